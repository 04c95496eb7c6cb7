import type { FactDefinition, Text } from '../domain/fact.js';
import { areAlike } from '../domain/type/index.js';
import type { JsonPath } from '../json/read-json.js';
import { shown } from '../json/shown.js';
import { suggested } from '../problem/suggestion.js';
import type { Condition, Group, Test } from './condition.js';
import { operators } from './operator/index.js';
import type { Operator } from './operator/operator.js';
import { notComparable, readOperand } from './read-operand.js';
import { factNamed, isJsonObject, type JsonObject, readText, refuseOtherKeys, type Scope } from './scope.js';

type Read<Kind> = (raw: JsonObject, scope: Scope, path: JsonPath) => Kind | undefined;

const idPattern = /^[a-z0-9-]+$/;

/** The id of a part, as `{ id }` to spread; nothing where there is none, or where it is wrong. */
const readId = (
  { id }: JsonObject,
  { partIds, complain }: Scope,
  path: JsonPath,
): { readonly id?: string } => {
  if (id === undefined) return {};
  const place = [...path, 'id'];
  if (typeof id !== 'string' || !idPattern.test(id))
    complain(place, { code: 'part-id-malformed', values: { written: shown(id) } });
  else if (partIds === undefined) complain(place, { code: 'part-id-unused', values: { id } }, 'key');
  else if (partIds.has(id)) complain(place, { code: 'part-id-duplicate', values: { id } });
  else {
    partIds.add(id);
    return { id };
  }
  return {};
};

const readGroup =
  (kind: 'all' | 'any'): Read<Group> =>
  (raw, scope, path) => {
    refuseOtherKeys(raw, ['id', 'name', kind], scope, path);
    const about = { ...readId(raw, scope, path), ...readText('name', raw, scope, path) };
    const written = raw[kind];
    if (!Array.isArray(written))
      return scope.complain([...path, kind], {
        code: 'list-expected',
        values: { written: shown(written) },
      });
    if (written.length === 0)
      return scope.complain([...path, kind], { code: 'group-empty', values: { group: kind } });
    const parts = written.map((part: unknown, index) => readCondition(part, scope, [...path, kind, index]));
    return parts.every((part) => part !== undefined) ? { kind, path, ...about, parts } : undefined;
  };

const readNot: Read<Condition> = (raw, scope, path) => {
  refuseOtherKeys(raw, ['id', 'not'], scope, path);
  const id = readId(raw, scope, path);
  const part = readCondition(raw.not, scope, [...path, 'not']);
  return part && { kind: 'not', path, ...id, part };
};

const readReference: Read<Condition> = (raw, scope, path) => {
  refuseOtherKeys(raw, ['id', 'condition'], scope, path);
  const id = readId(raw, scope, path);
  const provision = raw.condition;
  return typeof provision === 'string'
    ? { kind: 'provision', path, ...id, provision }
    : scope.complain([...path, 'condition'], {
        code: 'text-expected',
        values: { written: shown(provision) },
      });
};

/** Operators as people write them elsewhere. */
const bySign: ReadonlyMap<string, string> = new Map([
  ['>=', 'greaterThanInclusive'],
  ['≥', 'greaterThanInclusive'],
  ['>', 'greaterThan'],
  ['<=', 'lessThanInclusive'],
  ['≤', 'lessThanInclusive'],
  ['<', 'lessThan'],
  ['=', 'equal'],
  ['==', 'equal'],
  ['===', 'equal'],
  ['!=', 'notEqual'],
  ['!==', 'notEqual'],
  ['≠', 'notEqual'],
]);

const operatorFor = (
  written: unknown,
  fact: FactDefinition,
  scope: Scope,
  path: JsonPath,
): Operator | undefined => {
  const operator = operators.get(String(written));
  if (operator === undefined) {
    const name = String(written);
    const meant = bySign.get(name);
    const near = meant === undefined ? suggested(name, operators.keys()) : { suggestion: meant };
    return scope.complain(path, {
      code: 'operator-unknown',
      values: { operator: name, allowed: [...operators.keys()], ...near },
    });
  }
  if (operator.types.includes(fact.type)) return operator;
  const allowed = [...operators.values()]
    .filter(({ types }) => types.includes(fact.type))
    .map(({ name }) => name);
  return scope.complain(path, {
    code: 'operator-unfit',
    values: { operator: operator.name, fact: fact.id, type: fact.type, allowed },
  });
};

