import type { FieldKey } from '../domain/fact.js';
import type { WrittenField } from '../domain/field.js';
import { factTypes } from '../domain/type/index.js';
import type { JsonDocument, JsonPath } from '../json/read-json.js';
import { units } from '../quantity/unit.js';
import type { Complain } from './complain.js';

const keys: readonly FieldKey[] = ['form', 'unit', 'mayBeNegative', 'members', 'fields'];

/** Complains of what the definition of a fact says that its type has no use for, or leaves open that it needs. */
export const checkDefinition = (
  written: WrittenField,
  document: JsonDocument,
  path: JsonPath,
  complain: Complain,
): void => {
  const { type, unit = '' } = written;
  const { takes = [], needs } = factTypes[type];
  const said = keys.filter((key) => written[key] !== undefined);
  for (const key of said)
    if (!takes.includes(key))
      complain(document, [...path, key], { code: 'key-unfit', values: { key, type } }, 'key');
  if (needs !== undefined && !said.includes(needs))
    complain(document, path, { code: 'key-missing', values: { key: needs } });
  const reserved = takes.includes('unit') ? units.get(unit)?.dimension : undefined;
  if (reserved !== undefined && unit !== '')
    complain(document, [...path, 'unit'], { code: 'unit-reserved', values: { unit, type: reserved } });
  if (written.members !== undefined && written.fields !== undefined)
    complain(
      document,
      [...path, 'fields'],
      {
        code: 'shape-unfit',
        values: {
          zh: '列表的各项或为可选值（members），或有字段（fields），请只写其一',
          en: "a list's entries are choices (members) or have fields (fields); write one of them",
        },
      },
      'key',
    );
};
