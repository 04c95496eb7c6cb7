import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  guangxiQianqiJigai as policy,
  type Quantity,
  type ScheduleEntry,
} from '../../src/index.js';
import { decimalOf } from '../../src/quantity/decimal.js';
import { add, compare, fromQuantity, type Measure, multiply, subtract } from '../../src/quantity/measure.js';
import { inYear, presentValue, type Schedule } from '../../src/quantity/schedule.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { decimal } from '../arbitrary/quantity.js';
import { amountIn, answersOfCase, assessedCase, caseNamed, standing } from './case.js';

/**
 * A worked figure: the case, where it stands in its assessment, the figure as the entry gives it (万元, ㎡, 元/㎡, or
 * a percentage), and facts that differ from those of the case. It stands at `provision` or `provision#option` for the
 * amount, at `…:step` for a step, at `…:step@year` for a year of one.
 */
type Figure = readonly [file: string, at: string, figure: string, changes?: Answers];

/** An entry with its figures, or why nothing of it is computed. */
type Entry = readonly Figure[] | string;

const noAmount = '没有可计算的数额';
const inputsOnly = '条文没有算例：条件由相应条款判定';

/** Every entry of the collected facts on tax and finance, §1 to §10, and on land, §11. */
const entries: Readonly<Record<string, Entry>> = {
  '1.1 vat-input-deduction-equipment': [
    ['tax-vat-input-deduction-equipment', 'tax/input-vat-credit', '162.7'],
    ['tax-vat-input-deduction-equipment', 'tax/input-vat-credit:payable', '0'],
    ['tax-vat-input-deduction-equipment', 'tax/input-vat-credit:excess', '84.7'],
  ],
  '1.2 vat-excess-input-refund': [
    ['tax-vat-input-deduction-equipment', 'tax/vat-excess-refund', '80.465'],
    ['tax-vat-input-deduction-equipment', 'tax/vat-excess-refund:carriedForward', '4.235'],
    ['tax-vat-excess-input-refund-six-months', 'tax/vat-excess-refund', '5940'],
  ],
  '1.3 vat-advanced-manufacturing-5pct': [
    ['tax-vat-advanced-manufacturing-5pct', 'tax/vat-five-percent-bonus:accrued', '8.135'],
    ['tax-vat-advanced-manufacturing-5pct', 'tax/vat-five-percent-bonus:payable', '0'],
    ['tax-vat-advanced-manufacturing-5pct', 'tax/vat-five-percent-bonus:carriedForward', '3.135'],
  ],
  '2.1 eit-one-off-deduction-500': [
    ['tax-eit-one-off-deduction-500', 'tax/accelerated-depreciation#one-off', '18.812'],
    ['tax-eit-one-off-deduction-500', 'tax/accelerated-depreciation#one-off:schedule@2026', '400'],
    ['tax-eit-one-off-deduction-500', 'tax/accelerated-depreciation#one-off:straightLine@2026', '38'],
    ['tax-eit-one-off-deduction-500', 'tax/accelerated-depreciation#one-off:difference@2026', '362'],
    ['tax-eit-one-off-deduction-500', 'tax/accelerated-depreciation#one-off:firstYearTax', '90.5'],
  ],
  '2.2 eit-accelerated-depreciation-manufacturing': [
    [
      'tax-eit-accelerated-depreciation-manufacturing-shortened',
      'tax/accelerated-depreciation#accelerated',
      '21.026',
    ],
    [
      'tax-eit-accelerated-depreciation-manufacturing-shortened',
      'tax/accelerated-depreciation#accelerated:schedule@2026',
      '190.0',
    ],
    [
      'tax-eit-accelerated-depreciation-manufacturing-shortened',
      'tax/accelerated-depreciation#accelerated:straightLine@2026',
      '114.0',
    ],
    [
      'tax-eit-accelerated-depreciation-manufacturing-declining',
      'tax/accelerated-depreciation#accelerated',
      '14.910',
    ],
    ...['240.0', '192.0', '153.6', '122.88', '98.304', '78.6432', '62.9146', '50.3316', '70.6633'].map(
      (figure, index): Figure => [
        'tax-eit-accelerated-depreciation-manufacturing-declining',
        `tax/accelerated-depreciation#accelerated:schedule@${2026 + index}`,
        figure,
      ],
    ),
    [
      'tax-eit-accelerated-depreciation-manufacturing-sum-of-years',
      'tax/accelerated-depreciation#accelerated',
      '16.042',
    ],
    ...['207.273', '186.545', '165.818', '145.091', '124.364', '103.636', '82.909', '62.182', '41.455'].map(
      (figure, index): Figure => [
        'tax-eit-accelerated-depreciation-manufacturing-sum-of-years',
        `tax/accelerated-depreciation#accelerated:schedule@${2026 + index}`,
        figure,
      ],
    ),
  ],
  '3.1 eit-credit-special-equipment': [
    ['tax-eit-credit-special-equipment', 'tax/special-equipment-credit:base', '270'],
    ['tax-eit-credit-special-equipment', 'tax/special-equipment-credit', '27.0'],
    ['tax-eit-credit-special-equipment', 'tax/special-equipment-credit:used', '10'],
    ['tax-eit-credit-special-equipment', 'tax/special-equipment-credit:carriedForward', '17'],
    ['tax-eit-credit-special-equipment', 'tax/special-equipment-credit:useByYear@2027', '17'],
    ['tax-eit-credit-special-equipment', 'tax/special-equipment-credit:unused', '0'],
  ],
  '3.2 eit-credit-digital-retrofit': [
    ['tax-eit-credit-digital-retrofit', 'tax/special-equipment-credit:retrofit', '250'],
    ['tax-eit-credit-digital-retrofit', 'tax/special-equipment-credit', '25.0'],
    ['tax-eit-credit-digital-retrofit', 'tax/special-equipment-credit:used', '18'],
    ['tax-eit-credit-digital-retrofit', 'tax/special-equipment-credit:carriedForward', '7'],
  ],
  '4.1 eit-rd-super-deduction-100': [
    ['tax-eit-rd-super-deduction-100', 'tax/research-super-deduction:otherLimit', '77.778'],
    ['tax-eit-rd-super-deduction-100', 'tax/research-super-deduction:domestic', '160'],
    ['tax-eit-rd-super-deduction-100', 'tax/research-super-deduction:qualifying', '937.778'],
    ['tax-eit-rd-super-deduction-100', 'tax/research-super-deduction:overseas', '240'],
    [
      'tax-eit-rd-super-deduction-100',
      'tax/research-super-deduction:overseas',
      '625.185',
      { 'enterprise.research.overseasEntrusted': '1000万元' },
    ],
    ['tax-eit-rd-super-deduction-100', 'tax/research-super-deduction', '1177.778'],
    ['tax-eit-rd-super-deduction-100', 'tax/research-super-deduction:taxEffect', '294.444'],
    [
      'tax-eit-rd-super-deduction-100',
      'tax/research-super-deduction:taxEffect',
      '176.667',
      { 'enterprise.incomeTaxRate': '15%' },
    ],
  ],
  '4.2 eit-rd-super-deduction-120': [
    ['tax-eit-rd-super-deduction-120', 'tax/research-super-deduction', '1413.333'],
    [
      'tax-eit-rd-super-deduction-120',
      'tax/research-super-deduction:taxEffect',
      '212.0',
      { 'enterprise.incomeTaxRate': '15%' },
    ],
  ],
  '5.1 gx-rd-spending-subsidy': [
    ['tax-gx-rd-spending-subsidy-increment', 'tax/research-subsidy', '75.0'],
    ['tax-gx-rd-spending-subsidy-special', 'tax/research-subsidy:incrementSubsidy', '180'],
    ['tax-gx-rd-spending-subsidy-special', 'tax/research-subsidy:specialSubsidy', '300'],
    ['tax-gx-rd-spending-subsidy-special', 'tax/research-subsidy', '480'],
    ['tax-gx-rd-spending-subsidy-below-size', 'tax/research-subsidy', '24.0'],
  ],
  '6.1 eit-tech-transfer': [
    ['tax-eit-tech-transfer', 'tax/technology-transfer:exempt', '500'],
    ['tax-eit-tech-transfer', 'tax/technology-transfer:excess', '690'],
    ['tax-eit-tech-transfer', 'tax/technology-transfer:tax', '86.25'],
    ['tax-eit-tech-transfer', 'tax/technology-transfer:without', '297.5'],
    ['tax-eit-tech-transfer', 'tax/technology-transfer', '211.25'],
    ['tax-eit-tech-transfer-high-tech', 'tax/technology-transfer:without', '178.5'],
    ['tax-eit-tech-transfer-high-tech', 'tax/technology-transfer', '92.25'],
  ],
  '6.2 vat-tech-transfer-exemption': [
    ['tax-eit-tech-transfer', 'tax/vat-technology-transfer:outputVat', '90.0'],
    ['tax-eit-tech-transfer', 'tax/vat-technology-transfer', '78.0'],
  ],
  '7.1 duty-free-encouraged-project': [
    ['tax-duty-free-encouraged-project', 'tax/imported-equipment-duty', '40.0'],
    ['tax-duty-free-encouraged-project', 'tax/imported-equipment-duty:importVat', '65.0'],
  ],
  '7.2 duty-vat-free-major-equipment': [
    ['tax-duty-vat-free-major-equipment', 'tax/major-equipment-parts:duty', '20.0'],
    ['tax-duty-vat-free-major-equipment', 'tax/major-equipment-parts:importVat', '28.6'],
    ['tax-duty-vat-free-major-equipment', 'tax/major-equipment-parts', '48.6'],
  ],
  '8.1 eit-rate-standard':
    '法定税率25%不是优惠；按它计算的税额是推导事实 enterprise.taxAtStatutoryRate，见8.5',
  '8.2 eit-rate-hnte-15': '条文没有算例：税率15%的优惠额见11.1和 tax/rate 的案例；认定条件由登记信息回答',
  '8.3 eit-rate-western-15': '条文没有算例：税率15%的优惠额见8.4和 tax/rate 的案例',
  '8.4 gx-local-share-exemption': [
    ['tax-gx-local-share-exemption', 'tax/rate#western:tax', '150'],
    ['tax-gx-local-share-exemption', 'tax/local-share', '60'],
  ],
  '8.5 eit-small-low-profit': [
    ['tax-eit-small-low-profit', 'tax/rate#small:tax', '15.0'],
    ['tax-eit-small-low-profit', 'tax/rate#small', '60.0'],
  ],
  '8.6 eit-env-energy-project-3y3y': '三免三减半不在方案四（五）所列各项之内，文号未确认，没有条款计算',
  '9.1 six-taxes-two-fees-half': [
    ['tax-eit-small-low-profit', 'tax/cost-reduction#six-taxes-two-fees', '2.05'],
    [
      'tax-eit-small-low-profit',
      'tax/cost-reduction#six-taxes-two-fees',
      '2.0',
      { 'enterprise.sixTaxesAndFees': '4万元' },
    ],
    [
      'tax-eit-small-low-profit',
      'tax/cost-reduction#six-taxes-two-fees',
      '0.05',
      { 'enterprise.sixTaxesAndFees': '0.1万元' },
    ],
  ],
  '9.2 loan-stamp-duty-exempt-small': '免征印花税没有算例，且与六税两费中的印花税重合，没有条款计算',
  '9.3 environmental-tax-reduction': '环境保护税减征只有公式，没有算例，需要排放数据，没有条款计算',
  '9.4 urban-land-use-tax-gx': '各市税额和困难减免办法未见；税额计入 enterprise.sixTaxesAndFees 填报',
  '9.5 gx-industry-policies-2024-2026': '奖励上限是政策数据，没有算例；“千企技改”贷款贴息见10.5',
  '9.6 gx-growth-rewards': '短期奖励均已到期，只是有日期的数据',
  '10.1 pbc-relending-tech-innovation': `${noAmount}：再贷款是对银行的资金支持，由 finance/relending 判定`,
  '10.2 equipment-loan-interest-subsidy-central': [
    ['finance-equipment-loan-interest-subsidy-central', 'finance/equipment-loan-subsidy', '90.0'],
    ['finance-equipment-loan-partial-repayment', 'finance/equipment-loan-subsidy', '75.0'],
    ['finance-equipment-loan-interest-subsidy-central', 'finance/equipment-loan-subsidy:netRate', '1.7%'],
  ],
  '10.2b sme-loan-interest-subsidy-central': [
    ['finance-sme-loan-interest-subsidy-central', 'finance/sme-loan-subsidy', '150.0'],
    [
      'finance-sme-loan-interest-subsidy-central',
      'finance/sme-loan-subsidy',
      '75.0',
      { 'project.loan.repayments': [{ date: '2027-03-01', amount: '6000万元' }] },
    ],
  ],
  '10.3 bank-industry-two-lists': `${noAmount}：程序性规定，由 finance/two-lists 判定`,
  '10.4 gx-finance-benefit-2025-2027': [
    ['finance-gx-finance-benefit-two-points', 'finance/gx-loan-subsidy', '20.0'],
    ['finance-gx-finance-benefit-half-point', 'finance/gx-loan-subsidy', '5.0'],
  ],
  '10.5 gx-qianqi-loan-subsidy':
    '贴息比例未见，没有算例：比例由参数设定，见 finance-gx-qianqi-loan-subsidy 两个案例',
  '10.6 gx-qianqi-equipment-grant': [
    ['finance-gx-qianqi-equipment-grant-2023', 'finance/qianqi-grant', '800'],
    ['finance-gx-qianqi-equipment-grant-2023-limit', 'finance/qianqi-grant:byRate', '1200'],
    ['finance-gx-qianqi-equipment-grant-2023-limit', 'finance/qianqi-grant', '1000'],
    ['finance-gx-qianqi-equipment-grant-2025-upgrade', 'finance/qianqi-grant:byRate', '2400'],
    ['finance-gx-qianqi-equipment-grant-2025-upgrade', 'finance/qianqi-grant', '2000'],
    ['finance-gx-qianqi-equipment-grant-2025-major', 'finance/qianqi-grant', '2400'],
  ],
  '10.7 guarantee-limits': [
    [
      'finance-guarantee-limits-special-plan',
      'finance/guarantee#private-investment-2026:yearlyFeeLimit',
      '18.0',
    ],
    ['finance-guarantee-limits-special-plan', 'finance/guarantee#private-investment-2026:feeLimit', '54.0'],
    ['finance-guarantee-limits-special-plan-over', 'finance/guarantee#private-investment-2026', '2000'],
  ],
  '10.8 green-energy-credit': `${noAmount}：不设补贴和优惠利率，由 finance/green-credit 判定`,
  '10.9 others named in 四（二）': `${noAmount}：推荐性质，由 finance/direct-financing 等判定`,
  'land-far-no-extra-premium': [
    ['land-added-floor-area-239-wanyuan', 'land/no-premium-added-floor-area:premiumFreeArea', '14941.876㎡'],
    ['land-added-floor-area-239-wanyuan', 'land/no-premium-added-floor-area', '239.07'],
  ],
  'service-manufacturing-15pct': [
    ['land-service-area-at-15-percent', 'land/service-manufacturing-area', '60'],
  ],
  'transition-period-5y': '方案没有提及过渡期政策',
  'standard-factory-division': `${noAmount}：由 land/standard-factory-division 判定`,
  'preferential-industrial-land-price': [
    ['land-preferential-price-86-wanyuan', 'land/preferential-price:reducedStandard', '100.8元/㎡'],
    ['land-preferential-price-86-wanyuan', 'land/preferential-price:reduction', '43.2元/㎡'],
    ['land-preferential-price-86-wanyuan', 'land/preferential-price', '86.4'],
    ['land-preferential-price-48-wanyuan', 'land/preferential-price:floorPrice', '120元/㎡'],
    ['land-preferential-price-48-wanyuan', 'land/preferential-price', '48'],
  ],
  'industrial-land-control-indicators': `${inputsOnly}；现行控制值未见，由主管部门回答`,
  'land-quota-tiered-guarantee': `${noAmount}：由 land/priority-land-use、land/quota-for-major-project 判定`,
  'forest-and-sea': `${noAmount}：用林、用海依法办理`,
  'H1 special-equipment credit': [
    ['tax-special-equipment-carry-forward', 'tax/special-equipment-credit', '94'],
    ['tax-special-equipment-carry-forward', 'tax/special-equipment-credit:used', '70'],
    ['tax-special-equipment-carry-forward', 'tax/special-equipment-credit:carriedForward', '24'],
  ],
  'H2 retrofit': [['tax-special-equipment-retrofit-cap', 'tax/special-equipment-credit', '18']],
  'H3 added floor area': [
    ['land-added-floor-area-large-enterprise', 'land/no-premium-added-floor-area', '264.6'],
  ],
  'H4 service area': [['land-service-area-176-wanyuan', 'land/service-manufacturing-area', '176.4']],
  'H5 import duty': [['tax-imported-equipment-duty-two-items', 'tax/imported-equipment-duty', '81.7']],
  'H6 technology transfer': [
    ['tax-technology-transfer-licence', 'tax/technology-transfer', '295.875'],
    ['tax-technology-transfer-licence-high-tech', 'tax/technology-transfer', '109.175'],
  ],
  'H7 research super-deduction': [
    ['tax-research-super-deduction-limits', 'tax/research-super-deduction', '1993.3333'],
    ['tax-research-super-deduction-limits', 'tax/research-super-deduction:taxEffect', '498.33'],
  ],
};

