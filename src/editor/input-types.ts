import { type Additions, vocabularyWith } from '../domain/additions.js';
import type { Field } from '../domain/fact.js';
import { type Group, isGroup, type Parts } from '../domain/group.js';
import { factTypes } from '../domain/type/index.js';
import { nationalVocabulary } from '../domain/vocabulary.js';
import type { Pack } from '../pack/pack.js';
import { remarks } from './remarks.js';

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `Enterprise` of `enterprise`, `City` of `enterprise.city`, `LoanKind` of `project.loan.kind`. */
const nameOf = (id: string): string => {
  if (id === '') return 'Application';
  const names = id.split('.');
  return (names.length > 1 ? names.slice(1) : names).map(capitalized).join('');
};

/** The id of a part: the application itself has none. */
const idOf = (group: string, name: string): string => (group === '' ? name : `${group}.${name}`);

/** The name of one entry of a list: `Honour` of `enterprise.honours`, but `Focus` of `project.focus`. */
const entryName = (id: string): string => nameOf(id).replace(/(?<![su])s$/, '');

/** `prefix` begins the names of a pack's interfaces; the national vocabulary's have none. */
const interfaceName = (id: string, prefix: string): string => `${prefix}${nameOf(id)}Input`;

/** The name of an item's interface: a pack's items, and its fields of a national list's, have its prefix. */
const itemName = (id: string, prefix: string): string => `${prefix}${entryName(id)}Input`;

const unionOf = ({ members = [] }: Field): string => members.map(({ value }) => `'${value}'`).join(' | ');

/** The type of a choice, an item or a unit: a pack's choices have names, since a host may list them. */
const entryType = (id: string, field: Field, prefix: string): string => {
  const { type, unit = '', members = [], fields } = field;
  if (fields !== undefined) return itemName(id, prefix);
  if (type === 'number') return `'${unit}'`;
  if (members.length === 0) return 'string';
  if (prefix === '') return unionOf(field);
  return type === 'list' ? entryName(id) : nameOf(id);
};

/** An interface that another goes on from, without some of its keys. */
const except = (base: string, keys: readonly string[]): string =>
  keys.length === 0 ? base : `Omit<${base}, ${keys.map((key) => `'${key}'`).join(' | ')}>`;

/** A doc comment for hovers, and what parts it from what it is about; a group that a pack made has no label. */
const comment = (part: Field | Group, end = '\n'): string =>
  part.label === undefined
    ? ''
    : `/** ${part.label.zh}: ${part.label.en}${isGroup(part) ? '' : remarks(part)}. */${end}`;

/** Parts by name. */
type Named = readonly (readonly [name: string, part: Field | Group])[];

const interfaceOf = (opening: string, id: string, parts: Named, prefix: string): string =>
  `${opening} {\n${propertiesOf(id, parts, prefix)}}`;

/** One line each, so that the files stay short. */
const propertiesOf = (id: string, parts: Named, prefix: string): string =>
  parts
    .map(([name, part]) => {
      const inner = idOf(id, name);
      const type = isGroup(part)
        ? interfaceName(inner, prefix)
        : factTypes[part.type].input(entryType(inner, part, prefix));
      return `  ${comment(part, ' ')}readonly ${name}?: ${type} | null | undefined;\n`;
    })
    .join('');

/** The interface of a list's items, after the types that it needs; a pack's goes on from the national one. */
const itemTypes = (
  id: string,
  field: Field,
  fields: Parts,
  national: Field | Group | undefined,
  prefix: string,
): readonly string[] => {
  const before = national && !isGroup(national) ? national.fields : undefined;
  const own = Object.entries(fields).filter(([name, part]) => part !== before?.[name]);
  const needed = own.flatMap(([name, part]) => partTypes(idOf(id, name), part, undefined, prefix));
  const declaration = `export interface ${itemName(id, prefix)}`;
  const base = itemName(id, '');
  const replaced = own.map(([name]) => name).filter((name) => Object.hasOwn(before ?? {}, name));
  const opening = before
    ? `/** {@link ${base}} with the fields and choices of this policy. */\n${declaration} extends ${except(base, replaced)}`
    : `${comment(field)}${declaration}`;
  return [...needed, interfaceOf(opening, id, own, prefix)];
};

