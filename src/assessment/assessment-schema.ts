import * as z from 'zod';
import { answererNames } from '../domain/answerers.js';
import { benefitNames } from '../domain/benefit-kind.js';
import { typesWith } from '../domain/type/index.js';
import type { Proof, Same } from '../json/same-type.js';
import { provisionKinds } from '../pack/files.js';
import { packWordsForm } from '../pack/pack-words-form.js';
import { withoutCodeGeneration } from '../pack/without-code-generation.js';
import type { Assessment, Outcome, PlainItem, PlainValue } from './assessment.js';
import type { Derivation } from './derivation.js';

/** Lists of an assessment are not to be changed. */
const listOf = <Entry extends z.ZodType>(entry: Entry): z.ZodType<readonly z.output<Entry>[]> =>
  z.array(entry);

const build = () => {
  const words = listOf(z.string());
  const optional = z.exactOptional;
  const text = z.strictObject({ zh: z.string(), en: z.string() });
  const optionalWords = optional(z.string());
  const label = optional(text);
  const flag = optional(z.literal(true));
  const presumed = flag;
  const missing = optional(words);
  const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
  const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
  const quantity = z.strictObject({
    value: decimal,
    unit: z.string(),
    fraction: optional(z.strictObject({ numerator: decimal, denominator: decimal })),
  });
  const verdict = z.enum(['met', 'unmet', 'undetermined']);
  const kind = z.enum(provisionKinds);
  const benefit = z.enum(benefitNames);
  const scheduleEntry = z.strictObject({ year: z.int(), amount: quantity });

  const plainValue: z.ZodType<PlainValue> = z.lazy(() => anyPlainValue).meta({ id: 'plainValue' });
  const plainItem: z.ZodType<PlainItem> = z.record(z.string(), plainValue);
  const anyPlainValue = z.union([
    z.boolean(),
    z.string(),
    quantity,
    listOf(z.union([z.string(), scheduleEntry, plainItem])),
  ]);

  const reason = z.strictObject({
    code: z.enum([
      'division-by-zero',
      'provider-failed',
      'provider-value-unfit',
      'facts-missing',
      'no-value',
      'code-too-general',
    ]),
    ...text.shape,
    facts: words,
  });

  const derivation: z.ZodType<Derivation> = z.lazy(() => anyDerivation).meta({ id: 'derivation' });
  const outcome: z.ZodType<Outcome> = z.lazy(() => anyOutcome).meta({ id: 'outcome' });
  const value = optional(plainValue);
  const terms = listOf(z.strictObject({ name: optionalWords, number: optional(z.int()), value, derivation }));
  const anyDerivation = z.union([
    z.strictObject({
      kind: z.literal('fact'),
      fact: z.string(),
      label,
      value,
      derivation: optional(derivation),
    }),
    z.strictObject({ kind: z.literal('literal'), value: plainValue }),
    z.strictObject({
      kind: z.literal('calculation'),
      operation: z.string(),
      label,
      operands: listOf(derivation),
      taken: optional(z.int()),
      value,
      missing,
    }),
    z.strictObject({
      kind: z.literal('firstKnown'),
      operands: listOf(derivation),
      presumed,
      value,
      missing,
    }),
    z.strictObject({ kind: z.literal('sum'), over: z.string(), terms, label, value, missing }),
    z.strictObject({
      kind: z.literal('extreme'),
      end: z.enum(['min', 'max']),
      over: z.string(),
      terms,
      label,
      value,
      missing,
    }),
    z.strictObject({
      kind: z.literal('quantified'),
      quantifier: z.enum(['some', 'every', 'none', 'count']),
      over: z.string(),
      items: z.int(),
      met: listOf(z.union([z.string(), z.int()])),
      deciding: optional(listOf(z.union([z.string(), z.int()]))),
      label,
      value,
      missing,
    }),
    z.strictObject({
      kind: z.literal('table'),
      row: optional(z.int()),
      when: optional(outcome),
      result: optional(derivation),
      value,
      missing,
    }),
  ]);
  const expectedFact = z.strictObject({
    fact: z.string(),
    value: plainValue.nullable(),
    source: label,
  });
  const test = z.strictObject({
    kind: z.literal('test'),
    verdict,
    presumed,
    name: label,
    fact: z.string(),
    operator: z.string(),
    expected: z.union([plainValue, expectedFact, listOf(z.union([plainValue, expectedFact]))]),
    actual: value,
    possible: optional(
      z.strictObject({ atLeast: value, atMost: value, oneOf: optional(listOf(plainValue)) }),
    ),
    derivation: optional(derivation),
    reason: optional(reason),
    missing,
  });
  const anyOutcome = z.union([
    z.strictObject({ kind: z.enum(['all', 'any']), name: label, verdict, presumed, parts: listOf(outcome) }),
    z.strictObject({ kind: z.literal('not'), verdict, presumed, part: outcome }),
    z.strictObject({ kind: z.literal('provision'), provision: z.string(), verdict, presumed, missing }),
    test,
  ]);

  const reading = z.strictObject({
    id: z.string(),
    ...text.shape,
    alternative: z.strictObject({ ...text.shape, verdict, differs: z.boolean() }),
  });
  const step = z.strictObject({ name: z.string(), label: text, value, derivation });
  const amount = z.union([
    z.strictObject({ value: quantity, rounded: flag, benefit, steps: listOf(step), derivation }),
    z.strictObject({ unknown: reason, benefit, steps: listOf(step) }),
  ]);
  const option = z.strictObject({
    id: z.string(),
    title: text,
    verdict,
    outcome,
    missing: words,
    benefit,
    amount: optional(amount),
    best: flag,
  });
  const basis = z.strictObject({
    document: z.string(),
    number: z.string().optional(),
    article: z.string().optional(),
    issued: date.optional(),
    effective: z.strictObject({ from: date.optional(), to: date.optional() }).optional(),
    confidence: z.enum(['verified', 'known', 'unsure']),
    note: text.optional(),
  });
  const finding = z.strictObject({
    provision: z.string(),
    kind,
    clause: z.string(),
    title: text,
    quote: listOf(z.union([z.string(), z.strictObject({ text: z.string(), source: text })])),
    verdict,
    outcome,
    missing: words,
    presumed,
    benefit: optional(benefit),
    amount: optional(amount),
    options: optional(listOf(option)),
    excludes: optional(words),
    readings: listOf(reading),
    notes: listOf(text),
    basis: listOf(basis),
  });

  const benefitLine = z.strictObject({
    provision: z.string(),
    option: optionalWords,
    title: text,
    clause: z.string(),
    group: z.enum(['cash', 'deduction', 'timing', 'in-kind', 'neutral']),
    benefit,
    amount: optional(quantity),
    unknown: optional(reason),
    unsure: flag,
  });
  const benefitAlternatives = z.strictObject({ among: words, better: optionalWords, because: text });
  const benefitSchedule = z.strictObject({
    provision: z.string(),
    option: optionalWords,
    label: text,
    entries: listOf(scheduleEntry),
  });
  const benefits = z.strictObject({
    lines: listOf(benefitLine),
    alternatives: listOf(benefitAlternatives),
    schedules: listOf(benefitSchedule),
  });

  const answeredBy = z.enum(answererNames);
  const missingFact = z.strictObject({ fact: z.string(), label: text, answeredBy, neededBy: words });
  const warning = z.strictObject({
    code: z.enum(['check-character', 'investment-above-total', 'yuan-like-ten-thousand']),
    fact: z.string(),
    ...text.shape,
  });
  const evidence = z.strictObject({
    source: z.string().optional(),
    date: date.optional(),
    document: z.string().optional(),
  });
  const glossaryEntry = z.strictObject({
    type: z.enum(typesWith(() => true)),
    unit: optionalWords,
    label: text,
    members: optional(listOf(z.strictObject({ value: z.string(), label: text }))),
  });

  const packWords = packWordsForm(text, z.strictObject({ ...text.shape, plural: z.string().optional() }));
  const policy = z.strictObject({
    id: z.string(),
    title: text,
    issuer: text,
    version: z.string(),
    status: z.enum(['draft', 'in-force', 'repealed']),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    words: optional(packWords),
  });
  const subject = z.strictObject({ id: z.string(), label: text, name: optionalWords });
  const eligibility = z.strictObject({ verdict, unmet: words, undetermined: words });
  const assessment = z.strictObject({
    policy,
    asOf: date,
    planYear: optional(z.int()),
    subjects: listOf(subject),
    eligibility,
    findings: listOf(finding),
    notInForce: words,
    benefits,
    missing: listOf(missingFact),
    warnings: listOf(warning),
    evidence: z.record(z.string(), evidence),
    glossary: z.record(z.string(), glossaryEntry),
  });

  return { assessment, outcome: anyOutcome, derivation: anyDerivation, plainValue: anyPlainValue };
};

type Schemas = ReturnType<typeof build>;

export const assessmentSchemas = (): Schemas => withoutCodeGeneration(build);

/** Every schema gives exactly the type of its part. */
export type SchemasAgreeWithTypes = Proof<{
  assessment: Same<z.output<Schemas['assessment']>, Assessment>;
  outcome: Same<z.output<Schemas['outcome']>, Outcome>;
  derivation: Same<z.output<Schemas['derivation']>, Derivation>;
  plainValue: Same<z.output<Schemas['plainValue']>, PlainValue>;
}>;
