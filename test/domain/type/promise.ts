import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { type FactType, type Field, isMeasure } from '../../../src/domain/fact.js';
import { parseValue } from '../../../src/domain/parse-application.js';
import { factTypes } from '../../../src/domain/type/index.js';
import { valueSchema } from '../../../src/editor/application-json-schema.js';
import { formatMeasure } from '../../../src/quantity/format-quantity.js';

const ajv = new Ajv2020({ keywords: ['enumDescriptions'], strictTypes: false });

/** A value that is read: as written, or with what it is read as. */
type Reads = readonly (readonly [written: unknown, value?: unknown])[];
/** A value that is refused, with the codes of why; `'by the reader alone'` where no JSON Schema can say so. */
type Refuses = readonly (readonly [written: unknown, codes: string, by?: 'by the reader alone'])[];

/** What a type of fact promises of its values, and that its JSON Schema promises the same. */
export const promise = (type: FactType, reads: Reads, refuses: Refuses, further: Partial<Field> = {}) => {
  const field: Field = { type, label: { zh: '某项', en: 'something' }, ...further };
  const accepts = ajv.compile(valueSchema(field));
  const read = (written: unknown): unknown => {
    const result = parseValue(written, field, 'fact');
    if ('problems' in result) return result.problems.map(({ code }) => code).join(' ');
    return isMeasure(result.value) ? formatMeasure(result.value, 'zh-CN', [], field.unit) : result.value;
  };

  it.each(reads)(`${type} reads %j`, (...[written, value = written]) => {
    expect(read(written)).toEqual(value);
    expect(accepts(written)).toBe(true);
  });

  it.each(refuses)(`${type} refuses %j: %s`, (written, codes, by) => {
    expect(read(written)).toBe(codes);
    expect(accepts(written)).toBe(by !== undefined);
  });

  it(`${type} is called by its name in both languages`, () => {
    expect(factTypes[type].title.zh).toMatch(/^\p{Script=Han}+$/u);
    expect(factTypes[type].title.en).toMatch(/^[a-z ]+$/);
  });
};
