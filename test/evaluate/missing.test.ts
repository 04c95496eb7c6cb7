import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/index.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { smallPolicy } from '../small-pack.js';

const values = {
  'enterprise.isLegalPerson': [true, false],
  'enterprise.operatesNormally': [true, false],
  'project.outputBefore': ['0元', '2元'],
  'project.outputAfter': ['0元', '3元'],
};

const isTrue = (fact: string) => ({ fact, operator: 'equal', value: true });
const [a, b] = [isTrue('enterprise.isLegalPerson'), isTrue('enterprise.operatesNormally')];
const [before, after] = ['project.outputBefore', 'project.outputAfter'];
const list = { 'project.equipment': [{ cost: '1元' }] };
const over = 'project.equipment';

/** Formulas of every kind that picks some of its parts, as it picks them. */
const formulas: Readonly<Record<string, unknown>> = {
  calculation: `${before} - ${after}`,
  'first known': `${before} ?? ${after}`,
  'table of values': { table: [{ when: a, value: '1元' }, { when: b, value: '5元' }, { value: '9元' }] },
  'table of facts': { table: [{ when: a, value: before }, { when: b, value: '5元' }, { value: after }] },
  'table without a row for the rest': {
    table: [
      { when: a, value: before },
      { when: b, value: after },
    ],
  },
  'table in a table': {
    table: [
      { when: a, value: { table: [{ when: b, value: before }, { value: '7元' }] } },
      { value: `${after} + 20元` },
    ],
  },
  'table of equal values': {
    table: [{ when: a, value: '1元' }, { when: b, value: '5元' }, { value: '5元' }],
  },
  'table of equal values in between': {
    table: [{ when: a, value: before }, { when: b, value: '0元' }, { value: '0元' }],
  },
  'sum where': { sum: { of: before, over, where: a } },
  'sum where a test of what is summed': {
    sum: {
      of: before,
      over,
      where: { fact: 'project.outputBefore', operator: 'lessThan', value: { fact: after } },
    },
  },
  'sum where a table': {
    sum: { of: { table: [{ when: b, value: before }, { value: after }] }, over, where: a },
  },
  parameter: 'parameter.least',
  'parameter of equal values': 'parameter.most + 1元',
  'parameter and a fact': `parameter.least + ${before}`,
};

const result = 'project.result';

const policyOf = (formula: unknown): Policy =>
  smallPolicy({
    provisions: [
      {
        name: 'test/result',
        conditions: { all: [{ fact: result, operator: 'equal', value: { fact: result } }] },
      },
    ],
    derived: [{ id: result, type: 'money', formula }],
    parameters: [
      {
        id: 'parameter.least',
        type: 'money',
        default: '10元',
        inOrder: true,
        exceptions: [
          { when: a, value: '20元', document: '文件' },
          { when: b, value: '30元', document: '复函' },
        ],
      },
      {
        id: 'parameter.most',
        type: 'money',
        default: '10元',
        inOrder: true,
        exceptions: [
          { when: a, value: '20元', document: '文件' },
          { when: b, value: '10元', document: '复函' },
        ],
      },
    ],
  });

/** All answers to the facts, each out of those that it may have. */
const combinations = (choices: Readonly<Record<string, readonly unknown[]>>): readonly Answers[] =>
  Object.entries(choices).reduce<readonly Answers[]>(
    (all, [fact, of]) => all.flatMap((answers) => of.map((value) => ({ ...answers, [fact]: value }))),
    [list],
  );

const partly = combinations(
  Object.fromEntries(Object.entries(values).map(([fact, of]) => [fact, [...of, undefined]])),
);
const complete = combinations(values);
const isOpen = (answers: Answers, fact: string): boolean => answers[fact] === undefined;
const completing = (some: readonly Answers[], answers: Answers): readonly Answers[] =>
  some.filter((each) =>
    Object.keys(values).every((fact) => isOpen(answers, fact) || answers[fact] === each[fact]),
  );

describe.each(Object.entries(formulas))('what a %s misses', (_, formula) => {
  const policy = policyOf(formula);
  const missing = (answers: Answers): readonly string[] =>
    policy.evaluateSync(applicationOf(answers)).findings[0]?.missing ?? [];
  const known = (answers: Answers): unknown => policy.knownFacts(applicationOf(answers))[result];

  it('is enough: with that answered, whatever the answers, it misses nothing', () => {
    for (const stated of partly)
      for (const each of completing(complete, stated)) {
        const answered = {
          ...stated,
          ...Object.fromEntries(missing(stated).map((fact) => [fact, each[fact]])),
        };
        expect([stated, answered, missing(answered)]).toEqual([stated, answered, []]);
      }
  });

  it('can still matter: with some answers to the rest, it settles the value', () => {
    for (const stated of partly)
      for (const fact of missing(stated)) {
        const matters = completing(partly, stated).some(
          (each) =>
            isOpen(each, fact) &&
            values[fact as keyof typeof values].some(
              (value) => !isDeepStrictEqual(known({ ...each, [fact]: value }), known(each)),
            ),
        );
        expect([stated, fact, matters]).toEqual([stated, fact, true]);
      }
  });
});

describe('what a presumption leaves without effect', () => {
  const decision = isTrue('project.isTransformationInSubstance');
  const presumed = isTrue('project.presumed');
  const policy = smallPolicy({
    provisions: [
      { name: 'test/group', conditions: { any: [decision, { all: [{ not: presumed }, b] }] } },
      {
        name: 'test/table',
        conditions: { any: [decision, { fact: result, operator: 'greaterThan', value: '1元' }] },
      },
    ],
    derived: [
      { id: 'project.presumed', type: 'bool', formula: `${decision.fact} ?? true` },
      { id: result, type: 'money', formula: { table: [{ when: presumed, value: '1元' }, { value: after }] } },
    ],
  });

  it.each([
    [undefined, [[decision.fact], [decision.fact]]],
    [false, [[b.fact], [after]]],
  ])('is missed only once that is overturned: the decision is %s', (decided, missing) => {
    const { findings } = policy.evaluateSync(applicationOf({ [decision.fact]: decided }));
    expect(findings.map((finding) => finding.missing)).toEqual(missing);
  });
});
