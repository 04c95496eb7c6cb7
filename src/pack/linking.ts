import type { JsonPath } from '../json/read-json.js';
import type { Condition } from '../rule/condition.js';
import { readCondition } from '../rule/read-condition.js';
import { isJsonObject, type Scope } from '../rule/scope.js';
import type { Source } from './pack.js';

/** What the reading of one file draws on. */
export interface Linking {
  readonly scope: Scope;
  readonly sources: readonly Source[];
}

/** The conditions at the root of a tree, which json-rules-engine wants to be no bare test. */
export const readRoot = (written: unknown, { scope }: Linking, path: JsonPath): Condition | undefined => {
  if (isJsonObject(written) && 'fact' in written) scope.complain(path, { code: 'root-unfit', values: {} });
  return readCondition(written, scope, path);
};