/** The types of a field's choices or items, where it needs any. */
const fieldTypes = (
  id: string,
  field: Field,
  national: Field | Group | undefined,
  prefix: string,
): readonly string[] => {
  const { fields, members = [] } = field;
  if (fields !== undefined) return itemTypes(id, field, fields, national, prefix);
  const isNamed = prefix !== '' && members.length > 0;
  return isNamed ? [`${comment(field)}export type ${entryType(id, field, prefix)} = ${unionOf(field)};`] : [];
};

/** The types that a part needs, its own among them where it has one. */
const partTypes = (
  id: string,
  part: Field | Group,
  national: Field | Group | undefined,
  prefix: string,
): readonly string[] =>
  isGroup(part) ? groupTypes(id, part, national, prefix) : fieldTypes(id, part, national, prefix);

/** Those that are not as in the national vocabulary. */
const changed = (parts: Parts, national: Parts): Named =>
  Object.entries(parts).filter(([name, part]) => {
    const before = national[name];
    return before !== undefined && isGroup(before) && isGroup(part)
      ? changed(part.parts, before.parts).length > 0
      : part !== before;
  });

/**
 * The interface of a group, after the types that it needs; a pack's goes on from the national one, `without` some of
 * its keys.
 */
const groupTypes = (
  id: string,
  group: Group,
  national: Field | Group | undefined,
  prefix: string,
  without: readonly string[] = [],
): readonly string[] => {
  const before = national && isGroup(national) ? national.parts : {};
  const own = changed(group.parts, before);
  const needed = own.flatMap(([name, part]) => partTypes(idOf(id, name), part, before[name], prefix));
  const base = interfaceName(id, '');
  const gone = Object.keys(before).filter((name) => !(name in group.parts));
  const replaced = own.map(([name]) => name).filter((name) => name in before);
  const origin = except(base, [...gone, ...replaced, ...without]);
  const declaration = `export interface ${interfaceName(id, prefix)}`;
  const opening = national
    ? `/** {@link ${base}} with the facts and choices of this policy. */\n${declaration} extends ${origin}`
    : `${comment(group)}${declaration}`;
  return [...needed, interfaceOf(opening, id, own, prefix)];
};

/** Imports of what the types are written with, which stands in the file of each type of fact. */
const imports = (types: string, folder: string): string =>
  Object.entries(factTypes)
    .map(([name, { input }]) => [name, /^\w+Input/.exec(input(''))?.join()] as const)
    .filter(([, input]) => input !== undefined && new RegExp(`: ${input}\\b`).test(types))
    .map(([name, input]) => `import type { ${input} } from '${folder}/type/${name}.js';`)
    .sort()
    .join('\n');

const generatedFrom = (source: string): string =>
  `// Generated from ${source} by \`npm run generate\`; not to be edited.`;

/** TypeScript for the applications of the national vocabulary. */
export const nationalInputTypes = (): string => {
  const groups = Object.entries(nationalVocabulary);
  const types = groups.flatMap(([id, group]) => groupTypes(id, group, undefined, '')).join('\n\n');
  return `${generatedFrom('the national vocabulary')}

import type { Evidence } from './evidence.js';
${imports(types, '.')}

${types}

/**
 * An application as a host writes it: an enterprise, its project and the year. Quantities carry their unit
 * (\`'3200万元'\`, \`'15%'\`, \`'8400平方米'\`); what is not known is left out, or null.
 */
export interface ApplicationInput {
  /** 年度: the year that it is for. */ readonly planYear: number;
${propertiesOf('', groups, '')}  /** 佐证材料: fact id → where the value was seen. */ readonly evidence?: Readonly<Record<string, Evidence>> | null | undefined;
}
`;
};

/**
 * TypeScript for the applications of one pack: the national types with the pack's facts, and a union of the choices
 * of each fact to which it adds some. `prefix` begins the names of the interfaces.
 */
export const inputTypesOf = (pack: Pack, additions: Additions, prefix: string): string => {
  const whole: Group = { parts: vocabularyWith(additions, pack.subjects) };
  const without = pack.manifest.planYear === false ? ['planYear'] : [];
  const types = groupTypes('', whole, { parts: nationalVocabulary }, prefix, without).join('\n\n');
  const bases = [...types.matchAll(/(?:extends|Omit<) ?(\w+Input)/g)].map(([, name]) => name);
  return `${generatedFrom(`rules/${pack.manifest.id}`)}

import type { ${[...new Set(bases)].sort().join(', ')} } from '../domain/application-input.js';
${imports(types, '../domain')}

${types}
`;
};
