import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Amount,
  type Assessment,
  type EvaluateOptions,
  guangxiQianqiJigai as policy,
  type Quantity,
  type ScheduleEntry,
} from '../../src/index.js';
import { compare, fromQuantity, type Measure, measure, part } from '../../src/quantity/measure.js';
import { presentValue } from '../../src/quantity/schedule.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { type Applied, applied, parametersSet } from '../arbitrary/incentives.js';
import { amountsOf } from '../docs/amounts.js';

const runs = { numRuns: 300 };
const time = { timeout: 120_000 };

type Parameters = EvaluateOptions['parameters'];

const asOf = '2026-11-24';

const assess = ({ answers, planYear }: Applied, parameters: Parameters = {}): Assessment =>
  policy.evaluateSync(applicationOf(answers, planYear), { asOf, parameters });

const changed = ({ answers, planYear }: Applied, changes: Answers): Applied => ({
  answers: { ...answers, ...changes },
  planYear,
});

type Known = Extract<Amount, { readonly value: Quantity }>;

const isKnown = (amount: Amount | undefined): amount is Known => amount !== undefined && 'value' in amount;

const knownAmounts = (assessment: Assessment): [string, Known][] =>
  [...amountsOf(assessment)].flatMap(([key, amount]): [string, Known][] =>
    isKnown(amount) ? [[key, amount]] : [],
  );

const yuan = ({ value }: Quantity): number => Number(value);

/** An amount in 元, 0 where the incentive is not met; `undefined` where it is unknown. */
const worth = (assessment: Assessment, key: string): number | undefined => {
  const amount = amountsOf(assessment).get(key);
  return amount === undefined ? 0 : isKnown(amount) ? yuan(amount.value) : undefined;
};

const stepOf = (amount: Amount | undefined, name: string): unknown =>
  amount?.steps.find((step) => step.name === name)?.value;

const units: Readonly<Record<string, number>> = {
  元: 1,
  万元: 1e4,
  亿元: 1e8,
  '%': 0.01,
  平方米: 1,
  '元/平方米': 1,
};

/** A written amount, ratio, area or price as a number. */
const numberOf = (written: unknown): number => {
  const [, number = '', unit = ''] = /^([\d.,]+)(.*)$/.exec(String(written)) ?? [];
  return Number(number.replaceAll(',', '')) * (units[unit] ?? Number.NaN);
};

interface Item {
  readonly [field: string]: unknown;
}

const items = ({ answers }: Applied, list: string): readonly Item[] => answers[list] as readonly Item[];

const sumOf = (list: readonly Item[], of: (item: Item) => number): number =>
  list.reduce((sum, item) => sum + of(item), 0);

const isMayBeNegative = (key: string): boolean =>
  policy.provisions.find(({ name }) => name === key.split('#')[0])?.mayBeNegative === true;

describe('every amount', () => {
  it('is money in 元, whole 分, and not negative unless its provision says so', time, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(applied, parametersSet, (application, parameters) => {
        for (const [key, { value }] of knownAmounts(assess(application, parameters))) {
          seen.add(key);
          expect(value).toEqual({ value: expect.stringMatching(/^-?\d+(\.\d{1,2})?$/), unit: '元' });
          if (!isMayBeNegative(key))
            expect([key, value.value]).toEqual([key, expect.not.stringMatching(/^-/)]);
        }
      }),
      runs,
    );
    // The law says something of every amount that there is.
    const all = policy.provisions.flatMap(({ name, amount, options = [] }) => [
      ...(amount === undefined ? [] : [name]),
      ...options.flatMap((option) => (option.amount === undefined ? [] : [`${name}#${option.id}`])),
    ]);
    expect(all.filter((key) => !seen.has(key))).toEqual([]);
  });

  it('that is negative comes with the advice to waive it (6.2)', time, () => {
    let negative = 0;
    fc.assert(
      fc.property(applied, parametersSet, (application, parameters) => {
        const assessment = assess(application, parameters);
        for (const [key, { value }] of knownAmounts(assessment)) {
          if (!value.value.startsWith('-')) continue;
          negative++;
          expect(key).toBe('tax/vat-technology-transfer');
          const { notes } = assessment.findings.find(({ provision }) => provision === key)!;
          expect(notes.some(({ zh, en }) => zh.includes('可以放弃免税') && /waive/.test(en))).toBe(true);
        }
      }),
      runs,
    );
    expect(negative).toBeGreaterThan(0);
  });
});

