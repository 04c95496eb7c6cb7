import type { FactDefinition, FactType } from '../domain/fact.js';
import type { FactsFile } from '../pack/file-schemas.js';
import type { Pack } from '../pack/pack.js';

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The name of one choice of a fact: `City` of `enterprise.city`, `Honour` of the list `enterprise.honours`. */
const memberType = ({ id, type }: FactDefinition): string => {
  const name = id.split('.').slice(1).map(capitalized).join('');
  return type === 'list' ? name.replace(/s$/, '') : name;
};

const simpleTypes: Readonly<Record<Exclude<FactType, 'list' | 'schedule' | 'enum'>, string>> = {
  bool: 'boolean',
  money: 'MoneyInput',
  price: 'PriceInput',
  ratio: 'RatioInput',
  area: 'AreaInput',
  count: 'number',
  date: 'DateInput',
  text: 'string',
  code: 'string',
};

const inputType = (fact: FactDefinition): string => {
  const { type, members = [] } = fact;
  const member = members.length > 0 ? memberType(fact) : 'string';
  if (type === 'enum') return member;
  if (type === 'list') return `readonly ${member}[]`;
  return type === 'schedule' ? 'never' : simpleTypes[type];
};

const comment = ({ label }: FactDefinition): string => `/** ${label.zh}: ${label.en}. */`;

/** The facts below a path as a tree of objects. */
interface Group {
  readonly facts: readonly (readonly [key: string, fact: FactDefinition])[];
  readonly groups: readonly (readonly [key: string, group: Group])[];
}

const groupAt = (path: string, facts: readonly FactDefinition[]): Group => {
  const below = facts.flatMap((fact) =>
    fact.id.startsWith(`${path}.`) ? [[fact.id.slice(path.length + 1), fact] as const] : [],
  );
  const keys = new Set(below.flatMap(([key]) => (key.includes('.') ? [key.split('.', 1).join()] : [])));
  return {
    facts: below.filter(([key]) => !key.includes('.')),
    groups: [...keys].map((key) => [key, groupAt(`${path}.${key}`, facts)]),
  };
};

const field = (key: string, type: string): string => `readonly ${key}?: ${type} | null | undefined;`;

const omitting = (national: string, { facts, groups }: Group): string => {
  const keys = [...facts, ...groups].map(([key]) => `'${key}'`);
  return keys.length === 0 ? national : `Omit<${national}, ${keys.join(' | ')}>`;
};

const fieldsOf = ({ facts, groups }: Group, national: string): string =>
  [
    ...facts.map(([key, fact]) => `${comment(fact)}\n${field(key, inputType(fact))}`),
    ...groups.map(([key, group]) => {
      const inner = `NonNullable<${national}['${key}']>`;
      return field(key, `(${omitting(inner, group)} & { ${fieldsOf(group, inner)} })`);
    }),
  ].join('\n');

const interfaceOf = (prefix: string, group: 'enterprise' | 'project', facts: readonly FactDefinition[]) => {
  const national = `${capitalized(group)}Input`;
  const added = groupAt(group, facts);
  return `/** {@link ${national}} with the choices of this policy. */
export interface ${prefix}${national} extends ${omitting(national, added)} {
  ${fieldsOf(added, national)}
}`;
};

const importsOf = (facts: readonly FactDefinition[]): string => {
  const used = new Set(facts.map(inputType).filter((type) => type.endsWith('Input')));
  const fields = `import type { ${[...used].join(', ')} } from '../domain/field.js';\n`;
  return `import type { ApplicationInput, EnterpriseInput, ProjectInput } from '../domain/application.js';
${used.size === 0 ? '' : fields}`;
};

const unionOf = (fact: FactDefinition): string => {
  const members = (fact.members ?? []).map(({ value }) => `'${value}'`);
  return `${comment(fact)}\nexport type ${memberType(fact)} = ${members.join(' | ')};`;
};

/**
 * TypeScript for the applications of one pack: a union of the choices of each fact to which the pack adds some,
 * and the national types with them. `prefix` begins the names of the interfaces.
 */
export const inputTypesOf = (pack: Pack, additions: FactsFile, prefix: string): string => {
  const ids = new Set([...Object.keys(additions.members), ...additions.facts.map(({ id }) => id)]);
  const facts = [...pack.given.values()].filter(({ id }) => ids.has(id));
  return [
    `// Generated from rules/${pack.manifest.id} by \`npx vitest run test/generated -u\`; not to be edited.`,
    importsOf(facts),
    ...facts.filter(({ members = [] }) => members.length > 0).map(unionOf),
    interfaceOf(prefix, 'enterprise', facts),
    interfaceOf(prefix, 'project', facts),
    `/** {@link ApplicationInput} with the choices of this policy. */
export interface ${prefix}ApplicationInput extends Omit<ApplicationInput, 'enterprise' | 'project'> {
  ${field('enterprise', `${prefix}EnterpriseInput`)}
  ${field('project', `${prefix}ProjectInput`)}
}
`,
  ].join('\n\n');
};
