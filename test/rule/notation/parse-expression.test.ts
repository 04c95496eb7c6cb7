import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMisfit, parseExpression } from '../../../src/rule/notation/parse-expression.js';
import type { Misfit } from '../../../src/rule/notation/read-tokens.js';
import { readAs } from './written.js';

const misfitOf = (text: string): Misfit | undefined => {
  const read = parseExpression(text);
  return isMisfit(read) ? read : undefined;
};

const deep = (levels: number): string => `${'('.repeat(levels)}1${')'.repeat(levels)}`;

describe('a formula is read', () => {
  it.each([
    ['a', 'a'],
    ['((a))', 'a'],
    ['true', 'true'],
    ['a + b * c', '(+ a (* b c))'],
    ['(a + b) * c', '(* (+ a b) c)'],
    ['a - b / c', '(- a (/ b c))'],
    ['a + b + c', '(+ a b c)'],
    ['a - b - c', '(- a b c)'],
    ['a - (b - c)', '(- a (- b c))'],
    ['(a - b) - c', '(- a b c)'],
    ['a + (b + c)', '(+ a (+ b c))'],
    ['a - b + c', '(+ (- a b) c)'],
    ['a + b - c + d', '(+ (- (+ a b) c) d)'],
    ['a / b / c', '(/ a b c)'],
    ['a / b * c', '(* (/ a b) c)'],
    ['a * b / c', '(/ (* a b) c)'],
    ['a / (b * c)', '(/ a (* b c))'],
    ['a ?? b', '(?? a b)'],
    ['a ?? b ?? c', '(?? a b c)'],
    ['a ?? b + c', '(?? a (+ b c))'],
    ['a + b ?? c', '(?? (+ a b) c)'],
    ['a - (b ?? 0元)', '(- a (?? b 0元))'],
    ['-a', '(- a)'],
    ['--a', '(- (- a))'],
    ['-a + b', '(+ (- a) b)'],
    ['-a * b', '(* (- a) b)'],
    ['a * -b', '(* a (- b))'],
    ['a - -b', '(- a (- b))'],
    ['a--b', '(- a (- b))'],
    ['-(a + b)', '(- (+ a b))'],
    ['-15%', '(- 15%)'],
    ['min(a, b + c)', '(min a (+ b c))'],
    ['round(min(a,max(b,c)))', '(round (min a (max b c)))'],
    ['f()', '(f)'],
    ['f (a)', '(f a)'],
    ['f(a ?? b)', '(f (?? a b))'],
    ['min（a，b）×２'.replace('２', '2'), '(* (min a b) 2)'],
    ['100元/4', '(/ 100元 4)'],
    ['100元/平方米', '100元/平方米'],
    ['2026-12-31', '2026-12-31'],
    ['2026 - 12 - 31', '(- 2026 12 31)'],
    ["'one-off'", "'one-off'"],
    ["'true'", "'true'"],
    ['one-off', '(- one off)'],
    [deep(64), '1'],
    [`${'-'.repeat(64)}a`, `${'(- '.repeat(64)}a${')'.repeat(64)}`],
  ])('%s: %s', (text, shape) => {
    expect(readAs(text)).toBe(shape);
  });
});

