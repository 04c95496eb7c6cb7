import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from '../operation/calculation.js';

const list = 'project.equipment';
const cost = 'item.cost';
const imported = { fact: 'item.imported', operator: 'equal', value: true };

const sum = (of: unknown, where?: unknown) => ({
  sum: { of, over: list, ...(where === undefined ? {} : { where }) },
});

describe('sum', () => {
  it.each([
    ['the items', sum(cost), [{ cost: '1万元' }, { cost: '2万元' }], '30000'],
    ['no item', sum(cost), [], '0'],
    [
      'the items that meet the condition',
      sum(cost, imported),
      [
        { cost: '1元', imported: true },
        { cost: '2元', imported: false },
        { cost: '4元', imported: true },
      ],
      '5',
    ],
    ['none of them', sum(cost, imported), [{ cost: '2元', imported: false }], '0'],
    ['an item that does not count, whatever it leaves out', sum(cost, imported), [{ imported: false }], '0'],
    [
      'an item of which the condition is unknown, and the amount zero',
      sum(cost, imported),
      [{ cost: '0元' }, { cost: '2元', imported: true }],
      '2',
    ],
    ['what an item does not have as none', sum(`${cost} ?? 0元`), [{}, { cost: '2元' }], '2'],
    ['thirds exactly', sum(`${cost} / 3`), [{ cost: '1元' }, { cost: '2元' }], '1'],
    ['with facts of the application', sum(`${cost} * enterprise.incomeTaxRate`), [{ cost: '4元' }], '1'],
  ])('adds %s', (_, formula, items, value) => {
    expect(numberOf(formula, 'money', { [list]: items, 'enterprise.incomeTaxRate': '25%' })).toBe(value);
  });

  it.each([
    ['the list', sum(cost), undefined, [list]],
    ['the field of an item', sum(cost), [{ cost: '1元' }, {}], [list]],
    ['whether an item counts', sum(cost, imported), [{ cost: '1元' }], [list]],
    ['whether an item counts, and its amount', sum(cost, imported), [{}], [list]],
    [
      'a fact of the application',
      sum(`${cost} * enterprise.incomeTaxRate`),
      [{ cost: '1元' }],
      ['enterprise.incomeTaxRate'],
    ],
    [
      'a fact that the condition tests',
      sum(cost, { fact: 'project.fastObsolescence', operator: 'equal', value: true }),
      [{ cost: '1元' }],
      ['project.fastObsolescence'],
    ],
  ])('waits for %s', (_, formula, items, asked) => {
    const { value, missing } = calculate(formula, 'money', { [list]: items });
    expect([value, missing]).toEqual([undefined, asked]);
  });

  it('tells which items count, by name', () => {
    const items = [
      { name: '甲', cost: '1元', imported: true },
      { name: '乙', cost: '2元', imported: false },
      { cost: '0元', imported: true },
      { cost: '4元', imported: true },
    ];
    expect(calculate(sum(cost, imported), 'money', { [list]: items }).derivation).toMatchObject({
      kind: 'sum',
      over: list,
      terms: [{ name: '甲', value: { value: '1' } }, { value: { value: '4' } }],
    });
  });

  it.each([
    ['an item leaves a field out that is then taken as none', [{ cost: '1元' }, {}], true],
    ['every item states the field', [{ cost: '1元' }, { cost: '0元' }], false],
    ['there is no item', [], false],
  ])('where %s: presumed %s', (_, items, presumed) => {
    const formula = sum(`${cost} ?? 0元`);
    expect(calculate(formula, 'money', { [list]: items }).presumed).toBe(presumed);
  });

  it('of an item without value has none, and its reason', () => {
    const formula = sum(`${cost} / item.dutyRate`);
    const { value, missing, reason } = calculate(formula, 'money', {
      [list]: [{ cost: '1元', dutyRate: '0%' }],
    });
    expect([value, missing, reason?.code]).toEqual([undefined, [], 'division-by-zero']);
  });

  it('in a sum over another list sums that list for each of its items', () => {
    const repaid = { sum: { of: 'item.amount', over: 'project.loan.repayments' } };
    const answers = {
      [list]: [{ cost: '1元' }, { cost: '2元' }],
      'project.loan.repayments': [{ date: '2026-12-01', amount: '5元' }],
    };
    expect(numberOf(sum({ formula: `${cost} + repaid`, with: { repaid } }), 'money', answers)).toBe('13');
  });

  it.each([
    ['of bools', sum('item.imported'), 'formula-units-unfit'],
    ['over a list of members', { sum: { of: '1元', over: 'project.purpose' } }, 'formula-unfit'],
    ['over money', { sum: { of: '1元', over: 'project.outputBefore' } }, 'formula-type-unfit'],
    ['over nothing', { sum: { of: '1元', over: 'project.machines' } }, 'fact-unknown'],
    ['of a field that there is not', sum('item.price'), 'fact-unknown'],
    ['of the field of another list', sum('item.year'), 'fact-unknown'],
    [
      'of a field that only the item around it has',
      { sum: { of: { sum: { of: cost, over: 'project.loan.repayments' } }, over: list } },
      'fact-unknown',
    ],
    ['with a key too many', { sum: { of: cost, over: list, when: imported } }, 'key-unknown'],
  ])('%s is refused: %s', (_, formula, code) => {
    expect(refusalOf(formula, 'money')).toBe(code);
  });

  it('a field of an item outside a sum is refused', () => {
    expect(refusalOf(cost, 'money')).toBe('fact-unknown');
  });
});
