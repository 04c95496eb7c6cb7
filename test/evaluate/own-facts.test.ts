import { describe, expect, it } from 'vitest';
import type { Additions } from '../../src/domain/additions.js';
import { explain } from '../../src/index.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { type SmallDerived, type SmallParameter, smallPolicy } from '../small-pack.js';

const label = (zh: string, en: string) => ({ zh, en });
const answeredBy = 'applicant';

const facts: Additions = {
  fields: {
    'project.equipment': {
      energySaved: { type: 'number', unit: '吨标准煤', label: label('节能量', 'energy saved') },
    },
  },
  facts: [
    {
      id: 'enterprise.patents',
      type: 'list',
      label: label('专利', 'patents'),
      answeredBy,
      fields: {
        name: { type: 'text', label: label('名称', 'name') },
        weight: { type: 'number', unit: '分', label: label('分值', 'points') },
        isGranted: { type: 'bool', label: label('已授权', 'is granted') },
      },
    },
    {
      id: 'enterprise.netAssets',
      type: 'money',
      mayBeNegative: true,
      label: label('净资产', 'net assets'),
      answeredBy,
    },
    { id: 'enterprise.score', type: 'number', unit: '分', label: label('评分', 'score'), answeredBy },
  ],
};

interface Around {
  readonly derived?: readonly SmallDerived[];
  readonly parameters?: readonly SmallParameter[];
}

/** A small policy with one test over its own facts. */
const policyOf = (fact: string, operator: string, value: unknown, around: Around = {}) =>
  smallPolicy({
    facts,
    provisions: [{ name: 'test/a', kind: 'requirement', conditions: { all: [{ fact, operator, value }] } }],
    ...around,
  });

const assess = (test: readonly [string, string, unknown], answers: Answers, around: Around = {}) =>
  policyOf(...test, around).evaluateSync(applicationOf(answers), { asOf: '2026-11-24' });

describe('a condition compares', () => {
  it.each<[fact: string, operator: string, value: unknown, answer: unknown, verdict: string]>([
    ['enterprise.score', 'greaterThanInclusive', 60, 60, 'met'],
    ['enterprise.score', 'greaterThanInclusive', '60分', '59.9999999999分', 'unmet'],
    ['enterprise.score', 'greaterThanInclusive', 59.5, { value: '59.5', unit: '分' }, 'met'],
    ['enterprise.score', 'equal', 0.3, '0.3分', 'met'],
    ['enterprise.score', 'in', ['60分', 70], 70, 'met'],
    ['enterprise.netAssets', 'greaterThan', '0元', '-0.01元', 'unmet'],
    ['enterprise.netAssets', 'greaterThanInclusive', '-300万元', '-300万元', 'met'],
    ['enterprise.netAssets', 'lessThan', '-300万元', '-3,000,000.01元', 'met'],
    ['enterprise.employees', 'greaterThanInclusive', '20人', 20, 'met'],
    ['enterprise.employees', 'in', ['20人', 30], 30, 'met'],
  ])('%s %s %j with %j: %s', (fact, operator, value, answer, verdict) => {
    expect(assess([fact, operator, value], { [fact]: answer }).findings[0]?.verdict).toBe(verdict);
  });

  it('a number with a parameter of its unit, which is written in the same ways', () => {
    for (const usual of [60, '60分', 60.0])
      for (const [score, verdict] of [
        [60, 'met'],
        [59.9, 'unmet'],
      ] as const) {
        const parameters = [{ id: 'parameter.pass', type: 'number', unit: '分', default: usual }];
        const test = ['enterprise.score', 'greaterThanInclusive', { fact: 'parameter.pass' }] as const;
        expect(assess(test, { 'enterprise.score': score }, { parameters }).findings[0]?.verdict).toBe(
          verdict,
        );
      }
  });
});

