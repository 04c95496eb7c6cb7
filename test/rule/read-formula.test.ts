import { describe, expect, it } from 'vitest';
import { operations } from '../../src/rule/operation/index.js';
import { problemsOf, problemsOfWritten } from './formula-problems.js';
import { calculate, numberOf } from './operation/calculation.js';

const label = { zh: '增量', en: 'Increase' };

describe('a formula with named parts', () => {
  it.each([
    ['one', { formula: 'x + 1元', with: { x: '2元' } }, '3'],
    ['one that is used twice', { formula: 'x + x', with: { x: '2元' } }, '4'],
    ['one that uses another before it', { formula: 'y', with: { x: '2元', y: 'x * 3' } }, '6'],
    ['brackets that nobody writes', { formula: 'x * 3', with: { x: '1元 + 2元' } }, '9'],
    ['a name in Chinese', { formula: '增量 * 3', with: { 增量: '1元' } }, '3'],
    ['the name of a function', { formula: 'min(min, 2元)', with: { min: '1元' } }, '1'],
    ['a whole number', { formula: '1元 * n', with: { n: 3 } }, '3'],
    ['a label', { formula: 'x', with: { x: { label, formula: '1元' } } }, '1'],
    ['parts of their own', { formula: 'x', with: { x: { formula: 'y', with: { y: '1元' } } } }, '1'],
    ['those of a formula around', { formula: { label, formula: 'x' }, with: { x: '1元' } }, '1'],
    [
      'one that is hidden by that of a part',
      { formula: 'x + y', with: { x: '1元', y: { formula: 'x', with: { x: '2元' } } } },
      '3',
    ],
    [
      'a structure',
      { formula: 'x + 1元', with: { x: { sum: { of: 'item.cost', over: 'project.equipment' } } } },
      '6',
    ],
    [
      'one inside a sum',
      { formula: { sum: { of: 'item.cost * rate', over: 'project.equipment' } }, with: { rate: '20%' } },
      '1',
    ],
  ])('has %s', (_, formula, number) => {
    const answers = { 'project.equipment': [{ cost: '2元' }, { cost: '3元' }] };
    expect(numberOf(formula, 'money', answers)).toBe(number);
  });

  it('presumes what a part presumes', () => {
    const formula = { formula: 'x + 1元', with: { x: 'project.outputBefore ?? 1元' } };
    expect(calculate(formula, 'money').presumed).toBe(true);
    expect(calculate(formula, 'money', { 'project.outputBefore': '1元' }).presumed).toBe(false);
  });

  it.each([
    [
      'that it does not use',
      '{ "formula": "1元", "with": { ‸"x": "2元" } }',
      'formula-unfit',
      '没有用到“x”，请删去',
      'does not use x; remove it',
    ],
    [
      'that only itself uses',
      '{ "formula": "1元", "with": { "x": "1元", ‸"y": "x" } }',
      'formula-unfit',
      '没有用到“y”',
      'does not use y',
    ],
    [
      'twice',
      '{ "formula": "x", "with": { "x": "1元", ‸"x": "2元" } }',
      'key-duplicate',
      '“x”重复出现',
      '"x" appears twice',
    ],
    [
      'with the id of a fact',
      '{ "formula": "asOf", "with": { ‸"asOf": "1元" } }',
      'formula-unfit',
      '“asOf”是事实的标识，请为组成部分另取名称',
      '"asOf" is the id of a fact; give the part another name',
    ],
    [
      'with a dot',
      '{ "formula": "a.b", "with": { ‸"a.b": "1元" } }',
      'formula-unfit',
      '“a.b”不能作组成部分的名称：只用文字、数字和下划线',
      '"a.b" cannot name a part: letters, digits and _ alone',
    ],
    [
      'that is no formula',
      '{ "formula": "x + x", "with": { "x": "1元 +‸" } }',
      'formula-unfit',
      '算式末尾',
      'at the end',
    ],
    [
      'before those it uses',
      '{ "formula": "x + y", "with": { "x": "‸y", "y": "1元" } }',
      'formula-unfit',
      '没有事实“y”',
      'no fact y',
    ],
    ['by itself', '{ "formula": "x", "with": { "x": "‸x" } }', 'formula-unfit', '没有事实“x”', 'no fact x'],
    ['in a list', '{ "formula": "1元", "with": ‸[] }', 'object-expected', '应为对象', 'an object'],
    ['beside a key too many', '{ "formula": "1元", ‸"note": "1元" }', 'key-unknown', '“note”', '"note"'],
    [
      'without a formula',
      '{ ‸"with": { "x": "1元" } }',
      'formula-unfit',
      '算式写作文字',
      'a formula is a text',
    ],
    [
      'and a label in one language',
      '{ "label": ‸{ "zh": "甲" }, "formula": "1元" }',
      'english-missing',
      '没有英文',
      'has no English',
    ],
  ])('%s is refused', (_, written, code, zh, en) => {
    const { problems, marked } = problemsOfWritten(written, 'money');
    expect(problems).toEqual([
      { code, place: marked, zh: expect.stringContaining(zh), en: expect.stringContaining(en) },
    ]);
  });

  it('is not complained of once more where it is used, when it is wrong itself', () => {
    const { problems } = problemsOf({ formula: 'x * 2 + x', with: { x: 'project.nothing' } }, 'money');
    expect(problems.map(({ code }) => code)).toEqual(['fact-unknown']);
  });
});

