import { benefitKinds } from '../../src/domain/benefit-kind.js';
import { isQuantityType } from '../../src/domain/fact.js';
import { factTypes, typesWith } from '../../src/domain/type/index.js';
import { structures } from '../../src/rule/formula.js';
import { operations } from '../../src/rule/operation/index.js';
import type { Operation } from '../../src/rule/operation/operation.js';
import { operators } from '../../src/rule/operator/index.js';
import type { Operator } from '../../src/rule/operator/operator.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import { renewed, table } from './regions.js';

const code = (name: string): string => `\`${name}\``;

const quantities = typesWith(({ dimension }) => dimension !== undefined);

const typesOf = ({ types: some }: Operator): string => {
  if (typesWith(({ isPlural = false }) => !isPlural).every((type) => some.includes(type)))
    return `all but ${code('list')}`;
  const isAboutQuantities = quantities.every((type) => some.includes(type));
  const rest = isAboutQuantities ? some.filter((type) => !isQuantityType(type)) : some;
  return [...(isAboutQuantities ? ['quantities'] : []), ...rest.map(code)].join(' and ');
};

const values: Readonly<Record<Operator['operand'], string>> = {
  single: 'one literal or `{ "fact": id }`',
  list: 'a list of literals',
  member: 'one literal',
  ends: '`[low, high]`, each a literal or `{ "fact": id }`',
  year: 'a year such as `2026`, or `{ "fact": id }` of a count',
  class: 'a code, a section letter, a list of these, or `{ "fact": id }`',
};

/** `{ "principal", …, "cap"? }`. */
const keysOf = (names: readonly string[]): string =>
  code(`{ ${names.map((name) => name.replace(/^\w+/, '"$&"')).join(', ')} }`);

const operandsOf = (operation: Operation): string => {
  if ('takes' in operation) return operation.takes;
  const names = Object.keys(operation.operands);
  return 'overList' in operation
    ? `${keysOf(names)}, or ${keysOf(['over', ...names])} for a list`
    : keysOf(names);
};

/** The tables of `docs/rule-format.md`, drawn from the sources. */
export const formatTables = (): GeneratedFile =>
  renewed('docs/rule-format.md', {
    types: table(
      ['type', '中文', 'English'],
      typesWith(({ isCalculated = false }) => !isCalculated).map((name) => {
        const { title, meaning } = factTypes[name];
        return [code(name), `${title.zh}：${meaning.zh}`, `${title.en}: ${meaning.en}`];
      }),
    ),
    benefits: table(
      ['benefit', '中文', 'English', 'on the sheet under'],
      Object.entries(benefitKinds).map(([kind, { group, name, meaning }]) => [
        code(kind),
        `${name.zh}：${meaning.zh}`,
        `${name.en}: ${meaning.en}`,
        code(group),
      ]),
    ),
    operators: table(
      ['operator', '中文', 'met where the fact', 'facts of type', 'value'],
      [...operators.values()].map((operator) => [
        code(operator.name),
        operator.meaning.zh,
        operator.meaning.en,
        typesOf(operator),
        values[operator.operand],
      ]),
    ),
    operations: table(
      ['operation', 'operands', 'result'],
      [...operations.values()].map((operation) => [
        code(operation.name),
        operandsOf(operation),
        operation.gives,
      ]),
    ),
    formulas: table(
      ['operation', 'operands', 'result'],
      Object.entries(structures).map(([name, { takes, gives }]) => [code(name), takes, gives]),
    ),
  });
