import type { Text } from './fact.js';
import type { InBoth, Write } from './in-both.js';

/**
 * What a benefit is: a tax credit, a deduction from the tax base, an exemption, an earlier deduction (timing), a
 * subsidy, a fee not charged, a lower rate, a limit of guarantee, a quota, a service, or neutral.
 */
export type BenefitKind =
  | 'tax-credit'
  | 'tax-base-deduction'
  | 'exemption'
  | 'timing'
  | 'subsidy'
  | 'fee-saved'
  | 'rate-reduction'
  | 'guarantee-limit'
  | 'quota'
  | 'service'
  | 'neutral';

/** How benefits are kept apart, since they are never summed across: 现金类、扣除类、递延类、服务类、中性. */
export type BenefitGroup = 'cash' | 'deduction' | 'timing' | 'in-kind' | 'neutral';

interface Benefit {
  readonly group: BenefitGroup;
  readonly name: Text;
  /** How an amount of it is told. */
  readonly amount: InBoth<Write>;
  /** What it is, for those who write rules. */
  readonly meaning: Text;
}

/** Everything that is said of each kind of benefit, in the order in which editors offer them. */
export const benefitKinds: Readonly<Record<BenefitKind, Benefit>> = {
  'tax-credit': {
    group: 'cash',
    name: { zh: '税额抵免', en: 'tax credit' },
    amount: { zh: (amount) => `可抵免税额${amount}`, en: (amount) => `a tax credit of ${amount}` },
    meaning: { zh: '从应纳税额中抵免', en: 'taken off the tax payable' },
  },
  'tax-base-deduction': {
    group: 'deduction',
    name: { zh: '税前扣除', en: 'deduction from the tax base' },
    amount: {
      zh: (amount) => `可在税前扣除${amount}（减少计税所得，不是减少的税额）`,
      en: (amount) => `a deduction of ${amount} from the tax base (not the tax saved)`,
    },
    meaning: { zh: '从应纳税所得额中扣除', en: 'taken off the income that is taxed' },
  },
  exemption: {
    group: 'cash',
    name: { zh: '减免', en: 'exemption' },
    amount: { zh: (amount) => `可减免${amount}`, en: (amount) => `an exemption of ${amount}` },
    meaning: { zh: '应缴的税费免缴或少缴', en: 'a tax or charge that is waived, wholly or in part' },
  },
  timing: {
    group: 'timing',
    name: { zh: '递延纳税', en: 'deferral of tax' },
    amount: {
      zh: (amount) => `时间性收益${amount}（只改变纳税时间，不减少税款总额）`,
      en: (amount) => `a benefit of timing of ${amount} (tax is paid at another time, not less of it)`,
    },
    meaning: {
      zh: '提前扣除，只改变纳税时间',
      en: 'An earlier deduction: the tax is paid later, not less of it',
    },
  },
  subsidy: {
    group: 'cash',
    name: { zh: '补助', en: 'subsidy' },
    amount: { zh: (amount) => `可获补助${amount}`, en: (amount) => `a subsidy of ${amount}` },
    meaning: { zh: '财政补助、奖励或贴息', en: 'a grant, a reward or interest paid for the applicant' },
  },
  'fee-saved': {
    group: 'cash',
    name: { zh: '免缴费用', en: 'fee not charged' },
    amount: { zh: (amount) => `可免缴${amount}`, en: (amount) => `${amount} not charged` },
    meaning: { zh: '不再收取的费用', en: 'a fee that is not charged' },
  },
  'rate-reduction': {
    group: 'cash',
    name: { zh: '优惠税率', en: 'lower tax rate' },
    amount: { zh: (amount) => `可少缴税款${amount}`, en: (amount) => `${amount} less tax` },
    meaning: { zh: '按较低税率少缴的税款', en: 'the tax saved by a lower rate' },
  },
  'guarantee-limit': {
    group: 'in-kind',
    name: { zh: '担保额度', en: 'guarantee' },
    amount: {
      zh: (amount) => `担保额度最高${amount}（不是资金补助）`,
      en: (amount) => `a guarantee of at most ${amount} (no grant)`,
    },
    meaning: { zh: '可获担保的最高额度', en: 'the most that is guaranteed' },
  },
  quota: {
    group: 'in-kind',
    name: { zh: '指标保障', en: 'quota' },
    amount: { zh: (amount) => `指标${amount}`, en: (amount) => `a quota of ${amount}` },
    meaning: { zh: '用地、用能等指标', en: 'a quota of land, energy and the like' },
  },
  service: {
    group: 'in-kind',
    name: { zh: '服务', en: 'service' },
    amount: { zh: (amount) => `涉及${amount}`, en: (amount) => `${amount} concerned` },
    meaning: { zh: '服务或便利', en: 'a service or an easing of procedure' },
  },
  neutral: {
    group: 'neutral',
    name: { zh: '正常抵扣', en: 'ordinary credit' },
    amount: {
      zh: (amount) => `可抵扣${amount}（属正常抵扣，不是优惠）`,
      en: (amount) => `${amount} creditable (the ordinary rule, no relief)`,
    },
    meaning: { zh: '按一般规定抵扣，不是优惠', en: 'the ordinary rule, no relief' },
  },
};

export const benefitNames = Object.keys(benefitKinds) as readonly BenefitKind[];
