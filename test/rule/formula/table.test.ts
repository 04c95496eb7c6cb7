import { describe, expect, it } from 'vitest';
import { calculate, refusalOf } from '../operation/calculation.js';

const test = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
const a = test('enterprise.isLegalPerson', true);
const b = test('enterprise.operatesNormally', true);
const is = (first: boolean | undefined, second: boolean | undefined) => ({
  'enterprise.isLegalPerson': first,
  'enterprise.operatesNormally': second,
});

/** One row for a, one for b, one for the rest. */
const table = (ofA: unknown, ofB: unknown, ofRest?: unknown) => ({
  table: [
    { when: a, value: ofA },
    { when: b, value: ofB },
    ...(ofRest === undefined ? [] : [{ value: ofRest }]),
  ],
});

const [yes, no, unknown] = [true, false, undefined];

describe('table: the value of the first row whose conditions are met', () => {
  it.each([
    [yes, yes, 'large'],
    [yes, no, 'large'],
    [yes, unknown, 'large'],
    [no, yes, 'medium'],
    [no, no, 'small'],
    [no, unknown, undefined],
    [unknown, yes, undefined],
    [unknown, no, undefined],
    [unknown, unknown, undefined],
  ])('a %s, b %s: %s', (first, second, value) => {
    expect(calculate(table("'large'", "'medium'", "'small'"), 'enum', is(first, second)).value).toBe(value);
  });

  it.each([
    ['all rows alike', table("'x'", "'x'", "'x'"), unknown, unknown, 'x'],
    ['the undetermined row alike the met one', table("'x'", "'x'", "'y'"), unknown, yes, 'x'],
    ['two undetermined rows alike the rest', table("'x'", "'x'", "'x'"), unknown, unknown, 'x'],
    ['one of them not', table("'x'", "'y'", "'x'"), unknown, unknown, undefined],
    ['the row that is unmet not', table("'x'", "'y'", "'x'"), unknown, no, 'x'],
    ['rows after the met one not', table("'y'", "'x'", "'z'"), no, yes, 'x'],
  ])(
    'an undetermined row before it does not matter where the values are the same: %s',
    (_, formula, first, second, value) => {
      expect(calculate(formula, 'enum', is(first, second)).value).toBe(value);
    },
  );

  it('values are the same as quantities, not as text', () => {
    const formula = table('0.3亿元', '3000万元', '30000000元');
    expect(calculate(formula, 'money', is(unknown, unknown)).value).toEqual({
      value: '30000000',
      unit: '元',
    });
  });

  it('without a row for the rest it is unknown where no row is met, and asks for nothing', () => {
    expect(calculate(table("'x'", "'y'"), 'enum', is(no, no))).toMatchObject({ missing: [] });
    expect(calculate(table("'x'", "'y'"), 'enum', is(no, no)).value).toBeUndefined();
  });

  it('without a row for the rest an undetermined row alone gives no value', () => {
    const { value, missing } = calculate(table("'x'", "'x'"), 'enum', is(unknown, no));
    expect([value, missing]).toEqual([undefined, ['enterprise.isLegalPerson']]);
  });

  it('asks for what its rows wait for, and for the values that could be taken', () => {
    const formula = table('project.outputBefore', 'project.outputAfter', 'project.revenueAfter');
    expect(calculate(formula, 'money', is(unknown, no)).missing).toEqual([
      'enterprise.isLegalPerson',
      'project.outputBefore',
      'project.revenueAfter',
    ]);
    expect(calculate(formula, 'money', is(no, yes)).missing).toEqual(['project.outputAfter']);
  });

  it('an unknown value of an undetermined row leaves the result unknown', () => {
    const formula = table('project.outputBefore', '1元', '1元');
    expect(calculate(formula, 'money', is(unknown, yes)).value).toBeUndefined();
    expect(calculate(formula, 'money', is(no, yes)).value).toMatchObject({ value: '1' });
  });

  it('may give true or false', () => {
    expect(calculate(table(true, false), 'bool', is(no, yes)).value).toBe(false);
  });

  it.each([
    ['no row', { table: [] }, 'group-empty'],
    [
      'a row for the rest before others',
      { table: [{ value: "'x'" }, { when: a, value: "'y'" }] },
      'formula-unfit',
    ],
    ['rows of several types', { table: [{ when: a, value: '1元' }, { value: '1%' }] }, 'formula-type-unfit'],
    ['a row without value', { table: [{ when: a }] }, 'key-missing'],
    ['a key too many', { table: [{ when: a, value: "'x'", note: 'y' }] }, 'key-unknown'],
  ])('with %s is refused: %s', (_, formula, code) => {
    expect(refusalOf(formula, 'enum')).toBe(code);
  });
});
