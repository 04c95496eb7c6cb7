import type { Expression, Sign } from './expression.js';
import { type Misfit, readTokens, type Token } from './read-tokens.js';

/** Deeper brackets are refused, since a hostile file has thousands. */
const deepest = 64;

const levels: readonly (readonly Sign[])[] = [['??'], ['+', '-'], ['*', '/']];

export const isMisfit = (result: object): result is Misfit => 'zh' in result;

const shownToken = ({ kind, text }: Token): Pick<Misfit, 'zh' | 'en'> =>
  kind === 'end' ? { zh: '算式末尾', en: 'the end' } : { zh: `“${text}”`, en: `"${text}"` };

const expected = (zh: string, en: string, found: Token): Misfit => {
  const shown = shownToken(found);
  return { at: found.at, zh: `${shown.zh}处应为${zh}`, en: `${en} is expected at ${shown.en}` };
};

/** What is read, and the index of the token behind it. */
interface Parsed {
  readonly expression: Expression;
  readonly next: number;
}

/** Reads from a token on. */
type Read = (index: number, depth: number) => Parsed | Misfit;

const parser = (tokens: readonly Token[]): Read => {
  const end: Token = { kind: 'end', text: '', at: 0 };
  const token = (index: number): Token => tokens[index] ?? tokens.at(-1) ?? end;
  const isSign = (index: number, sign: string): boolean =>
    token(index).kind === 'sign' && token(index).text === sign;

  const chain =
    (level: number): Read =>
    (index, depth) => {
      const read = level + 1 < levels.length ? chain(level + 1) : unary;
      const signs = levels[level] ?? [];
      let parsed = read(index, depth);
      while (!isMisfit(parsed)) {
        const { expression: left, next }: Parsed = parsed;
        const sign = signs.find((each) => isSign(next, each));
        if (sign === undefined) break;
        const right = read(next + 1, depth);
        if (isMisfit(right)) return right;
        const before = left.kind === 'chain' && left.sign === sign ? left.parts : [left];
        const parts = [...before, right.expression];
        parsed = { expression: { kind: 'chain', sign, parts, at: left.at }, next: right.next };
      }
      return parsed;
    };

  const unary: Read = (index, depth) => {
    const { at } = token(index);
    if (depth > deepest)
      return { at, zh: `括号不能超过${deepest}层`, en: `brackets are at most ${deepest} deep` };
    if (!isSign(index, '-')) return primary(index, depth);
    const parsed = unary(index + 1, depth + 1);
    return isMisfit(parsed)
      ? parsed
      : { expression: { kind: 'negative', part: parsed.expression, at }, next: parsed.next };
  };

  const primary: Read = (index, depth) => {
    const { kind, text, at } = token(index);
    const next = index + 1;
    if (kind === 'number' || kind === 'date' || kind === 'text')
      return { expression: { kind: 'written', form: kind, text, at }, next };
    if (kind === 'name' && isSign(next, '(')) return call(index, depth);
    if (kind === 'name')
      return text === 'true' || text === 'false'
        ? { expression: { kind: 'written', form: 'bool', text, at }, next }
        : { expression: { kind: 'name', name: text, at }, next };
    if (!isSign(index, '(')) return expected('数值、事实或“(”', 'a value, a fact or "("', token(index));
    const inner = chain(0)(next, depth + 1);
    if (isMisfit(inner) || isSign(inner.next, ')'))
      return isMisfit(inner) ? inner : { ...inner, next: inner.next + 1 };
    return expected('运算符或“)”', 'an operator or ")"', token(inner.next));
  };

  const call: Read = (index, depth) => {
    const { text: name, at } = token(index);
    const parts: Expression[] = [];
    let next = index + 2;
    if (isSign(next, ')')) return { expression: { kind: 'call', name, parts, at }, next: next + 1 };
    for (;;) {
      const part = chain(0)(next, depth + 1);
      if (isMisfit(part)) return part;
      parts.push(part.expression);
      next = part.next + 1;
      if (isSign(part.next, ')')) return { expression: { kind: 'call', name, parts, at }, next };
      if (!isSign(part.next, ','))
        return expected('运算符、“,”或“)”', 'an operator, "," or ")"', token(part.next));
    }
  };

  return chain(0);
};

/** Reads the text of a formula; what is wrong with it is told with its place in the text and the remedy. */
export const parseExpression = (text: string): Expression | Misfit => {
  const tokens = readTokens(text);
  if (!Array.isArray(tokens)) return tokens as Misfit;
  const parsed = parser(tokens)(0, 0);
  if (isMisfit(parsed)) return parsed;
  const rest: Token | undefined = tokens[parsed.next];
  return rest === undefined || rest.kind === 'end'
    ? parsed.expression
    : expected('运算符', 'an operator', rest);
};
