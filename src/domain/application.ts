import * as z from 'zod';
import { type Added, type Additions, extended, noAdditions } from './additions.js';
import { enterpriseShape } from './enterprise.js';
import type { FactDefinition } from './fact.js';
import { fieldOf, shapeOf } from './field.js';
import { projectShape } from './project.js';
import { withoutCodeGeneration } from './without-code-generation.js';

const evidenceEntry = () =>
  z.strictObject({
    source: z.string().min(1).max(1000).optional(),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional(),
    document: z.string().min(1).max(1000).optional(),
  });

const build = ({ members, facts }: Additions) => {
  const added: Added = (fact) => members[fact] ?? [];
  return z
    .strictObject({
      planYear: z.int().min(1000).max(9999).meta({ title: '计划年度', description: 'plan year' }),
      enterprise: z.strictObject(extended(enterpriseShape(added), facts, 'enterprise')).nullish(),
      project: z.strictObject(extended(projectShape(added), facts, 'project')).nullish(),
      evidence: z
        .record(z.string(), evidenceEntry())
        .nullish()
        .meta({ title: '佐证材料', description: 'fact id → where the value was seen' }),
    })
    .meta({ title: '申报', description: 'An enterprise, its project and the plan year' });
};

/** The schema of an application under the national vocabulary and a pack's additions; it transforms nothing. */
export const applicationSchema = (additions: Additions = noAdditions): ApplicationSchema =>
  withoutCodeGeneration(() => build(additions));

type ApplicationSchema = ReturnType<typeof build>;
type NationalApplication = z.input<ApplicationSchema>;

/** The enterprise part of an {@link ApplicationInput}; absent or null facts are unknown. */
export interface EnterpriseInput
  extends z.input<z.ZodObject<ReturnType<typeof enterpriseShape>, z.core.$strict>> {}

/** The project part of an {@link ApplicationInput}; absent or null facts are unknown. */
export interface ProjectInput extends z.input<z.ZodObject<ReturnType<typeof projectShape>, z.core.$strict>> {}

/** Where a value was seen, shown beside it in explanations. */
export interface Evidence {
  /** Who or what gave it, such as 年度审计报告. */
  readonly source?: string | undefined;
  /** The date of that document, `2026-03-31`. */
  readonly date?: string | undefined;
  /** Its number or file name. */
  readonly document?: string | undefined;
}

/**
 * An application as a host writes it: an enterprise, its project and the plan year. Quantities carry their unit
 * (`'3200万元'`, `'15%'`, `'8400平方米'`); what is not known is left out.
 */
export interface ApplicationInput extends Omit<NationalApplication, 'enterprise' | 'project' | 'evidence'> {
  readonly enterprise?: EnterpriseInput | null | undefined;
  readonly project?: ProjectInput | null | undefined;
  readonly evidence?: Readonly<Record<string, Evidence>> | null | undefined;
}

const drawn = (schema: z.core.$ZodType, id: string): FactDefinition[] => {
  const entry = fieldOf.get(schema);
  return entry === undefined
    ? Object.entries(shapeOf(schema) ?? {}).flatMap(([key, child]) => drawn(child, `${id}.${key}`))
    : [{ id, ...entry }];
};

/** The fact dictionary, drawn from the schema: one definition for each fact that an application may state. */
export const factDictionary = (schema: ApplicationSchema): readonly FactDefinition[] => [
  ...drawn(schema.shape.enterprise, 'enterprise'),
  ...drawn(schema.shape.project, 'project'),
];
