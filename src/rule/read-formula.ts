import type { FactType } from '../domain/fact.js';
import { areAlike } from '../domain/type/index.js';
import type { JsonPath } from '../json/read-json.js';
import { shown } from '../json/shown.js';
import { suggestion } from '../problem/suggestion.js';
import { readCalculation } from './formula/calculation.js';
import type { Read, Unnamed } from './formula/kind.js';
import { readLiteral } from './formula/literal.js';
import { type Formula, formulaKinds } from './formula.js';
import { operations } from './operation/index.js';
import { factNamed, isJsonObject, type JsonObject, readText, refuseOtherKeys, type Scope } from './scope.js';

/** How formulas are read that have one thing under a name of its own. */
const readers: ReadonlyMap<string, Read<Unnamed<Formula>>> = new Map<string, Read<Unnamed<Formula>>>([
  ...Object.entries(formulaKinds).map(([name, { read }]) => [name, read] as const),
  ...[...operations].map(([name, operation]) => [name, readCalculation(operation)] as const),
]);

/** What a formula may be besides a literal, by the key that it is written with. */
const formulaKeys = ['fact', ...readers.keys()];

/** `{ "schedule": { "over", "year", "amount" } }` is a sum of one-year schedules over the list. */
const withoutSugar = (key: string, written: unknown): readonly [key: string, written: unknown] => {
  if (key !== 'schedule' || !isJsonObject(written) || written.over === undefined) return [key, written];
  const { over, ...entry } = written;
  return ['sum', { of: { schedule: entry }, over }];
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
  if (key === 'fact') {
    refuseOtherKeys(raw, ['fact'], scope, path);
    const fact = factNamed(raw.fact, scope, [...path, 'fact']);
    return fact && { kind: 'fact', path, type: fact.type, fact };
  }
  refuseOtherKeys(raw, ['label', key], scope, path);
  const [name, written] = withoutSugar(key, raw[key]);
  const formula = readers.get(name)?.(written, scope, [...path, name], readFormula);
  return formula && ({ ...formula, path, ...readText('label', raw, scope, path) } as Formula);
};

/** Whether a formula's result can be the value of a fact of the type. */
export const givesType = (formula: Formula, type: FactType): boolean => areAlike(formula, { type });
