import type { SentenceCoverage } from '../pack/source-coverage.js';
import { type CommandOf, command, exitCode, formatOption } from './command.js';
import { inLocale, type Locale, localeOption } from './locale.js';
import { packOption, policyIn } from './pack-option.js';

interface Options {
  readonly format: 'text' | 'json';
  readonly locale: Locale;
  readonly pack?: string;
}

const isUncovered = ({ provisions, heading }: SentenceCoverage): boolean =>
  provisions.length === 0 && !heading;

const coveredBy = ({ provisions, heading, unquoted, text }: SentenceCoverage, locale: Locale): string => {
  if (provisions.length === 0)
    return heading
      ? inLocale(locale, '（标题，不设条款）', '(a heading, which needs no provision)')
      : inLocale(locale, '没有条款引用', 'no provision quotes it');
  const partly =
    unquoted === undefined || unquoted === text
      ? ''
      : inLocale(locale, `（未引用部分：“${unquoted}”）`, ` (not quoted: “${unquoted}”)`);
  return `${provisions.join(inLocale(locale, '、', ', '))}${partly}`;
};

const summary = (sentences: readonly SentenceCoverage[], locale: Locale): string => {
  const counted = sentences.filter(({ heading, provisions }) => !heading || provisions.length > 0);
  const covered = counted.filter((sentence) => !isUncovered(sentence)).length;
  return inLocale(
    locale,
    `原文共 ${counted.length} 句，其中 ${covered} 句有条款引用。`,
    `${covered} of ${counted.length} sentences of the source are quoted by a provision.`,
  );
};

/** `coverage`: the source text, sentence by sentence, with the provisions that quote each. */
export const coverageCommand: CommandOf = (io, end) =>
  command(
    'coverage',
    '逐句列出政策原文及引用它的条款',
    'List the source text sentence by sentence with the provisions that quote it',
  )
    .addOption(formatOption('text', 'json'))
    .addOption(packOption)
    .addOption(localeOption(io))
    .action(({ format, locale, pack }: Options) => {
      const sentences = policyIn(pack, io, locale).coverage();
      io.stdout.write(
        format === 'json'
          ? `${JSON.stringify(sentences, null, 2)}\n`
          : `${sentences.map((sentence) => `${sentence.line}\t${sentence.text}\n\t→ ${coveredBy(sentence, locale)}`).join('\n')}\n\n${summary(sentences, locale)}\n`,
      );
      if (sentences.some(isUncovered)) end(exitCode.problemsFound);
    });