describe('what is no formula is refused, with the place in the text and the remedy', () => {
  it.each([
    ['', 0, '算式末尾处应为数值、事实或“(”', 'a value, a fact or "(" is expected at the end'],
    ['   ', 3, '算式末尾处应为数值', 'is expected at the end'],
    ['a +', 3, '算式末尾处应为数值', 'is expected at the end'],
    ['a ??', 4, '算式末尾处应为数值', 'is expected at the end'],
    ['* a', 0, '“*”处应为数值、事实或“(”', 'a value, a fact or "(" is expected at "*"'],
    ['+a', 0, '“+”处应为数值', 'is expected at "+"'],
    ['a + * b', 4, '“*”处应为数值', 'is expected at "*"'],
    ['()', 1, '“)”处应为数值', 'is expected at ")"'],
    ['a b', 2, '“b”处应为运算符', 'an operator is expected at "b"'],
    ['a 2', 2, '“2”处应为运算符', 'an operator is expected at "2"'],
    ['2(a)', 1, '“(”处应为运算符', 'an operator is expected at "("'],
    ["a 'b'", 2, '“b”处应为运算符', 'an operator is expected at "b"'],
    ['(a', 2, '算式末尾处应为运算符或“)”', 'an operator or ")" is expected at the end'],
    ['(a, b)', 2, '“,”处应为运算符或“)”', 'an operator or ")" is expected at ","'],
    ['a)', 1, '“)”处应为运算符', 'an operator is expected at ")"'],
    ['min(a', 5, '算式末尾处应为运算符、“,”或“)”', 'an operator, "," or ")" is expected at the end'],
    ['min(a b)', 6, '“b”处应为运算符、“,”或“)”', 'an operator, "," or ")" is expected at "b"'],
    ['min(a,)', 6, '“)”处应为数值', 'is expected at ")"'],
    ['min(,a)', 4, '“,”处应为数值', 'is expected at ","'],
    ['min(', 4, '算式末尾处应为数值', 'is expected at the end'],
    ['1,234元', 1, '“,”处应为运算符', 'an operator is expected at ","'],
    ['1,000元', 2, '“000”以 0 开头；数字中不写千位分隔符', 'numbers have no thousand separators'],
    ["a + 'one", 4, '文字的引号没有成对', 'the quotation mark is not closed'],
    ['a + ‘one', 4, '文字的引号没有成对', 'the quotation mark is not closed'],
    ["one'", 3, '文字的引号没有成对', 'the quotation mark is not closed'],
    ['a + "one"', 4, "文字请用单引号，如 'one-off'，不用 \"", "such as 'one-off', not \""],
    ['“one”', 0, '文字请用单引号', 'single quotation marks'],
    [
      'a > b',
      2,
      '算式中没有“>”；比较请写在 table 的 when',
      'there is no > in formulas; comparisons stand in',
    ],
    ['a ≥ b', 2, '算式中没有“≥”', 'there is no ≥ in formulas'],
    ['a = b', 2, '算式中没有“=”', 'there is no = in formulas'],
    ['a && b', 2, '算式中没有“&”', 'there is no & in formulas'],
    ['a ^ 2', 2, '算式中不能有“^”', '^ cannot stand in a formula'],
    ['a ? b', 2, '算式中不能有“?”', '? cannot stand in a formula'],
    ['a; b', 1, '算式中不能有“;”', '; cannot stand in a formula'],
    ['1 + 😀', 4, '算式中不能有“😀”', '😀 cannot stand in a formula'],
    ['a.', 1, '算式中不能有“.”', '. cannot stand in a formula'],
    ['.5', 0, '算式中不能有“.”', '. cannot stand in a formula'],
    ['a + 007元', 4, '“007”以 0 开头', '007 begins with 0'],
    ['01%', 0, '以 0 开头', 'begins with 0'],
    [deep(65), 65, '括号不能超过64层', 'brackets are at most 64 deep'],
    [deep(100_000), 65, '括号不能超过64层', 'brackets are at most 64 deep'],
    [`${'-'.repeat(65)}a`, 65, '括号不能超过64层', 'brackets are at most 64 deep'],
    [`${'f('.repeat(65)}a${')'.repeat(65)}`, 130, '括号不能超过64层', 'brackets are at most 64 deep'],
  ])('%j at %i', (text, at, zh, en) => {
    expect(misfitOf(text)).toEqual({ at, zh: expect.stringContaining(zh), en: expect.stringContaining(en) });
  });

  it('whatever it is: nothing throws', () => {
    const piece = fc.constantFrom(
      ...['a', 'step.x', 'min', '1', '5万元', '元/平方米', '%', '2026-01-01', '-', '+', '*', '/', '??', '?'],
      ...[
        '(',
        ')',
        ',',
        "'",
        '‘',
        '’',
        '"',
        '（',
        '，',
        '．',
        ' ',
        '\n',
        '㎡',
        '×',
        '>',
        '😀',
        '\ud800',
        '\0',
      ],
    );
    const garbage = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        const read = parseExpression(text);
        if (!isMisfit(read)) return;
        expect(read.at).toBeGreaterThanOrEqual(0);
        expect(read.at).toBeLessThanOrEqual(text.length);
        expect([read.zh, read.en].every((told) => told.length > 0)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('a chain of ten thousand operands is read at once', () => {
    expect(readAs(Array.from({ length: 10_000 }, () => 'a').join('-')).length).toBe(20_003);
  });
});
