import { inspect } from 'node:util';
import { expect } from 'vitest';

/** What an example says to the test that runs it. */
export interface Recorder {
  readonly console: { readonly log: (...values: readonly unknown[]) => void };
  /** Checks a result that the example shows. */
  readonly shows: (actual: unknown, expected: unknown, place: string) => void;
  /** What it printed so far, a line each. */
  readonly printed: readonly string[];
  /** Where it has shown results so far. */
  readonly shown: ReadonlySet<string>;
}

const recorders = new Map<string, Recorder>();

const make = (): Recorder => {
  const printed: string[] = [];
  const shown = new Set<string>();
  return {
    printed,
    shown,
    console: {
      log: (...values) =>
        void printed.push(
          ...values
            .map((value) => (typeof value === 'string' ? value : inspect(value)))
            .join(' ')
            .split('\n'),
        ),
    },
    shows: (actual, expected, place) => {
      shown.add(place);
      expect(actual, place).toEqual(expected);
    },
  };
};

/** The recorder of the example at a place. */
export const recorderOf = (place: string): Recorder => {
  const recorder = recorders.get(place) ?? make();
  recorders.set(place, recorder);
  return recorder;
};
