import type { CommanderError } from 'commander';
import type { Locale } from './locale.js';

interface Said {
  /** The words that commander quotes, in its order. */
  readonly quoted: readonly string[];
  /** What commander says after the sentence itself. */
  readonly rest: string;
}

/** Chinese for what commander says in English. */
const chinese: Readonly<Record<string, (said: Said) => string>> = {
  'commander.unknownCommand': ({ quoted: [command] }) => `没有命令“${command}”`,
  'commander.unknownOption': ({ quoted: [option] }) => `没有选项“${option}”`,
  'commander.missingArgument': ({ quoted: [argument] }) => `缺少参数 <${argument}>`,
  'commander.optionMissingArgument': ({ quoted: [option] }) => `选项“${option}”之后缺少值`,
  'commander.excessArguments': ({ quoted: [command] }) => `命令“${command}”的参数过多`,
  'commander.invalidArgument': ({ quoted: [option, value], rest }) => {
    const allowed = /^Allowed choices are (.+)\.$/.exec(rest)?.[1];
    return `选项“${option}”不能为“${value}”，${allowed === undefined ? `应如“${rest}”` : `可用：${allowed}`}`;
  },
};

const english = (message: string, code: string, rest: string): string =>
  code === 'commander.invalidArgument' && rest !== '' && !rest.startsWith('Allowed')
    ? message.replace(rest, `Write it like ${rest}`)
    : message;

/** What is wrong with the command line, with the nearest command or option where there is one. */
export const usageError = ({ code, message }: CommanderError, locale: Locale): string => {
  const [sentence = '', ...hints] = message.replace(/^error: /, '').split('\n');
  const suggestion = /Did you mean (?:one of )?(.+)\?/.exec(hints.join(' '))?.[1];
  const said: Said = {
    quoted: [...sentence.matchAll(/'([^']*)'/g)].map(([, word = '']) => word),
    rest: /is invalid\. (.*)$/s.exec(sentence)?.[1] ?? '',
  };
  const inChinese = locale === 'en' ? undefined : chinese[code]?.(said);
  return inChinese === undefined
    ? english(sentence, code, said.rest) + (suggestion === undefined ? '' : `; did you mean ${suggestion}?`)
    : inChinese + (suggestion === undefined ? '' : `，是否应为“${suggestion}”`);
};
