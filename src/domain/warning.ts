import { formatMeasure } from '../quantity/format-quantity.js';
import { compare, isZero, type Measure, measure } from '../quantity/measure.js';
import { hasValidCheckCharacter } from './credit-code.js';
import { type Dictionary, isMeasure, type Text, type Value } from './fact.js';

/** Something that was accepted but looks doubtful. */
export interface Warning extends Text {
  readonly code: 'check-character' | 'investment-above-total' | 'yuan-like-ten-thousand';
  readonly fact: string;
}

type Facts = ReadonlyMap<string, Value>;

const amount = (facts: Facts, id: string): Measure | undefined => {
  const value = facts.get(id);
  return value !== undefined && isMeasure(value) ? value : undefined;
};

/** Pairs of which the first can hardly exceed the second. */
const partsAndTotals = [
  ['project.planYearInvestment', 'project.fixedAssetInvestment'],
  ['project.fixedAssetInvestment', 'project.totalInvestment'],
  ['project.cumulativeInvestment', 'project.totalInvestment'],
] as const;

const aboveTotal = (facts: Facts, dictionary: Dictionary): Warning[] =>
  partsAndTotals.flatMap(([part, total]): Warning | [] => {
    const [a, b] = [amount(facts, part), amount(facts, total)];
    if (a === undefined || b === undefined || compare(a, b) <= 0) return [];
    const [partLabel, totalLabel] = [dictionary.get(part)?.label, dictionary.get(total)?.label];
    return {
      code: 'investment-above-total',
      fact: part,
      zh: `${partLabel?.zh}${formatMeasure(a, 'zh-CN')}超过${totalLabel?.zh}${formatMeasure(b, 'zh-CN')}，请核对`,
      en: `${partLabel?.en} of ${formatMeasure(a, 'en')} exceeds ${totalLabel?.en} of ${formatMeasure(b, 'en')}; check both`,
    };
  });

/** Facts of the whole enterprise or project, where less than 1万元 is hardly meant. */
const largeAmounts = [
  'enterprise.annualRevenue',
  'enterprise.totalAssets',
  'project.fixedAssetInvestment',
  'project.totalInvestment',
  'project.cumulativeInvestment',
  'project.planYearInvestment',
  'project.outputBefore',
  'project.outputAfter',
  'project.revenueAfter',
];

const tenThousand = measure('money', 10_000n);

const likeTenThousand = (facts: Facts, dictionary: Dictionary): Warning[] =>
  largeAmounts.flatMap((fact): Warning | [] => {
    const value = amount(facts, fact);
    if (value === undefined || isZero(value) || compare(value, tenThousand) >= 0) return [];
    const label = dictionary.get(fact)?.label;
    return {
      code: 'yuan-like-ten-thousand',
      fact,
      zh: `${label?.zh}仅${formatMeasure(value, 'zh-CN')}，单位是否应为万元，请核对`,
      en: `${label?.en} is only ${formatMeasure(value, 'en')}; was 万元 (CNY 10,000) meant?`,
    };
  });

const creditCodeFact = 'enterprise.unifiedSocialCreditCode';

const checkCharacter = (facts: Facts): readonly Warning[] => {
  const code = facts.get(creditCodeFact);
  if (typeof code !== 'string' || hasValidCheckCharacter(code)) return [];
  return [
    {
      code: 'check-character',
      fact: creditCodeFact,
      zh: `统一社会信用代码“${code}”的校验码不符（GB 32100-2015），请核对；个别早期代码确有此情形`,
      en: `the check character of credit code ${code} is wrong (GB 32100-2015); check it, though a few early codes in force are like this`,
    },
  ];
};

export const doubts = (facts: Facts, dictionary: Dictionary): Warning[] => [
  ...checkCharacter(facts),
  ...aboveTotal(facts, dictionary),
  ...likeTenThousand(facts, dictionary),
];
