import type { Text } from '../domain/fact.js';
import type { JsonPath } from '../json/read-json.js';
import { shown } from '../json/shown.js';
import { suggestion } from '../problem/suggestion.js';
import { count } from '../quantity/measure.js';
import { readCalculation } from './formula/calculation.js';
import type { Read, Unnamed } from './formula/kind.js';
import { withoutUnit } from './formula/literal.js';
import { elsewhere, readExpression } from './formula/read-expression.js';
import { type Formula, structures } from './formula.js';
import { isMisfit, parseExpression } from './notation/parse-expression.js';
import { operations } from './operation/index.js';
import { isJsonObject, type JsonObject, readText, refuseOtherKeys, type Scope } from './scope.js';

type ReadFormula = (written: unknown, scope: Scope, path: JsonPath) => Formula | undefined;

/** How the formulas are read that have a structure of their own under a name. */
const readers: ReadonlyMap<string, Read<Unnamed<Formula>>> = new Map<string, Read<Unnamed<Formula>>>([
  ...Object.entries(structures).map(([name, { read }]) => [name, read] as const),
  ...[...operations.values()].flatMap((operation) =>
    typeof operation.operands === 'object' ? [[operation.name, readCalculation(operation)] as const] : [],
  ),
]);

/** The formulas' own key beside the structures. */
const formulaKeys = ['formula', ...readers.keys()];

/** `{ "schedule": { "over", "year", "amount" } }` is a sum of one-year schedules over the list. */
const withoutSugar = (key: string, written: unknown): readonly [key: string, written: unknown] => {
  if (key !== 'schedule' || !isJsonObject(written) || written.over === undefined) return [key, written];
  const { over, ...entry } = written;
  return ['sum', { of: { schedule: entry }, over }];
};

/** What was written before formulas were texts, and how it is written now. */
const former: ReadonlyMap<string, string> = new Map([
  ['fact', 'project.fixedAssetInvestment'],
  ['firstKnown', 'a ?? b'],
  ...[...operations.values()].flatMap((operation): [string, string][] => {
    if (typeof operation.operands === 'object') return [];
    const { name, sign } = operation;
    return [
      [name, sign === undefined ? `${name}(a${operation.operands === 1 ? '' : ', b'})` : `a ${sign} b`],
    ];
  }),
]);

/** Of values instead of a list, min, max and count are functions. */
const isFormer = (key: string, written: unknown): boolean =>
  former.has(key) && (!isJsonObject(written) || 'fact' in written);

/** Complains of an object that is no formula, or several at once. */
const refuseKeys = (raw: JsonObject, known: readonly string[], scope: Scope, path: JsonPath): undefined => {
  if (known.length > 1)
    return scope.complain(path, {
      code: 'formula-unfit',
      values: {
        zh: `一个算式只能有一种写法，此处同时写了 ${known.join('、')}`,
        en: `a formula is written in one way; here are ${known.join(' and ')}`,
      },
    });
  const written = Object.keys(raw).find((key) => key !== 'label');
  const other = elsewhere.get(written ?? '');
  if (written !== undefined && other !== undefined)
    return scope.complain(
      [...path, written],
      {
        code: 'formula-unfit',
        values: {
          zh: `没有算式“${written}”；${other.zh}`,
          en: `there is no formula "${written}"; ${other.en}`,
        },
      },
      'key',
    );
  const text = former.get(written ?? '');
  const near = text === undefined ? suggestion(written ?? '', formulaKeys) : undefined;
  const values =
    text === undefined
      ? {
          zh: `${near === undefined ? '' : `没有“${written}”，是否应为“${near}”；`}算式写作文字，如 "a + b"，或含 ${formulaKeys.join('、')} 之一`,
          en: `${near === undefined ? '' : `there is no "${written}", did you mean "${near}"? `}a formula is a text such as "a + b", or has one of ${formulaKeys.join(', ')}`,
        }
      : { zh: `算式写作文字："${text}"`, en: `a formula is a text: "${text}"` };
  return scope.complain(
    written === undefined ? path : [...path, written],
    { code: 'formula-unfit', values },
    'key',
  );
};

const readNotation = (text: string, scope: Scope, path: JsonPath): Formula | undefined => {
  const expression = parseExpression(text);
  return isMisfit(expression)
    ? scope.complain(path, { code: 'formula-unfit', values: expression }, expression.at)
    : readExpression(expression, scope, path);
};

