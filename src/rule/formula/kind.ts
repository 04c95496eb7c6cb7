import type * as z from 'zod';
import type { FactDefinition, FactType, Text } from '../../domain/fact.js';
import type { JsonPath } from '../../json/read-json.js';
import type { Condition, Placed } from '../condition.js';
import type { Formula } from '../formula.js';
import type { Scope } from '../scope.js';

/** Where a formula is written: in a file, and how many characters inside a text. */
export interface Place extends Placed {
  readonly at?: number;
}

/** What every formula has. Parts stand in one shape in all of them, so that walks need to know of no kind. */
export interface Node extends Place {
  readonly type: FactType;
  /** The measure word of a count. */
  readonly unit?: string;
  readonly label?: Text;
  readonly parts?: readonly Formula[];
  readonly conditions?: readonly Condition[];
  /** The list whose items the parts and conditions are about: in them, `item.<field>` are facts. */
  readonly over?: FactDefinition;
}

/** Reads what is written in a place, and formulas in it by `readPart`; what is wrong is told to the scope. */
export type Read<Tree> = (
  written: unknown,
  scope: Scope,
  path: JsonPath,
  readPart: (written: unknown, scope: Scope, path: JsonPath) => Formula | undefined,
) => Tree | undefined;

/** What is written under a name tells all but where the whole stands and what it is called. */
export type Unnamed<Tree> = Omit<Tree, 'path' | 'label'>;

/** What stands in forms. */
export interface Forms {
  readonly formula: z.ZodType;
  readonly condition: z.ZodType;
  readonly factId: z.ZodType;
}

/** A kind of formula with a structure of its own, which is written as an object under its name. */
export interface Kind<Tree> {
  /** Reads what is written under its name. */
  readonly read: Read<Unnamed<Tree>>;
  /** What is written under its name, for editors and for the order of keys. */
  readonly form: (forms: Forms) => z.ZodType;
  /** What it does, for those who write rules. */
  readonly meaning: Text;
  /** What the keys of its form mean, as editors look them up. */
  readonly keys: Readonly<Record<string, Text>>;
  /** What it is written with and what comes out, for the reference of the format. */
  readonly takes: string;
  readonly gives: string;
}
