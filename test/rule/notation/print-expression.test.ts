import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/rule/notation/expression.js';
import { isMisfit, parseExpression } from '../../../src/rule/notation/parse-expression.js';
import { printExpression } from '../../../src/rule/notation/print-expression.js';
import { expressions } from '../../arbitrary/expression.js';
import { withoutPlaces } from './written.js';

const parsed = (text: string): Expression => {
  const read = parseExpression(text);
  if (isMisfit(read)) throw new Error(`${text}: ${read.en}`);
  return read;
};

describe('a formula is written', () => {
  it.each([
    ['a+b', 'a + b'],
    [' a  -\tb ', 'a - b'],
    ['a＋b－c−d', 'a + b - c - d'],
    ['a×b÷c', 'a * b / c'],
    ['min（a，b）', 'min(a, b)'],
    ['min( a ,b )', 'min(a, b)'],
    ['a？？b', 'a ?? b'],
    ['‘一次性’', "'一次性'"],
    ["‘it's’", "‘it's’"],
    ['500 万元', '500万元'],
    ['((a))', 'a'],
    ['(a * b) + c', 'a * b + c'],
    ['(a + b) * c', '(a + b) * c'],
    ['a - (b - c)', 'a - (b - c)'],
    ['(a - b) - c', 'a - b - c'],
    ['a - (b + c)', 'a - (b + c)'],
    ['a / (b * c)', 'a / (b * c)'],
    ['a + (b ?? c)', 'a + (b ?? c)'],
    ['a + b ?? c', '(a + b) ?? c'],
    ['- a', '-a'],
    ['-(a)', '-a'],
    ['-(a + b)', '-(a + b)'],
    ['-(a * b)', '-(a * b)'],
    ['a--b', 'a - -b'],
    ['- -a', '--a'],
    ['f()', 'f()'],
  ])('%j as %s', (text, expected) => {
    expect(printExpression(parsed(text))).toBe(expected);
  });

  it('so that it reads the same', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        expect(withoutPlaces(parsed(printExpression(expression)))).toEqual(withoutPlaces(expression));
      }),
      { numRuns: 2000 },
    );
  });

  it('once and for all', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        const printed = printExpression(expression);
        expect(printExpression(parsed(printed))).toBe(printed);
      }),
      { numRuns: 1000 },
    );
  });
});