/** Figures of entries above that no provision computes, with the reason. */
const uncomputed: Readonly<Record<string, readonly (readonly [figure: string, why: string])[]>> = {
  '2.1 eit-one-off-deduction-500': [
    ['21.882', '不计残值的现值差额：本库在最后一年扣除残值，各年差额合计为零'],
  ],
  '7.1 duty-free-encouraged-project': [
    ['70.2', '不免关税时的进口环节增值税，是比较数，不是优惠'],
    ['20.0', '监管期内转让的补税是事后事项，见条款的注'],
  ],
  '10.6 gx-qianqi-equipment-grant': [['Nanning 10/15/20%', '市级补助，不在自治区方案之内']],
  '10.7 guarantee-limits': [['22.5, 60.0', '工业新兴产业融资担保基金的2018年费率，现行条件未确认']],
};

const unitOf = (figure: string): string => /[^\d.]*$/.exec(figure)?.[0] ?? '';

/** How many canonical units the figure's unit has, by kind. */
const scales: Readonly<Record<string, string>> = { '': '10000', '㎡': '1', '元/㎡': '1', '%': '0.01' };

/** The quantity in the figure's unit, with as many decimals as the figure has. */
const asWritten = (value: Measure, figure: string): string => {
  const decimals = /\.(\d+)/.exec(figure)?.[1]?.length ?? 0;
  const unit = unitOf(figure);
  return `${decimalOf(value)
    .div(scales[unit] ?? '')
    .toFixed(decimals)}${unit}`;
};

