import fc from 'fast-check';
import { separated } from './quantity.js';

/** Money as a whole number of 分, so that thresholds and their neighbours are exact. */
export type Fen = bigint;

export const wan = (amount: number): Fen => BigInt(Math.round(amount * 100)) * 10_000n;

/** The step of the thresholds: 0.01万元. */
const step = wan(0.01);

const scales: readonly (readonly [unit: string, digits: number])[] = [
  ['元', 2],
  ['万元', 6],
  ['亿元', 10],
];

const decimal = (amount: Fen, digits: number): string => {
  const text = amount.toString().padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0*$/, '');
};

/** One way of writing an amount of 0 and more: in any unit, with or without separators. */
export const writtenMoney = (amount: Fen, way: number): string => {
  const [unit, digits] = scales[way % scales.length] ?? ['元', 2];
  const number = decimal(amount, digits);
  return `${way % 2 === 0 ? number : separated(number)}${unit}`;
};

/** How money is written. */
export const writing: fc.Arbitrary<number> = fc.nat({ max: 5 });

/** The amount, or what lies one step below or above it; never below zero. */
export const near = (amount: Fen): fc.Arbitrary<Fen> =>
  fc.constantFrom(0n, -step, step).map((difference) => (amount + difference < 0n ? 0n : amount + difference));

/** Amounts clustered at thresholds, among others of up to a million 万元. */
export const moneyAround = (...thresholds: readonly number[]): fc.Arbitrary<Fen> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...thresholds).chain((threshold) => near(wan(threshold))) },
    { weight: 1, arbitrary: fc.constant(0n) },
    { weight: 2, arbitrary: fc.bigInt({ min: 0n, max: wan(1_000_000) }) },
  );