describe('the former objects are refused with the new form', () => {
  const money = { fact: 'project.fixedAssetInvestment' };
  const written: Readonly<Record<string, readonly [former: unknown, now: string]>> = {
    fact: ['project.fixedAssetInvestment', '"project.fixedAssetInvestment"'],
    firstKnown: [[money, '0元'], '"a ?? b"'],
    add: [[money, '1元'], '"a + b"'],
    subtract: [[money, '1元'], '"a - b"'],
    multiply: [[money, '10%'], '"a * b"'],
    divide: [[money, 2], '"a / b"'],
    min: [[money, '1元'], '"min(a, b)"'],
    max: [[money, '1元'], '"max(a, b)"'],
    round: [money, '"round(a)"'],
    section: [money, '"section(a)"'],
    division: [money, '"division(a)"'],
    addMonths: [['2026-01-01', 1], '"addMonths(a, b)"'],
    months: [['2026-01-01', '2026-01-01'], '"months(a, b)"'],
    yearOf: ['2026-01-01', '"yearOf(a)"'],
    total: [money, '"total(a)"'],
    inYear: [[money, 2026], '"inYear(a, b)"'],
    firstYear: [money, '"firstYear(a)"'],
    count: [money, '"count(a)"'],
  };

  it.each(Object.entries(written))('%s', (key, [former, now]) => {
    for (const around of [{}, { label }]) {
      const { problems } = problemsOf({ ...around, [key]: former }, 'money');
      expect(problems).toEqual([
        expect.objectContaining({
          code: 'formula-unfit',
          zh: expect.stringContaining(`算式写作文字：${now}`),
          en: expect.stringContaining(`a formula is a text: ${now}`),
        }),
      ]);
    }
  });

  it('all of them', () => {
    const unnamed = [...operations.values()].filter(({ operands }) => typeof operands !== 'object');
    const names = unnamed.map(({ name }) => name);
    expect([...Object.keys(written)].sort()).toEqual(['fact', 'firstKnown', ...names].sort());
  });
});

describe('what is no formula is refused', () => {
  it.each([
    [
      '‸{ "formula": "1元", "sum": { "of": "1元", "over": "project.equipment" } }',
      '只能有一种写法',
      'in one way; here are formula and sum',
    ],
    ['{ ‸"tabel": [] }', '没有“tabel”，是否应为“table”', 'there is no "tabel", did you mean "table"?'],
    ['{ ‸"x": 1 }', '算式写作文字，如 "a + b"，或含 formula、table、', 'or has one of formula, table,'],
    ['‸[]', '所写为 []', 'found []'],
    ['‸["1元"]', '所写为 ["1元"]', 'found ["1元"]'],
    ['‸null', '所写为 null', 'found null'],
  ])('%s', (written, zh, en) => {
    const { problems, marked } = problemsOfWritten(written, 'money');
    expect(problems).toEqual([
      {
        code: 'formula-unfit',
        place: marked,
        zh: expect.stringContaining(zh),
        en: expect.stringContaining(en),
      },
    ]);
  });

  it('an empty text, as everywhere in a rule file', () => {
    const { problems, marked } = problemsOfWritten('‸""', 'money');
    expect(problems.map(({ code, place }) => ({ code, place }))).toEqual([
      { code: 'shape-unfit', place: marked },
    ]);
  });
});