/** What the law allows at most, in 元, from the application as written. */
const limits: Readonly<Record<string, (application: Applied, parameters: Answers) => number>> = {
  'finance/equipment-loan-subsidy': ({ answers }) => numberOf(answers['project.loan.principal']) * 0.015 * 2,
  'finance/sme-loan-subsidy': () => 150e4,
  'finance/gx-loan-subsidy': ({ answers }, parameters) =>
    numberOf(answers['project.loan.principal']) * numberOf(parameters['parameter.gxLoanSubsidyPoints']),
  'finance/qianqi-loan-subsidy': () => 1e8,
  'finance/qianqi-grant': ({ answers, planYear }, parameters) => {
    const selected = answers['project.selectedForGrant'];
    if (planYear === 2023 && selected === 'equipment-2023') return 1000e4;
    if (planYear === 2025 && selected === 'upgrade-2025') return 2000e4;
    if (planYear === 2025 && selected === 'major-2025') return 1e8;
    return numberOf(parameters['parameter.qianqiGrantCap']);
  },
  'finance/guarantee#ordinary': ({ answers }) =>
    Math.min(1000e4, numberOf(answers['project.guarantee.amount'])),
  'finance/guarantee#private-investment-2026': ({ answers }) =>
    Math.min(2000e4, numberOf(answers['project.guarantee.amount'])),
  'finance/guarantee#gx-science-innovation': ({ answers }) =>
    Math.min(3000e4, numberOf(answers['project.guarantee.amount'])),
  'tax/special-equipment-credit': (application) =>
    0.1 *
    sumOf(
      items(application, 'project.equipment'),
      ({ cost, inputVat, originalTaxBasis }) =>
        numberOf(cost) + numberOf(inputVat) + 0.5 * numberOf(originalTaxBasis),
    ),
  'tax/technology-transfer': ({ answers }) => {
    const income = numberOf(answers['enterprise.transfer.revenue']);
    return 0.25 * Math.min(income, 500e4) + 0.125 * Math.max(0, income - 500e4);
  },
  'tax/research-subsidy': ({ answers }) =>
    answers['enterprise.aboveDesignatedSize'] === true ? 800e4 : 500e4,
  'tax/vat-five-percent-bonus': ({ answers }) =>
    Math.min(
      numberOf(answers['enterprise.openingVatBonus']) +
        0.05 * numberOf(answers['enterprise.creditableInputVat']),
      numberOf(answers['enterprise.outputVat']),
    ),
  'tax/vat-excess-refund': ({ answers }) =>
    (numberOf(answers['enterprise.creditableInputVat']) +
      numberOf(answers['enterprise.openingExcessInputVat'])) *
    numberOf(answers['enterprise.inputCompositionRatio']),
  'tax/rate#high-tech': ({ answers }) => 0.1 * numberOf(answers['enterprise.taxableIncome']),
  'tax/rate#western': ({ answers }) => 0.1 * numberOf(answers['enterprise.taxableIncome']),
  'tax/rate#small': () => 60e4,
  'tax/local-share': ({ answers }) => 0.4 * numberOf(answers['enterprise.incomeTaxPayable']),
  'tax/cost-reduction#six-taxes-two-fees': ({ answers }) =>
    0.5 * numberOf(answers['enterprise.sixTaxesAndFees']),
  'tax/imported-equipment-duty': (application) =>
    sumOf(
      items(application, 'project.equipment'),
      ({ customsValue, dutyRate }) => numberOf(customsValue) * numberOf(dutyRate),
    ),
  'land/no-premium-added-floor-area': ({ answers }) =>
    numberOf(answers['project.addedFloorArea']) * numberOf(answers['project.landPremiumPerArea']),
  'land/service-manufacturing-area': ({ answers }) =>
    0.15 * numberOf(answers['project.originalFloorArea']) * numberOf(answers['project.landPremiumPerArea']),
  'land/preferential-price': ({ answers }) =>
    0.3 *
    numberOf(answers['project.nationalMinimumLandPrice']) *
    numberOf(answers['project.grantedLandArea']),
  'tax/research-super-deduction': ({ answers }) => {
    const five = numberOf(answers['enterprise.research.fiveItems']);
    const own = five + Math.min(numberOf(answers['enterprise.research.otherCosts']), five / 9);
    const qualifying = own + 0.8 * numberOf(answers['enterprise.research.domesticEntrusted']);
    return 1.2 * (qualifying * (5 / 3));
  },
};

