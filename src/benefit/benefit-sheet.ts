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
  for (const { provision, verdict, amount, options } of findings) {
    const given = verdict === 'met' ? grants.get(provision) : undefined;
    if (given === undefined) continue;
    if (given.own !== undefined) granted.push({ grant: given.own, amount });
    for (const [index, grant] of given.ofOptions.entries()) {
      const option = options?.[index];
      if (option?.verdict === 'met') granted.push({ grant, amount: option.amount });
    }
  }
  return granted;
};

const lineOf = ({ grant, amount }: Granted): BenefitLine => {
  const { provision, option, title, clause, group, benefit, unsure } = grant.line;
  if (amount === undefined) return grant.line;
  const line: Writable<BenefitLine> =
    option === undefined
      ? { provision, title, clause, group, benefit }
      : { provision, option, title, clause, group, benefit };
  if (unsure) line.unsure = unsure;
  if ('value' in amount) line.amount = amount.value;
  else line.unknown = amount.unknown;
  return line;
};

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

/** The options of one provision that all exclude one another, and each other pair that does. */
const alternatives = (granted: readonly Granted[]): readonly BenefitAlternatives[] => {
  const sets: Granted[][] = [];
  const areTold = (a: Granted, b: Granted): boolean => sets.some((set) => set.includes(a) && set.includes(b));
  const areRivals = (a: Granted, b: Granted): boolean => a.grant.rivals.has(b.grant);
  for (const [index, a] of granted.entries()) {
    if (a.grant.rivals.size === 0) continue;
    const open = granted.slice(index + 1).filter((b) => areRivals(a, b) && !areTold(a, b));
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

const schedulesOf = (granted: readonly Granted[]): readonly BenefitSchedule[] => {
  const schedules: BenefitSchedule[] = [];
  for (const { grant, amount } of granted) {
    const { provision, option } = grant.line;
    for (const { label, value } of amount?.steps ?? [])
      if (isEntries(value))
        schedules.push(
          option === undefined
            ? { provision, label, entries: value }
            : { provision, option, label, entries: value },
        );
  }
  return schedules;
};

/** What the policy gives, drawn from the findings: lines by kind, alternatives, and schedules over the years. */
export const benefitSheet = (findings: readonly Finding[], compiled: CompiledPack): BenefitSheet => {
  const granted = grantedBy(findings, compiled);
  return {
    lines: granted.map(lineOf),
    alternatives: alternatives(granted),
    schedules: schedulesOf(granted),
  };
};
