import type { Amount, Assessment, EvaluateOptions, Finding } from '../../src/index.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { type SmallPack, type SmallProvision, smallPolicy } from '../small-pack.js';

/** Conditions that hold of every application. */
export const always = {
  all: [{ fact: 'planYear.start', operator: 'lessThan', value: { fact: 'planYear.end' } }],
};

/** A condition that a fact alone decides. */
export const is = (fact: string, value: unknown = true) => ({ all: [{ fact, operator: 'equal', value }] });

/** A subsidy for everybody, with the changes. */
export const incentive = (
  name: string,
  changes: Partial<Omit<SmallProvision, 'name'>> = {},
): SmallProvision => ({
  name: `aid/${name}`,
  kind: 'incentive',
  conditions: always,
  ...(changes.options === undefined ? { benefit: 'subsidy' } : {}),
  ...changes,
});

/** The assessment of the answers under a pack of the incentives, on a day that does not matter. */
export const assessed = (
  provisions: readonly SmallProvision[],
  answers: Answers = {},
  { around = {}, ...options }: EvaluateOptions & { readonly around?: Omit<SmallPack, 'provisions'> } = {},
): Assessment =>
  smallPolicy({ provisions, ...around }).evaluateSync(applicationOf(answers), {
    asOf: '2026-11-24',
    ...options,
  });

/** The finding of the only incentive of a pack. */
export const findingOf = (
  changes: Partial<Omit<SmallProvision, 'name'>>,
  answers: Answers = {},
  options: Parameters<typeof assessed>[2] = {},
): Finding => {
  const [finding] = assessed([incentive('one', changes)], answers, options).findings;
  if (finding === undefined) throw new Error('it is not in force');
  return finding;
};

/** A known amount in 元, or the code of why it is unknown; `undefined` where there is none. */
export const yuanOf = (amount: Amount | undefined): string | undefined =>
  amount === undefined ? undefined : 'value' in amount ? amount.value.value : amount.unknown.code;
