import type { Derivation, PlainValue } from '../assessment/assessment.js';
import { isQuantity, measureOf } from '../assessment/plain-value.js';
import {
  add,
  compare,
  divide,
  type Measure,
  multiply,
  nothing,
  roundHalfUp,
  subtract,
} from '../quantity/measure.js';

type Combine = (a: Measure, b: Measure) => Measure | undefined;

/** The dimension is of no account here: results are only compared. */
const combinations: Readonly<Record<string, Combine>> = {
  add,
  subtract,
  multiply: (a, b) => multiply(a, b, a.dimension),
  divide: (a, b) => divide(a, b, a.dimension),
  min: (a, b) => (compare(b, a) < 0 ? b : a),
  max: (a, b) => (compare(b, a) > 0 ? b : a),
};

const calculated = (operation: string, [first, ...others]: readonly Measure[] = []): Measure | undefined => {
  if (operation === 'round') return first && roundHalfUp(first, 2);
  const combine = Object.hasOwn(combinations, operation) ? combinations[operation] : undefined;
  return (
    combine && others.reduce<Measure | undefined>((result, next) => result && combine(result, next), first)
  );
};

const all = (operands: readonly Derivation[]): readonly Measure[] | undefined => {
  const results = operands.map(exactResult);
  return results.every((result) => result !== undefined) ? results : undefined;
};

/**
 * The exact number that a derivation comes to, worked out again where it does not state it; `undefined` for what is
 * unknown, no quantity, or made by an operation beyond arithmetic.
 */
export const exactResult = (derivation: Derivation): Measure | undefined => {
  if (derivation.value !== undefined)
    return isQuantity(derivation.value) ? measureOf(derivation.value, undefined) : undefined;
  switch (derivation.kind) {
    case 'calculation':
      return calculated(derivation.operation, all(derivation.operands));
    case 'firstKnown': {
      const taken = derivation.operands.at(-1);
      return taken && exactResult(taken);
    }
    case 'table':
      return derivation.result && exactResult(derivation.result);
    case 'sum': {
      const [first = nothing('money'), ...others] =
        all(derivation.terms.map(({ derivation: term }) => term)) ?? [];
      return derivation.terms.length === 0 ? undefined : others.reduce(add, first);
    }
    default:
      return undefined;
  }
};

/** The derivation without its result, so that the exact number is worked out from the operands. */
const withoutValue = (derivation: Derivation): Derivation => {
  if (derivation.kind === 'literal' || derivation.kind === 'fact') return derivation;
  const { value: _, ...operands } = derivation;
  return operands;
};

/** Whether the value is what the operands give, rounded once at the end. */
export const wasRounded = (derivation: Derivation, value: PlainValue): boolean => {
  const exact = exactResult(withoutValue(derivation));
  const shown = isQuantity(value) ? measureOf(value, undefined) : undefined;
  return exact !== undefined && shown !== undefined && compare(exact, shown) !== 0;
};
