import ical, { type ICalCalendar, ICalEventRepeatingFreq } from 'ical-generator';
import type { Policy } from '../policy/policy.js';
import { type DueDuty, monthsOf } from '../programme/duties.js';
import { inLocale, type Locale, textIn } from './locale.js';

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

const byProvision = (duties: readonly DueDuty[]) => {
  const groups = new Map<string, readonly [...DueDuty[], DueDuty]>();
  for (const duty of duties) groups.set(duty.provision, [...(groups.get(duty.provision) ?? []), duty]);
  return groups.values();
};

/** The dated duties as an iCalendar: one repeating all-day event each, on the last day of its period. */
export const dutyCalendar = (
  duties: readonly DueDuty[],
  { id: policy, title }: Pick<Policy, 'id' | 'title'>,
  stamp: string,
  locale: Locale,
): string => {
  const said = textIn(locale);
  const calendar: ICalCalendar = ical({
    name: said(title),
    prodId: { company: 'qianqi-jigai', product: policy, language: inLocale(locale, 'ZH', 'EN') },
  });
  for (const dates of byProvision(duties.filter(({ due }) => due !== undefined))) {
    const [{ provision, clause, title: summary, actor, action, note, period, due = '' }] = dates;
    const interval = monthsOf[period];
    calendar.createEvent({
      id: `${provision.replace('/', '-')}@${policy}.qianqi-jigai`,
      stamp: midnight(stamp),
      start: midnight(due),
      allDay: true,
      summary: `${clause} ${said(summary)}`,
      description: [
        `${said(actor)}${inLocale(locale, '：', ': ')}${said(action)}`,
        ...(note ? [said(note)] : []),
      ].join('\n'),
      ...(interval === undefined
        ? {}
        : {
            repeating: {
              freq: ICalEventRepeatingFreq.MONTHLY,
              interval,
              count: dates.length,
              byMonthDay: [-1],
            },
          }),
    });
  }
  return `${calendar.toString()}\r\n`;
};
