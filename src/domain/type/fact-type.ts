import type { JsonSchema } from '../../json/json-schema.js';
import type { Complaint } from '../../problem/problem.js';
import type { Dimension } from '../../quantity/unit.js';
import type { Field, FieldKey, Text, Value } from '../fact.js';
import type { Reading } from '../reading.js';

/** Reads what is written at a path: the value, or what is wrong with it. */
export type Read<Result extends Value = Value> = (
  written: unknown,
  path: string,
  reading: Reading,
) => Result | Complaint;

/** One type of fact: how its values are written, read and compared. Its name stands in the index. */
export interface TypeOfFact {
  /** What the type is called in lists of facts. */
  readonly title: Text;
  /** What its values are, as the reference of the format says it. */
  readonly meaning: Text;
  /** Makes the reader of a field's values; `readerOf` makes those of the fields inside it. */
  readonly reader: (field: Field, readerOf: (inner: Field) => Read) => Read;
  /** Makes the reader of what a rule file writes, where it may write more than an application. */
  readonly literalReader?: (field: Field) => Read;
  /** The JSON Schema of a value; `schemaOf` gives those of the fields inside it. */
  readonly schema: (field: Field, schemaOf: (inner: Field) => JsonSchema) => JsonSchema;
  /** The TypeScript type of a value; `part` is that of a choice, of a list's item, or of the unit of a number. */
  readonly input: (part: string) => string;
  /** In which words values are compared; absent for what has no order. */
  readonly order?: 'amount' | 'count' | 'date';
  /** What a definition of such a fact may say besides its name. */
  readonly takes?: readonly FieldKey[];
  /** What it must say. */
  readonly needs?: FieldKey;
  /** True where the unit is the fact's own: values of another one are of another kind. */
  readonly hasMeasureWord?: true;
  /** What a quantity measures. */
  readonly dimension?: Dimension;
  /** True for text of whatever kind: such values may stand for one another. */
  readonly isWord?: true;
  /** True for what holds several values, which no operator compares with one. */
  readonly isPlural?: true;
  /** True for what only formulas give, so that no file defines it. */
  readonly isCalculated?: true;
}
