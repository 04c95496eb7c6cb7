// The types of `qianqi-jigai/guangxi`.
import * as general from 'qianqi-jigai';
import {
  type ChainRole,
  type City,
  type Cluster,
  type Focus,
  type GuangxiApplicationInput,
  type GuangxiEnterpriseInput,
  type GuangxiGuaranteeInput,
  type GuangxiLoanInput,
  type GuangxiProjectInput,
  type GuangxiResearchPlatformInput,
  type GuaranteeScheme,
  guangxiQianqiJigai,
  type Honour,
  type KeyProjectLevel,
  parseApplication,
  type ResearchPlatformsLevel,
  type SelectedForGrant,
} from 'qianqi-jigai/guangxi';
import { expectTypeOf } from 'vitest';

expectTypeOf(guangxiQianqiJigai).toEqualTypeOf<general.Policy<GuangxiApplicationInput>>();
expectTypeOf(guangxiQianqiJigai).toEqualTypeOf(general.guangxiQianqiJigai);
expectTypeOf(parseApplication).toEqualTypeOf<(input: unknown) => general.Application>();

expectTypeOf<GuangxiApplicationInput>().toEqualTypeOf<general.GuangxiApplicationInput>();
expectTypeOf<GuangxiEnterpriseInput>().toEqualTypeOf<general.GuangxiEnterpriseInput>();
expectTypeOf<GuangxiProjectInput>().toEqualTypeOf<general.GuangxiProjectInput>();
expectTypeOf<GuangxiGuaranteeInput>().toEqualTypeOf<general.GuangxiGuaranteeInput>();
expectTypeOf<GuangxiLoanInput>().toEqualTypeOf<general.GuangxiLoanInput>();
expectTypeOf<'桂林市'>().toExtend<City>();
expectTypeOf<'green-sugar'>().toExtend<Cluster>();
expectTypeOf<'brand'>().toExtend<ChainRole>();
expectTypeOf<'green'>().toExtend<Focus>();
expectTypeOf<KeyProjectLevel>().toEqualTypeOf<'none' | 'regional' | 'national'>();
expectTypeOf<ResearchPlatformsLevel>().toEqualTypeOf<'national' | 'regional'>();
expectTypeOf<{ level: 'regional' }>().toExtend<GuangxiResearchPlatformInput>();
expectTypeOf<'ordinary'>().toExtend<GuaranteeScheme>();
expectTypeOf<'little-giant'>().toExtend<Honour>();
expectTypeOf<'major-2025'>().toExtend<SelectedForGrant>();
