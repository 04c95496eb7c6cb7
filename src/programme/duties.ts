import type { Text } from '../domain/fact.js';
import type { DutyPeriod, ProvisionFile } from '../pack/files.js';
import type { Pack } from '../pack/pack.js';
import { refuseIfAny } from '../problem/policy-error.js';
import { at } from '../problem/problem.js';
import { addMonths, parseDate } from '../quantity/date.js';

/** One duty of an authority, on one day that it falls due. */
export interface DueDuty {
  readonly provision: string;
  readonly clause: string;
  readonly title: Text;
  readonly actor: Text;
  readonly action: Text;
  readonly period: DutyPeriod;
  /** The last day of the period, absent for a duty without a period. */
  readonly due?: string;
  readonly note?: Text;
}

export const monthsOf: Readonly<Partial<Record<DutyPeriod, number>>> = { month: 1, quarter: 3, year: 12 };

/** The last days of the calendar periods of so many months that lie between two dates, both included. */
const periodEnds = (months: number, from: string, to: string): readonly string[] => {
  const year = from.slice(0, 4);
  const periods = ((Number(to.slice(0, 4)) - Number(year) + 1) * 12) / months;
  // A month's last day comes from the 31st, which is cut to the length of the month.
  return Array.from({ length: periods }, (_, index) =>
    addMonths(`${year}-01-31`, (index + 1) * months - 1),
  ).filter((end) => from <= end && end <= to);
};

const longestYears = 100;

const checkDates = (from: string, to: string): void => {
  refuseIfAny(
    Object.entries({ from, to }).flatMap(([path, date]) => {
      const result = parseDate(date);
      return 'code' in result ? [at({ path }, result)] : [];
    }),
  );
  if (from > to || Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > longestYears)
    refuseIfAny([at({ path: 'to' }, { code: 'window-unfit', values: { from, to } })]);
};

/** The part of the time between two dates in which a provision is in force, or `undefined` where there is none. */
const inForce = (
  { effective = {} }: ProvisionFile,
  from: string,
  to: string,
): readonly [first: string, last: string] | undefined => {
  const first = effective.from !== undefined && effective.from > from ? effective.from : from;
  const last = effective.to !== undefined && effective.to < to ? effective.to : to;
  return first <= last ? [first, last] : undefined;
};

/**
 * What falls due for authorities between two days, both included: first the dated duties by day, then those
 * without a period; only while each is in force. Months and quarters are taken to end on their last day, since the text fixes none.
 *
 * @throws PolicyError for a date that is none, or a period that ends before it begins.
 */
export const dutiesBetween = ({ commitments }: Pack, from: string, to: string): readonly DueDuty[] => {
  checkDates(from, to);
  const dated: DueDuty[] = [];
  const undated: DueDuty[] = [];
  for (const { file } of commitments) {
    const days = inForce(file, from, to);
    if (file.duty === undefined || days === undefined) continue;
    const { actor, action, period, note } = file.duty;
    const duty: DueDuty = {
      provision: file.name,
      clause: file.clause,
      title: file.title,
      actor,
      action,
      period,
      ...(note === undefined ? {} : { note }),
    };
    const months = monthsOf[period];
    if (months === undefined) undated.push(duty);
    else dated.push(...periodEnds(months, ...days).map((due) => ({ ...duty, due })));
  }
  return [
    ...dated.sort((a, b) => Number((a.due ?? '') > (b.due ?? '')) - Number((a.due ?? '') < (b.due ?? ''))),
    ...undated,
  ];
};
