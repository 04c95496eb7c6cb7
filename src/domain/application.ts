import * as z from 'zod';
import { enterpriseShape } from './enterprise.js';
import type { FactDefinition, Field, Member } from './fact.js';
import { area, bool, count, date, fieldOf, money, oneOf, price, ratio, text } from './field.js';
import { projectShape } from './project.js';
import { withoutCodeGeneration } from './without-code-generation.js';

/** What a pack adds to the national vocabulary. */
export interface Additions {
  /** Further members of an enum, or of a list of enum members, by fact id. */
  readonly members: Readonly<Record<string, readonly Member[]>>;
  /** Further facts, `enterprise.<name>` or `project.<name>`. */
  readonly facts: readonly FactDefinition[];
}

const noAdditions: Additions = { members: {}, facts: [] };

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
  const added = (fact: string): readonly Member[] => members[fact] ?? [];
  const furtherShape = (group: string): z.ZodRawShape =>
    Object.fromEntries(
      facts.flatMap((fact) =>
        fact.id.startsWith(`${group}.`) ? [[fact.id.slice(group.length + 1), fieldFor(fact)]] : [],
      ),
    );
  return z
    .strictObject({
      planYear: z.int().min(1000).max(9999).meta({ title: '计划年度', description: 'plan year' }),
      enterprise: z.strictObject({ ...enterpriseShape(added), ...furtherShape('enterprise') }).nullish(),
      project: z.strictObject({ ...projectShape(added), ...furtherShape('project') }).nullish(),
      evidence: z
        .record(z.string(), evidenceEntry())
        .nullish()
        .meta({ title: '佐证材料', description: 'fact id → where the value was seen' }),
    })
    .meta({ title: '申报', description: 'An enterprise, its project and the plan year' });
};

/** The schema of a fact that a pack adds. */
const fieldFor = (fact: FactDefinition): z.ZodType => {
  const { zh, en } = fact.label;
  const by = fact.answeredBy;
  switch (fact.type) {
    case 'money':
      return money(zh, en, by);
    case 'price':
      return price(zh, en, by);
    case 'ratio':
      return ratio(zh, en, by);
    case 'area':
      return area(zh, en, by);
    case 'bool':
      return bool(zh, en, by);
    case 'date':
      return date(zh, en, by);
    case 'count':
      return count(fact.unit ?? '', zh, en, by);
    case 'enum':
      return oneOf({}, fact.members ?? [], zh, en, by);
    default:
      return text(zh, en, by);
  }
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

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema;

const drawn = (schema: z.core.$ZodType, id: string): FactDefinition[] => {
  const entry: Field | undefined = fieldOf.get(schema);
  if (entry !== undefined) return [{ id, ...entry }];
  const group = unwrapped(schema);
  return group instanceof z.ZodObject
    ? Object.entries(group.shape).flatMap(([key, child]) => drawn(child, `${id}.${key}`))
    : [];
};

/** The fact dictionary, drawn from the schema: one definition for each fact that an application may state. */
export const factDictionary = (schema: ApplicationSchema): readonly FactDefinition[] => [
  ...drawn(schema.shape.enterprise, 'enterprise'),
  ...drawn(schema.shape.project, 'project'),
];