const readTest: Read<Test> = (raw, scope, path) => {
  refuseOtherKeys(raw, ['id', 'name', 'fact', 'operator', 'value'], scope, path);
  const about = { ...readId(raw, scope, path), ...readText('name', raw, scope, path) };
  const fact = factNamed(raw.fact, scope, [...path, 'fact']);
  for (const key of ['operator', 'value'])
    if (!(key in raw)) return scope.complain(path, { code: 'key-missing', values: { key } });
  const operator = fact && operatorFor(raw.operator, fact, scope, [...path, 'operator']);
  const expected = fact && operator && readOperand(raw.value, { fact, operator }, scope, [...path, 'value']);
  return fact && operator && expected && { kind: 'test', path, ...about, fact, operator, expected };
};

/** A part of the reading taken, or the same test of another fact: `{ "part": "share", "fact": "project.yearShare" }`. */
const readPart: Read<Condition> = (raw, scope, path) => {
  refuseOtherKeys(raw, ['part', 'fact'], scope, path);
  const { parts } = scope;
  if (parts === undefined)
    return scope.complain([...path, 'part'], { code: 'part-misplaced', values: {} }, 'key');
  const id = String(raw.part);
  const part = parts.get(id);
  if (part === undefined)
    return scope.complain([...path, 'part'], {
      code: 'part-unknown',
      values: { id, ...suggested(id, parts.keys()) },
    });
  return raw.fact === undefined ? part : withOtherFact(part, id, raw.fact, scope, [...path, 'fact']);
};

const withOtherFact = (
  part: Condition,
  id: string,
  written: unknown,
  scope: Scope,
  path: JsonPath,
): Condition | undefined => {
  if (part.kind !== 'test') return scope.complain(path, { code: 'part-no-test', values: { id } }, 'key');
  const fact = factNamed(written, scope, path);
  if (fact === undefined) return undefined;
  return areAlike(fact, part.fact) ? { ...part, fact } : scope.complain(path, notComparable(part.fact, fact));
};

const kinds: readonly (readonly [key: string, read: Read<Condition>])[] = [
  ['all', readGroup('all')],
  ['any', readGroup('any')],
  ['not', readNot],
  ['condition', readReference],
  ['fact', readTest],
];

/** What is calculated, of which a condition may only name the result. */
const calculations = ['some', 'every', 'none', 'count', 'sum', 'min', 'max', 'table', 'formula'];

/** What is written where a condition should be, and what to write instead. */
const misplaced = (raw: unknown): Text | undefined => {
  if (Array.isArray(raw))
    return {
      zh: '几个条件须写入一组：{ "all": [ … ] } 或 { "any": [ … ] }',
      en: 'several conditions are a group: { "all": [ … ] } or { "any": [ … ] }',
    };
  if (typeof raw === 'string')
    return {
      zh: `条件写作 { "fact": "…", "operator": "…", "value": … }，不能写作文字 ${shown(raw)}`,
      en: `a condition is { "fact": "…", "operator": "…", "value": … }, not the text ${shown(raw)}`,
    };
  const calculated = isJsonObject(raw) ? calculations.find((key) => key in raw) : undefined;
  return calculated === undefined
    ? undefined
    : {
        zh: `条件中不能直接写 ${calculated}；请将它写作推导事实（derived/ 中的文件）的 formula，条件再引用该事实`,
        en: `${calculated} cannot stand in a condition; make it the formula of a derived fact (a file in derived/), and test that fact`,
      };
};

/** Reads a condition of a rule file into a typed tree; what is wrong is told to the scope. */
export const readCondition = (raw: unknown, scope: Scope, path: JsonPath): Condition | undefined => {
  const values = misplaced(raw);
  if (values !== undefined) return scope.complain(path, { code: 'shape-unfit', values });
  if (!isJsonObject(raw))
    return scope.complain(path, {
      code: 'object-expected',
      values: { written: shown(raw) },
    });
  if ('part' in raw) return readPart(raw, scope, path);
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
