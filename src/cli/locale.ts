import type { Option } from 'commander';
import type { Text } from '../domain/fact.js';
import { option } from './command.js';
import type { Io } from './io.js';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** English where the environment asks for it, by the first variable that is set; otherwise Chinese. */
export const localeOf = ({ LC_ALL, LC_MESSAGES, LANG }: Io['env']): Locale =>
  /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'zh-CN';

/** Of two texts, the one in the locale. */
export const inLocale = (locale: Locale, zh: string, en: string): string => (locale === 'en' ? en : zh);

/** A text of a policy in the locale. */
export const textIn =
  (locale: Locale) =>
  ({ zh, en }: Text): string =>
    inLocale(locale, zh, en);

export const localeOption = (io: Io): Option =>
  option(
    '--locale <locale>',
    '语言，默认依环境变量 LC_ALL、LC_MESSAGES、LANG，非英文则为中文',
    'language; by default English if LC_ALL, LC_MESSAGES or LANG asks for it, otherwise Chinese',
  )
    .choices(locales)
    .default(localeOf(io.env));
