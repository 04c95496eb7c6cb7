import { expect, expectTypeOf, it } from 'vitest';
import {
  type City,
  type GuangxiApplicationInput,
  guangxiQianqiJigai,
  type PackApplicationInput,
  type Policy,
} from '../../src/index.js';

const application = {
  planYear: 2026,
  enterprise: { city: '崇左市', honours: ['regional-little-giant', 'little-giant'] },
  project: { cluster: 'green-sugar', fixedAssetInvestment: '3200万元' },
} satisfies GuangxiApplicationInput;

it("the bundled policy's input knows its cities, clusters and honours", () => {
  expect(guangxiQianqiJigai.knownFacts(application)['enterprise.city']).toBe('崇左市');

  // @ts-expect-error -- a city of another region
  const foreign: GuangxiApplicationInput = { planYear: 2026, enterprise: { city: '广州市' } };
  expect(() => guangxiQianqiJigai.parseApplication(foreign)).toThrow();

  // @ts-expect-error -- a bare number, which could be 元 or 万元
  const bare: GuangxiApplicationInput = { planYear: 2026, project: { fixedAssetInvestment: 3200 } };
  expect(() => guangxiQianqiJigai.parseApplication(bare)).toThrow();

  expectTypeOf<'南宁市'>().toExtend<City>();
});

it('the bundled policy is a policy, and any policy takes its applications', () => {
  const policy: Policy = guangxiQianqiJigai;
  expect(policy.evaluateSync(application, { asOf: '2026-11-24' }).planYear).toBe(2026);

  expectTypeOf<GuangxiApplicationInput>().toExtend<PackApplicationInput>();
  const other: PackApplicationInput = {
    planYear: 2026,
    enterprise: { city: '广州市', honours: ['another'] },
  };
  expect(other.planYear).toBe(2026);
  // @ts-expect-error -- quantities keep their units
  const bare: PackApplicationInput = { planYear: 2026, project: { fixedAssetInvestment: 3200 } };
  expect(bare.planYear).toBe(2026);
});
