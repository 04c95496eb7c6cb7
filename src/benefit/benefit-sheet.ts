import type { Text } from '../domain/fact.js';
import type {
  Amount,
  BenefitAlternatives,
  BenefitLine,
  BenefitSchedule,
  BenefitSheet,
  Finding,
  ScheduleEntry,
  Step,
} from '../evaluate/assessment.js';
import type { CompiledPack } from '../evaluate/compiled-pack.js';
import type { Writable } from '../evaluate/fact-state.js';
import { compare } from '../quantity/measure.js';
import { type Grant, grantsOf } from './grant.js';
import { bestOf, moneyOf } from './option-outcome.js';

/** A grant of which the conditions are met, with what it is worth. */
interface Granted {
  readonly grant: Grant;
  readonly amount: Amount | undefined;
}

const grantedBy = (findings: readonly Finding[], compiled: CompiledPack): readonly Granted[] => {
  const grants = grantsOf(compiled);
  const granted: Granted[] = [];
  const add = (key: string, amount: Amount | undefined): void => {
    const grant = grants.get(key);
    if (grant !== undefined) granted.push({ grant, amount });
  };
  for (const { provision, verdict, amount, options = [] } of findings) {
    if (verdict !== 'met') continue;
    add(provision, amount);
    for (const option of options)
      if (option.verdict === 'met') add(`${provision}#${option.id}`, option.amount);
  }
  return granted;
};

const lineOf = ({ grant, amount }: Granted): BenefitLine => {
  const line: Writable<BenefitLine> = { ...grant.line };
  if (amount !== undefined && 'value' in amount) line.amount = amount.value;
  if (amount !== undefined && 'unknown' in amount) line.unknown = amount.unknown;
  return line;
};

const excludes = ({ grant: a }: Granted, { grant: b }: Granted): boolean =>
  a.key !== b.key && (a.excludes.includes(b.key) || a.excludes.includes(b.line.provision));

const onlyOne = (zh: string, en: string): Text => ({
  zh: `只能择一享受，${zh}`,
  en: `only one of them can be had; ${en}`,
});

const because = (among: readonly Granted[], better: Granted | undefined): Text => {
  const [first] = among;
  if (better !== undefined) {
    const { title } = better.grant.line;
    return onlyOne(`“${title.zh}”金额较高`, `“${title.en}” is worth more`);
  }
  if (among.some(({ grant }) => grant.line.benefit !== first?.grant.line.benefit))
    return onlyOne('种类不同，不宜直接比较', 'they are of different kinds and cannot be compared directly');
  const worth = among.flatMap(({ amount }) => moneyOf(amount) ?? []);
  if (worth.length < among.length)
    return onlyOne(
      '有金额尚未确定，暂不能比较',
      'an amount is still unknown, so they cannot be compared yet',
    );
  return worth.every((money) => worth.every((other) => compare(money, other) === 0))
    ? onlyOne('金额相同', 'they are worth the same')
    : onlyOne('金额最高的不止一项', 'more than one of them is worth the most');
};

const alternativesOf = (among: readonly Granted[]): BenefitAlternatives => {
  const better = bestOf(among, ({ grant }) => grant.line.benefit);
  return {
    among: among.map(({ grant }) => grant.key),
    ...(better === undefined ? {} : { better: better.grant.key }),
    because: because(among, better),
  };
};

/** For each grant those that exclude it or that it excludes. */
const rivals = (granted: readonly Granted[]): ReadonlyMap<Granted, ReadonlySet<Granted>> => {
  const pairs = new Map<Granted, Set<Granted>>();
  const add = (a: Granted, b: Granted): void => void pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  for (const a of granted) {
    if (a.grant.excludes.length === 0) continue;
    for (const b of granted)
      if (excludes(a, b)) {
        add(a, b);
        add(b, a);
      }
  }
  return pairs;
};

/** The options of one provision that all exclude one another, and each other pair that does. */
const alternatives = (granted: readonly Granted[]): readonly BenefitAlternatives[] => {
  const pairs = rivals(granted);
  const sets: Granted[][] = [];
  const areTold = (a: Granted, b: Granted): boolean => sets.some((set) => set.includes(a) && set.includes(b));
  for (const [index, a] of granted.entries()) {
    const others = pairs.get(a);
    if (others === undefined) continue;
    const open = granted.slice(index + 1).filter((b) => others.has(b) && !areTold(a, b));
    const siblings = open.filter((b) => b.grant.line.provision === a.grant.line.provision);
    const isOneChoice = siblings.every((b) => siblings.every((c) => b === c || pairs.get(b)?.has(c)));
    if (siblings.length > 0 && isOneChoice) sets.push([a, ...siblings]);
    for (const b of open) if (!areTold(a, b)) sets.push([a, b]);
  }
  return sets.map(alternativesOf);
};

const isEntries = (value: Step['value']): value is readonly ScheduleEntry[] =>
  Array.isArray(value) && value.some((entry) => typeof entry === 'object' && 'year' in entry);

const schedulesOf = ({ grant, amount }: Granted): readonly BenefitSchedule[] => {
  const { provision, option } = grant.line;
  return (amount?.steps ?? []).flatMap(({ label, value }) =>
    isEntries(value)
      ? [{ provision, ...(option === undefined ? {} : { option }), label, entries: value }]
      : [],
  );
};

/** What the policy gives, drawn from the findings: lines by kind, alternatives, and schedules over the years. */
export const benefitSheet = (findings: readonly Finding[], compiled: CompiledPack): BenefitSheet => {
  const granted = grantedBy(findings, compiled);
  return {
    lines: granted.map(lineOf),
    alternatives: alternatives(granted),
    schedules: granted.flatMap(schedulesOf),
  };
};
