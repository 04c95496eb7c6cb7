import { describe, expect, it } from 'vitest';
import { findingOf, is, yuanOf } from './incentive.js';

const cost = 'project.equipmentInvestment';
const tax = 'enterprise.incomeTaxPayable';
const rate = 'enterprise.incomeTaxRate';

const amountOf = (amount: unknown, answers = {}) => findingOf({ amount }, answers).amount;

describe('an amount is rounded once, half up to 分, at the end', () => {
  it.each([
    ['0.004999元', '0'],
    ['0.005元', '0.01'],
    ['1.004元', '1'],
    ['1.005元', '1.01'],
    ['1元 / 3', '0.33'],
    ['2元 / 3', '0.67'],
    ['1元 / 3 + 1元 / 3 + 1元 / 3', '1'],
    ['0.004元 * 3', '0.01'],
    ['-0.005元', '-0.01'],
    ['100亿元', '10000000000'],
  ])('%s: %s元', (formula, yuan) => {
    expect(yuanOf(amountOf(formula))).toBe(yuan);
  });

  it('while its steps stay exact, and later steps and the amount use them exactly', () => {
    const { amount } = findingOf({
      steps: {
        third: '1元 / 3',
        twoThirds: 'step.third * 2',
      },
      amount: 'step.third + step.twoThirds',
    });
    expect(yuanOf(amount)).toBe('1');
    expect(amount?.steps).toMatchObject([
      { name: 'third', label: { zh: 'third' }, value: { fraction: { numerator: '1', denominator: '3' } } },
      { name: 'twoThirds', value: { fraction: { numerator: '2', denominator: '3' } } },
    ]);
    expect(amount?.steps.every(({ derivation }) => derivation.kind === 'calculation')).toBe(true);
  });

  it('and may stand in sums over the items of a list', () => {
    const sumOf = (of: string) => ({ sum: { of, over: 'project.equipment' } });
    const { amount } = findingOf(
      {
        steps: {
          third: '1元 / 3元',
          shares: sumOf('item.cost * step.third'),
        },
        amount: {
          formula: 'step.shares + again',
          with: { again: sumOf('item.cost * step.third') },
        },
      },
      { 'project.equipment': [{ cost: '1元' }, { cost: '2元' }] },
    );
    expect(yuanOf(amount)).toBe('2');
    expect(amount?.steps[1]).toMatchObject({ name: 'shares', value: { value: '1' } });
  });

  it('of nothing is 0 without a sign', () => {
    expect(yuanOf(amountOf('0元 - 0.004元'))).toBe('0');
  });
});

describe('an amount that is unknown', () => {
  const bothFacts = `${cost} + ${tax} * ${rate}`;

  it('says so, and which facts would give it', () => {
    const amount = amountOf(bothFacts, { 'enterprise.incomeTaxRate': '25%' });
    expect(amount).toEqual({
      unknown: {
        code: 'facts-missing',
        zh: '尚缺设备投资、当年应纳所得税额',
        en: expect.stringMatching(/^still to be given: .+; .+$/),
        facts: ['project.equipmentInvestment', 'enterprise.incomeTaxPayable'],
      },
      benefit: 'subsidy',
      steps: [],
    });
  });

  it('is asked neither of the verdict nor of the facts missing', () => {
    const { verdict, missing } = findingOf({ amount: bothFacts });
    expect([verdict, missing]).toEqual(['met', []]);
  });

  it('names a parameter that nobody has set, and is known once it is', () => {
    const around = { parameters: [{ id: 'parameter.rate', type: 'ratio', default: null }] };
    const amount = '100元 * parameter.rate';
    expect(findingOf({ amount }, {}, { around }).amount).toMatchObject({
      unknown: { code: 'facts-missing', facts: ['parameter.rate'] },
    });
    const parameters = { 'parameter.rate': '5%' };
    expect(yuanOf(findingOf({ amount }, {}, { around, parameters }).amount)).toBe('5');
  });

  it('expands a step to the facts behind it, and keeps the steps that are known', () => {
    const { amount } = findingOf({
      steps: { known: '1元', open: `${cost} * 2` },
      amount: 'step.known + step.open',
    });
    expect(amount).toMatchObject({ unknown: { facts: ['project.equipmentInvestment'] } });
    expect(amount?.steps.map(({ name, value }) => [name, value])).toEqual([
      ['known', { value: '1', unit: '元' }],
      ['open', undefined],
    ]);
  });

  it('is known although a step after it is not', () => {
    const { amount } = findingOf({ steps: { later: cost }, amount: '1元' });
    expect(yuanOf(amount)).toBe('1');
    expect(amount?.steps[0]).not.toHaveProperty('value');
  });

  it('of a division by zero has that for its reason', () => {
    const amount = amountOf(`1元 / ${rate}`, { 'enterprise.incomeTaxRate': '0%' });
    expect(amount).toMatchObject({
      unknown: { code: 'division-by-zero', facts: ['enterprise.incomeTaxRate'] },
    });
  });

  it('names no step for a fact, where a step has no value', () => {
    const { amount } = findingOf({
      steps: { none: { schedule: { year: 2026, amount: '0元' } } },
      amount: 'inYear(step.none, firstYear(step.none))',
    });
    expect(amount).toMatchObject({ unknown: { code: 'no-value', facts: [] } });
  });

  it('without a row that is met, or a fact that would give one, has no value', () => {
    const formula = { table: [{ when: is('project.fastObsolescence'), value: '1元' }] };
    expect(amountOf(formula, { 'project.fastObsolescence': false })).toMatchObject({
      unknown: { code: 'no-value', facts: [] },
    });
  });
});

describe('an incentive', () => {
  it.each([
    ['unmet', false],
    ['undetermined', undefined],
  ])('that is %s has a benefit and no amount', (verdict, stated) => {
    const finding = findingOf(
      { conditions: is('project.fastObsolescence'), amount: '1元' },
      { 'project.fastObsolescence': stated },
    );
    expect(finding).toMatchObject({ verdict, benefit: 'subsidy' });
    expect(finding).not.toHaveProperty('amount');
  });

  it('without an amount is met all the same', () => {
    const finding = findingOf({ benefit: 'service' });
    expect(finding).toMatchObject({ verdict: 'met', benefit: 'service' });
    expect(finding).not.toHaveProperty('amount');
  });
});
