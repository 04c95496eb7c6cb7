import type { Text } from '../domain/fact.js';
import { alignedRows } from '../explain/render/aligned-rows.js';
import type { DutyPeriod } from '../pack/files.js';
import type { Policy } from '../policy/policy.js';
import { isPolicyError } from '../problem/policy-error.js';
import type { DueDuty } from '../programme/duties.js';
import { todayInChina } from '../quantity/date.js';
import { BadInput, violationLine } from './bad-input.js';
import { bilingual, type CommandOf, command, dateArgument, formatOption } from './command.js';
import { inLocale, type Locale, localeOption, textIn } from './locale.js';
import { packOption, policyIn } from './pack-option.js';

interface Options {
  readonly from: string;
  readonly to: string;
  readonly ical?: true;
  readonly format: 'table' | 'json';
  readonly locale: Locale;
  readonly pack?: string;
}

const undated: Readonly<Record<DutyPeriod, Text>> = {
  month: { zh: '按月', en: 'monthly' },
  quarter: { zh: '按季度', en: 'quarterly' },
  year: { zh: '按年', en: 'yearly' },
  standing: { zh: '长期', en: 'standing' },
  'as-needed': { zh: '适时、不定期', en: 'as needed' },
};

const headings: readonly Text[] = [
  { zh: '期限', en: 'due' },
  { zh: '条款', en: 'clause' },
  { zh: '责任主体', en: 'actor' },
  { zh: '职责', en: 'duty' },
];

const table = (duties: readonly DueDuty[], locale: Locale): string => {
  const said = textIn(locale);
  const notes = [
    ...new Set(duties.flatMap(({ due, note }) => (due === undefined || !note ? [] : [said(note)]))),
  ];
  const rows = duties.map(({ due, period, clause, actor, title }) => [
    due ?? said(undated[period]),
    clause,
    said(actor),
    said(title),
  ]);
  return [
    ...alignedRows([headings.map(said), ...rows]),
    ...notes.map((note) => `${inLocale(locale, '注：', 'Note: ')}${note}`),
  ].join('\n');
};

const dutiesOf = (policy: Policy, { from, to, locale }: Options): readonly DueDuty[] => {
  try {
    return policy.duties({ from, to });
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    throw new BadInput(error.violations.map((violation) => violationLine(violation, {}, locale)));
  }
};

const thisYear = (): string => todayInChina().slice(0, 4);

/** `duties`: what falls due for authorities, as a table, JSON or an iCalendar. */
export const dutiesCommand: CommandOf = (io) =>
  command('duties', '列出主管部门的职责和期限', 'List the duties of authorities and when they fall due')
    .option(
      '--from <date>',
      bilingual('起始日，默认本年1月1日', 'first day; by default 1 January of this year'),
      dateArgument,
      `${thisYear()}-01-01`,
    )
    .option(
      '--to <date>',
      bilingual('截止日，默认本年12月31日', 'last day; by default 31 December of this year'),
      dateArgument,
      `${thisYear()}-12-31`,
    )
    .option(
      '--ical',
      bilingual('输出 iCalendar 日历（有期限的职责）', 'write an iCalendar of the dated duties'),
    )
    .addOption(formatOption('table', 'json'))
    .addOption(packOption)
    .addOption(localeOption(io))
    .action(async (options: Options) => {
      const { ical, format, locale, from, pack } = options;
      const policy = policyIn(pack, io, locale);
      const duties = dutiesOf(policy, options);
      if (ical) {
        const { dutyCalendar } = await import('./duty-calendar.js');
        io.stdout.write(dutyCalendar(duties, policy, from, locale));
      } else
        io.stdout.write(`${format === 'json' ? JSON.stringify(duties, null, 2) : table(duties, locale)}\n`);
    });
