import {
  isPolicyError,
  type MissingFact,
  type PlainValue,
  type ScheduleEntry,
  type TestOutcome,
} from '../../../src/index.js';
import { type Answers, applicationOf } from '../../arbitrary/answers.js';
import { type SmallDerived, type SmallParameter, smallPolicy } from '../../small-pack.js';

/** What a formula comes to: its value in canonical units, or why there is none and which facts would give one. */
export interface Calculated extends Pick<TestOutcome, 'derivation' | 'reason'> {
  readonly value?: PlainValue;
  readonly missing: readonly MissingFact['fact'][];
  readonly presumed: boolean;
}

interface Around {
  readonly derived?: readonly SmallDerived[];
  readonly parameters?: readonly SmallParameter[];
  readonly failure?: string;
}

const result = 'project.result';

/** Calculates a formula as a derived fact of the type, in a pack of its own. */
export const calculate = (
  formula: unknown,
  type: string,
  answers: Answers = {},
  { derived = [], parameters = [], failure }: Around = {},
): Calculated => {
  const policy = smallPolicy({
    provisions: [
      {
        name: 'test/result',
        conditions: { all: [{ fact: result, operator: 'equal', value: { fact: result } }] },
      },
    ],
    derived: [...derived, { id: result, type, formula, ...(failure === undefined ? {} : { failure }) }],
    parameters,
  });
  const [finding] = policy.evaluateSync(applicationOf(answers)).findings;
  if (finding?.outcome.kind !== 'all') throw new Error('a finding was expected');
  const [test] = finding.outcome.parts;
  if (test?.kind !== 'test') throw new Error('a test was expected');
  return {
    ...(test.actual === undefined ? {} : { value: test.actual }),
    ...(test.derivation === undefined ? {} : { derivation: test.derivation }),
    ...(test.reason === undefined ? {} : { reason: test.reason }),
    missing: finding.missing,
    presumed: finding.presumed === true,
  };
};

/** The amounts of a schedule that a formula gives, by year, in 元; `undefined` where it is unknown. */
export const yearsOf = (
  formula: unknown,
  answers: Answers = {},
): Readonly<Record<string, string>> | undefined => {
  const policy = smallPolicy({
    provisions: [
      {
        name: 'test/result',
        kind: 'incentive',
        conditions: {
          all: [{ fact: 'planYear.start', operator: 'lessThan', value: { fact: 'planYear.end' } }],
        },
        steps: { result: formula },
        amount: '1元',
        benefit: 'timing',
      },
    ],
  });
  const amount = policy.evaluateSync(applicationOf(answers)).findings[0]?.amount;
  const value = amount?.steps[0]?.value;
  if (!Array.isArray(value)) return undefined;
  const entries = value as readonly ScheduleEntry[];
  return Object.fromEntries(entries.map(({ year, amount: { value: yuan } }) => [year, yuan]));
};

/** The number of a quantity that a formula gives. */
export const numberOf = (formula: unknown, type: string, answers: Answers = {}): string | undefined => {
  const { value } = calculate(formula, type, answers);
  return typeof value === 'object' && 'value' in value ? value.value : undefined;
};

/** The code of the first mistake for which a formula of the type is refused. */
export const refusalOf = (formula: unknown, type: string): string => {
  try {
    calculate(formula, type);
  } catch (error) {
    if (isPolicyError(error)) return error.code;
    throw error;
  }
  return 'accepted';
};
