import { addMonths, daysBetween, wholeMonths } from './date.js';
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

/** Interest of one year on the principal, for the time between two dates; days beyond whole months by 30. */
const forPeriod = (yearly: Measure, from: string, to: string, dayCount: DayCount): Measure => {
  if (dayCount === 'actual-365') return part(yearly, daysBetween(from, to), 365);
  if (dayCount === 'actual-360') return part(yearly, daysBetween(from, to), 360);
  const months = wholeMonths(from, to);
  return part(yearly, months * 30 + Math.min(30, daysBetween(addMonths(from, months), to)), 360);
};

/** Interest on what is outstanding of a loan, period by period between repayments. */
export const interestOn = ({ principal, repayments, from, months, rate, dayCount, cap }: Loan): Measure => {
  const end = addMonths(from, months);
  const inOrder = [...repayments].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  let outstanding = principal;
  let since = from;
  let interest = noMoney;
  const accrue = (until: string): void => {
    if (until <= since) return;
    const counted = cap === undefined ? outstanding : least(outstanding, cap);
    interest = add(interest, forPeriod(multiply(counted, rate, 'money'), since, until, dayCount));
    since = until;
  };
  for (const { date, amount } of inOrder) {
    accrue([date, end].sort()[0] ?? end);
    outstanding = greatest(noMoney, subtract(outstanding, amount));
  }
  accrue(end);
  return interest;
};