const dimensions = { 元: 'money', 平方米: 'area', '元/平方米': 'price', '': 'ratio' } as const;

const measureOf = (quantity: Quantity): Measure =>
  fromQuantity(quantity, dimensions[quantity.unit as keyof typeof dimensions]);

const scheduleAt = (assessment: Assessment, at: string): Schedule => {
  const [key = '', step] = at.split(':');
  const value = amountIn(assessment, key)?.steps.find(({ name }) => name === step)?.value;
  return new Map(
    ((value ?? []) as readonly ScheduleEntry[]).map(({ year, amount }) => [year, measureOf(amount)]),
  );
};

/** The quantity at a place of an assessment. */
const quantityAt = (assessment: Assessment, at: string): Measure => {
  const [place = '', year] = at.split('@');
  if (year !== undefined) return inYear(scheduleAt(assessment, place), Number(year));
  const [key = '', step] = place.split(':');
  const amount = amountIn(assessment, key);
  const value =
    step === undefined
      ? amount !== undefined && 'value' in amount && amount.value
      : amount?.steps.find(({ name }) => name === step)?.value;
  if (typeof value !== 'object' || !('unit' in value)) throw new Error(`nothing at ${at}`);
  return measureOf(value as Quantity);
};

const worked = Object.entries(entries).filter(
  (entry): entry is [string, readonly Figure[]] => typeof entry[1] !== 'string',
);

