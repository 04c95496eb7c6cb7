import { describe, expect, it } from 'vitest';
import { isPolicyError, guangxiQianqiJigai as policy } from '../../src/index.js';
import { applicationOf } from '../arbitrary/answers.js';
import { type SmallDerived, smallPolicy } from '../small-pack.js';
import { calculate } from './operation/calculation.js';

const list = 'project.equipment';

const field = (name: string, type: string, formula: unknown, over = list): SmallDerived => ({
  id: `${over}.${name}`,
  over,
  type,
  formula,
});

const gross = field('gross', 'money', 'item.cost + (item.inputVat ?? 0元)');
const isDear = field('isDear', 'bool', {
  table: [
    { when: { fact: 'item.gross', operator: 'greaterThan', value: '100元' }, value: true },
    { value: false },
  ],
});
const surcharge = field('surcharge', 'money', {
  table: [
    {
      when: { fact: 'item.isDear', operator: 'equal', value: true },
      value: 'item.gross * 10%',
    },
    { value: '0元' },
  ],
});

const items = [
  { name: '甲', cost: '100元', inputVat: '13元' },
  { name: '乙', cost: '100元' },
];

const sum = (of: unknown, where?: unknown) => ({
  sum: { of, over: list, ...(where === undefined ? {} : { where }) },
});
const dear = { fact: 'item.isDear', operator: 'equal', value: true };

describe('a derived field of a list’s items', () => {
  it.each([
    ['is summed', sum('item.gross'), '213'],
    ['decides which items count', sum('item.cost', dear), '100'],
    ['is used by another, in any order of the files', sum('item.surcharge'), '11.3'],
    ['is calculated with where it is used', sum('item.gross - item.cost'), '13'],
  ])('%s', (_, formula, value) => {
    for (const derived of [
      [gross, isDear, surcharge],
      [surcharge, isDear, gross],
    ])
      expect(calculate(formula, 'money', { [list]: items }, { derived }).value).toMatchObject({ value });
  });

  it.each([
    ['what an item leaves out', [{ inputVat: '13元' }], [list]],
    ['an unknown list', undefined, [list]],
  ])('asks, for %s, for the list', (_, stated, asked) => {
    const { value, missing } = calculate(
      sum('item.gross'),
      'money',
      { [list]: stated },
      { derived: [gross] },
    );
    expect([value, missing]).toEqual([undefined, asked]);
  });

  it('may need facts of the application, which are then asked for', () => {
    const taxed = field('taxed', 'money', 'item.cost * enterprise.incomeTaxRate');
    const { missing } = calculate(sum('item.taxed'), 'money', { [list]: items }, { derived: [taxed] });
    expect(missing).toEqual(['enterprise.incomeTaxRate']);
  });

  it('belongs to its list: another list may have one of the same name', () => {
    const double = (over: string, of: string) => field('double', 'money', `item.${of} * 2`, over);
    const parts = 'project.importedParts';
    const formula = {
      formula: 'ofEquipment + ofParts',
      with: {
        ofEquipment: sum('item.double'),
        ofParts: { sum: { of: 'item.double', over: parts } },
      },
    };
    const derived = [double(list, 'cost'), double(parts, 'customsValue')];
    const answers = { [list]: [{ cost: '1元' }], [parts]: [{ customsValue: '10元' }] };
    expect(calculate(formula, 'money', answers, { derived }).value).toMatchObject({ value: '22' });
  });

  it('is told with its label and how it came about', () => {
    const { derivation } = calculate(sum('item.gross'), 'money', { [list]: items }, { derived: [gross] });
    expect(derivation).toMatchObject({
      terms: [
        {
          name: '甲',
          derivation: {
            fact: 'item.gross',
            label: { zh: `${list}.gross` },
            derivation: { kind: 'calculation', operation: 'add' },
          },
        },
        { name: '乙' },
      ],
    });
  });
});

