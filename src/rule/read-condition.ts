import type { FactDefinition, Field, Value } from '../domain/fact.js';
import { parseLiteral } from '../domain/parse-application.js';
import { areAlike } from '../domain/type/index.js';
import type { JsonPath } from '../json/read-json.js';
import { shown } from '../json/shown.js';
import type { Complaint } from '../problem/problem.js';
import type { Condition, Expected, Group, Test } from './condition.js';
import { operators } from './operator/index.js';
import type { Operator } from './operator/operator.js';
import { factNamed, isJsonObject, type JsonObject, readText, refuseOtherKeys, type Scope } from './scope.js';

type Read<Kind> = (raw: JsonObject, scope: Scope, path: JsonPath) => Kind | undefined;

const readGroup =
  (kind: 'all' | 'any'): Read<Group> =>
  (raw, scope, path) => {
    refuseOtherKeys(raw, ['name', kind], scope, path);
    const written = raw[kind];
    if (!Array.isArray(written))
      return scope.complain([...path, kind], {
        code: 'list-expected',
        values: { written: shown(written) },
      });
    if (written.length === 0)
      return scope.complain([...path, kind], { code: 'group-empty', values: { group: kind } });
    const parts = written.map((part: unknown, index) => readCondition(part, scope, [...path, kind, index]));
    return parts.every((part) => part !== undefined)
      ? { kind, path, ...readText('name', raw, scope, path), parts }
      : undefined;
  };

const readNot: Read<Condition> = (raw, scope, path) => {
  refuseOtherKeys(raw, ['not'], scope, path);
  const part = readCondition(raw.not, scope, [...path, 'not']);
  return part && { kind: 'not', path, part };
};

const readReference: Read<Condition> = (raw, scope, path) => {
  refuseOtherKeys(raw, ['condition'], scope, path);
  const provision = raw.condition;
  return typeof provision === 'string'
    ? { kind: 'provision', path, provision }
    : scope.complain([...path, 'condition'], {
        code: 'text-expected',
        values: { written: shown(provision) },
      });
};

const operatorFor = (
  written: unknown,
  fact: FactDefinition,
  scope: Scope,
  path: JsonPath,
): Operator | undefined => {
  const operator = operators.get(String(written));
  if (operator === undefined)
    return scope.complain(path, {
      code: 'operator-unknown',
      values: { operator: String(written), allowed: [...operators.keys()] },
    });
  if (operator.types.includes(fact.type)) return operator;
  const allowed = [...operators.values()]
    .filter(({ types }) => types.includes(fact.type))
    .map(({ name }) => name);
  return scope.complain(path, {
    code: 'operator-unfit',
    values: { operator: operator.name, fact: fact.id, type: fact.type, allowed },
  });
};

/** A literal by the type of the fact that it is for. */
export const readLiteral = (
  written: unknown,
  fact: Field,
  scope: Scope,
  path: JsonPath,
): Value | undefined => {
  const result = parseLiteral(written, fact);
  if ('value' in result) return result.value;
  for (const problem of result.problems) scope.complain(path, problem);
  return undefined;
};

/** Two facts that are not alike; their units part those of one type. */
const notComparable = (fact: FactDefinition, other: FactDefinition): Complaint => ({
  code: 'operand-type-unfit',
  values: {
    fact: fact.id,
    type: fact.type,
    other: other.id,
    otherType: other.type,
    ...(fact.type === other.type && fact.unit && other.unit
      ? { unit: fact.unit, otherUnit: other.unit }
      : {}),
  },
});

const readExpected = (
  written: unknown,
  fact: FactDefinition,
  operator: Operator,
  scope: Scope,
  path: JsonPath,
): Expected | undefined => {
  if (isJsonObject(written) && 'fact' in written) {
    refuseOtherKeys(written, ['fact'], scope, path);
    const other = factNamed(written.fact, scope, [...path, 'fact']);
    if (other === undefined) return undefined;
    if (operator.operand !== 'single')
      return scope.complain(path, { code: 'operand-list-expected', values: { operator: operator.name } });
    return areAlike(fact, other)
      ? { kind: 'fact', fact: other }
      : scope.complain(path, notComparable(fact, other));
  }
  if (operator.operand === 'list') {
    if (!Array.isArray(written) || written.length === 0)
      return scope.complain(path, { code: 'operand-list-expected', values: { operator: operator.name } });
    const values = written.map((entry: unknown, index) => readLiteral(entry, fact, scope, [...path, index]));
    return values.every((value) => value !== undefined) ? { kind: 'literal', value: values } : undefined;
  }
  if (Array.isArray(written))
    return scope.complain(path, { code: 'operand-single-expected', values: { operator: operator.name } });
  const field = operator.operand === 'member' ? { ...fact, type: 'enum' as const } : fact;
  const value = readLiteral(written, field, scope, path);
  return value === undefined ? undefined : { kind: 'literal', value };
};

const readTest: Read<Test> = (raw, scope, path) => {
  refuseOtherKeys(raw, ['fact', 'operator', 'value'], scope, path);
  const fact = factNamed(raw.fact, scope, [...path, 'fact']);
  for (const key of ['operator', 'value'])
    if (!(key in raw)) return scope.complain(path, { code: 'key-missing', values: { key } });
  const operator = fact && operatorFor(raw.operator, fact, scope, [...path, 'operator']);
  const expected = fact && operator && readExpected(raw.value, fact, operator, scope, [...path, 'value']);
  return fact && operator && expected && { kind: 'test', path, fact, operator, expected };
};

const kinds: readonly (readonly [key: string, read: Read<Condition>])[] = [
  ['all', readGroup('all')],
  ['any', readGroup('any')],
  ['not', readNot],
  ['condition', readReference],
  ['fact', readTest],
];

/** Reads a condition of a rule file into a typed tree; what is wrong is told to the scope. */
export const readCondition = (raw: unknown, scope: Scope, path: JsonPath): Condition | undefined => {
  if (!isJsonObject(raw))
    return scope.complain(path, {
      code: 'object-expected',
      values: { written: shown(raw) },
    });
  const written = kinds.filter(([key]) => key in raw);
  const [kind, ...others] = written;
  if (kind === undefined)
    return scope.complain(path, {
      code: 'shape-unfit',
      values: {
        zh: '条件应含 all、any、not、condition 或 fact 之一',
        en: 'a condition has one of all, any, not, condition or fact',
      },
    });
  if (others.length > 0) {
    const names = written.map(([key]) => key);
    return scope.complain(path, {
      code: 'shape-unfit',
      values: {
        zh: `一个条件只能含 all、any、not、condition、fact 之一，此处同时写了 ${names.join('、')}`,
        en: `a condition has exactly one of all, any, not, condition and fact; here are ${names.join(' and ')}`,
      },
    });
  }
  return kind[1](raw, scope, path);
};