describe.each(worked)('%s', (_, figures) => {
  it.each(figures.map(([file, at, figure, changes]) => [figure, at, file, changes] as const))(
    '%s: %s of %s',
    (figure, at, file, answers = {}) => {
      expect(asWritten(quantityAt(assessedCase(file, { answers }), at), figure)).toBe(figure);
    },
  );
});

describe('the entries', () => {
  it('each have a figure or the reason why nothing is computed', () => {
    for (const [entry, figures] of Object.entries(entries))
      expect([entry, figures.length > 0]).toEqual([entry, true]);
    expect(Object.keys(uncomputed).filter((entry) => typeof entries[entry] !== 'object')).toEqual([]);
  });

  it('pin their amounts in a case file to the 分', () => {
    const amounts = worked.flatMap(([entry, figures]) =>
      figures.flatMap(([file, at, , changes]) =>
        /[:@]/.test(at) || changes ? [] : [[entry, file, at] as const],
      ),
    );
    expect(amounts.length).toBeGreaterThan(40);
    for (const [entry, file, at] of amounts)
      expect([entry, Object.keys(caseNamed(file).expect.amounts ?? {}).includes(at)]).toEqual([entry, true]);
  });
});

const wan = (amount: number | string): Measure =>
  multiply(decimal('count', amount), decimal('count', 10_000), 'money');