const partName = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** Why a part of a formula cannot have a name. */
const unfitPartName = (name: string, scope: Scope): Text | undefined => {
  if (!partName.test(name))
    return {
      zh: `“${name}”不能作组成部分的名称：只用文字、数字和下划线，不以数字开头，如 increase`,
      en: `"${name}" cannot name a part: letters, digits and _ alone, the first no digit, such as increase`,
    };
  return scope.fact(name) === undefined
    ? undefined
    : {
        zh: `“${name}”是事实的标识，请为组成部分另取名称`,
        en: `"${name}" is the id of a fact; give the part another name`,
      };
};

/** The scope in which the named parts of a formula stand in the place of their names, each in those after it. */
const withParts = (
  parts: JsonObject,
  scope: Scope,
  path: JsonPath,
): { readonly inside: Scope; readonly unused: ReadonlySet<string> } => {
  const read = new Map<string, Formula | undefined>();
  const unused = new Set<string>();
  const inside: Scope = {
    ...scope,
    part: (name) => {
      unused.delete(name);
      return read.has(name) ? { formula: read.get(name) } : scope.part?.(name);
    },
    factIds: () => [...read.keys(), ...scope.factIds()],
  };
  for (const [name, written] of Object.entries(parts)) {
    const place = [...path, name];
    const misfit = unfitPartName(name, scope);
    if (misfit !== undefined) scope.complain(place, { code: 'formula-unfit', values: misfit }, 'key');
    read.set(name, readFormula(written, inside, place));
    unused.add(name);
  }
  return { inside, unused };
};

/** `{ "label"?, "formula", "with"? }`: a formula with a name, and with parts that have names. */
const readNamed: ReadFormula = (written, scope, path) => {
  const raw = written as JsonObject;
  refuseOtherKeys(raw, ['label', 'formula', 'with'], scope, path);
  const parts = raw.with ?? {};
  if (!isJsonObject(parts))
    return scope.complain([...path, 'with'], { code: 'object-expected', values: { written: shown(parts) } });
  const { inside, unused } = withParts(parts, scope, [...path, 'with']);
  const formula = readFormula(raw.formula, inside, [...path, 'formula']);
  for (const name of unused)
    scope.complain(
      [...path, 'with', name],
      {
        code: 'formula-unfit',
        values: { zh: `算式没有用到“${name}”，请删去`, en: `the formula does not use ${name}; remove it` },
      },
      'key',
    );
  return formula && { ...formula, ...readText('label', raw, scope, path) };
};

/** Reads a formula of a rule file into a typed tree and checks its units; what is wrong is told to the scope. */
export const readFormula: ReadFormula = (raw, scope, path) => {
  if (typeof raw === 'string') return readNotation(raw, scope, path);
  if (typeof raw === 'boolean') return { kind: 'literal', path, type: 'bool', value: raw };
  if (Number.isSafeInteger(raw)) return { kind: 'literal', path, type: 'count', value: count(Number(raw)) };
  if (typeof raw === 'number') return scope.complain(path, withoutUnit(String(raw)));
  if (raw === undefined)
    return scope.complain(path.slice(0, -1), { code: 'key-missing', values: { key: String(path.at(-1)) } });
  if (!isJsonObject(raw))
    return scope.complain(path, {
      code: 'formula-unfit',
      values: {
        zh: `算式写作文字，如 "a + b"；所写为 ${shown(raw)}`,
        en: `a formula is a text such as "a + b"; found ${shown(raw)}`,
      },
    });
  const known = formulaKeys.filter((name) => name in raw);
  const [key, ...others] = known;
  if (key === undefined || others.length > 0) return refuseKeys(raw, known, scope, path);
  if (isFormer(key, raw[key])) return refuseKeys({ [key]: raw[key] }, [], scope, path);
  if (key === 'formula') return readNamed(raw, scope, path);
  refuseOtherKeys(raw, ['label', key], scope, path);
  const [name, written] = withoutSugar(key, raw[key]);
  const formula = readers.get(name)?.(written, scope, [...path, key], readFormula);
  return formula && ({ ...formula, path, ...readText('label', raw, scope, path) } as Formula);
};