describe('no amount is above its legal limit', () => {
  it('of those that have one', time, () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(applied, parametersSet, (application, parameters) => {
        for (const [key, { value }] of knownAmounts(assess(application, parameters))) {
          const limit = limits[key]?.(application, parameters);
          if (limit === undefined) continue;
          // Half a 分 of rounding, and the digits of a double.
          expect([key, yuan(value) <= limit + 0.005 + limit * 1e-12]).toEqual([key, true]);
          if (yuan(value) > 0) reached.add(key);
        }
      }),
      { numRuns: 1000 },
    );
    expect(Object.keys(limits).filter((key) => !reached.has(key))).toEqual([]);
  });

  it('nor the exempt part of technology transfer income above 500万元', time, () => {
    fc.assert(
      fc.property(applied, (application) => {
        const amount = amountsOf(assess(application)).get('tax/technology-transfer');
        if (amount === undefined) return;
        expect(yuan(stepOf(amount, 'exempt') as Quantity)).toBeLessThanOrEqual(500e4);
      }),
      runs,
    );
  });
});

const raised = (application: Applied, fact: string): Applied =>
  changed(application, { [fact]: `${(numberOf(application.answers[fact]) * 1.5 + 100e4).toFixed(2)}元` });

const everyItem = (application: Applied, list: string, field: string): Applied =>
  changed(application, {
    [list]: items(application, list).map((item) => ({
      ...item,
      [field]: `${(numberOf(item[field]) * 1.5 + 10e4).toFixed(2)}元`,
    })),
  });

describe('with more to count, no amount is smaller', () => {
  it.each<[what: string, more: (application: Applied) => Applied, keys: readonly string[]]>([
    ['dearer equipment', (a) => everyItem(a, 'project.equipment', 'cost'), ['tax/special-equipment-credit']],
    [
      'a dearer retrofit',
      (a) => everyItem(a, 'project.equipment', 'digitalRetrofitCost'),
      ['tax/special-equipment-credit'],
    ],
    [
      'imports of more value',
      (a) => everyItem(a, 'project.equipment', 'customsValue'),
      ['tax/imported-equipment-duty'],
    ],
    [
      'parts of more value',
      (a) => everyItem(a, 'project.importedParts', 'customsValue'),
      ['tax/major-equipment-parts'],
    ],
    [
      'a bigger loan',
      (a) => raised(a, 'project.loan.principal'),
      [
        'finance/equipment-loan-subsidy',
        'finance/sme-loan-subsidy',
        'finance/gx-loan-subsidy',
        'finance/qianqi-loan-subsidy',
      ],
    ],
    [
      'a bigger guarantee',
      (a) => raised(a, 'project.guarantee.amount'),
      [
        'finance/guarantee#ordinary',
        'finance/guarantee#private-investment-2026',
        'finance/guarantee#gx-science-innovation',
      ],
    ],
    ['more research', (a) => raised(a, 'enterprise.research.fiveItems'), ['tax/research-super-deduction']],
    [
      'other research costs',
      (a) => raised(a, 'enterprise.research.otherCosts'),
      ['tax/research-super-deduction'],
    ],
    [
      'research abroad',
      (a) => raised(a, 'enterprise.research.overseasEntrusted'),
      ['tax/research-super-deduction'],
    ],
    ['more equipment investment', (a) => raised(a, 'project.equipmentInvestment'), ['finance/qianqi-grant']],
    ['more opening bonus', (a) => raised(a, 'enterprise.openingVatBonus'), ['tax/vat-five-percent-bonus']],
    [
      'taxes and fees to halve',
      (a) => raised(a, 'enterprise.sixTaxesAndFees'),
      ['tax/cost-reduction#six-taxes-two-fees'],
    ],
  ])('%s', time, (_, more, keys) => {
    let grown = 0;
    fc.assert(
      fc.property(applied, parametersSet, (application, parameters) => {
        const [before, after] = [assess(application, parameters), assess(more(application), parameters)];
        for (const key of keys) {
          const [less, greater] = [worth(before, key), worth(after, key)];
          expect([key, greater]).toEqual([key, expect.any(Number)]);
          expect(greater).toBeGreaterThanOrEqual(less ?? Number.NaN);
          if (Number(greater) > Number(less)) grown++;
        }
      }),
      runs,
    );
    expect(grown).toBeGreaterThan(0);
  });
});