const ratio = (text: string): Measure => decimal('ratio', text);

describe('2.1 and 2.2, present values at 5% of what 25% of tax saves', () => {
  const worthOf = (schedule: Schedule): Measure =>
    multiply(presentValue(schedule, ratio('0.05'), 2026), ratio('0.25'), 'money');

  /** The deductions without the residual in their last year, as the entry leaves it out. */
  const withoutResidual = (schedule: Schedule, residual: string): Schedule => {
    const last = Math.max(...schedule.keys());
    return new Map(
      [...schedule].map(([year, amount]) => [year, year === last ? subtract(amount, wan(residual)) : amount]),
    );
  };

  const oneOff = 'tax/accelerated-depreciation#one-off';
  const accelerated = 'tax/accelerated-depreciation#accelerated';
  const manufacturing = 'tax-eit-accelerated-depreciation-manufacturing';

  it.each([
    ['one-off', 'tax-eit-one-off-deduction-500', `${oneOff}:schedule`, '95.238'],
    ['straight line with its residual', 'tax-eit-one-off-deduction-500', `${oneOff}:straightLine`, '76.426'],
  ])('400万元, %s: %s', (_, file, at, figure) => {
    expect(asWritten(worthOf(scheduleAt(assessedCase(file), at)), figure)).toBe(figure);
  });

  it.each([
    ['SL-10', 'shortened', 'straightLine', '220.069'],
    ['life 6 y', 'shortened', 'schedule', '241.095'],
    ['DDB-10', 'declining', 'schedule', '234.980'],
    ['SYD-10', 'sum-of-years', 'schedule', '236.111'],
  ])('1,200万元, %s: %s, %s', (_, file, step, figure) => {
    const schedule = scheduleAt(assessedCase(`${manufacturing}-${file}`), `${accelerated}:${step}`);
    expect(asWritten(worthOf(withoutResidual(schedule, '60')), figure)).toBe(figure);
  });
});

