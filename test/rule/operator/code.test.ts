import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operators } from '../../../src/rule/operator/index.js';
import { holdsOf } from '../../../src/rule/operator/operator.js';

/** Codes of one tree, from a division down to classes. */
const codes = ['C13', 'C131', 'C1311', 'C134', 'C1340', 'C1341', 'C15', 'C1511', 'B06', 'B0610'];
const askingFor = {
  equal: 'one',
  notEqual: 'one',
  in: 'several',
  notIn: 'several',
  within: 'several',
  notWithin: 'several',
} as const;

const asked = fc
  .constantFrom(...(Object.keys(askingFor) as (keyof typeof askingFor)[]))
  .chain((name) =>
    fc.tuple(
      fc.constant(name),
      askingFor[name] === 'one'
        ? fc.constantFrom(...codes)
        : fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }),
    ),
  );

const holds = (name: string, actual: string, expected: string | readonly string[]): boolean | undefined =>
  holdsOf(operators.get(name)!, 'code')(actual, expected);

describe('a code that is stated more exactly', () => {
  it('settles what was open, and never overturns what was within a class', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('within', 'notWithin'),
        fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...codes),
        (name, classes, code) => {
          const before = holds(name, code, classes);
          for (const finer of codes.filter((other) => other.startsWith(code)))
            if (before !== undefined) expect([finer, holds(name, finer, classes)]).toEqual([finer, before]);
        },
      ),
    );
  });

  it('is never another than what a less exact one left open or refused', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...codes), ([name, expected], code) => {
        const isNegative = name.startsWith('not');
        const before = holds(name, code, expected);
        // The exact code asked for is another than all that are finer.
        if (before === !isNegative) return;
        for (const finer of codes.filter((other) => other.startsWith(code)))
          if (before !== undefined) expect([finer, holds(name, finer, expected)]).toEqual([finer, before]);
      }),
    );
  });
});