describe('earlier depreciation (2.1, 2.2)', () => {
  const options = [
    'tax/accelerated-depreciation#one-off',
    'tax/accelerated-depreciation#accelerated',
  ] as const;

  const timed = (assessment: Assessment): readonly Amount[] =>
    options.flatMap((key) => amountsOf(assessment).get(key) ?? []);

  const totalOf = (entries: unknown): number =>
    (entries as readonly ScheduleEntry[]).reduce((sum, { amount }) => sum + yuan(amount), 0);

  const ratio = (basisPoints: number): Measure => part(measure('ratio', BigInt(basisPoints)), 1, 10_000);

  const at = (application: Applied, rate: string): Assessment =>
    assess(application, { 'parameter.discountRate': rate });

  it('deducts no more than straight line in all: the differences sum to zero', time, () => {
    let counted = 0;
    fc.assert(
      fc.property(applied, (application) => {
        for (const amount of timed(assess(application))) {
          counted++;
          expect(stepOf(amount, 'totalDifference')).toEqual({ value: '0', unit: '元' });
          expect(totalOf(stepOf(amount, 'schedule'))).toBeCloseTo(totalOf(stepOf(amount, 'straightLine')), 2);
        }
      }),
      runs,
    );
    expect(counted).toBeGreaterThan(0);
  });

  it('deducts in all exactly the basis of the assets', time, () => {
    const basisOf = ({
      cost,
      inputVat,
      vatCredited,
      attributableCost,
      imported,
      reliefConfirmed,
      dutyRate,
    }: Item) =>
      numberOf(cost) +
      (vatCredited === true ? 0 : numberOf(inputVat)) +
      numberOf(attributableCost) -
      (imported === true && reliefConfirmed === true ? numberOf(cost) * numberOf(dutyRate) : 0);
    fc.assert(
      fc.property(applied, (application) => {
        const oneOff = items(application, 'project.equipment').filter(
          (item) =>
            item.depreciationMethod === 'one-off' &&
            item.kind !== 'building' &&
            ['purchased', 'self-built'].includes(String(item.acquisition)) &&
            String(item.purchaseDate) >= '2018-01-01' &&
            String(item.purchaseDate) <= '2027-12-31' &&
            Number(basisOf(item).toFixed(2)) <= 500e4,
        );
        const amount = amountsOf(assess(application)).get(options[0]);
        const basis =
          application.answers['enterprise.incomeTaxCollection'] === 'deemed' ? 0 : sumOf(oneOff, basisOf);
        expect(amount === undefined ? 0 : totalOf(stepOf(amount, 'schedule'))).toBeCloseTo(basis, 1);
      }),
      runs,
    );
  });

  it('is worth nothing without a rate of discount, and never less than nothing with one', time, () => {
    fc.assert(
      fc.property(applied, fc.nat({ max: 3000 }), (application, basisPoints) => {
        for (const amount of timed(at(application, '0%')))
          expect(amount).toMatchObject({ value: { value: '0' } });
        for (const amount of timed(at(application, `${basisPoints / 100}%`)))
          expect(isKnown(amount) && yuan(amount.value)).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('has a present value of its deductions that falls as the rate rises', time, () => {
    fc.assert(
      fc.property(
        applied,
        fc.nat({ max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        (application, low, more) => {
          for (const amount of timed(assess(application))) {
            const entries = stepOf(amount, 'schedule') as readonly ScheduleEntry[];
            const schedule = new Map(
              entries.map(({ year, amount: each }) => [year, fromQuantity(each, 'money')]),
            );
            const valueAt = (rate: number): Measure =>
              presentValue(schedule, ratio(rate), Math.min(...schedule.keys()));
            expect(compare(valueAt(low + more), valueAt(low))).toBeLessThan(0);
          }
        },
      ),
      runs,
    );
  });
});

describe('while a parameter is unset (SECTION-4, conventions)', () => {
  const figures: Readonly<Record<string, readonly string[]>> = {
    'finance/gx-loan-subsidy': ['parameter.gxLoanSubsidyPoints'],
    'finance/qianqi-loan-subsidy': ['parameter.qianqiInterestShare'],
    'tax/accelerated-depreciation#one-off': ['parameter.discountRate'],
    'tax/accelerated-depreciation#accelerated': ['parameter.discountRate'],
  };

  it('an amount that it is the figure of is unknown, and names it; the verdict stands', time, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(applied, parametersSet, (application, parameters) => {
        const [open, set] = [assess(application), assess(application, parameters)];
        for (const [key, facts] of Object.entries(figures)) {
          const amount = amountsOf(open).get(key);
          expect(amount === undefined).toBe(amountsOf(set).get(key) === undefined);
          if (amount === undefined) continue;
          seen.add(key);
          expect(amount).toMatchObject({ unknown: { code: 'facts-missing', facts } });
        }
      }),
      runs,
    );
    expect([...seen].sort()).toEqual(Object.keys(figures).sort());
  });

  it('the grant of a year without a rule seen is unknown, that of 2023 and 2025 is not', time, () => {
    fc.assert(
      fc.property(applied, (application) => {
        const amount = amountsOf(assess(application)).get('finance/qianqi-grant');
        if (amount === undefined) return;
        const { answers, planYear } = application;
        const selected = String(answers['project.selectedForGrant']);
        const isSeen = new RegExp(`-${planYear}$`).test(selected);
        expect([planYear, selected, isKnown(amount)]).toEqual([planYear, selected, isSeen]);
        if (!isKnown(amount))
          expect(amount.unknown.facts.filter((fact) => !/^parameter\.qianqiGrant/.test(fact))).toEqual([]);
      }),
      runs,
    );
  });

  it.each([
    ['tax/research-subsidy', 'parameter.researchSubsidyInForce'],
    ['tax/local-share', 'parameter.localShareInForce'],
  ])('%s, of which it is the force, is never met, and asks for it', time, (provision, parameter) => {
    let asked = 0;
    fc.assert(
      fc.property(applied, (application) => {
        const finding = assess(application).findings.find((other) => other.provision === provision)!;
        expect(finding.verdict).not.toBe('met');
        if (finding.verdict !== 'undetermined') return;
        asked++;
        expect(finding.missing).toContain(parameter);
      }),
      runs,
    );
    expect(asked).toBeGreaterThan(0);
  });
});

describe('an assessment with amounts', () => {
  it('is the same from both executors and survives JSON', time, async () => {
    let amounts = 0;
    await fc.assert(
      fc.asyncProperty(applied, parametersSet, async ({ answers, planYear }, parameters) => {
        const application = policy.parseApplication(applicationOf(answers, planYear));
        const assessment = policy.evaluateSync(application, { asOf, parameters });
        const fromEngine = await policy.evaluate(application, { asOf, parameters });
        if (!isDeepStrictEqual(fromEngine, assessment)) expect(fromEngine).toStrictEqual(assessment);
        const copy: unknown = JSON.parse(JSON.stringify(assessment));
        if (!isDeepStrictEqual(copy, assessment)) expect(copy).toStrictEqual(assessment);
        amounts += knownAmounts(assessment).length;
      }),
      runs,
    );
    expect(amounts).toBeGreaterThan(1000);
  });

  it('has a line on the sheet for every amount of what is met, and no other', time, () => {
    fc.assert(
      fc.property(applied, parametersSet, (application, parameters) => {
        const assessment = assess(application, parameters);
        const onSheet = assessment.benefits.lines.flatMap(({ provision, option, amount, unknown }) =>
          amount === undefined && unknown === undefined
            ? []
            : [option === undefined ? provision : `${provision}#${option}`],
        );
        expect(onSheet).toEqual([...amountsOf(assessment).keys()]);
      }),
      runs,
    );
  });
});