describe('a formula calculates', () => {
  const patents = [
    { name: '甲', weight: 1.5, isGranted: true },
    { weight: '0.5分', isGranted: false },
  ];
  const total: SmallDerived = {
    id: 'enterprise.patentScore',
    type: 'number',
    unit: '分',
    formula: {
      sum: {
        of: 'item.weight',
        over: 'enterprise.patents',
        where: { fact: 'item.isGranted', operator: 'equal', value: true },
      },
    },
  };
  const net: SmallDerived = {
    id: 'enterprise.netAfter',
    type: 'money',
    mayBeNegative: true,
    formula: 'enterprise.netAssets - 100万元',
  };

  it("over a pack's own list", () => {
    const test = ['enterprise.patentScore', 'greaterThanInclusive', 1.5] as const;
    const { findings } = assess(test, { 'enterprise.patents': patents }, { derived: [total] });
    expect(findings[0]?.verdict).toBe('met');
    expect(findings[0]?.outcome).toMatchObject({
      parts: [{ actual: { value: '1.5', unit: '分' }, expected: { value: '1.5', unit: '分' } }],
    });
    expect(assess(test, {}, { derived: [total] }).missing.map(({ fact }) => fact)).toEqual([
      'enterprise.patents',
    ]);
  });

  it("with a derived field of a pack's own list, and of a national one that the pack extends", () => {
    const derived: SmallDerived[] = [
      {
        id: 'enterprise.doubled',
        type: 'number',
        unit: '分',
        formula: { sum: { of: 'item.double', over: 'enterprise.patents' } },
      },
      {
        id: 'enterprise.single',
        type: 'number',
        unit: '分',
        formula: { sum: { of: 'item.weight', over: 'enterprise.patents' } },
      },
      {
        id: 'enterprise.patents.double',
        over: 'enterprise.patents',
        type: 'number',
        unit: '分',
        formula: 'item.weight * 200%',
      },
      {
        id: 'project.equipment.energyShare',
        over: 'project.equipment',
        type: 'number',
        unit: '吨标准煤',
        formula: 'item.energySaved * 50%',
      },
      {
        id: 'project.ratio',
        type: 'ratio',
        formula: 'enterprise.doubled / enterprise.single',
      },
      {
        id: 'project.energy',
        type: 'number',
        unit: '吨标准煤',
        formula: { sum: { of: 'item.energyShare', over: 'project.equipment' } },
      },
    ];
    const answers = {
      'enterprise.patents': patents,
      'project.equipment': [{ energySaved: 121 }, { energySaved: '0.5吨标准煤' }],
    };
    const verdict = (fact: string, value: unknown) =>
      assess([fact, 'equal', value], answers, { derived }).findings[0]?.verdict;
    expect([verdict('project.ratio', '200%'), verdict('project.energy', 60.75)]).toEqual(['met', 'met']);
  });

  it('with amounts below zero', () => {
    const test = ['enterprise.netAfter', 'lessThan', '-400万元'] as const;
    for (const [netAssets, verdict] of [
      ['-300万元', 'unmet'],
      ['-300.01万元', 'met'],
    ] as const)
      expect(
        assess(test, { 'enterprise.netAssets': netAssets }, { derived: [net] }).findings[0]?.verdict,
      ).toBe(verdict);
  });
});

