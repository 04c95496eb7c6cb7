import { isPassedOver, type SentenceCoverage } from '../pack/source-coverage.js';
import type { Policy } from '../policy/policy.js';
import { type CommandOf, command, exitCode, formatOption } from './command.js';
import { inLocale, type Locale, localeOption } from './locale.js';
import { packOption, policyIn } from './pack-option.js';

interface Options {
  readonly format: 'text' | 'json';
  readonly locale: Locale;
  readonly pack?: string;
}

const coveredBy = (
  { provisions, reason, heading, unquoted, text }: SentenceCoverage,
  locale: Locale,
): string => {
  const why = reason && inLocale(locale, `（不引用：${reason.zh}）`, `(listed as unquoted: ${reason.en})`);
  if (provisions.length === 0 && why !== undefined) return why;
  if (provisions.length === 0)
    return heading
      ? inLocale(locale, '（标题，不设条款）', '(a heading, which needs no provision)')
      : inLocale(locale, '没有条款引用', 'no provision quotes it');
  const partly =
    unquoted === undefined || unquoted === text
      ? ''
      : inLocale(locale, `（未引用部分：“${unquoted}”）`, ` (not quoted: “${unquoted}”)`);
  return `${provisions.join(inLocale(locale, '、', ', '))}${why === undefined ? '' : inLocale(locale, why, ` ${why}`)}${partly}`;
};

const summary = (sentences: readonly SentenceCoverage[], locale: Locale): string => {
  const counted = sentences.filter(({ heading, provisions }) => !heading || provisions.length > 0);
  const quoted = counted.filter(({ provisions }) => provisions.length > 0).length;
  const listed = counted.filter(({ provisions, reason }) => provisions.length === 0 && reason).length;
  const besides =
    listed === 0 ? '' : inLocale(locale, `，${listed} 句列明不引用`, `, ${listed} listed as unquoted`);
  return inLocale(
    locale,
    `原文共 ${counted.length} 句，其中 ${quoted} 句有条款引用${besides}。`,
    `${quoted} of ${counted.length} sentences of the source are quoted by a provision${besides}.`,
  );
};

/** The sentences of one source after another; where there are several, each below its title. */
const listing = (policy: Pick<Policy, 'sources' | 'coverage'>, locale: Locale): string => {
  const sentences = policy.coverage();
  const line = (sentence: SentenceCoverage): string =>
    `${sentence.line}\t${sentence.text}\n\t→ ${coveredBy(sentence, locale)}`;
  const parts = policy.sources.map(({ id, title, file }) => {
    const heading = inLocale(
      locale,
      `《${title.zh.replaceAll('《', '〈').replaceAll('》', '〉')}》（${file}）`,
      `${title.en} (${file})`,
    );
    return [
      ...(policy.sources.length === 1 ? [] : [heading]),
      ...sentences.filter(({ source }) => source === id).map(line),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n\n${summary(sentences, locale)}\n`;
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
      const policy = policyIn(pack, io, locale);
      const sentences = policy.coverage();
      io.stdout.write(
        format === 'json' ? `${JSON.stringify(sentences, null, 2)}\n` : listing(policy, locale),
      );
      if (sentences.some(isPassedOver)) end(exitCode.problemsFound);
    });
