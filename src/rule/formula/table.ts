import * as z from 'zod';
import { shown } from '../../json/shown.js';
import type { Condition } from '../condition.js';
import type { Formula } from '../formula.js';
import { readCondition } from '../read-condition.js';
import { isJsonObject, refuseOtherKeys } from '../scope.js';
import { adapted } from './calculation.js';
import type { Kind, Node, Read } from './kind.js';
import { oneType } from './one-type.js';

/** The value of the first row whose conditions are met. */
export interface Table extends Node {
  readonly kind: 'table';
  /** The value of each row. */
  readonly parts: readonly Formula[];
  /** When each row applies; the last may be for the rest, and has none. */
  readonly conditions: readonly Condition[];
}

interface Row {
  readonly when: Condition | undefined;
  readonly value: Formula;
}

const readRow =
  (isLast: boolean): Read<Row> =>
  (raw, scope, path, readPart) => {
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
  form: ({ formula, condition }) =>
    z.array(z.strictObject({ when: condition.optional(), value: formula }).meta({ id: 'row' })).min(1),
  read: (written, scope, path, readPart) => {
    if (!Array.isArray(written) || written.length === 0)
      return scope.complain(path, { code: 'group-empty', values: { group: 'table' } });
    const rows = written.map((row: unknown, index) =>
      readRow(index === written.length - 1)(row, scope, [...path, index], readPart),
    );
    if (!rows.every((row) => row !== undefined)) return undefined;
    const parts = adapted(rows.map(({ value }) => value));
    const type = oneType(parts, scope, { path });
    return type && { kind: 'table', ...type, parts, conditions: rows.flatMap(({ when }) => when ?? []) };
  },
};
