import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { vocabularyWith } from '../../src/domain/additions.js';
import { evidenceFields } from '../../src/domain/evidence.js';
import type { Field } from '../../src/domain/fact.js';
import { factsIn } from '../../src/domain/group.js';
import { applicationParser } from '../../src/domain/parse-application.js';
import { applicationJsonSchema } from '../../src/editor/application-json-schema.js';
import { isPolicyError } from '../../src/index.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { writtenValue } from '../arbitrary/written-value.js';
import { additions } from './bundled-pack.js';

const vocabulary = vocabularyWith(additions);
const facts = factsIn(vocabulary);
const parse = applicationParser(new Map(facts.map((fact) => [fact.id, fact])));
const ajv = new Ajv2020({ allowUnionTypes: true, keywords: ['enumDescriptions'] });
const accepts = ajv.compile(applicationJsonSchema(vocabulary));

/** The codes of what the reader refuses in the input. */
const refusedFor = (input: unknown): readonly string[] => {
  try {
    parse(input);
    return [];
  } catch (error) {
    if (isPolicyError(error)) return error.violations.map(({ code }) => code);
    throw error;
  }
};

/** What no JSON Schema can say: which text is a quantity, a day or a division, and that it is not blank. */
const forTheReaderAlone =
  /^(date-malformed|text-empty|text-too-long|quantity-malformed|number-.*|unit-.*|industry-.*)$/;

const expectAgreement = (input: unknown): void => {
  const codes = refusedFor(input);
  if (accepts(input)) expect(codes.filter((code) => !forTheReaderAlone.test(code))).toEqual([]);
  else expect(codes).not.toEqual([]);
};

/** What may be written where something else is meant. */
const strange = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '15',
    '3200万元',
    '2026-02-30',
    '2026-12-31',
    'C1340',
    'T98',
    'filed',
    'x'.repeat(1001),
  ),
  fc.constantFrom(0, -1, 1.5, 2 ** 53, 2026, true, null),
  fc.constantFrom<unknown>(
    [],
    [null],
    [{}],
    {},
    { value: '1', unit: '元' },
    { value: '', unit: '' },
    { value: 1 },
  ),
  fc.jsonValue(),
);

const ofField = (field: Field): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 2, arbitrary: writtenValue(field) },
    { weight: 1, arbitrary: strange },
    field.fields === undefined ? strange : fc.array(itemOf(field.fields), { maxLength: 2 }),
  );

const itemOf = (fields: Readonly<Record<string, Field>>): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, fc.oneof(writtenValue(field), strange)]),
    ),
    { requiredKeys: [] },
  );

/** One thing stated: a fact, what stands for a group of facts, or a key that there may not be. */
const statement: fc.Arbitrary<Answers> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(...facts)
      .chain((fact) => ofField(fact).map((value) => ({ [fact.id]: value }))),
  },
  fc
    .constantFrom('enterprise', 'project', 'project.loan', 'enterprise.research', 'project.ports', 'evidence')
    .chain((id) => strange.map((value) => ({ [id]: value }))),
);

it('accepts and refuses what the reader of applications does, but for what no schema can say', () => {
  fc.assert(
    fc.property(statement, fc.oneof(fc.constant(2026), strange), (answers, planYear) => {
      expectAgreement({ ...applicationOf(answers), planYear });
    }),
    { numRuns: 2000 },
  );
});

it('does so for every fact', () => {
  for (const fact of facts)
    fc.assert(
      fc.property(ofField(fact), (value) => expectAgreement(applicationOf({ [fact.id]: value }))),
      { numRuns: 20 },
    );
});

it('does so for the evidence', () => {
  const known = fc
    .oneof(strange, writtenValue(evidenceFields.date), fc.string())
    .filter((value) => value !== null);
  const entry = fc.record(
    { source: known, date: known, document: known, other: known },
    { requiredKeys: [] },
  );
  const ids = fc.oneof(fc.constantFrom(...facts.map(({ id }) => id)), fc.string());
  fc.assert(
    fc.property(fc.dictionary(ids, fc.oneof(entry, strange), { maxKeys: 2 }), (evidence) =>
      expectAgreement({ planYear: 2026, evidence }),
    ),
    { numRuns: 500 },
  );
});

it.each([
  null,
  'x',
  [],
  {},
  { planYear: null },
  { planYear: '2026' },
  { planYear: 999 },
  { planYear: 10_000 },
  { planYear: 1000 },
  { planYear: 9999 },
])('agrees with it on %j', expectAgreement);
