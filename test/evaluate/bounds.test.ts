import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, type Policy, type Verdict } from '../../src/index.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { smallPolicy } from '../small-pack.js';

const result = 'project.result';

const policyOf = (formula: unknown, operator: string, value: unknown, type = 'money'): Policy =>
  smallPolicy({
    provisions: [{ name: 'test/result', conditions: { all: [{ fact: result, operator, value }] } }],
    derived: [{ id: result, type, formula }],
  });

const verdictOf = (policy: Policy, answers: Answers): Verdict | 'presumed' | undefined => {
  const [finding] = policy.evaluateSync(applicationOf(answers)).findings;
  return finding?.presumed ? 'presumed' : finding?.verdict;
};

const [a, b, c] = ['project.outputBefore', 'project.outputAfter', 'project.planYearInvestment'];
const choice = 'enterprise.isLegalPerson';
const isChosen = { fact: choice, operator: 'equal', value: true };
const list = 'project.equipment';

describe('a test is settled by what is known, whatever the rest is', () => {
  it.each([
    ['a sum that is above already', `${a} + ${b}`, 'greaterThanInclusive', '5元', { [a]: '5元' }, 'met'],
    ['a sum just below', `${a} + ${b}`, 'greaterThanInclusive', '5元', { [a]: '4.99元' }, 'undetermined'],
    ['a sum at a strict threshold', `${a} + ${b}`, 'greaterThan', '5元', { [a]: '5元' }, 'undetermined'],
    ['a sum above a strict threshold', `${a} + ${b}`, 'lessThanInclusive', '5元', { [a]: '5.01元' }, 'unmet'],
    ['a difference that is below already', `${a} - ${b}`, 'greaterThan', '5元', { [a]: '5元' }, 'unmet'],
    [
      'a difference of which the first is open',
      `${a} - ${b}`,
      'greaterThan',
      '5元',
      { [b]: '5元' },
      'undetermined',
    ],
    ['the lesser of two', `min(${a}, ${b})`, 'lessThan', '5元', { [a]: '4元' }, 'met'],
    ['the greater of two', `max(${a}, ${b})`, 'lessThan', '5元', { [a]: '5元' }, 'unmet'],
    ['a product', `(${a} + ${b}) * 50%`, 'greaterThanInclusive', '5元', { [a]: '10元' }, 'met'],
    [
      'a product with a negative factor',
      `(${a} + ${b}) * -50%`,
      'lessThanInclusive',
      '0元',
      { [a]: '1元' },
      'met',
    ],
    ['a quotient', `(${a} + ${b}) / 2`, 'greaterThanInclusive', '5元', { [a]: '10元' }, 'met'],
    [
      'what may have no value',
      `${a} + ${b} / 0`,
      'greaterThanInclusive',
      '5元',
      { [a]: '5元' },
      'undetermined',
    ],
    [
      'the greater of two, one of which may have no value',
      `max(${a}, ${b} / (${c} / 1元))`,
      'greaterThan',
      '1元',
      { [a]: '5元' },
      'undetermined',
    ],
    ['a fact that nobody stated', a, 'greaterThanInclusive', '0元', {}, 'met'],
    ['a value that cannot be', `${a} + 5元`, 'equal', '4元', {}, 'unmet'],
    ['a value that may be', `${a} + 5元`, 'equal', '5元', {}, 'undetermined'],
    ['a value among those that cannot be', `${a} + 5元`, 'in', ['1元', '4元'], {}, 'unmet'],
    ['another fact', `${a} + ${b}`, 'greaterThanInclusive', { fact: c }, { [a]: '5元', [c]: '5元' }, 'met'],
    [
      'another fact that is open',
      `${a} + ${b}`,
      'greaterThanInclusive',
      { fact: c },
      { [a]: '5元' },
      'undetermined',
    ],
  ])('%s', (_, formula, operator, value, answers, verdict) => {
    expect(verdictOf(policyOf(formula, operator, value), answers)).toBe(verdict);
  });

  const graded = (otherwise?: string) => ({
    table: [
      { when: { all: [isChosen, { fact: a, operator: 'greaterThan', value: '9元' }] }, value: "'large'" },
      { when: isChosen, value: "'medium'" },
      ...(otherwise === undefined ? [] : [{ value: otherwise }]),
    ],
  });
  it.each([
    ['a choice that is out', graded("'small'"), 'equal', 'large', { [a]: '1元' }, 'unmet'],
    ['a choice among those left', graded("'small'"), 'in', ['medium', 'small'], { [a]: '1元' }, 'met'],
    ['a choice that may be', graded("'small'"), 'equal', 'medium', { [a]: '1元' }, 'undetermined'],
    [
      'a choice of a table without a row for the rest',
      graded(),
      'equal',
      'large',
      { [a]: '1元' },
      'undetermined',
    ],
  ])('%s', (_, formula, operator, value, answers, verdict) => {
    expect(verdictOf(policyOf(formula, operator, value, 'enum'), answers)).toBe(verdict);
  });

  it.each([
    [
      'one complete item and one empty',
      { sum: { of: 'item.cost', over: list } },
      'greaterThan',
      '4元',
      [{ cost: '5元' }, {}],
      'met',
    ],
    [
      'an item that may count',
      {
        sum: {
          of: 'item.cost',
          over: list,
          where: { fact: 'item.imported', operator: 'equal', value: true },
        },
      },
      'lessThan',
      '6元',
      [{ cost: '5元' }],
      'met',
    ],
    [
      'the greatest of an item and an empty one',
      { max: { of: 'item.cost', over: list } },
      'greaterThan',
      '4元',
      [{ cost: '5元' }, {}],
      'met',
    ],
    [
      'the least of an item and an empty one',
      { min: { of: 'item.cost', over: list } },
      'greaterThan',
      '5元',
      [{ cost: '5元' }, {}],
      'unmet',
    ],
    ['the least of no item', { min: { of: 'item.cost', over: list } }, 'lessThan', '5元', [], 'undetermined'],
    [
      'an item whose part is presumed',
      { sum: { of: 'item.cost - (item.stateFunded ?? 0元)', over: list } },
      'greaterThan',
      '4元',
      [{ cost: '5元' }, {}],
      'presumed',
    ],
  ])('%s', (_, formula, operator, value, items, verdict) => {
    expect(verdictOf(policyOf(formula, operator, value), { [list]: items })).toBe(verdict);
  });

  it('tells what was known, and keeps it in the outcome', () => {
    const assessment = policyOf(`${a} + ${b}`, 'greaterThanInclusive', '5元').evaluateSync(
      applicationOf({ [a]: '6元' }),
    );
    expect(assessment.findings[0]?.outcome).toMatchObject({
      parts: [{ verdict: 'met', possible: { atLeast: { value: '6', unit: '元' } } }],
    });
    expect(explain(assessment, { locale: 'zh-CN', detail: 'full' })).toContain(
      '数据尚不齐全，但据现有数据可知不低于6元',
    );
    expect(explain(assessment, { locale: 'en', detail: 'full' })).toContain(
      'not fully known, but at least CNY 6',
    );
  });
});

