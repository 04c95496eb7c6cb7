import type { FactDefinition } from '../domain/fact.js';
import type { JsonPath } from '../json/read-json.js';
import type { Test } from '../rule/condition.js';
import { operators } from '../rule/operator/index.js';
import { factNamed, type Scope } from '../rule/scope.js';
import { asOf } from './built-in.js';
import type { Window } from './files.js';

/** A window as linked, with the date fact that is tested on it. */
export interface DatedWindow extends Window {
  readonly on: string;
}

export const isUnbounded = ({ from, to }: Window): boolean => from === undefined && to === undefined;

/** The window alone, where the date is that of the evaluation itself. */
export const readWindow = ({ from, to }: Window, scope: Scope, path: JsonPath): Window => {
  if (from !== undefined && to !== undefined && from > to)
    scope.complain(path, { code: 'window-unfit', values: { from, to } });
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};

/** The window as tests on the date that the law names. */
const windowTests = ({ from, to }: Window, fact: FactDefinition, path: JsonPath): readonly Test[] => {
  const test = (name: string, date: string | undefined): readonly Test[] => {
    const operator = operators.get(name);
    return date === undefined || operator === undefined
      ? []
      : [{ kind: 'test', path, fact, operator, expected: { kind: 'literal', value: date } }];
  };
  return [...test('greaterThanInclusive', from), ...test('lessThanInclusive', to)];
};

/**
 * What `effective` says: the window with its date, and the tests that a condition gets of it. Nothing is tested where
 * the date is the as-of date, since what is out of force then is not judged at all.
 */
export const readEffective = (
  { on = asOf, ...written }: Window & { readonly on?: string | undefined },
  scope: Scope,
  path: JsonPath,
): { readonly effective: DatedWindow; readonly tests: readonly Test[] } => {
  const window = readWindow(written, scope, path);
  const effective = { ...window, on };
  if (on === asOf) return { effective, tests: [] };
  const fact = factNamed(on, scope, [...path, 'on']);
  if (fact === undefined) return { effective, tests: [] };
  if (fact.type === 'date') return { effective, tests: windowTests(window, fact, path) };
  scope.complain([...path, 'on'], {
    code: 'shape-unfit',
    values: { zh: `应为日期类事实，“${on}”不是`, en: `a date is expected, and "${on}" is none` },
  });
  return { effective, tests: [] };
};
