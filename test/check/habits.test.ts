import { describe, expect, it } from 'vitest';
import { compilePolicy, isPolicyError } from '../../src/index.js';
import { readPackFiles } from '../../src/node.js';

// What an author tries by habit from other notations, and what the message tells to write instead.

const files = readPackFiles('test/packs/specialised-sme');

/** What is wrong once the value at a path of a file is another. */
const said = (file: string, path: readonly (string | number)[], value: unknown): readonly string[] => {
  const written = JSON.parse(files[file] ?? '{}');
  const parent = path.slice(0, -1).reduce((part, key) => part[key], written);
  parent[path.at(-1) ?? ''] = value;
  try {
    compilePolicy({ ...files, [file]: JSON.stringify(written) });
    return [];
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return error.violations.flatMap(({ messageZh, message }) => [messageZh, message]);
  }
};

const score = 'eligibility/score.json';
const condition = ['conditions', 'all', 0] as const;
const market = 'derived/score-market.json';
const cell = ['formula', 'table', 0, 'value'] as const;
const count = 'derived/class-one-patents.json';
const where = ['formula', 'count', 'where'] as const;
const total = 'derived/total-profit.json';
const valid = { fact: 'item.isValid', operator: 'equal', value: true };

describe('what is taken', () => {
  it.each<[what: string, file: string, path: readonly (string | number)[], value: unknown]>([
    ['a choice without quotation marks', 'derived/tier.json', cell, 'three'],
    ['a JSON number among numbers with a unit', market, cell, 30],
    ['a number as text', market, cell, '30'],
    ['a JSON number for a number', score, [...condition, 'value'], 60],
    ['a decimal for a number', score, [...condition, 'value'], 90.5],
    ['a space before the measure word', score, [...condition, 'value'], '60 分'],
    ['full-width digits', score, [...condition, 'value'], '６０分'],
    [
      'full-width signs',
      'reward/recognition.json',
      ['amount'],
      'min（max（step.byTier， step.byResearch），parameter.rewardCap）',
    ],
    ['a table in a table', market, cell, { table: [{ value: '30分' }] }],
    ['a count of all items', count, ['formula', 'count'], { over: 'enterprise.patents' }],
    [
      'two derived facts',
      score,
      condition,
      { fact: 'enterprise.totalProfit', operator: 'greaterThan', value: { fact: 'enterprise.worstProfit' } },
    ],
  ])('%s', (_, file, path, value) => {
    expect(said(file, path, value)).toEqual([]);
  });
});

describe('what is refused tells what to write', () => {
  it.each<
    [
      what: string,
      file: string,
      path: readonly (string | number)[],
      value: unknown,
      remedyZh: string,
      remedyEn: string,
    ]
  >([
    [
      'a decimal without a unit in a cell',
      market,
      cell,
      12.5,
      '“12.5”缺少单位，请写作“12.5%”，或者带上计量单位，如“12.5分”',
      'has no unit; write "12.5%", or give it its measure word, as in "12.5分"',
    ],
    ['the same as text', market, cell, '12.5', '如“12.5分”', 'as in "12.5分"'],
    [
      'a sign for an operator',
      score,
      [...condition, 'operator'],
      '>=',
      '是否应为“greaterThanInclusive”',
      'did you mean "greaterThanInclusive"?',
    ],
    [
      'some in a condition',
      score,
      condition,
      { some: { over: 'enterprise.patents', where: valid } },
      '条件中不能直接写 some；请将它写作推导事实（derived/ 中的文件）的 formula',
      'some cannot stand in a condition; make it the formula of a derived fact',
    ],
    [
      'a field of an item in a condition',
      score,
      condition,
      valid,
      '只能在 sum、count、some 等清单算式中写作 item.isValid；请先定义推导事实',
      'stands, as item.isValid, in formulas over lists alone',
    ],
    [
      'a field by the name of its list',
      score,
      [...condition, 'fact'],
      'enterprise.patents.isValid',
      '{ "some": { "over": "enterprise.patents", "where": { "fact": "item.isValid", … } } }',
      'make a derived fact of it',
    ],
    [
      'a field without item',
      count,
      where,
      { ...valid, fact: 'isValid' },
      '是否应为“item.isValid”',
      'did you mean "item.isValid"?',
    ],
    [
      'a field without item in a formula',
      total,
      ['formula', 'sum', 'of'],
      'netProfit',
      '是否应为“item.netProfit”',
      'did you mean "item.netProfit"?',
    ],
    [
      'a field by the name of its list in its own sum',
      total,
      ['formula', 'sum', 'of'],
      'enterprise.years.netProfit',
      '是否应为“item.netProfit”',
      'did you mean "item.netProfit"?',
    ],
    [
      'several conditions without a group',
      count,
      where,
      [valid],
      '几个条件须写入一组：{ "all": [ … ] }',
      'several conditions are a group: { "all": [ … ] }',
    ],
    [
      'a condition as text',
      market,
      ['formula', 'table', 0, 'when'],
      'enterprise.marketShare >= 10%',
      '条件写作 { "fact": "…", "operator": "…", "value": … }',
      'a condition is { "fact": "…", "operator": "…", "value": … }',
    ],
    [
      'another fact without braces',
      score,
      [...condition, 'value'],
      'enterprise.score.market',
      '写作 { "fact": "enterprise.score.market" }',
      'is written { "fact": "enterprise.score.market" }',
    ],
    [
      'a formula for a value',
      score,
      [...condition, 'value'],
      'enterprise.score.market * 2',
      'value 不能是算式“enterprise.score.market * 2”',
      'make it a derived fact',
    ],
    [
      'a formula for a fact',
      score,
      [...condition, 'fact'],
      'enterprise.score.market * 2',
      '请将算式写入推导事实',
      'make the formula a derived fact',
    ],
    [
      'a number of months taken from a date',
      'derived/recent-since.json',
      ['formula'],
      'asOf - 24',
      '“-”不能用于日期与个数，日期加减月数请写作 addMonths(日期, 月数)',
      'write addMonths(date, months)',
    ],
    [
      'sum as a function',
      total,
      ['formula'],
      'sum(enterprise.totalAssets, enterprise.annualRevenue)',
      '几个数相加写作 a + b',
      'a sum of values a + b',
    ],
    [
      'if as a function',
      total,
      ['formula'],
      'if(enterprise.isPrivate, 1元, 2元)',
      '按条件取值写作 { "table": [ … ] }',
      'a choice by conditions is { "table": [ … ] }',
    ],
    [
      'some over a list of choices',
      'derived/all-original.json',
      ['formula'],
      { some: { over: 'enterprise.honours', where: valid } },
      '问其是否含某值，用条件的 contains',
      'ask with contains in a condition',
    ],
    [
      'an average',
      total,
      ['formula'],
      { average: { of: 'item.netProfit', over: 'enterprise.years' } },
      '平均数写作合计除以项数',
      'an average is a sum divided by a count',
    ],
  ])('%s', (_, file, path, value, remedyZh, remedyEn) => {
    const [zh, en, ...others] = said(file, path, value);
    expect(zh).toContain(remedyZh);
    expect(en).toContain(remedyEn);
    expect(others).toEqual([]);
  });
});
