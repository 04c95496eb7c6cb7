import { greatestCommonDivisor, leastCommonMultiple } from './fraction.js';
import {
  add,
  greatest,
  isZero,
  least,
  type Measure,
  multiply,
  nothing,
  over,
  part,
  subtract,
} from './measure.js';

/** Money by calendar year, exact, in the order of the years; a year without an entry has none. */
export type Schedule = ReadonlyMap<number, Measure>;

export const isSchedule = (value: unknown): value is Schedule => value instanceof Map;

const noMoney = nothing('money');

export const inYear = (schedule: Schedule, year: number): Measure => schedule.get(year) ?? noMoney;

/** A function that remembers its last result: years of equal amounts follow one another as the same object. */
export const remembering = <Result>(of: (amount: Measure) => Result): ((amount: Measure) => Result) => {
  let last: { readonly amount: Measure; readonly result: Result } | undefined;
  return (amount) => {
    if (last?.amount !== amount) last = { amount, result: of(amount) };
    return last.result;
  };
};

/** Two schedules put together year by year. */
export const combine = (
  a: Schedule,
  b: Schedule,
  operation: (a: Measure, b: Measure) => Measure,
): Schedule => {
  const combined = new Map<number, Measure>();
  const years = [...a.keys(), ...b.keys()];
  const lastYear = Math.max(...years);
  let last: { readonly x: Measure; readonly y: Measure; readonly result: Measure } | undefined;
  for (let year = Math.min(...years); year <= lastYear; year++) {
    if (!a.has(year) && !b.has(year)) continue;
    const [x, y] = [inYear(a, year), inYear(b, year)];
    if (x !== last?.x || y !== last.y) last = { x, y, result: operation(x, y) };
    combined.set(year, last.result);
  }
  return combined;
};

export const scale = (schedule: Schedule, ratio: Measure): Schedule => {
  const times = remembering((amount) => multiply(amount, ratio, 'money'));
  const scaled = new Map<number, Measure>();
  for (const [year, amount] of schedule) scaled.set(year, times(amount));
  return scaled;
};

export const inOneYear = (year: number, amount: Measure): Schedule => new Map([[year, amount]]);

export const total = (schedule: Schedule): Measure => {
  let all = noMoney;
  for (const amount of schedule.values()) all = add(all, amount);
  return all;
};

/** The first year with an amount other than zero. */
export const firstYear = (schedule: Schedule): number | undefined => {
  for (const [year, amount] of schedule) if (!isZero(amount)) return year;
  return undefined;
};

/**
 * Σ amount ÷ (1 + rate)^t, where the year `from` has t = 1; exact, as one fraction. By Horner's rule from the
 * last year to the first, with numerator and denominator apart: their digits grow with the years.
 */
export const presentValue = (schedule: Schedule, rate: Measure, from: number): Measure => {
  let common = 1n;
  for (const { denominator } of schedule.values()) common = leastCommonMultiple(common, denominator);
  const overCommon = remembering((amount: Measure) => amount.numerator * (common / amount.denominator));
  // 1 ÷ (1 + rate) in lowest terms.
  const shared = greatestCommonDivisor(rate.denominator, rate.numerator);
  const dividend = rate.denominator / shared;
  const divisor = dividend + rate.numerator / shared;
  const years = [from, ...schedule.keys()];
  const first = Math.min(...years);
  let [numerator, denominator] = [0n, 1n];
  for (let year = Math.max(...years); year >= first; year--) {
    numerator = (overCommon(inYear(schedule, year)) * denominator + numerator) * dividend;
    denominator *= divisor;
  }
  // The loop gave the earliest year t = 1; that is `from`, unless the schedule begins before it.
  const earlier = BigInt(from - first);
  return over('money', numerator * divisor ** earlier, denominator * dividend ** earlier * common);
};

/**
 * How a balance is used from the year `from` and in the `years` after it, oldest first, each year up to its
 * capacity. A year without a stated capacity uses nothing.
 */
export const carryForward = (
  balance: Measure,
  capacities: Schedule,
  from: number,
  years: number,
): Schedule => {
  const used = new Map<number, Measure>();
  let rest = balance;
  for (let year = from; year <= from + years; year++) {
    const now = greatest(noMoney, least(rest, inYear(capacities, year)));
    if (!isZero(now)) used.set(year, now);
    rest = subtract(rest, now);
  }
  return used;
};

/** The month that many months after a date's, counted from year 0. */
const monthIndex = (date: string, later: number): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + later;

const yearOfMonth = (index: number): number => Math.floor(index / 12);

/** The methods of depreciation known to tax law and accounting. */
export type DepreciationMethod =
  | 'one-off'
  | 'straight-line'
  | 'shortened-life'
  | 'double-declining'
  | 'sum-of-years';

export interface Depreciation {
  readonly method: DepreciationMethod;
  readonly basis: Measure;
  readonly residualRate: Measure;
  /** The years over which the method spreads the basis. */
  readonly years: number;
  /** The statutory straight-line life, in whose last year the residual is recovered. */
  readonly life: number;
  readonly putIntoUse: string;
}

/** What each asset-year deducts of the depreciable part; equal years are the same object. */
const byAssetYear = (
  { method, basis, years }: Depreciation,
  depreciable: Measure,
  residual: Measure,
): ((index: number) => Measure) => {
  if (method === 'sum-of-years')
    return (index) => part(depreciable, (years - index) * 2, years * (years + 1));
  if (method !== 'double-declining' || years <= 2) {
    const yearly = part(depreciable, 1, years);
    return () => yearly;
  }
  const declining: Measure[] = [];
  let net = basis;
  for (let index = 0; index < years - 2; index++) {
    // Nothing is deducted below the residual.
    const amount = least(part(net, 2, years), subtract(net, residual));
    declining.push(amount);
    net = subtract(net, amount);
  }
  const lastTwo = part(subtract(net, residual), 1, 2);
  return (index) => declining[index] ?? lastTwo;
};

const forMonths = (yearly: Measure | undefined, months: number): Measure => {
  if (yearly === undefined || months === 0) return noMoney;
  return months === 12 ? yearly : part(yearly, months, 12);
};

/**
 * The deductions of an asset by calendar year, from the month after it was put into use; they sum to its basis. Each
 * asset-year is spread evenly over its twelve months, which may fall in two calendar years.
 */
export const depreciation = (asset: Depreciation): Schedule => {
  const { method, basis, residualRate, years, life, putIntoUse } = asset;
  const firstMonth = monthIndex(putIntoUse, 1);
  const first = yearOfMonth(firstMonth);
  if (method === 'one-off') return inOneYear(first, basis);
  const residual = multiply(basis, residualRate, 'money');
  const ofAssetYear = byAssetYear(asset, subtract(basis, residual), residual);
  const monthsOfNext = 12 - (firstMonth % 12);
  const schedule = new Map<number, Measure>();
  const deduct = (year: number, amount: Measure): void => {
    const before = schedule.get(year);
    if (!isZero(amount)) schedule.set(year, before === undefined ? amount : add(before, amount));
  };
  let last: Measure | undefined;
  for (let index = 0; index <= years; index++) {
    const next = index < years ? ofAssetYear(index) : undefined;
    deduct(
      first + index,
      last === next
        ? (last ?? noMoney)
        : add(forMonths(last, 12 - monthsOfNext), forMonths(next, monthsOfNext)),
    );
    last = next;
  }
  deduct(yearOfMonth(firstMonth + Math.max(life, years) * 12 - 1), residual);
  return schedule;
};
