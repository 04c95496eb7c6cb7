// The types of `qianqi-jigai/guangxi`.
import * as general from 'qianqi-jigai';
import {
  type City,
  type Cluster,
  type GuangxiApplicationInput,
  type GuangxiEnterpriseInput,
  type GuangxiGuaranteeInput,
  type GuangxiLoanInput,
  type GuangxiProjectInput,
  type GuaranteeScheme,
  guangxiQianqiJigai,
  type Honour,
  parseApplication,
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
expectTypeOf<'ordinary'>().toExtend<GuaranteeScheme>();
expectTypeOf<'little-giant'>().toExtend<Honour>();
expectTypeOf<'major-2025'>().toExtend<SelectedForGrant>();
