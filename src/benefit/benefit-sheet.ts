import type { Text } from '../domain/fact.js';
import type {
  Amount,
  BenefitAlternatives,
  BenefitGroup,
  BenefitKind,
  BenefitLine,
  BenefitSchedule,
  BenefitSheet,
  Finding,
  ScheduleEntry,
  Step,
} from '../evaluate/assessment.js';
import type { CompiledPack } from '../evaluate/compiled-pack.js';
import { bestOf, moneyOf } from './option-outcome.js';

/** Which amounts may stand together; nothing is summed across groups. */
const groupOf: Readonly<Record<BenefitKind, BenefitGroup>> = {
  'tax-credit': 'cash',
  exemption: 'cash',
  subsidy: 'cash',
  'fee-saved': 'cash',
  'rate-reduction': 'cash',
  'tax-base-deduction': 'deduction',
  timing: 'timing',
  'guarantee-limit': 'in-kind',
  quota: 'in-kind',
  service: 'in-kind',
  neutral: 'neutral',
};

/** A met incentive, or a met option of one, with what the sheet needs of it. */
interface Granted {
  readonly key: string;
  readonly provision: string;
  readonly option?: string;
  readonly title: Text;
  readonly finding: Finding;
  readonly benefit: BenefitKind;
  readonly amount?: Amount;
  readonly excludes: readonly string[];
}

const withOption = (title: Text, option: Text): Text => ({
  zh: `${title.zh}：${option.zh}`,
  en: `${title.en}: ${option.en}`,
});

const grantedBy = (finding: Finding, compiled: CompiledPack): readonly Granted[] => {
  const { provision: name, title, benefit, amount, options = [] } = finding;
  const provision = compiled.provisions.get(name)?.provision;
  if (finding.verdict !== 'met' || provision === undefined) return [];
  const own: readonly Granted[] =
    benefit === undefined
      ? []
      : [
          {
            key: name,
            provision: name,
            title,
            finding,
            benefit,
            ...(amount === undefined ? {} : { amount }),
            excludes: provision.excludes,
          },
        ];
  const chosen = options
    .filter(({ verdict }) => verdict === 'met')
    .map((option): Granted => {
      const file = provision.options.find(({ id }) => id === option.id);
      const siblings = provision.options.map(({ id }) => `${name}#${id}`);
      return {
        key: `${name}#${option.id}`,
        provision: name,
        option: option.id,
        title: withOption(title, option.title),
        finding,
        benefit: option.benefit,
        ...(option.amount === undefined ? {} : { amount: option.amount }),
        excludes: [...provision.excludes, ...(file?.excludes ?? siblings)],
      };
    });
  return [...own, ...chosen];
};

const isUnsure = ({ basis }: Finding): boolean => basis.some(({ confidence }) => confidence === 'unsure');

const lineOf = ({ provision, option, title, finding, benefit, amount }: Granted): BenefitLine => ({
  provision,
  ...(option === undefined ? {} : { option }),
  title,
  clause: finding.clause,
  group: groupOf[benefit],
  benefit,
  ...(amount === undefined ? {} : 'value' in amount ? { amount: amount.value } : { unknown: amount.unknown }),
  ...(isUnsure(finding) ? { unsure: true } : {}),
});

const excludesOther = (a: Granted, b: Granted): boolean =>
  a.excludes.length > 0 &&
  a.key !== b.key &&
  (a.excludes.includes(b.key) || a.excludes.includes(b.provision));

const because = (among: readonly Granted[], better: Granted | undefined): Text => {
  if (better !== undefined)
    return {
      zh: `只能择一享受，“${better.title.zh}”金额较高`,
      en: `only one of them can be had; “${better.title.en}” is worth more`,
    };
  const [first] = among;
  if (
    among.every(({ amount }) => moneyOf(amount) !== undefined) &&
    among.every(({ benefit }) => benefit === first?.benefit)
  )
    return {
      zh: '只能择一享受，金额相同',
      en: 'only one of them can be had; they are worth the same',
    };
  return among.every(({ benefit }) => benefit === first?.benefit)
    ? {
        zh: '只能择一享受，有金额尚未确定，暂不能比较',
        en: 'only one of them can be had; an amount is still unknown, so they cannot be compared yet',
      }
    : {
        zh: '只能择一享受，种类不同，不宜直接比较',
        en: 'only one of them can be had; they are of different kinds and cannot be compared directly',
      };
};

const alternativesOf = (among: readonly Granted[]): BenefitAlternatives => {
  const better = bestOf(among);
  return {
    among: among.map(({ key }) => key),
    ...(better === undefined ? {} : { better: better.key }),
    because: because(among, better),
  };
};

/** The options of one provision that exclude one another, and each pair of provisions that do. */
const alternatives = (granted: readonly Granted[]): readonly BenefitAlternatives[] => {
  const sets: Granted[][] = [];
  for (const [index, a] of granted.entries()) {
    const rivals = granted.slice(index + 1).filter((b) => excludesOther(a, b) || excludesOther(b, a));
    const siblings = rivals.filter(({ provision }) => provision === a.provision);
    const listed = sets.some((set) => set.includes(a) && siblings.every((b) => set.includes(b)));
    if (siblings.length > 0 && !listed) sets.push([a, ...siblings]);
    for (const b of rivals) if (b.provision !== a.provision) sets.push([a, b]);
  }
  return sets.map(alternativesOf);
};

const isEntries = (value: Step['value']): value is readonly ScheduleEntry[] =>
  Array.isArray(value) && value.some((entry) => typeof entry === 'object' && 'year' in entry);

const schedulesOf = ({ provision, option, amount }: Granted): readonly BenefitSchedule[] =>
  (amount?.steps ?? []).flatMap(({ label, value }) =>
    isEntries(value)
      ? [{ provision, ...(option === undefined ? {} : { option }), label, entries: value }]
      : [],
  );

/** What the policy gives, drawn from the findings: lines by kind, alternatives, and schedules over the years. */
export const benefitSheet = (findings: readonly Finding[], compiled: CompiledPack): BenefitSheet => {
  const granted = findings.flatMap((finding) => grantedBy(finding, compiled));
  return {
    lines: granted.map(lineOf),
    alternatives: alternatives(granted),
    schedules: granted.flatMap(schedulesOf),
  };
};