describe('a formula of numbers', () => {
  const told = (formula: unknown): string => {
    const derived = [{ id: 'enterprise.total', type: 'number', unit: '分', formula }];
    const answers = {
      'enterprise.score': 1.5,
      'enterprise.patents': [{ name: '甲', weight: 0.5 }, { weight: 1.25 }],
    };
    const test = ['enterprise.total', 'greaterThan', 60] as const;
    const text = explain(assess(test, answers, { derived }), { locale: 'zh-CN', format: 'text' });
    return /enterprise\.total＝?(.*)，[不高]/.exec(text)?.[1] ?? text;
  };

  it.each<[formula: unknown, told: string]>([
    ['enterprise.score + 10分', '评分1.5分＋10分＝11.5分'],
    ['enterprise.score + 7.5分', '评分1.5分＋7.5分＝9分'],
    ['enterprise.score - 1', '评分1.5分－1分＝0.5分'],
    ['min(enterprise.score, 5)', '评分1.5分、5分中的较低者＝1.5分'],
    ['enterprise.score * 2', '评分1.5分×2＝3分'],
    ['enterprise.score * 50%', '评分1.5分×50%＝0.75分'],
    ['enterprise.score / 2 + 1', '评分1.5分÷2＋1分＝1.75分'],
    ['enterprise.score / 100分 * 10分', '评分1.5分÷100分×10分＝0.15分'],
    [{ sum: { of: 'item.weight * 150%', over: 'enterprise.patents' } }, '专利中2项合计＝2.625分'],
  ])('%j is told with its units', (formula, expected) => {
    expect(told(formula)).toBe(expected);
  });

  it.each(['enterprise.score + 1人', 'enterprise.score + 1元', 'enterprise.score * enterprise.score'])(
    '%s is refused',
    (formula) => {
      expect(() => told(formula)).toThrow();
    },
  );

  it('tells the items of a sum with their unit', () => {
    const derived = [
      {
        id: 'enterprise.total',
        type: 'number',
        unit: '分',
        formula: { sum: { of: 'item.weight * 150%', over: 'enterprise.patents' } },
      },
    ];
    const answers = { 'enterprise.patents': [{ name: '甲', weight: 0.5 }, { weight: 1.25 }] };
    const assessment = assess(['enterprise.total', 'greaterThan', 60], answers, { derived });
    const text = explain(assessment, { locale: 'zh-CN', format: 'text', detail: 'full' });
    expect(text).toContain('甲＝分值0.5分×150%＝0.75分');
    expect(text).toContain('第2项＝分值1.25分×150%＝1.875分');
  });
});

describe('what nobody stated', () => {
  it.each<[fact: string, verdict: string]>([
    // At least none of it, which is enough.
    ['enterprise.totalAssets', 'met'],
    ['enterprise.netAssets', 'undetermined'],
  ])('%s with 1元 more is above zero: %s', (fact, verdict) => {
    const derived = [{ id: 'enterprise.more', type: 'money', mayBeNegative: true, formula: `${fact} + 1元` }];
    const { findings } = assess(['enterprise.more', 'greaterThan', '0元'], {}, { derived });
    expect(findings[0]?.verdict).toBe(verdict);
  });
});

describe('an explanation tells', () => {
  const told = (test: readonly [string, string, unknown], answer: unknown, locale: 'zh-CN' | 'en') =>
    explain(assess(test, { [test[0]]: answer }), { locale, format: 'text', detail: 'full' });

  it('numbers with their unit', () => {
    const test = ['enterprise.score', 'greaterThanInclusive', 60] as const;
    expect(told(test, 86.5, 'zh-CN')).toContain('评分86.5分，不低于60分');
    expect(told(test, 59.5, 'en')).toContain('Score: 59.5 分, below 60 分');
  });

  it('amounts below zero', () => {
    const test = ['enterprise.netAssets', 'greaterThan', '0元'] as const;
    expect(told(test, '-300万元', 'zh-CN')).toContain('净资产-300万元');
  });
});

describe('the dictionary', () => {
  it('says what may be negative and which fields a list has', () => {
    const { facts: dictionary } = policyOf('enterprise.score', 'equal', 1);
    const named = (id: string) => dictionary.find((fact) => fact.id === id);
    expect(named('enterprise.netAssets')).toMatchObject({ type: 'money', unit: '元', mayBeNegative: true });
    expect(named('enterprise.annualRevenue')).not.toHaveProperty('mayBeNegative');
    expect(named('project.equipment')?.fields?.energySaved).toMatchObject({ unit: '吨标准煤' });
    expect(Object.keys(named('enterprise.patents')?.fields ?? {})).toEqual(['name', 'weight', 'isGranted']);
  });
});
