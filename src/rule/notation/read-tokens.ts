import type { Text } from '../../domain/fact.js';
import { units } from '../../quantity/unit.js';

/** A word or sign of a formula and where it begins. */
export interface Token {
  readonly kind: 'number' | 'date' | 'text' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

/** What is wrong with a formula as a text, and where. */
export interface Misfit extends Text {
  readonly at: number;
}

/** Signs as Chinese keyboards write them; `check --fix` writes the plain ones. */
const plainSigns: Readonly<Record<string, string>> = {
  '＋': '+',
  '－': '-',
  '−': '-',
  '＊': '*',
  '×': '*',
  '／': '/',
  '÷': '/',
  '（': '(',
  '）': ')',
  '，': ',',
  '？？': '??',
};

const patterns = {
  space: /\s+/y,
  date: /\d{4}-\d{2}-\d{2}(?!\d)/y,
  number: /(\d+(?:\.\d+)?)\s*([\p{L}²㎡%％]*)/uy,
  text: /'([^']*)'|‘([^’]*)’/y,
  name: /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*/uy,
  sign: /\?\?|？？|[-+*/(),＋－−＊×／÷（），]/y,
};

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const longestFirst = [...units.keys()]
  .filter((unit) => unit.includes('/'))
  .sort((a, b) => b.length - a.length);

/** A unit such as 元/平方米 holds a sign that anywhere else divides. */
const compoundUnitAt = (text: string, at: number): string | undefined =>
  longestFirst.find((unit) => text.startsWith(unit, at) && !/\p{L}/u.test(text[at + unit.length] ?? ''));

const misfit = (at: number, zh: string, en: string): Misfit => ({ at, zh, en });

const unreadable = (text: string, at: number): Misfit => {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (/['‘’]/.test(character)) return misfit(at, '文字的引号没有成对', 'the quotation mark is not closed');
  if (/["“”]/.test(character))
    return misfit(
      at,
      `文字请用单引号，如 'one-off'，不用 ${character}`,
      `texts stand in single quotation marks, such as 'one-off', not ${character}`,
    );
  return /[<>=≥≤&|]/.test(character)
    ? misfit(
        at,
        `算式中没有“${character}”；比较请写在 table 的 when 或 where 中`,
        `there is no ${character} in formulas; comparisons stand in the when of a table or in where`,
      )
    : misfit(at, `算式中不能有“${character}”`, `${character} cannot stand in a formula`);
};

const numberToken = (text: string, at: number): Token | Misfit | undefined => {
  const found = matchAt(patterns.number, text, at);
  if (found === null) return undefined;
  const [whole, digits = '', word = ''] = found;
  if (/^0\d/.test(digits))
    return misfit(
      at,
      `“${digits}”以 0 开头；数字中不写千位分隔符`,
      `${digits} begins with 0; numbers have no thousand separators`,
    );
  const unit = word === '' ? undefined : compoundUnitAt(text, at + whole.length - word.length);
  return { kind: 'number', text: `${digits}${unit ?? word}`, at };
};

const lengthOf = (text: string, { kind, at, text: read }: Token): number => {
  if (kind === 'text') return read.length + 2;
  if (kind !== 'number') return read.length;
  // Between a number and its unit there may be space, which the token leaves out.
  const written = matchAt(/\d+(?:\.\d+)?\s*/y, text, at)?.[0] ?? '';
  return written.length + read.length - written.trimEnd().length;
};

const tokenAt = (text: string, at: number): Token | Misfit => {
  const date = matchAt(patterns.date, text, at);
  if (date !== null) return { kind: 'date', text: date[0], at };
  const number = numberToken(text, at);
  if (number !== undefined) return number;
  const quoted = matchAt(patterns.text, text, at);
  if (quoted !== null) return { kind: 'text', text: quoted[1] ?? quoted[2] ?? '', at };
  const name = matchAt(patterns.name, text, at);
  if (name !== null) return { kind: 'name', text: name[0], at };
  const sign = matchAt(patterns.sign, text, at);
  return sign === null ? unreadable(text, at) : { kind: 'sign', text: sign[0], at };
};

/** The words and signs of a formula, with an end behind them, or the first thing that is none. */
export const readTokens = (text: string): readonly Token[] | Misfit => {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    at += matchAt(patterns.space, text, at)?.[0].length ?? 0;
    if (at >= text.length) return [...tokens, { kind: 'end', text: '', at: text.length }];
    const token = tokenAt(text, at);
    if (!('kind' in token)) return token;
    at += lengthOf(text, token);
    tokens.push(token.kind === 'sign' ? { ...token, text: plainSigns[token.text] ?? token.text } : token);
  }
};
