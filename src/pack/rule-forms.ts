import * as z from 'zod';
import { structures } from '../rule/formula.js';
import { operations } from '../rule/operation/index.js';
import type { Operation } from '../rule/operation/operation.js';
import { operators } from '../rule/operator/index.js';

/** The operands of an operation, where they are written by name. */
const operandsByName = (operation: Operation, formula: z.ZodType, factId: z.ZodType): z.ZodType => {
  const named = Object.keys(operation.operands).map((name) =>
    name.endsWith('?') ? [name.slice(0, -1), formula.optional()] : [name, formula],
  );
  return z.strictObject({
    ...('overList' in operation ? { over: factId.optional() } : {}),
    ...Object.fromEntries(named),
  });
};

/**
 * Conditions and formulas written out in full, for editors and for the order of keys. The readers in `rule/`
 * remain the judges of both.
 */
export const ruleForms = () => {
  const words = z.string().min(1);
  const text = z.strictObject({ zh: words, en: words.optional() });
  const factId = z.string().meta({ id: 'factId' });
  const provisionName = z.string().meta({ id: 'provisionName' });
  const literal = z.union([z.string(), z.boolean(), z.number()]).meta({ id: 'literal' });
  const factReference = z.strictObject({ fact: factId });

  const id = z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional();
  const condition: z.ZodType = z.lazy(() => anyCondition).meta({ id: 'condition' });
  const group = (kind: 'all' | 'any') =>
    z.strictObject({ id, name: text.optional(), [kind]: z.array(condition).min(1) }).meta({ id: kind });
  const test = z
    .strictObject({
      id,
      name: text.optional(),
      fact: factId,
      operator: z.enum([...operators.keys()]),
      value: z.union([literal, z.array(z.union([literal, factReference])).min(1), factReference]),
    })
    .meta({ id: 'test' });
  const anyCondition = z.union([
    group('all'),
    group('any'),
    z.strictObject({ id, not: condition }).meta({ id: 'not' }),
    test,
    z.strictObject({ part: z.string(), fact: factId.optional() }).meta({ id: 'part' }),
    z.strictObject({ id, condition: provisionName }).meta({ id: 'reference' }),
  ]);

  const formula: z.ZodType = z.lazy(() => anyFormula).meta({ id: 'formula' });
  const structure = (name: string, written: z.ZodType) =>
    z.strictObject({ label: text.optional(), [name]: written }).meta({ id: name });
  const anyFormula = z.union([
    z.string().meta({ id: 'notation' }),
    z.boolean(),
    z.int(),
    z
      .strictObject({
        label: text.optional(),
        formula,
        with: z.record(z.string(), formula).meta({ id: 'parts' }).optional(),
      })
      .meta({ id: 'named' }),
    ...Object.entries(structures).map(([name, { form }]) =>
      structure(name, form({ formula, condition, factId })),
    ),
    ...[...operations.values()].flatMap((each) =>
      typeof each.operands === 'object' ? [structure(each.name, operandsByName(each, formula, factId))] : [],
    ),
  ]);

  return { condition, formula };
};
