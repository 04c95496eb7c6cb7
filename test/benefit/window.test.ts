import { describe, expect, it } from 'vitest';
import { amountIn, answersOfCase, assessedCase, type Changes, findingIn, standing } from '../policy/case.js';
import { assessed, incentive, is, yuanOf } from './incentive.js';

const payout = 'project.loan.payoutDate';

describe('the window of an incentive is tested on the date that it names', () => {
  const window = { from: '2026-01-01', to: '2026-12-31', on: payout };

  it.each([
    ['the day before', '2025-12-31', 'not in force'],
    ['the first day', '2026-01-01', 'met'],
    ['the last day', '2026-12-31', 'met'],
    ['the day after', '2027-01-01', 'not in force'],
    ['an unknown day', undefined, 'undetermined'],
  ])('%s', (_, date, expected) => {
    for (const asOf of ['2020-01-01', '2026-06-30', '2035-01-01']) {
      const assessment = assessed([incentive('a', { effective: window })], { [payout]: date }, { asOf });
      expect([asOf, standing(assessment, 'aid/a')]).toEqual([asOf, expected]);
      expect(assessment.findings).toHaveLength(expected === 'not in force' ? 0 : 1);
    }
  });

  it('an unknown day is asked for, first', () => {
    const conditions = is('project.fastObsolescence');
    const { missing } = assessed([incentive('a', { effective: window, conditions })]);
    expect(missing.map(({ fact }) => fact)).toEqual([payout, 'project.fastObsolescence']);
  });

  it('but not where the conditions fail', () => {
    const conditions = is('project.fastObsolescence');
    const answers = { 'project.fastObsolescence': false };
    const { findings } = assessed([incentive('a', { effective: window, conditions })], answers);
    expect(findings[0]).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('stands in the tree before the conditions, and under every reading', () => {
    const readings = { other: is('planYear.start', '2026-01-01') };
    const [finding] = assessed([incentive('a', { effective: window, readings })]).findings;
    expect(finding?.outcome).toMatchObject({
      kind: 'all',
      parts: [
        { fact: payout, operator: 'greaterThanInclusive', expected: '2026-01-01', verdict: 'undetermined' },
        { fact: payout, operator: 'lessThanInclusive', expected: '2026-12-31', verdict: 'undetermined' },
        { kind: 'all', verdict: 'met' },
      ],
    });
    expect(finding?.readings[0]?.alternative.verdict).toBe('undetermined');
  });

  it.each([
    [{ from: '2026-01-01' }, ['greaterThanInclusive']],
    [{ to: '2026-12-31' }, ['lessThanInclusive']],
    [{}, []],
  ])('%j has a test for each end', (ends, operators) => {
    const [finding] = assessed([incentive('a', { effective: { ...ends, on: payout } })]).findings;
    const parts = finding?.outcome.kind === 'all' ? finding.outcome.parts : [];
    const tests = parts.flatMap((part) =>
      part.kind === 'test' && part.fact === payout ? [part.operator] : [],
    );
    expect(tests).toEqual(operators);
  });

  it.each([
    ['2025-12-31', 'not in force'],
    ['2026-01-01', 'met'],
    ['2026-12-31', 'met'],
    ['2027-01-01', 'not in force'],
  ])('is that of the evaluation, %s, where it names none', (asOf, expected) => {
    const effective = { from: '2026-01-01', to: '2026-12-31' };
    expect(standing(assessed([incentive('a', { effective })], {}, { asOf }), 'aid/a')).toBe(expected);
  });
});

describe('a measure whose window has ended is not in force for what is new (0.2, 四（五）)', () => {
  it.each<[string, string, string, Changes, string]>([
    [
      '1.3 VAT bonus, year 2027',
      'tax-vat-advanced-manufacturing-5pct',
      'tax/vat-five-percent-bonus',
      { planYear: 2027 },
      'met',
    ],
    [
      '1.3 VAT bonus, year 2028',
      'tax-vat-advanced-manufacturing-5pct',
      'tax/vat-five-percent-bonus',
      { planYear: 2028 },
      'not in force',
    ],
    [
      '1.3 VAT bonus, year 2027 looked at in 2028',
      'tax-vat-advanced-manufacturing-5pct',
      'tax/vat-five-percent-bonus',
      { planYear: 2027, asOf: '2028-06-01' },
      'met',
    ],
    [
      '6.2 VAT exemption, year 2027',
      'tax-eit-tech-transfer',
      'tax/vat-technology-transfer',
      { planYear: 2027 },
      'met',
    ],
    [
      '6.2 VAT exemption, year 2028',
      'tax-eit-tech-transfer',
      'tax/vat-technology-transfer',
      { planYear: 2028 },
      'not in force',
    ],
    [
      '6.1 income relief has no end, year 2028',
      'tax-eit-tech-transfer',
      'tax/technology-transfer',
      { planYear: 2028 },
      'met',
    ],
    ['10.2 loan of 2026-12-31', 'finance-loan-windows-last-day', 'finance/equipment-loan-subsidy', {}, 'met'],
    [
      '10.2 loan of 2027-01-01',
      'finance-loan-windows-last-day',
      'finance/equipment-loan-subsidy',
      { answers: { [payout]: '2027-01-01' } },
      'not in force',
    ],
    [
      '10.2 loan of 2024-03-06',
      'finance-equipment-loan-one-point',
      'finance/equipment-loan-subsidy',
      { answers: { [payout]: '2024-03-06' } },
      'not in force',
    ],
    [
      '10.2b loan of 2025-12-31',
      'finance-sme-loan-interest-subsidy-central',
      'finance/sme-loan-subsidy',
      { answers: { [payout]: '2025-12-31' } },
      'not in force',
    ],
    [
      '10.2b loan of an unknown day',
      'finance-sme-loan-interest-subsidy-central',
      'finance/sme-loan-subsidy',
      { answers: { [payout]: undefined } },
      'undetermined',
    ],
  ])('%s', (_, name, provision, changes, expected) => {
    expect(standing(assessedCase(name, changes), provision)).toBe(expected);
  });

  it.each([
    [2027, 'met'],
    [2028, 'unmet'],
  ])('8.5 small low-profit rate, year %i', (planYear, verdict) => {
    const rate = findingIn(assessedCase('tax-eit-small-low-profit', { planYear }), 'tax/rate');
    expect(rate?.options?.find(({ id }) => id === 'small')?.verdict).toBe(verdict);
  });
});

describe('a right that arose inside the window goes on after it', () => {
  const equipmentOf = (name: string, changes: object) => {
    const [first] = answersOfCase(name)['project.equipment'] as object[];
    return { 'project.equipment': [{ ...first, ...changes }] };
  };
  const stepOf = (amount: ReturnType<typeof amountIn>, name: string): unknown =>
    amount?.steps.find((step) => step.name === name)?.value;

  it('3.2 a retrofit of 2027-12-31 is credited for five years more; one of the next day is not', () => {
    const name = 'tax-eit-credit-digital-retrofit';
    const credited = (retrofitDate: string) =>
      assessedCase(name, {
        planYear: 2027,
        answers: {
          ...equipmentOf(name, { retrofitDate }),
          'enterprise.incomeTaxPayableForecast': [
            { year: 2030, amount: '3万元' },
            { year: 2032, amount: '3万元' },
            { year: 2033, amount: '3万元' },
          ],
        },
      });
    const key = 'tax/special-equipment-credit';
    const amount = amountIn(credited('2027-12-31'), key);
    expect(yuanOf(amount)).toBe('250000');
    expect(stepOf(amount, 'useByYear')).toEqual([
      { year: 2027, amount: { value: '180000', unit: '元' } },
      { year: 2030, amount: { value: '30000', unit: '元' } },
      { year: 2032, amount: { value: '30000', unit: '元' } },
    ]);
    expect(stepOf(amount, 'unused')).toMatchObject({ value: '10000' });
    expect(standing(credited('2028-01-01'), key)).toBe('unmet');
  });

  it.each(['2026-12-31', '2028-12-31', '2030-01-01'])(
    '10.2 a loan of the last day gets two years of interest, looked at on %s',
    (asOf) => {
      const assessment = assessedCase('finance-loan-windows-last-day', { asOf });
      expect(yuanOf(amountIn(assessment, 'finance/equipment-loan-subsidy'))).toBe('900000');
      expect(yuanOf(amountIn(assessment, 'finance/sme-loan-subsidy'))).toBe('900000');
    },
  );

  it('2.1 equipment bought and used on the last day is deducted in the next year; bought a day later it is not', () => {
    const name = 'tax-one-off-last-day-uncredited-vat';
    const key = 'tax/accelerated-depreciation#one-off';
    const bought = (purchaseDate: string) =>
      assessedCase(name, { planYear: 2028, answers: equipmentOf(name, { purchaseDate }) });
    expect(stepOf(amountIn(bought('2027-12-31'), key), 'schedule')).toEqual([
      { year: 2028, amount: { value: '4972000', unit: '元' } },
    ]);
    expect(standing(bought('2028-01-01'), 'tax/accelerated-depreciation')).toBe('unmet');
  });
});

describe('what is unsure is marked', () => {
  it.each([
    ['finance-gx-qianqi-grant-parameters', 'finance/qianqi-grant', true],
    ['tax-gx-rd-spending-subsidy-increment', 'tax/research-subsidy', true],
    ['tax-gx-local-share-exemption', 'tax/local-share', true],
    ['finance-gx-finance-benefit-two-points', 'finance/gx-loan-subsidy', true],
    ['tax-special-equipment-carry-forward', 'tax/special-equipment-credit', undefined],
    ['tax-eit-tech-transfer', 'tax/technology-transfer', undefined],
  ])('%s: %s', (name, provision, unsure) => {
    const line = assessedCase(name).benefits.lines.find((each) => each.provision === provision);
    expect([line?.provision, line?.unsure]).toEqual([provision, unsure]);
  });
});