describe('8.5 the cliff, and 15% of the area at its edge', () => {
  it('301万元 of taxable income is taxed at 25% as a whole: 75.25', () => {
    const { application } = caseNamed('tax-eit-small-low-profit-above');
    const known = policy.knownFacts(application as never)['enterprise.taxAtStatutoryRate'];
    expect(asWritten(measureOf(known as Quantity), '75.25')).toBe('75.25');
    expect(standing(assessedCase('tax-eit-small-low-profit-above'), 'tax/rate')).toBe('unmet');
  });

  it('3,000㎡ of 20,000 is met, 3,000.01 is not', () => {
    const area = 'land/service-manufacturing-area';
    const at = (addedServiceFloorArea: string) =>
      standing(
        assessedCase('land-service-area-at-15-percent', {
          answers: { 'project.addedServiceFloorArea': addedServiceFloorArea },
        }),
        area,
      );
    expect([at('3000平方米'), at('3000.01平方米')]).toEqual(['met', 'unmet']);
  });
});

describe('11.1 integrated example', () => {
  const file = 'tax-integrated-example';
  const assessment = assessedCase(file);
  const answers = answersOfCase(file);
  const at = (place: string): Measure => quantityAt(assessment, place);
  const oneOff = 'tax/accelerated-depreciation#one-off';
  const accelerated = 'tax/accelerated-depreciation#accelerated';
  const sum = (...parts: readonly Measure[]): Measure => parts.reduce(add);

  const profit = wan(3000);
  const extra = sum(at(`${oneOff}:difference@2026`), at(`${accelerated}:difference@2026`));
  const research = at('tax/research-super-deduction');
  const taxable = subtract(subtract(profit, extra), research);
  const tax = multiply(taxable, ratio('0.15'), 'money');
  const credit = at('tax/special-equipment-credit');
  const due = subtract(tax, credit);
  const rateAlone = multiply(profit, ratio('0.15'), 'money');

  /** Book depreciation of a machine alone, by leaving the others out. */
  const straightLine = (isKept: (name: string) => boolean, option: string): Measure => {
    const equipment = (answers['project.equipment'] as { readonly name: string }[]).filter(({ name }) =>
      isKept(name),
    );
    const alone = assessedCase(file, { answers: { 'project.equipment': equipment } });
    return quantityAt(alone, `${option}:straightLine@2026`);
  };

  it.each<[what: string, value: Measure, figure: string]>([
    ['input VAT', at('tax/input-vat-credit'), '286.0'],
    ['VAT before the bonus', at('tax/input-vat-credit:payable'), '114.0'],
    ['the bonus', at('tax/vat-five-percent-bonus'), '14.3'],
    ['VAT paid', at('tax/vat-five-percent-bonus:payable'), '99.7'],
    [
      'book depreciation of A, nine months',
      straightLine((name) => name.startsWith('数控机床'), oneOff),
      '85.5',
    ],
    [
      'book depreciation of B, six months',
      straightLine((name) => name === '柔性加工线', accelerated),
      '38.0',
    ],
    ['book depreciation of C, six months', straightLine((name) => name === '污水处理设备', oneOff), '9.5'],
    ['one-off deduction of A and C', at(`${oneOff}:schedule@2026`), '1400'],
    ['deduction of B over six years', at(`${accelerated}:schedule@2026`), '63.333'],
    ['extra deduction', extra, '1330.333'],
    ['research extra', research, '500'],
    ['taxable income', taxable, '1169.667'],
    ['income tax at 15%', tax, '175.45'],
    ['income tax as stated', at('tax/rate#high-tech:tax'), '175.45'],
    ['the credit for C', credit, '20.0'],
    ['the credit used', at('tax/special-equipment-credit:used'), '20.0'],
    ['income tax paid', due, '155.45'],
    ['no relief at 25%', multiply(profit, ratio('0.25'), 'money'), '750.0'],
    ['15% only', rateAlone, '450.0'],
    ['the difference', subtract(rateAlone, due), '294.55'],
    ['of which research', at('tax/research-super-deduction:taxEffect'), '75.0'],
    ['of which timing', sum(at(`${oneOff}:firstYearTax`), at(`${accelerated}:firstYearTax`)), '199.55'],
    ['interest subsidy of two years', at('finance/equipment-loan-subsidy'), '45.0'],
    [
      'interest subsidy of a year',
      multiply(wan(1500), at('finance/equipment-loan-subsidy:points'), 'money'),
      '22.5',
    ],
  ])('%s', (_, value, figure) => {
    expect(asWritten(value, figure)).toBe(figure);
  });

  it('permanent and timing parts make up the whole difference', () => {
    const parts = sum(
      at('tax/research-super-deduction:taxEffect'),
      credit,
      at(`${oneOff}:firstYearTax`),
      at(`${accelerated}:firstYearTax`),
    );
    expect(compare(parts, subtract(rateAlone, due))).toBe(0);
  });

  it('states the taxable income that the deductions leave', () => {
    const stated = policy.parseApplication(applicationOf(answers)).facts.get('enterprise.taxableIncome');
    for (const income of [taxable, stated as Measure])
      expect(asWritten(income, '1169.666667')).toBe('1169.666667');
  });
});
