import { benefitKinds } from '../../src/domain/benefit-kind.js';
import { isQuantityType, type Text } from '../../src/domain/fact.js';
import { factTypes, typesWith } from '../../src/domain/type/index.js';
import { structures } from '../../src/rule/formula.js';
import { operations } from '../../src/rule/operation/index.js';
import type { Operation } from '../../src/rule/operation/operation.js';
import { operators } from '../../src/rule/operator/index.js';
import type { Operator } from '../../src/rule/operator/operator.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import { renewed, table } from './regions.js';
import { chineseRuleFormat, ruleFormat } from './rule-format-pack.js';
import { withBlocksOf } from './shared-blocks.js';

type Language = keyof Text;

const code = (name: string): string => `\`${name}\``;

const quantities = typesWith(({ dimension }) => dimension !== undefined);

const words: Readonly<Record<'allBut' | 'quantities' | 'and' | 'may', Text>> = {
  allBut: { zh: '除 `list` 以外', en: 'all but `list`' },
  quantities: { zh: '各种数量', en: 'quantities' },
  and: { zh: '、', en: ' and ' },
  may: { zh: '（可不写）', en: ' (optional)' },
};

const typesOf = ({ types: some }: Operator, language: Language): string => {
  if (typesWith(({ isPlural = false }) => !isPlural).every((type) => some.includes(type)))
    return words.allBut[language];
  const isAboutQuantities = quantities.every((type) => some.includes(type));
  const rest = isAboutQuantities ? some.filter((type) => !isQuantityType(type)) : some;
  return [...(isAboutQuantities ? [words.quantities[language]] : []), ...rest.map(code)].join(
    words.and[language],
  );
};

const values: Readonly<Record<Operator['operand'], Text>> = {
  single: { zh: '一个值，或 `{ "fact": 标识 }`', en: 'one literal or `{ "fact": id }`' },
  list: { zh: '若干值的列表', en: 'a list of literals' },
  member: { zh: '一个值', en: 'one literal' },
  ends: {
    zh: '`[下限, 上限]`，各为一个值或 `{ "fact": 标识 }`',
    en: '`[low, high]`, each a literal or `{ "fact": id }`',
  },
  year: {
    zh: '年份，如 `2026`，或类型为 `count` 的 `{ "fact": 标识 }`',
    en: 'a year such as `2026`, or `{ "fact": id }` of a count',
  },
  class: {
    zh: '代码、门类字母、二者的列表，或 `{ "fact": 标识 }`',
    en: 'a code, a section letter, a list of these, or `{ "fact": id }`',
  },
};

type ByName = Extract<Operation, { readonly operands: Readonly<Record<string, Text>> }>;

const isByName = (operation: Operation): operation is ByName => typeof operation.operands === 'object';

const operandNames: Readonly<Record<string, string>> = { 1: 'a', 2: 'a, b', several: 'a, b, …' };

/** How an operation is written in the text of a formula. */
const writtenInText = (operation: Exclude<Operation, ByName>): string =>
  code(
    operation.sign === undefined
      ? `${operation.name}(${operandNames[operation.operands]})`
      : `a ${operation.sign} b`,
  );

const inTexts = [...operations.values()].flatMap((each) => (isByName(each) ? [] : [each]));
const byName = [...operations.values()].filter(isByName);

/** `{ "principal", …, "cap"? }`. */
const keysOf = (names: readonly string[]): string =>
  code(`{ ${names.map((name) => name.replace(/^\w+/, '"$&"')).join(', ')} }`);

const takesOf = (operation: ByName): string => {
  const names = Object.keys(operation.operands);
  return 'overList' in operation
    ? `${keysOf(names)}, or ${keysOf(['over', ...names])} for a list`
    : keysOf(names);
};

/** The keys of an operation with what they mean. */
const meaningsOf = ({ operands }: ByName): string =>
  Object.entries(operands)
    .map(([key, { zh }]) => `${code(key.replace('?', ''))} ${zh}${key.endsWith('?') ? words.may.zh : ''}`)
    .join('；');

/** What the keys of structures are called in Chinese. */
const inChinese = (takes: string): string =>
  takes.replace('rows', '各行').replace('condition', '条件').replace('formula', '算式');

const benefitsIn = (language: Language, head: readonly string[]): string =>
  table(
    head,
    Object.entries(benefitKinds).map(([kind, { group, name, meaning }]) => [
      code(kind),
      ...(language === 'en'
        ? [`${name.zh}：${meaning.zh}`, `${name.en}: ${meaning.en}`]
        : [`${name.zh}：${meaning.zh}`]),
      code(group),
    ]),
  );

const writtenTypes = typesWith(({ isCalculated = false }) => !isCalculated);

const english = (): GeneratedFile =>
  renewed(ruleFormat, {
    types: table(
      ['type', '中文', 'English'],
      writtenTypes.map((name) => {
        const { title, meaning } = factTypes[name];
        return [code(name), `${title.zh}：${meaning.zh}`, `${title.en}: ${meaning.en}`];
      }),
    ),
    benefits: benefitsIn('en', ['benefit', '中文', 'English', 'on the sheet under']),
    operators: table(
      ['operator', '中文', 'met where the fact', 'facts of type', 'value'],
      [...operators.values()].map((operator) => [
        code(operator.name),
        operator.meaning.zh,
        operator.meaning.en,
        typesOf(operator, 'en'),
        values[operator.operand].en,
      ]),
    ),
    operations: table(
      ['written', 'operands', 'result'],
      inTexts.map((operation) => [writtenInText(operation), operation.takes, operation.gives]),
    ),
    structures: table(
      ['structure', 'written', 'result'],
      [
        ...Object.entries(structures).map(([name, { takes, gives }]) => [code(name), takes, gives]),
        ...byName.map((operation) => [code(operation.name), takesOf(operation), operation.gives]),
      ],
    ),
  });

const chinese = (): GeneratedFile => {
  const { path, text } = renewed(chineseRuleFormat, {
    types: table(
      ['类型', '含义'],
      writtenTypes.map((name) => {
        const { title, meaning } = factTypes[name];
        return [code(name), `${title.zh}：${meaning.zh}`];
      }),
    ),
    benefits: benefitsIn('zh', ['性质', '含义', '汇总归类']),
    operators: table(
      ['运算符', '含义', '适用的类型', '值'],
      [...operators.values()].map((operator) => [
        code(operator.name),
        operator.meaning.zh,
        typesOf(operator, 'zh'),
        values[operator.operand].zh,
      ]),
    ),
    operations: table(
      ['写法', '含义'],
      inTexts.map((operation) => [writtenInText(operation), operation.meaning.zh]),
    ),
    structures: table(
      ['结构', '含义', '各键'],
      [
        ...Object.entries(structures).map(([name, { meaning, takes }]) => [
          code(name),
          meaning.zh.replace('item.<字段>', code('item.<字段>')),
          inChinese(takes),
        ]),
        ...byName.map((operation) => [code(operation.name), operation.meaning.zh, meaningsOf(operation)]),
      ],
    ),
  });
  return { path, text: withBlocksOf(ruleFormat, text) };
};

/** The reference of the format in both languages: its tables from the sources, its examples the same. */
export const formatTables = (): readonly GeneratedFile[] => [english(), chinese()];
