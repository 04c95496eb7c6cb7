import type { FactType, Text, Value } from '../domain/fact.js';
import { parseDate } from '../quantity/date.js';
import { count } from '../quantity/measure.js';
import { isComplaint, parseQuantity } from '../quantity/parse-quantity.js';
import type { Formula, Row } from './formula.js';
import { operations } from './operation/index.js';
import { readCondition } from './read-condition.js';
import {
  factNamed,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  refuseOtherKeys,
  type Scope,
} from './scope.js';

const literalOf = (written: string): { readonly type: FactType; readonly value: Value } => {
  for (const dimension of ['money', 'price', 'area', 'ratio'] as const) {
    const quantity = parseQuantity(written, dimension);
    if (!isComplaint(quantity)) return { type: dimension, value: quantity };
  }
  const date = parseDate(written);
  return 'date' in date ? { type: 'date', value: date.date } : { type: 'enum', value: written };
};

/** Enum members, texts and codes may stand for one another in a result; other types may not. */
const sameType = (a: FactType, b: FactType): boolean =>
  a === b || (['enum', 'text', 'code'].includes(a) && ['enum', 'text', 'code'].includes(b));

const commonType = (formulas: readonly Formula[], scope: Scope, path: JsonPath): FactType | undefined => {
  const [first, ...rest] = formulas;
  const other = rest.find(({ type }) => first !== undefined && !sameType(first.type, type));
  if (first === undefined || other === undefined) return first?.type;
  return scope.complain(path, {
    code: 'formula-type-unfit',
    values: { expected: first.type, actual: other.type },
  });
};

const readOperands = (written: unknown, scope: Scope, path: JsonPath): readonly Formula[] | undefined => {
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  if (list.length === 0)
    return scope.complain(path, { code: 'group-empty', values: { group: String(path.at(-1)) } });
  const operands = list.map((operand, index) =>
    readFormula(operand, scope, Array.isArray(written) ? [...path, index] : path),
  );
  return operands.every((operand) => operand !== undefined) ? operands : undefined;
};

const readRows = (written: unknown, scope: Scope, path: JsonPath): readonly Row[] | undefined => {
  if (!Array.isArray(written) || written.length === 0)
    return scope.complain(path, { code: 'group-empty', values: { group: 'table' } });
  const rows = written.map((raw: unknown, index): Row | undefined => {
    const place = [...path, index];
    if (!isJsonObject(raw))
      return scope.complain(place, { code: 'object-expected', values: { written: JSON.stringify(raw) } });
    refuseOtherKeys(raw, ['when', 'value'], scope, place);
    if (raw.when === undefined && index < written.length - 1)
      return scope.complain(place, {
        code: 'formula-unfit',
        values: { zh: '没有 when 的一行只能是最后一行', en: 'a row without when must be the last' },
      });
    const value = readFormula(raw.value, scope, [...place, 'value']);
    const when = raw.when === undefined ? undefined : readCondition(raw.when, scope, [...place, 'when']);
    if (value === undefined || (raw.when !== undefined && when === undefined)) return undefined;
    return when === undefined ? { value } : { when, value };
  });
  return rows.every((row) => row !== undefined) ? rows : undefined;
};

const readLabel = (raw: JsonObject, scope: Scope, path: JsonPath): { label?: Text } => {
  const { label } = raw;
  if (label === undefined) return {};
  if (isJsonObject(label) && typeof label.zh === 'string' && typeof label.en === 'string')
    return { label: { zh: label.zh, en: label.en } };
  scope.complain([...path, 'label'], {
    code: 'shape-unfit',
    values: { zh: 'label 应写作 { "zh": "…", "en": "…" }', en: 'label must be { "zh": "…", "en": "…" }' },
  });
  return {};
};

const readCalculation = (
  name: string,
  raw: JsonObject,
  scope: Scope,
  path: JsonPath,
): Formula | undefined => {
  const operation = operations.get(name);
  const operands = readOperands(raw[name], scope, [...path, name]);
  if (operation === undefined || operands === undefined) return undefined;
  const enough =
    operation.operands === 'several' ? operands.length >= 2 : operands.length === operation.operands;
  if (!enough)
    return scope.complain([...path, name], {
      code: 'formula-unfit',
      values: {
        zh: `${name} 需要${operation.operands === 'several' ? '两个以上' : `${operation.operands}个`}运算量`,
        en: `${name} takes ${operation.operands === 'several' ? 'two or more' : operation.operands} operands`,
      },
    });
  const types = operands.map(({ type }) => type);
  const type = operation.type(types);
  return type === undefined
    ? scope.complain([...path, name], { code: 'formula-units-unfit', values: { operation: name, types } })
    : { kind: 'calculation', type, ...readLabel(raw, scope, path), operation, operands };
};

const readFirstKnown = (raw: JsonObject, scope: Scope, path: JsonPath): Formula | undefined => {
  const operands = readOperands(raw.firstKnown, scope, [...path, 'firstKnown']);
  const type = operands && commonType(operands, scope, [...path, 'firstKnown']);
  return operands && type && { kind: 'firstKnown', type, ...readLabel(raw, scope, path), operands };
};

const readTable = (raw: JsonObject, scope: Scope, path: JsonPath): Formula | undefined => {
  const rows = readRows(raw.table, scope, [...path, 'table']);
  const type =
    rows &&
    commonType(
      rows.map(({ value }) => value),
      scope,
      [...path, 'table'],
    );
  return rows && type && { kind: 'table', type, ...readLabel(raw, scope, path), rows };
};

const readFact = (raw: JsonObject, scope: Scope, path: JsonPath): Formula | undefined => {
  refuseOtherKeys(raw, ['fact'], scope, path);
  const fact = factNamed(raw.fact, scope, [...path, 'fact']);
  return fact && { kind: 'fact', type: fact.type, fact };
};

const formulaKeys = [...operations.keys(), 'firstKnown', 'table'];

/** Reads a formula of a rule file into a typed tree and checks its units; what is wrong is told to the scope. */
export const readFormula = (raw: unknown, scope: Scope, path: JsonPath): Formula | undefined => {
  if (typeof raw === 'string') return { kind: 'literal', ...literalOf(raw) };
  if (typeof raw === 'boolean') return { kind: 'literal', type: 'bool', value: raw };
  if (typeof raw === 'number' && Number.isSafeInteger(raw))
    return { kind: 'literal', type: 'count', value: count(raw) };
  if (!isJsonObject(raw))
    return scope.complain(path, {
      code: 'object-expected',
      values: { written: JSON.stringify(raw) ?? 'undefined' },
    });
  if ('fact' in raw) return readFact(raw, scope, path);
  const key = formulaKeys.find((name) => name in raw);
  refuseOtherKeys(raw, ['label', key ?? 'fact'], scope, path);
  if (key === undefined)
    return scope.complain(path, {
      code: 'formula-unfit',
      values: {
        zh: `应含 fact 或运算之一：${formulaKeys.join('、')}`,
        en: `it needs fact or one of ${formulaKeys.join(', ')}`,
      },
    });
  if (key === 'firstKnown') return readFirstKnown(raw, scope, path);
  return key === 'table' ? readTable(raw, scope, path) : readCalculation(key, raw, scope, path);
};

/** Whether a formula's result can be the value of a fact of the type. */
export const givesType = (formula: Formula, type: FactType): boolean => sameType(formula.type, type);
