import type { JsonPath } from '../../json/read-json.js';
import { shown } from '../../json/shown.js';
import type { Condition } from '../condition.js';
import type { Formula } from '../formula.js';
import { readCondition } from '../read-condition.js';
import { isJsonObject, readText, refuseOtherKeys, type Scope } from '../scope.js';
import type { Kind, Node, ReadFormula } from './kind.js';
import { commonType } from './operands.js';

/** The value of the first row whose conditions are met. */
export interface Table extends Node {
  readonly kind: 'table';
  /** The value of each row. */
  readonly parts: readonly Formula[];
  /** When each row applies; the last may be for the rest, and has none. */
  readonly conditions: readonly Condition[];
}

const readRow = (
  raw: unknown,
  isLast: boolean,
  scope: Scope,
  path: JsonPath,
  readPart: ReadFormula,
): { readonly when: Condition | undefined; readonly value: Formula } | undefined => {
  if (!isJsonObject(raw))
    return scope.complain(path, { code: 'object-expected', values: { written: shown(raw) } });
  refuseOtherKeys(raw, ['when', 'value'], scope, path);
  if (raw.when === undefined && !isLast)
    return scope.complain(path, {
      code: 'formula-unfit',
      values: { zh: '没有 when 的一行只能是最后一行', en: 'a row without when must be the last' },
    });
  const value = readPart(raw.value, scope, [...path, 'value']);
  const when = raw.when === undefined ? undefined : readCondition(raw.when, scope, [...path, 'when']);
  return value && (raw.when === undefined || when) && { when, value };
};

export const table: Kind<Table> = {
  meaning: { zh: '取第一个条件成立的行', en: 'The value of the first row whose conditions are met' },
  keys: {
    row: { zh: '表的一行', en: 'One row of a table' },
    'row.when': { zh: '本行适用的条件；末行可省略', en: 'When the row applies; the last row may have none' },
    'row.value': { zh: '本行的值', en: 'The value of the row' },
  },
  takes: 'rows `{ "when"?: condition, "value": formula }`',
  gives: 'the value of the first row that is met; no row met: unknown',
  form: (z, { formula, condition }) =>
    z.array(z.strictObject({ when: condition.optional(), value: formula }).meta({ id: 'row' })).min(1),
  read: (raw, scope, path, readPart) => {
    const written = raw.table;
    const place = [...path, 'table'];
    if (!Array.isArray(written) || written.length === 0)
      return scope.complain(place, { code: 'group-empty', values: { group: 'table' } });
    const rows = written.map((row: unknown, index) =>
      readRow(row, index === written.length - 1, scope, [...place, index], readPart),
    );
    if (!rows.every((row) => row !== undefined)) return undefined;
    const parts = rows.map(({ value }) => value);
    const conditions = rows.flatMap(({ when }) => when ?? []);
    const type = commonType(parts, scope, place);
    return type && { kind: 'table', path, type, ...readText('label', raw, scope, path), parts, conditions };
  },
};
