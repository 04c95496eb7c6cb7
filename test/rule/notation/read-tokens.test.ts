import { describe, expect, it } from 'vitest';
import { readTokens, type Token } from '../../../src/rule/notation/read-tokens.js';

const tokensOf = (text: string): readonly Token[] => {
  const tokens = readTokens(text);
  if (!Array.isArray(tokens)) throw new Error(JSON.stringify(tokens));
  return tokens.slice(0, -1);
};

const kindsOf = (text: string): readonly string[] =>
  tokensOf(text).map(({ kind, text: read }) => `${kind} ${read}`);

describe('the words and signs of a formula', () => {
  it.each([
    ['500万元', ['number 500万元']],
    ['500 万元', ['number 500万元']],
    ['0.05', ['number 0.05']],
    ['15%', ['number 15%']],
    ['15 ％', ['number 15％']],
    ['18亩+2㎡', ['number 18亩', 'sign +', 'number 2㎡']],
    ['3m²', ['number 3m²']],
    ['12个月', ['number 12个月']],
    ['2026', ['number 2026']],
    ['2026-12-31', ['date 2026-12-31']],
    ['2026-12-311', ['number 2026', 'sign -', 'number 12', 'sign -', 'number 311']],
    ['2026-1-1', ['number 2026', 'sign -', 'number 1', 'sign -', 'number 1']],
    ['2026-12-31-2026-12-30', ['date 2026-12-31', 'sign -', 'date 2026-12-30']],
    ['2026 - 12 - 31', ['number 2026', 'sign -', 'number 12', 'sign -', 'number 31']],
    ['315元/平方米', ['number 315元/平方米']],
    ['21万元/亩/2', ['number 21万元/亩', 'sign /', 'number 2']],
    ['100元/4', ['number 100元', 'sign /', 'number 4']],
    ['100元/2平方米', ['number 100元', 'sign /', 'number 2平方米']],
    ['100元/平方', ['number 100元', 'sign /', 'name 平方']],
    ['100元/亩产', ['number 100元', 'sign /', 'name 亩产']],
    ['100元 /亩', ['number 100元', 'sign /', 'name 亩']],
    ['a.b', ['name a.b']],
    ['step.credit1', ['name step.credit1']],
    ['a.b.1c', ['name a.b.1c']],
    ['_x', ['name _x']],
    ['甲方.金额', ['name 甲方.金额']],
    ["'one-off'", ['text one-off']],
    ["''", ['text ']],
    ['\'a "b" c\'', ['text a "b" c']],
    ['‘一次性’', ['text 一次性']],
    ["'±'", ['text ±']],
    ['a??b', ['name a', 'sign ??', 'name b']],
    ['a ？？ b', ['name a', 'sign ??', 'name b']],
    [
      'a＋b－c−d＊e×f／g÷h',
      ['name a', 'sign +', 'name b', 'sign -', 'name c', 'sign -', 'name d', 'sign *'].concat([
        'name e',
        'sign *',
        'name f',
        'sign /',
        'name g',
        'sign /',
        'name h',
      ]),
    ],
    ['min（a，b）', ['name min', 'sign (', 'name a', 'sign ,', 'name b', 'sign )']],
    ['\ta\n+　b ', ['name a', 'sign +', 'name b']],
    ['', []],
    ['  ', []],
  ])('%j', (text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });

  it.each([
    ['a + b', [0, 2, 4]],
    ['  15 % * x', [2, 7, 9]],
    ["'ab'+1", [0, 4, 5]],
    ['315 元/平方米*2', [0, 9, 10]],
    ['𠮷+1', [0, 2, 3]],
  ])('of %j begin at %j', (text, places) => {
    expect(tokensOf(text).map(({ at }) => at)).toEqual(places);
  });
});
