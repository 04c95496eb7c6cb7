import type { JsonPath } from '../json/read-json.js';
import type { Condition } from '../rule/condition.js';
import type { Formula } from '../rule/formula.js';
import { readCondition } from '../rule/read-condition.js';
import { readFormula } from '../rule/read-formula.js';
import type { Scope } from '../rule/scope.js';

/** How the conditions and formulas of one file are had; `undefined` for one that is wrong. */
export interface Trees {
  readonly condition: (written: unknown, scope: Scope, path: JsonPath) => Condition | undefined;
  readonly formula: (written: unknown, scope: Scope, path: JsonPath) => Formula | undefined;
}

/** Read from what is written, with every check. */
export const writtenTrees: Trees = { condition: readCondition, formula: readFormula };
