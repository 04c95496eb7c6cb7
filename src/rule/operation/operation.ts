import type { FactType, Value } from '../../domain/fact.js';
import type { Measure } from '../../quantity/measure.js';

/** Why a calculation with known operands has no value. */
export type Failure = 'division-by-zero';

/** An operation on known values. */
export interface Operation {
  readonly name: string;
  /** How many operands it takes: exactly, or two and more. */
  readonly operands: 1 | 2 | 'several';
  /** The type of the result, or `undefined` where the operands' types do not fit. */
  readonly type: (operands: readonly FactType[]) => FactType | undefined;
  readonly calculate: (operands: readonly Value[]) => Value | { readonly failure: Failure };
}

/** The operands as measures; the type check at load has made sure that they are. */
export const measures = (operands: readonly Value[]): readonly Measure[] => operands as readonly Measure[];

/** The common type of quantities of one kind. */
export const sameQuantity = (types: readonly FactType[]): FactType | undefined => {
  const [first] = types;
  const quantities: readonly FactType[] = ['money', 'price', 'ratio', 'area', 'count'];
  return first !== undefined && quantities.includes(first) && types.every((type) => type === first)
    ? first
    : undefined;
};
