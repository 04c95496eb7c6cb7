import type { FactDefinition, Value } from '../domain/fact.js';
import { isSectionLetter } from '../domain/industry-code.js';
import { firstPlanYear, lastPlanYear } from '../domain/limits.js';
import { areAlike } from '../domain/type/index.js';
import type { JsonPath } from '../json/read-json.js';
import { shown } from '../json/shown.js';
import type { Complaint } from '../problem/problem.js';
import { count } from '../quantity/measure.js';
import type { Expected, Operand } from './condition.js';
import type { OperandKind, Operator } from './operator/operator.js';
import { order } from './operator/order.js';
import { readLiteral } from './read-literal.js';
import { factNamed, isJsonObject, refuseOtherKeys, type Scope } from './scope.js';

/** What compares with what is read. */
interface Comparison {
  readonly fact: FactDefinition;
  readonly operator: Operator;
}

type Read<Result = Expected> = (
  written: unknown,
  comparison: Comparison,
  scope: Scope,
  path: JsonPath,
) => Result | undefined;

const literal = (value: Value | readonly Value[] | undefined): Operand | undefined =>
  value === undefined ? undefined : { kind: 'literal', value };

const namesFact = (written: unknown): written is { readonly fact: unknown } =>
  isJsonObject(written) && 'fact' in written;

/** Two facts that are not alike; their units part those of one type. */
export const notComparable = (fact: FactDefinition, other: FactDefinition): Complaint => ({
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

/** Another fact, of a type that can be compared with `type`. */
const readFact =
  (isFit: (other: FactDefinition, own: FactDefinition) => boolean): Read<Operand> =>
  (written, { fact }, scope, path) => {
    if (!namesFact(written)) return undefined;
    refuseOtherKeys(written, ['fact'], scope, path);
    const other = factNamed(written.fact, scope, [...path, 'fact']);
    if (other === undefined) return undefined;
    return isFit(other, fact)
      ? { kind: 'fact', fact: other }
      : scope.complain(path, notComparable(fact, other));
  };

const readLikeFact = readFact(areAlike);
const readYearFact = readFact(({ type }) => type === 'count');

/** A fact whose id stands, alone or in a formula, where a literal should be; ids have a dot, which literals have in numbers alone. */
const factIn = (written: unknown, scope: Scope): string | undefined =>
  typeof written === 'string'
    ? written.match(/[a-zA-Z]\w*(?:\.\w+)+/g)?.find((id) => scope.fact(id) !== undefined)
    : undefined;

const bareFact = (fact: string, written: string): Complaint => ({
  code: 'shape-unfit',
  values:
    fact === written.trim()
      ? {
          zh: `与另一事实比较，写作 { "fact": "${fact}" }`,
          en: `another fact to compare with is written { "fact": "${fact}" }`,
        }
      : {
          zh: `value 不能是算式“${written}”；请将它写作推导事实（derived/ 中的文件），此处写 { "fact": "…" }`,
          en: `a value cannot be the formula "${written}"; make it a derived fact (a file in derived/) and write { "fact": "…" } here`,
        },
});

const readSingle: Read<Operand> = (written, comparison, scope, path) => {
  const { fact, operator } = comparison;
  if (namesFact(written)) return readLikeFact(written, comparison, scope, path);
  if (Array.isArray(written))
    return scope.complain(path, { code: 'operand-single-expected', values: { operator: operator.name } });
  const named = factIn(written, scope);
  return named === undefined
    ? literal(readLiteral(written, fact, scope, path))
    : scope.complain(path, bareFact(named, String(written)));
};

const readMember: Read = (written, { fact, operator }, scope, path) =>
  Array.isArray(written) || namesFact(written)
    ? scope.complain(path, { code: 'operand-single-expected', values: { operator: operator.name } })
    : literal(readLiteral(written, { ...fact, type: 'enum' }, scope, path));

const readList: Read = (written, { fact, operator }, scope, path) => {
  if (!Array.isArray(written) || written.length === 0)
    return scope.complain(path, { code: 'operand-list-expected', values: { operator: operator.name } });
  const values = written.map((entry: unknown, index) => readLiteral(entry, fact, scope, [...path, index]));
  return values.every((value) => value !== undefined) ? literal(values) : undefined;
};

/** Both ends; literals are in order. */
const readEnds: Read = (written, comparison, scope, path) => {
  if (!Array.isArray(written) || written.length !== 2)
    return scope.complain(path, {
      code: 'operand-ends-expected',
      values: { operator: comparison.operator.name },
    });
  const [low, high] = written.map((end: unknown, index) =>
    readSingle(end, comparison, scope, [...path, index]),
  );
  if (low === undefined || high === undefined) return undefined;
  if (low.kind === 'fact' || high.kind === 'fact') return { kind: 'ends', ends: [low, high] };
  const values = [low.value as Value, high.value as Value] as const;
  return order(...values) > 0
    ? scope.complain(path, {
        code: 'range-reversed',
        values: { from: String(written[0]), to: String(written[1]) },
      })
    : literal(values);
};

const isYear = (written: unknown): written is number =>
  typeof written === 'number' &&
  Number.isInteger(written) &&
  written >= firstPlanYear &&
  written <= lastPlanYear;

const readYear: Read = (written, comparison, scope, path) => {
  if (namesFact(written)) return readYearFact(written, comparison, scope, path);
  return isYear(written)
    ? literal(count(written))
    : scope.complain(path, {
        code: 'operand-year-expected',
        values: { operator: comparison.operator.name, written: shown(written) },
      });
};

/** A class of industries: a code of whatever length, a section letter included. */
const readClass: Read<Value> = (written, { fact }, scope, path) => {
  const { form = 'industry-code' } = fact;
  return form === 'industry-code' && isSectionLetter(written)
    ? written
    : readLiteral(written, fact, scope, path);
};

const readClasses: Read = (written, comparison, scope, path) => {
  const { operator } = comparison;
  if (namesFact(written)) return readLikeFact(written, comparison, scope, path);
  if (!Array.isArray(written)) return literal(readClass(written, comparison, scope, path));
  if (written.length === 0)
    return scope.complain(path, { code: 'operand-list-expected', values: { operator: operator.name } });
  const classes = written.map((entry: unknown, index) =>
    readClass(entry, comparison, scope, [...path, index]),
  );
  return classes.every((each) => each !== undefined) ? literal(classes) : undefined;
};

const readers: Readonly<Record<OperandKind, Read>> = {
  single: readSingle,
  member: readMember,
  list: readList,
  ends: readEnds,
  year: readYear,
  class: readClasses,
};

/** Reads what a test compares its fact with; what is wrong is told to the scope. */
export const readOperand: Read = (written, comparison, scope, path) =>
  readers[comparison.operator.operand](written, comparison, scope, path);
