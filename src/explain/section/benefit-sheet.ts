import type { BenefitAlternatives, BenefitLine, BenefitSchedule } from '../../assessment/assessment.js';
import { type BenefitGroup, benefitKinds } from '../../domain/benefit-kind.js';
import { type Block, item, type ListItem, listIfAny, paragraph, sectionIfAny } from '../document.js';
import { type Explainer, provisionName } from '../explainer.js';
import { sayQuantity } from '../say/say-value.js';

const groups: readonly BenefitGroup[] = ['cash', 'deduction', 'timing', 'in-kind', 'neutral'];

/** What the met incentives give, by kind and never added up; which exclude one another; the years they reach. */
export const benefitSheet = (explainer: Explainer): readonly Block[] => {
  const { assessment, words } = explainer;
  const { alternatives, schedules } = assessment.benefits;
  const tables = groups.flatMap((group) => table(group, explainer));
  return [
    ...sectionIfAny(
      [words.headings.benefitSheet],
      tables.length === 0 ? [] : [paragraph('remark', words.sheetRemark), ...tables],
    ),
    ...sectionIfAny(
      [words.headings.alternatives],
      listIfAny(alternatives.map((choice) => sayAlternatives(choice, explainer))),
    ),
    ...sectionIfAny([words.headings.schedules], scheduleTables(schedules, explainer)),
  ];
};

const table = (group: BenefitGroup, explainer: Explainer): readonly Block[] => {
  const { assessment, words } = explainer;
  const rows = assessment.benefits.lines
    .filter((line) => line.group === group)
    .map((line) => [
      words.of(line.title),
      line.clause,
      words.of(benefitKinds[line.benefit].name),
      sayLine(line, explainer),
    ]);
  if (rows.length === 0) return [];
  const { name, amount } = words.group[group];
  const head = [words.column.incentive, words.column.clause, words.column.benefit, amount];
  return [{ kind: 'table', caption: name, head, rows }];
};

/** Cash as a bare amount; what is no cash says what it is. */
const sayLine = (line: BenefitLine, explainer: Explainer): string => {
  const { words } = explainer;
  const { amount, unknown, benefit, group, unsure } = line;
  const said = (): string => {
    if (unknown !== undefined) return words.unknownAmount(words.of(unknown));
    if (amount === undefined) return words.noAmount;
    const value = sayQuantity(amount, undefined, explainer);
    return group === 'cash' || group === 'neutral' ? value : words.of(benefitKinds[benefit].amount)(value);
  };
  const isScheduled = explainer.assessment.benefits.schedules.some(
    ({ provision, option }) => provision === line.provision && option === line.option,
  );
  const worth = group === 'timing' && isScheduled ? words.seeSchedule(said()) : said();
  return `${worth}${unsure ? words.confidence.unsure : ''}`;
};

/** `provision` or `provision#option` by clause and title. */
const benefitNamed = (name: string, explainer: Explainer): string => {
  const { words } = explainer;
  const [provision = '', id] = name.split('#');
  const finding = explainer.findings.get(provision);
  if (finding === undefined) return words.unnamedProvision;
  const option = finding.options?.find((outcome) => outcome.id === id);
  const whole = provisionName(finding, explainer);
  return option === undefined ? whole : words.optionOf(whole, words.of(option.title));
};

const sayAlternatives = ({ among, better, because }: BenefitAlternatives, explainer: Explainer): ListItem => {
  const { words } = explainer;
  const names = among.map((name) => benefitNamed(name, explainer));
  const best = better === undefined ? undefined : benefitNamed(better, explainer);
  return item(words.exclusive(names, words.of(because), best));
};

/** One table for each incentive: a row a year, a column a schedule. */
const scheduleTables = (schedules: readonly BenefitSchedule[], explainer: Explainer): readonly Block[] => {
  const { words } = explainer;
  const byBenefit = new Map<string, BenefitSchedule[]>();
  for (const schedule of schedules) {
    const { provision, option } = schedule;
    const name = option === undefined ? provision : `${provision}#${option}`;
    byBenefit.set(name, [...(byBenefit.get(name) ?? []), schedule]);
  }
  return [...byBenefit].map(([name, columns]) => {
    const years = [...new Set(columns.flatMap(({ entries }) => entries.map(({ year }) => year)))];
    const cell = ({ entries }: BenefitSchedule, year: number): string => {
      const entry = entries.find((other) => other.year === year);
      return entry === undefined ? words.emptyCell : sayQuantity(entry.amount, undefined, explainer);
    };
    return {
      kind: 'table',
      caption: benefitNamed(name, explainer),
      head: [words.column.year, ...columns.map(({ label }) => words.of(label))],
      rows: years
        .sort((a, b) => a - b)
        .map((year) => [words.yearNumber(year), ...columns.map((column) => cell(column, year))]),
    } as const;
  });
};
