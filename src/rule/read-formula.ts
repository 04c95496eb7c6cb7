import { type FactType, isQuantityType, type Value } from '../domain/fact.js';
import { areAlike } from '../domain/type/index.js';
import type { JsonPath } from '../json/read-json.js';
import { shown } from '../json/shown.js';
import { suggestion } from '../problem/suggestion.js';
import { parseDate } from '../quantity/date.js';
import { count } from '../quantity/measure.js';
import { isComplaint, parseQuantity } from '../quantity/parse-quantity.js';
import type { Formula, Row } from './formula.js';
import { operations } from './operation/index.js';
import type { Operation } from './operation/operation.js';
import { readCondition } from './read-condition.js';
import {
  factNamed,
  insideItem,
  isJsonObject,
  itemPrefix,
  type JsonObject,
  readText,
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

const commonType = (formulas: readonly Formula[], scope: Scope, path: JsonPath): FactType | undefined => {
  const [first, ...rest] = formulas;
  const other = rest.find(({ type }) => first !== undefined && !areAlike(first.type, type));
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
      return scope.complain(place, { code: 'object-expected', values: { written: shown(raw) } });
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

const listedOperands = (
  operation: Operation,
  written: unknown,
  scope: Scope,
  path: JsonPath,
): readonly Formula[] | undefined => {
  const operands = readOperands(written, scope, path);
  if (operands === undefined) return undefined;
  const several = operation.operands === 'several';
  const enough = several ? operands.length >= 2 : operands.length === operation.operands;
  return enough
    ? operands
    : scope.complain(path, {
        code: 'formula-unfit',
        values: {
          zh: `${operation.name} 需要${several ? '两个以上' : `${operation.operands}个`}运算量`,
          en: `${operation.name} takes ${several ? 'two or more' : operation.operands} operands`,
        },
      });
};

/** A list fact named as an operand; an application that does not state it has no entries. */
const listOperand = (id: string, scope: Scope, path: JsonPath): Formula | undefined => {
  const fact = factNamed(id, scope, path);
  return (
    fact && {
      kind: 'firstKnown',
      path,
      type: fact.type,
      presumes: false,
      operands: [
        { kind: 'fact', path, type: fact.type, fact },
        { kind: 'literal', path, type: fact.type, value: [] },
      ],
    }
  );
};

const namedOperands = (
  names: readonly string[],
  written: unknown,
  scope: Scope,
  path: JsonPath,
): readonly (Formula | undefined)[] | undefined => {
  if (!isJsonObject(written))
    return scope.complain(path, {
      code: 'object-expected',
      values: { written: shown(written) },
    });
  const keys = names.map((name) => name.replace('?', ''));
  refuseOtherKeys(written, keys, scope, path);
  let complete = true;
  const operands = keys.map((key, index) => {
    const operand = written[key];
    if (operand === undefined) {
      if (names[index]?.endsWith('?')) return undefined;
      scope.complain(path, { code: 'key-missing', values: { key } });
      complete = false;
      return undefined;
    }
    const list = typeof operand === 'string' && scope.fact(operand)?.type === 'list';
    const formula = list
      ? listOperand(operand, scope, [...path, key])
      : readFormula(operand, scope, [...path, key]);
    complete &&= formula !== undefined;
    return formula;
  });
  return complete ? operands : undefined;
};

const readCalculation = (
  name: string,
  raw: JsonObject,
  scope: Scope,
  path: JsonPath,
): Formula | undefined => {
  const operation = operations.get(name);
  if (operation === undefined) return undefined;
  const place = [...path, name];
  const operands =
    typeof operation.operands === 'object'
      ? namedOperands(Object.keys(operation.operands), raw[name], scope, place)
      : listedOperands(operation, raw[name], scope, place);
  if (operands === undefined) return undefined;
  const types = operands.map((operand) => operand?.type);
  const type = operation.type(types);
  return type === undefined
    ? scope.complain(place, {
        code: 'formula-units-unfit',
        values: { operation: name, types: types.flatMap((operand) => operand ?? []) },
      })
    : { kind: 'calculation', path, type, ...readText('label', raw, scope, path), operation, operands };
};

const isSummable = (type: FactType): boolean => isQuantityType(type) || type === 'schedule';

const readSum = (raw: JsonObject, scope: Scope, path: JsonPath): Formula | undefined => {
  const written = raw.sum;
  const place = [...path, 'sum'];
  if (!isJsonObject(written))
    return scope.complain(place, {
      code: 'object-expected',
      values: { written: shown(written) },
    });
  refuseOtherKeys(written, ['of', 'over', 'where'], scope, place);
  const over = factNamed(written.over, scope, [...place, 'over']);
  if (over === undefined) return undefined;
  if (over.fields === undefined)
    return scope.complain([...place, 'over'], {
      code: 'formula-type-unfit',
      values: { expected: 'list', actual: over.type },
    });
  const inside = insideItem(scope, over);
  const of = readFormula(written.of, inside, [...place, 'of']);
  const where =
    written.where === undefined ? undefined : readCondition(written.where, inside, [...place, 'where']);
  if (of === undefined || (written.where !== undefined && where === undefined)) return undefined;
  if (!isSummable(of.type))
    return scope.complain([...place, 'of'], {
      code: 'formula-units-unfit',
      values: { operation: 'sum', types: [of.type] },
    });
  return {
    kind: 'sum',
    path,
    type: of.type,
    ...readText('label', raw, scope, path),
    over,
    of,
    ...(where === undefined ? {} : { where }),
  };
};

/** `{ "schedule": { "over", "year", "amount" } }` is a sum of one-year schedules over the list. */
const scheduleOverList = (raw: JsonObject): JsonObject | undefined => {
  const { schedule } = raw;
  if (!isJsonObject(schedule) || schedule.over === undefined) return undefined;
  const { over, ...entry } = schedule;
  return { ...(raw.label === undefined ? {} : { label: raw.label }), sum: { of: { schedule: entry }, over } };
};

/** What a list's item does not state, it does not have: falling back on that presumes nothing. */
const isOptionalField = (operand: Formula): boolean =>
  operand.kind === 'fact' && (operand.fact.id.startsWith(itemPrefix) || operand.type === 'list');

const readFirstKnown = (raw: JsonObject, scope: Scope, path: JsonPath): Formula | undefined => {
  const operands = readOperands(raw.firstKnown, scope, [...path, 'firstKnown']);
  const type = operands && commonType(operands, scope, [...path, 'firstKnown']);
  const presumes = !operands?.slice(0, -1).every(isOptionalField);
  return (
    operands &&
    type && { kind: 'firstKnown', path, type, presumes, ...readText('label', raw, scope, path), operands }
  );
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
  return rows && type && { kind: 'table', path, type, ...readText('label', raw, scope, path), rows };
};

const readFact = (raw: JsonObject, scope: Scope, path: JsonPath): Formula | undefined => {
  refuseOtherKeys(raw, ['fact'], scope, path);
  const fact = factNamed(raw.fact, scope, [...path, 'fact']);
  return fact && { kind: 'fact', path, type: fact.type, fact };
};

/** What a formula may be besides a literal, by the key that it is written with. */
const formulaKeys = ['fact', 'firstKnown', 'table', 'sum', ...operations.keys()];

/** Complains of a formula that is no operation, or several at once. */
const refuseKeys = (raw: JsonObject, known: readonly string[], scope: Scope, path: JsonPath): undefined => {
  if (known.length > 1)
    return scope.complain(path, {
      code: 'formula-unfit',
      values: {
        zh: `一个算式只能有一种运算，此处同时写了 ${known.join('、')}`,
        en: `a formula has exactly one operation; here are ${known.join(' and ')}`,
      },
    });
  const written = Object.keys(raw).find((key) => key !== 'label');
  const near = suggestion(written ?? '', formulaKeys);
  const operationKeys = formulaKeys.slice(1);
  return scope.complain(
    written === undefined ? path : [...path, written],
    {
      code: 'formula-unfit',
      values: {
        zh: `${near === undefined ? '' : `没有“${written}”，是否应为“${near}”；`}应含 fact 或运算之一：${operationKeys.join('、')}`,
        en: `${near === undefined ? '' : `there is no "${written}", did you mean "${near}"? `}it needs fact or one of ${operationKeys.join(', ')}`,
      },
    },
    'key',
  );
};

/** Reads a formula of a rule file into a typed tree and checks its units; what is wrong is told to the scope. */
export const readFormula = (raw: unknown, scope: Scope, path: JsonPath): Formula | undefined => {
  if (typeof raw === 'string') return { kind: 'literal', path, ...literalOf(raw) };
  if (typeof raw === 'boolean') return { kind: 'literal', path, type: 'bool', value: raw };
  if (typeof raw === 'number' && Number.isSafeInteger(raw))
    return { kind: 'literal', path, type: 'count', value: count(raw) };
  if (!isJsonObject(raw))
    return scope.complain(path, {
      code: 'object-expected',
      values: { written: shown(raw) },
    });
  const known = formulaKeys.filter((name) => name in raw);
  const [key, ...others] = known;
  if (key === undefined || others.length > 0) return refuseKeys(raw, known, scope, path);
  if (key === 'fact') return readFact(raw, scope, path);
  refuseOtherKeys(raw, ['label', key], scope, path);
  if (key === 'firstKnown') return readFirstKnown(raw, scope, path);
  if (key === 'sum') return readSum(raw, scope, path);
  const sugar = scheduleOverList(raw);
  if (sugar !== undefined) return readSum(sugar, scope, path);
  return key === 'table' ? readTable(raw, scope, path) : readCalculation(key, raw, scope, path);
};

/** Whether a formula's result can be the value of a fact of the type. */
export const givesType = (formula: Formula, type: FactType): boolean => areAlike(formula.type, type);
