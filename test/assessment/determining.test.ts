import { describe, expect, it } from 'vitest';
import { type Claim, claimOf } from '../../src/assessment/claim.js';
import { determining } from '../../src/assessment/determining.js';
import type { Outcome, PlainValue, Verdict } from '../../src/index.js';

const money = (value: string) => ({ value, unit: '元' });

const test = (verdict: Verdict, fact: string, operator: string, expected: PlainValue): Outcome => ({
  kind: 'test',
  verdict,
  fact,
  operator,
  expected,
  ...(verdict === 'undetermined' ? {} : { actual: expected }),
});

const group = (kind: 'all' | 'any', verdict: Verdict, ...parts: readonly Outcome[]): Outcome => ({
  kind,
  verdict,
  parts,
});

const yes = (fact: string): Outcome => test('met', fact, 'equal', true);
const no = (fact: string): Outcome => test('unmet', fact, 'equal', true);
const open = (fact: string): Outcome => test('undetermined', fact, 'equal', true);

/** The facts that are told, in their order. */
const facts = (claim: Claim): readonly string[] => {
  switch (claim.kind) {
    case 'fact':
      return [claim.fact];
    case 'outside':
      return [`outside ${claim.claim.fact}`];
    case 'provision':
      return [claim.provision];
    default:
      return claim.parts.flatMap(facts);
  }
};

const told = (outcome: Outcome): readonly string[] => facts(determining(claimOf(outcome)));

describe('what determines', () => {
  it('a met group: every part of `all`, the first met branch of `any`', () => {
    expect(told(group('all', 'met', yes('a'), yes('b')))).toEqual(['a', 'b']);
    expect(told(group('any', 'met', no('a'), yes('b'), yes('c')))).toEqual(['b']);
  });

  it('an unmet `all`: what fails in it, not what is open', () => {
    expect(told(group('all', 'unmet', yes('a'), no('b'), open('c')))).toEqual(['b']);
  });

  it('an undetermined group: what is open in it', () => {
    expect(told(group('all', 'undetermined', yes('a'), open('b')))).toEqual(['b']);
    expect(told(group('any', 'undetermined', no('a'), open('b'), open('c')))).toEqual(['b', 'c']);
  });

  it('an unmet `any`: why each branch fails, the branch with the fewest failures first', () => {
    const two = group('all', 'unmet', no('a'), no('b'));
    expect(told(group('any', 'unmet', two, no('c')))).toEqual(['c', 'a', 'b']);
  });
});

describe('branches for another case', () => {
  const band = (holds: Verdict, operator: string, limit: string, failed: string): Outcome =>
    group('all', 'unmet', test(holds, 'amount', operator, money(limit)), no(failed));

  it('are left out where bands exclude one another', () => {
    const outcome = group(
      'any',
      'unmet',
      band('unmet', 'lessThanInclusive', '100', 'x'),
      band('met', 'greaterThan', '100', 'y'),
    );
    expect(told(outcome)).toEqual(['y']);
  });

  it('stay where a value may lie in both', () => {
    const outcome = group(
      'any',
      'unmet',
      band('unmet', 'greaterThanInclusive', '200', 'x'),
      band('met', 'greaterThan', '100', 'y'),
    );
    expect(told(outcome)).toEqual(['y', 'amount', 'x']);
  });

  it('stay where each yields to the other', () => {
    const branch = (first: Verdict, second: Verdict): Outcome =>
      group(
        'all',
        'unmet',
        test(first, 'kind', 'equal', first === 'met' ? 'a' : 'b'),
        test(second, 'size', 'equal', second === 'met' ? 'a' : 'b'),
      );
    expect(told(group('any', 'unmet', branch('met', 'unmet'), branch('unmet', 'met')))).toEqual([
      'size',
      'kind',
    ]);
  });

  it('are told together where all fail on the same fact', () => {
    const outcome = group(
      'any',
      'unmet',
      band('unmet', 'lessThanInclusive', '100', 'x'),
      band('unmet', 'greaterThan', '200', 'y'),
    );
    expect(told(outcome)).toEqual(['outside amount']);
  });
});

describe('a claim', () => {
  it('tells a negation by the opposite test, and of a group by De Morgan', () => {
    expect(claimOf({ kind: 'not', verdict: 'met', part: test('unmet', 'a', 'in', ['x']) })).toMatchObject({
      kind: 'fact',
      verdict: 'met',
      demands: [{ operator: { name: 'notIn' } }],
    });
    const both = group('all', 'unmet', yes('a'), no('b'));
    expect(claimOf({ kind: 'not', verdict: 'met', part: both })).toMatchObject({
      kind: 'any',
      verdict: 'met',
      parts: [
        { fact: 'a', verdict: 'unmet', demands: [{ operator: { name: 'notEqual' } }] },
        { fact: 'b', verdict: 'met', demands: [{ operator: { name: 'notEqual' } }] },
      ],
    });
  });

  it('joins both ends of a range, wherever they stand in a group', () => {
    const low = test('met', 'a', 'greaterThanInclusive', money('1'));
    const high = test('unmet', 'a', 'lessThanInclusive', money('2'));
    expect(claimOf(group('all', 'unmet', low, yes('b'), high))).toMatchObject({
      parts: [{ fact: 'a', verdict: 'unmet', demands: [{}, {}] }, { fact: 'b' }],
    });
  });

  it('has no groups in groups of the same kind', () => {
    const inner = group('all', 'met', yes('b'), yes('c'));
    expect(claimOf(group('all', 'met', yes('a'), inner))).toMatchObject({
      parts: [{ fact: 'a' }, { fact: 'b' }, { fact: 'c' }],
    });
  });
});