const literal = fc.constantFrom('0元', '2元', '5元', '12元');

/** A formula over some of the facts, each in it at most once if they are `once` there. */
const formula = (facts: readonly string[], depth: number): fc.Arbitrary<string> => {
  if (depth === 0 || facts.length < 2) return fc.oneof(literal, ...facts.map((fact) => fc.constant(fact)));
  return fc.nat(facts.length).chain((cut) => {
    const left = formula(facts.slice(0, cut), depth - 1);
    const right = formula(facts.slice(cut), depth - 1);
    return fc
      .tuple(fc.constantFrom('+', '-', 'min', 'max'), left, right)
      .map(([sign, x, y]) => (sign.length === 1 ? `(${x}) ${sign} (${y})` : `${sign}(${x}, ${y})`));
  });
};

const operator = fc.constantFrom(
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'equal',
);

const stated = ['0元', '3元', '10元'];

/** 0 is the least that money may be, and the last is far above every threshold. */
const domain = [...stated, '1亿元'];

const completions = (answers: Answers): readonly Answers[] =>
  [a, b, c].reduce<readonly Answers[]>(
    (all, fact) =>
      all.flatMap((each) =>
        answers[fact] === undefined ? domain.map((value) => ({ ...each, [fact]: value })) : [each],
      ),
    [answers],
  );

const partly = fc.record(
  Object.fromEntries(
    [a, b, c].map((fact) => [fact, fc.option(fc.constantFrom(...stated), { nil: undefined })]),
  ),
);

describe('bounds', () => {
  it('are sound: what is settled stays, however the rest is answered', { timeout: 60_000 }, () => {
    const twice = fc
      .tuple(formula([a, b, c], 3), formula([c, a, b], 2), fc.constantFrom('+', '-', 'min', 'max', 'table'))
      .map(([x, y, sign]): unknown =>
        sign === 'table'
          ? { table: [{ when: { fact: a, operator: 'lessThan', value: '5元' }, value: x }, { value: y }] }
          : sign.length === 1
            ? `(${x}) ${sign} (${y})`
            : `${sign}(${x}, ${y})`,
      );
    fc.assert(
      fc.property(twice, operator, literal, partly, (text, by, value, answers) => {
        const policy = policyOf(text, by, value);
        const verdict = verdictOf(policy, answers);
        if (verdict === 'undetermined') return;
        for (const full of completions(answers)) expect(verdictOf(policy, full)).toBe(verdict);
      }),
      { numRuns: 300 },
    );
  });

  it('are complete for + - min max of facts that stand in it once', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(formula([a, b, c], 3), operator, literal, partly, (text, by, value, answers) => {
        fc.pre(by !== 'equal' && ![a, b, c].includes(text));
        const policy = policyOf(text, by, value);
        const verdicts = new Set(completions(answers).map((full) => verdictOf(policy, full)));
        expect(verdictOf(policy, answers)).toBe(verdicts.size === 1 ? [...verdicts][0] : 'undetermined');
      }),
      { numRuns: 300 },
    );
  });
});
