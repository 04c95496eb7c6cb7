import { answerersIn } from '../../src/domain/answerers.js';
import type { FactDefinition, Field } from '../../src/domain/fact.js';
import { wordsOf } from '../../src/domain/pack-words.js';
import { builtInsOf } from '../../src/pack/built-in.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import { bundledPolicy as policy } from './bundled-policy.js';
import { renewed, table } from './regions.js';

const answerers = answerersIn(wordsOf(policy.words));

const typeOf = ({ type, unit, mayBeNegative }: Field): string => {
  const about = [unit, mayBeNegative && 'may be negative'].filter(Boolean).join(', ');
  return about === '' ? type : `${type} (${about})`;
};

const membersOf = ({ members = [] }: Field): string =>
  members.map(({ value, label }) => (value === label.zh ? value : `\`${value}\` ${label.zh}`)).join('；');

const nameIn = (group: string, id: string): string => `\`${id.slice(group.length + 1)}\``;

/** A list of objects is told by the fields of its items, below the table. */
const valuesOf = ({ id, fields, ...field }: FactDefinition): string =>
  fields === undefined ? membersOf(field) : `items: [\`${id}\`](#${anchor(id)})`;

const anchor = (id: string): string => id.toLowerCase().replaceAll('.', '');

const groupOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));

const givenTable = (group: string, facts: readonly FactDefinition[]): string =>
  table(
    ['fact', '中文', 'English', 'type', 'answered by', 'values'],
    facts.map((fact) => [
      nameIn(group, fact.id),
      fact.label.zh,
      fact.label.en,
      typeOf(fact),
      fact.answeredBy === undefined ? '' : `${fact.answeredBy} ${answerers[fact.answeredBy].zh}`,
      valuesOf(fact),
    ]),
  );

const itemsTable = ({ fields = {} }: FactDefinition): string =>
  table(
    ['field', '中文', 'English', 'type', 'values'],
    Object.entries(fields).map(([name, field]) => [
      `\`${name}\``,
      field.label.zh,
      field.label.en,
      typeOf(field),
      membersOf(field),
    ]),
  );

const section = (heading: string, body: string): string => `### \`${heading}\`\n\n${body}`;

const given = policy.facts.filter(({ derived }) => !derived);
const derived = policy.facts.filter((fact) => fact.derived);

/** The group of facts below an id, the lists among them after their table. */
const groupSections = (root: string): string => {
  const groups = [...new Set(given.map(({ id }) => groupOf(id)))].filter(
    (group) => group.split('.')[0] === root,
  );
  return groups
    .flatMap((group) => {
      const facts = given.filter(({ id }) => groupOf(id) === group);
      const lists = facts.filter(({ fields }) => fields !== undefined);
      return [
        section(group, givenTable(group, facts)),
        ...lists.map((list) =>
          section(
            list.id,
            `Each item of the list ${list.label.zh} (${list.label.en}):\n\n${itemsTable(list)}`,
          ),
        ),
      ];
    })
    .join('\n\n');
};

const plainTable = (facts: readonly FactDefinition[]): string =>
  table(
    ['fact', '中文', 'English', 'type', 'values'],
    facts.map((fact) => [`\`${fact.id}\``, fact.label.zh, fact.label.en, typeOf(fact), membersOf(fact)]),
  );

const parametersTable = (): string =>
  table(
    ['parameter', '中文', 'English', 'clause', 'default', 'set by'],
    policy.parameters.map(({ id, label, clause, default: usual, setBy }) => [
      `\`${id}\``,
      label.zh,
      label.en,
      clause,
      usual === null ? 'unset' : String(usual),
      setBy.zh,
    ]),
  );

/** `docs/facts.md`: the dictionary. */
export const factTables = (): GeneratedFile =>
  renewed('docs/facts.md', {
    enterprise: groupSections('enterprise'),
    project: groupSections('project'),
    derived: plainTable(derived),
    parameters: parametersTable(),
    'built-in': plainTable(builtInsOf({ words: policy.words })),
  });
