import { addMonths, daysBetween, monthsAndDays } from './date.js';
import { add, greatest, least, type Measure, multiply, nothing, part, subtract } from './measure.js';

/** How time is counted: whole months of a year of 12, or days of a year of 365 or 360. */
export type DayCount = 'months-12' | 'actual-365' | 'actual-360';

export interface Loan {
  readonly principal: Measure;
  readonly repayments: readonly { readonly date: string; readonly amount: Measure }[];
  readonly from: string;
  /** Interest is counted for so many months from `from` at most. */
  readonly months: number;
  readonly rate: Measure;
  readonly dayCount: DayCount;
  /** Interest is counted on so much of the outstanding principal at most. */
  readonly cap: Measure | undefined;
}

const noMoney = nothing('money');

/** The days of a year, by which elapsed time is divided. */
const daysOfYear: Readonly<Record<DayCount, number>> = {
  'months-12': 360,
  'actual-365': 365,
  'actual-360': 360,
};

/** Time since the loan was paid out: days, or whole months of 30 days and the days beyond them. */
const elapsed = (from: string, to: string, dayCount: DayCount): number => {
  if (dayCount !== 'months-12') return daysBetween(from, to);
  const { months, days } = monthsAndDays(from, to);
  return months * 30 + days;
};

/** Interest on what is outstanding of a loan, period by period between repayments. */
export const interestOn = ({ principal, repayments, from, months, rate, dayCount, cap }: Loan): Measure => {
  const end = addMonths(from, months);
  const inOrder = [...repayments].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  let outstanding = principal;
  // All time is counted from the payout, so that a repayment changes what is outstanding and not how time runs.
  let since = 0;
  /** Principal times the time for which it was outstanding. */
  let lent = noMoney;
  const accrue = (until: string): void => {
    const now = elapsed(from, until, dayCount);
    if (now <= since) return;
    const counted = cap === undefined ? outstanding : least(outstanding, cap);
    lent = add(lent, part(counted, now - since, 1));
    since = now;
  };
  for (const { date, amount } of inOrder) {
    accrue(date < end ? date : end);
    outstanding = greatest(noMoney, subtract(outstanding, amount));
  }
  accrue(end);
  return part(multiply(lent, rate, 'money'), 1, daysOfYear[dayCount]);
};
