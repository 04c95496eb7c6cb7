import * as z from 'zod';
import { answererNames } from '../domain/answerers.js';
import { benefitNames } from '../domain/benefit-kind.js';
import type { FactType } from '../domain/fact.js';
import { codeForms } from '../domain/type/code.js';
import { typesWith } from '../domain/type/index.js';
import type { Proof, Same } from '../json/same-type.js';
import { datePattern } from '../quantity/date.js';
import { longestMeasureWord, measureWordPattern } from '../quantity/unit.js';
import { type FileKind, type Files, provisionKinds } from './files.js';
import { packWordsForm } from './pack-words-form.js';
import { withoutCodeGeneration } from './without-code-generation.js';

/**
 * The forms of a pack's files. Conditions and formulas are passed in: the loader leaves them to the readers in
 * `rule/`, whose messages say more than a union's, while the JSON Schemas for editors describe them in full.
 */
const build = (condition: z.ZodType, formula: z.ZodType) => {
  const words = z.string().min(1).max(1000);
  const longWords = z.string().min(1).max(4000);
  /**
   * Whether a pack promises English is not of its form: a file is read with the Chinese in the place of what it leaves
   * out, and the check of languages tells what it may not.
   */
  const english = longWords.optional().transform((words) => words ?? '');
  const text = z.strictObject({ zh: longWords, en: english });
  const date = z.string().regex(datePattern);
  const window = z.strictObject({ from: date.optional(), to: date.optional() });
  const schema = z
    .string()
    .optional()
    .meta({ description: 'The JSON Schema that editors check this file with' });
  const datedWindow = z.strictObject({ ...window.shape, on: words.optional() });
  const slug = z.string().regex(/^[a-z0-9-]+$/);
  const factId = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z]+)+$/);
  const provisionName = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/);
  const memberList = z.array(z.strictObject({ value: words, label: text })).min(1);
  const members = memberList.optional();
  const describedBy = (types: readonly FactType[]) => ({
    type: z.enum(types),
    form: z.enum(codeForms).optional(),
    unit: z.string().regex(measureWordPattern).max(longestMeasureWord).optional(),
    mayBeNegative: z.boolean().optional(),
    label: text,
  });
  const types = typesWith(({ isCalculated = false }) => !isCalculated);
  const described = describedBy(types);
  const fieldName = z.string().regex(/^[a-zA-Z]+$/);
  const fields = z.record(
    fieldName,
    z.strictObject({ ...describedBy(types.filter((each) => each !== 'list')), members }),
  );
  const literal = z.union([z.string(), z.boolean(), z.number()]);

  const basis = z.strictObject({
    document: words,
    number: words.optional(),
    article: words.optional(),
    issued: date.optional(),
    effective: window.optional(),
    confidence: z.enum(['verified', 'known', 'unsure']),
    note: text.optional(),
  });

  const subject = z.strictObject({ id: z.string().regex(/^[a-z][a-zA-Z]*$/), label: text });
  const packWords = packWordsForm(text, z.strictObject({ ...text.shape, plural: words.optional() }));

  const policy = z.strictObject({
    $schema: schema,
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: text,
    issuer: text,
    status: z.enum(['draft', 'in-force', 'repealed']),
    version: z.string().regex(/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/),
    subjects: z
      .array(z.union([words, subject]))
      .min(1)
      .optional(),
    planYear: z.boolean().optional(),
    words: packWords.optional(),
    uses: z.array(words).optional(),
    languages: z
      .array(z.enum(['zh', 'en']))
      .min(1)
      .optional(),
    dates: z.strictObject({ issued: date.optional(), effective: date.optional() }).optional(),
    sources: z
      .array(
        z.strictObject({
          id: slug.optional(),
          title: text.optional(),
          file: words,
          sha256: z.string().regex(/^[0-9a-f]{64}$/),
          removed: z.array(words).optional(),
          note: text.optional(),
          unquoted: z.array(z.strictObject({ text: longWords, reason: text })).optional(),
        }),
      )
      .min(1),
    provisions: z.array(provisionName).min(1),
  });

  const facts = z.strictObject({
    $schema: schema,
    members: z.record(factId, memberList).optional(),
    fields: z.record(factId, fields).optional(),
    facts: z
      .array(
        z.strictObject({
          id: factId,
          ...described,
          answeredBy: z.enum(answererNames),
          members,
          fields: fields.optional(),
        }),
      )
      .optional(),
  });

  const parameters = z.strictObject({
    $schema: schema,
    parameters: z.array(
      z.strictObject({
        id: z.string().regex(/^parameter\.[a-zA-Z]+$/),
        ...described,
        members,
        clause: words,
        default: literal.nullable(),
        setBy: text,
        note: text.optional(),
        inOrder: z.boolean().optional(),
        exceptions: z
          .array(
            z.strictObject({
              when: condition,
              value: literal,
              document: words,
              effective: datedWindow.optional(),
            }),
          )
          .optional(),
      }),
    ),
  });

  const derived = z.strictObject({
    $schema: schema,
    id: factId,
    over: factId.optional(),
    ...described,
    members,
    formula,
    failure: text.optional(),
    basis: z.array(basis).optional(),
    notes: z.array(text).optional(),
  });

  const kind = z.enum(provisionKinds);

  const benefit = z.enum(benefitNames);
  const steps = z.array(
    z.strictObject({ name: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/), label: text, formula }),
  );
  const excludes = z.array(z.string().regex(/^[a-z]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/));

  const provision = z.strictObject({
    $schema: schema,
    name: provisionName,
    kind,
    clause: words,
    title: text,
    quote: z.array(z.union([longWords, z.strictObject({ source: slug, text: longWords })])).min(1),
    conditions: condition.optional(),
    readings: z
      .array(
        z.strictObject({
          id: slug,
          ...text.shape,
          alternative: z.strictObject({
            ...text.shape,
            replace: z.record(slug, condition.nullable()).optional(),
            conditions: condition.optional(),
          }),
        }),
      )
      .optional(),
    options: z
      .array(
        z.strictObject({
          id: slug,
          title: text,
          conditions: condition,
          steps: steps.optional(),
          amount: formula.optional(),
          benefit,
          excludes: excludes.optional(),
        }),
      )
      .min(1)
      .optional(),
    steps: steps.optional(),
    amount: formula.optional(),
    benefit: benefit.optional(),
    mayBeNegative: z.boolean().optional(),
    excludes: excludes.optional(),
    duty: z
      .strictObject({
        actor: text,
        action: text,
        period: z.enum(['month', 'quarter', 'year', 'standing', 'as-needed']),
        note: text.optional(),
        count: z.int().min(1).optional(),
        bodies: z.int().min(1).optional(),
      })
      .optional(),
    target: z
      .strictObject({
        actor: text,
        measure: text,
        atLeast: z.union([z.string(), z.number()]),
        unit: text.optional(),
        period: z.enum(['year']),
        force: text,
        note: text.optional(),
      })
      .optional(),
    basis: z.array(basis).optional(),
    notes: z.array(z.strictObject({ when: condition.optional(), ...text.shape })).optional(),
    effective: datedWindow.optional(),
  });

  const verdict = z.enum(['met', 'unmet', 'undetermined']);

  const testCase = z.strictObject({
    $schema: schema,
    title: text,
    asOf: date.optional(),
    parameters: z
      .record(
        z.string().regex(/^parameter\.[a-zA-Z]+$/),
        z.union([literal, z.strictObject({ value: literal, source: words })]),
      )
      .optional(),
    application: z.record(z.string(), z.unknown()),
    expect: z.strictObject({
      eligibility: verdict.optional(),
      findings: z.record(provisionName, verdict).optional(),
      notInForce: z.array(provisionName).optional(),
      missing: z.array(factId).optional(),
      amounts: z.record(z.string().regex(/^[a-z]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/), words).optional(),
    }),
    calculation: longWords.optional(),
  });

  return { policy, facts, parameters, derived, provision, case: testCase };
};

export type FileSchemas = ReturnType<typeof build>;

/** Every schema gives exactly the type of its file. */
export type SchemasAgreeWithFiles = Proof<{
  readonly [Kind in FileKind]: Same<z.output<FileSchemas[Kind]>, Files[Kind]>;
}>;

export const fileSchemas = (
  forms: () => { readonly condition: z.ZodType; readonly formula: z.ZodType },
): FileSchemas =>
  withoutCodeGeneration(() => {
    const { condition, formula } = forms();
    return build(condition, formula);
  });
