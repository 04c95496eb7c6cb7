import type {
  Amount,
  BenefitAlternatives,
  BenefitLine,
  BenefitSchedule,
  BenefitSheet,
  ScheduleEntry,
  Step,
} from '../assessment/assessment.js';
import type { Text } from '../domain/fact.js';
import type { Writable } from '../evaluate/fact-state.js';
import { compare } from '../quantity/measure.js';
import type { Grant } from './incentive.js';
import { bestOf, moneyOf } from './option-outcome.js';

/** A grant of which the conditions are met, with what it is worth. */
export interface Granted {
  readonly grant: Grant;
  readonly amount: Amount | undefined;
}

/** Written out by property: to spread the grant's line makes a whole evaluation slower by a tenth (`npm run bench`). */
const lineOf = ({ grant, amount }: Granted): BenefitLine => {
  const { provision, option, title, clause, group, benefit, unsure } = grant.line;
  const line: Writable<BenefitLine> =
    option === undefined
      ? { provision, title, clause, group, benefit }
      : { provision, option, title, clause, group, benefit };
  if (unsure) line.unsure = unsure;
  if (amount !== undefined && 'value' in amount) line.amount = amount.value;
  if (amount !== undefined && 'unknown' in amount) line.unknown = amount.unknown;
  return line;
};

const onlyOne = (zh: string, en: string): Text => ({
  zh: `只能择一享受，${zh}`,
  en: `only one of them can be had; ${en}`,
});

const notComparable = onlyOne(
  '种类不同，不宜直接比较',
  'they are of different kinds and cannot be compared directly',
);
const notYetKnown = onlyOne(
  '有金额尚未确定，暂不能比较',
  'an amount is still unknown, so they cannot be compared yet',
);
const worthTheSame = onlyOne('金额相同', 'they are worth the same');
const severalBest = onlyOne('金额最高的不止一项', 'more than one of them is worth the most');

const because = (among: readonly Granted[], better: Granted | undefined): Text => {
  if (better !== undefined) {
    const { title } = better.grant.line;
    return onlyOne(`“${title.zh}”金额较高`, `“${title.en}” is worth more`);
  }
  const [first] = among;
  if (among.some(({ grant }) => grant.line.benefit !== first?.grant.line.benefit)) return notComparable;
  const worth = among.map(({ amount }) => moneyOf(amount));
  const known = worth.filter((money) => money !== undefined);
  if (known.length < worth.length) return notYetKnown;
  return known.every((money) => known.every((other) => compare(money, other) === 0))
    ? worthTheSame
    : severalBest;
};

const alternativesOf = (among: readonly Granted[]): BenefitAlternatives => {
  const better = bestOf(among, ({ grant }) => grant.line.benefit);
  const keys = among.map(({ grant }) => grant.key);
  return { among: keys, ...(better && { better: better.grant.key }), because: because(among, better) };
};

const areRivals = (a: Granted, b: Granted): boolean => a.grant.rivals.has(b.grant);

/** The options of one provision that all exclude one another, and each other pair that does. */
const alternatives = (granted: readonly Granted[]): readonly BenefitAlternatives[] => {
  const sets: Granted[][] = [];
  const areTold = (a: Granted, b: Granted): boolean => sets.some((set) => set.includes(a) && set.includes(b));
  const rivalled = granted.filter(({ grant }) => grant.rivals.size > 0);
  for (const [index, a] of rivalled.entries()) {
    const open = rivalled.filter((b, later) => later > index && areRivals(a, b) && !areTold(a, b));
    const siblings = open.filter((b) => b.grant.line.provision === a.grant.line.provision);
    const isOneChoice = siblings.every((b) => siblings.every((c) => b === c || areRivals(b, c)));
    if (siblings.length > 0 && isOneChoice) sets.push([a, ...siblings]);
    for (const b of open) if (!areTold(a, b)) sets.push([a, b]);
  }
  return sets.map(alternativesOf);
};

const isEntries = (value: Step['value']): value is readonly ScheduleEntry[] => {
  const first = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'object' && 'year' in first;
};

const schedulesOf = (granted: readonly Granted[]): readonly BenefitSchedule[] =>
  granted.flatMap(({ grant: { line }, amount }) => {
    const option = line.option === undefined ? {} : { option: line.option };
    return (amount?.steps ?? []).flatMap(({ label, value }) =>
      isEntries(value) ? [{ provision: line.provision, ...option, label, entries: value }] : [],
    );
  });

/** What the policy gives, drawn from what was granted: lines by kind, alternatives, and schedules over the years. */
export const benefitSheet = (granted: readonly Granted[]): BenefitSheet => ({
  lines: granted.map(lineOf),
  alternatives: alternatives(granted),
  schedules: schedulesOf(granted),
});
