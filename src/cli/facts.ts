import { answerersIn } from '../domain/answerers.js';
import type { Field, Text } from '../domain/fact.js';
import { wordsOf } from '../domain/pack-words.js';
import { factTypes } from '../domain/type/index.js';
import { alignedRows } from '../explain/render/aligned-rows.js';
import type { Policy } from '../policy/policy.js';
import { type CommandOf, command, formatOption } from './command.js';
import { inLocale, type Locale, localeOption, textIn } from './locale.js';
import { packOption, policyIn } from './pack-option.js';

interface Options {
  readonly format: 'table' | 'json';
  readonly locale: Locale;
  readonly pack?: string;
}

const negative: Text = { zh: '可为负', en: 'may be negative' };
const derived: Text = { zh: '推导得出', en: 'derived' };

const headings: readonly Text[] = [
  { zh: '事实', en: 'fact' },
  { zh: '类型', en: 'type' },
  { zh: '单位', en: 'unit' },
  { zh: '回答者', en: 'answered by' },
  { zh: '名称', en: 'label' },
  { zh: '可选值', en: 'members' },
];

/** A fact and, below it, the fields of its items. */
const rowsOf = (id: string, field: Field, answerer: Text | undefined, locale: Locale): string[][] => {
  const said = textIn(locale);
  const { type, unit = '', mayBeNegative, label, members = [], fields = {} } = field;
  return [
    [
      id,
      said(factTypes[type].title),
      mayBeNegative ? `${unit} ${said(negative)}` : unit,
      answerer === undefined ? '' : said(answerer),
      said(label),
      members
        .map(({ value, label: each }) => (value === said(each) ? value : `${value} ${said(each)}`))
        .join(inLocale(locale, '；', '; ')),
    ],
    ...Object.entries(fields).flatMap(([name, each]) => rowsOf(`${id}[].${name}`, each, answerer, locale)),
  ];
};

const table = ({ facts, words }: Policy, locale: Locale): string => {
  const answerers = answerersIn(wordsOf(words));
  return alignedRows([
    headings.map(textIn(locale)),
    ...facts.flatMap((fact) =>
      rowsOf(fact.id, fact, fact.derived ? derived : fact.answeredBy && answerers[fact.answeredBy], locale),
    ),
  ]).join('\n');
};

/** `facts`: the fact dictionary. */
export const factsCommand: CommandOf = (io) =>
  command(
    'facts',
    '列出事实字典：申报可填的事实和推导事实',
    'List the facts that an application may state, and those derived',
  )
    .addOption(formatOption('table', 'json'))
    .addOption(packOption)
    .addOption(localeOption(io))
    .action(({ format, locale, pack }: Options) => {
      const policy = policyIn(pack, io, locale);
      const told = format === 'json' ? JSON.stringify(policy.facts, null, 2) : table(policy, locale);
      io.stdout.write(`${told}\n`);
    });