describe('refused at load', () => {
  const codesOf = (...derived: SmallDerived[]): readonly string[] => {
    try {
      calculate('1元', 'money', {}, { derived });
      return [];
    } catch (error) {
      if (isPolicyError(error)) return error.violations.map(({ code }) => code);
      throw error;
    }
  };

  const using = (name: string, used: string) => field(name, 'money', `item.${used} + 1元`);

  it.each([
    ['a field that uses itself', [using('a', 'a')], 'cycle'],
    ['fields that use each other', [using('a', 'b'), using('b', 'c'), using('c', 'a')], 'cycle'],
    ['a field that uses a sum of itself', [field('a', 'money', sum('item.a'))], 'cycle'],
    ['an unknown list', [field('a', 'money', '1元', 'project.machines')], 'fact-unknown'],
    ['a list of members', [field('a', 'money', '1元', 'project.purpose')], 'fact-unknown'],
    ['an id outside its list', [{ ...gross, id: 'project.gross' }], 'name-unfit'],
    ['an id of another list', [{ ...gross, id: 'project.importedParts.gross' }], 'name-unfit'],
    ['the name of a stated field', [field('cost', 'money', '1元')], 'fact-duplicate'],
    ['the same name twice', [field('a', 'money', '1元'), field('a', 'money', '2元')], 'fact-duplicate'],
    ['a formula of another type', [field('a', 'money', '10%')], 'formula-type-unfit'],
    ['a field that there is not', [using('a', 'b')], 'fact-unknown'],
    ['a field of another list', [using('a', 'year')], 'fact-unknown'],
  ])('%s', (_, derived, code) => {
    expect(codesOf(...derived)).toContain(code);
  });

  it('a derived field outside a sum', () => {
    const outside = { id: 'project.outside', type: 'money', formula: 'item.gross' };
    expect(codesOf(gross, outside)).toEqual(['fact-unknown']);
    expect(codesOf(gross, { ...outside, formula: gross.id })).toEqual(['fact-unknown']);
  });
});

describe('an application', () => {
  const refusalOf = (evaluate: () => unknown): readonly (readonly [string, string?])[] => {
    try {
      evaluate();
      return [];
    } catch (error) {
      if (isPolicyError(error)) return error.violations.map(({ code, path }) => [code, path ?? '']);
      throw error;
    }
  };

  it('that states a derived field is refused', () => {
    const small = smallPolicy({
      provisions: [
        {
          name: 'test/result',
          conditions: { all: [{ fact: 'project.gross', operator: 'greaterThan', value: '0元' }] },
        },
      ],
      derived: [gross, { id: 'project.gross', type: 'money', formula: sum('item.gross') }],
    });
    const application = applicationOf({ [list]: [{ cost: '1元' }, { cost: '1元', gross: '9元' }] });
    expect(refusalOf(() => small.evaluateSync(application))).toEqual([['key-unknown', `${list}[1].gross`]]);
  });

  it('to the bundled policy has no derived field either, nor does its dictionary', () => {
    const derived = ['unitValue', 'taxBasis', 'isOneOff', 'isAccelerated', 'isDutyFree', 'creditBase'];
    for (const name of derived)
      expect(
        refusalOf(() =>
          policy.parseApplication({ planYear: 2026, project: { equipment: [{ [name]: '1元' }] } }),
        ),
      ).toEqual([['key-unknown', `${list}[0].${name}`]]);
    const { fields = {} } = policy.facts.find(({ id }) => id === list) ?? {};
    expect(derived.filter((name) => name in fields)).toEqual([]);
  });

  it('that has no value is the reason of a sum, in the words of the fact that sums it', () => {
    const share = field('share', 'ratio', 'item.inputVat / item.cost');
    const { value, reason } = calculate(
      { sum: { of: 'item.share', over: list } },
      'ratio',
      { [list]: [{ cost: '0元', inputVat: '1元' }] },
      { derived: [share], failure: '份额无法计算' },
    );
    expect([value, reason]).toMatchObject([undefined, { code: 'division-by-zero', zh: '份额无法计算' }]);
  });
});
