import type { FactType } from '../domain/fact.js';
import { areAlike } from '../domain/type/index.js';
import type { JsonPath } from '../json/read-json.js';
import { shown } from '../json/shown.js';
import { suggestion } from '../problem/suggestion.js';
import { readCalculation } from './formula/calculation.js';
import { readFactOperand } from './formula/fact-operand.js';
import type { Kind } from './formula/kind.js';
import { readLiteral } from './formula/literal.js';
import { sum } from './formula/sum.js';
import { type Formula, formulaKinds } from './formula.js';
import { operations } from './operation/index.js';
import { isJsonObject, type JsonObject, refuseOtherKeys, type Scope } from './scope.js';

const kinds: ReadonlyMap<string, Kind<Formula>> = new Map(Object.entries(formulaKinds));

/** What a formula may be besides a literal, by the key that it is written with. */
const formulaKeys = ['fact', ...kinds.keys(), ...operations.keys()];

/** `{ "schedule": { "over", "year", "amount" } }` is a sum of one-year schedules over the list. */
const scheduleOverList = (raw: JsonObject): JsonObject | undefined => {
  const { schedule } = raw;
  if (!isJsonObject(schedule) || schedule.over === undefined) return undefined;
  const { over, ...entry } = schedule;
  return { ...(raw.label === undefined ? {} : { label: raw.label }), sum: { of: { schedule: entry }, over } };
};

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
  const literal = readLiteral(raw);
  if (literal !== undefined) return { kind: 'literal', path, ...literal };
  if (!isJsonObject(raw))
    return scope.complain(path, { code: 'object-expected', values: { written: shown(raw) } });
  const known = formulaKeys.filter((name) => name in raw);
  const [key, ...others] = known;
  if (key === undefined || others.length > 0) return refuseKeys(raw, known, scope, path);
  if (key === 'fact') return readFactOperand(raw, scope, path);
  refuseOtherKeys(raw, ['label', key], scope, path);
  const sugar = scheduleOverList(raw);
  if (sugar !== undefined) return sum.read(sugar, scope, path, readFormula);
  const operation = operations.get(key);
  return operation === undefined
    ? kinds.get(key)?.read(raw, scope, path, readFormula)
    : readCalculation(operation, raw, scope, path, readFormula);
};

/** Whether a formula's result can be the value of a fact of the type. */
export const givesType = (formula: Formula, type: FactType): boolean => areAlike(formula.type, type);
