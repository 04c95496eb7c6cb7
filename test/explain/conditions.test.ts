import { explain, type Verdict } from 'qianqi-jigai';
import { describe, expect, it } from 'vitest';
import { applicationOf } from '../arbitrary/answers.js';
import { smallPolicy } from '../small-pack.js';

const assess = (conditions: unknown, stated: Readonly<Record<string, unknown>>) =>
  smallPolicy({ provisions: [{ name: 'test/it', kind: 'requirement', conditions }] }).evaluateSync(
    applicationOf(stated),
    { asOf: '2026-11-24' },
  );

/** What is said of the only requirement, in both languages. */
const told = (conditions: unknown, stated: Readonly<Record<string, unknown>>): readonly string[] =>
  (['zh-CN', 'en'] as const).map((locale) =>
    explain(assess(conditions, stated), { locale, detail: 'full' }).replace(/\n\s*/g, ' '),
  );

const code = (operator: string, value: unknown) => ({
  all: [{ fact: 'enterprise.industryCode', operator, value }],
});
const date = (operator: string, value: unknown) => ({
  all: [{ fact: 'project.completionDate', operator, value }],
});
const investment = (operator: string, value: unknown) => ({
  all: [{ fact: 'project.fixedAssetInvestment', operator, value }],
});

describe('what is told of tests', () => {
  it.each<
    [what: string, conditions: unknown, stated: Readonly<Record<string, unknown>>, zh: string, en: string]
  >([
    [
      'a code within a class that has a name',
      code('within', 'C134'),
      { 'enterprise.industryCode': 'C1340' },
      '国民经济行业代码：C1340（属于制糖业（C134））。',
      'C1340 (within Sugar (C134)).',
    ],
    [
      'a code within a class without a name',
      code('within', ['C135', 'C15']),
      { 'enterprise.industryCode': 'C1511' },
      '国民经济行业代码：C1511（属于C135或C15）。',
      'C1511 (within C135 or C15).',
    ],
    [
      'a code outside of a class',
      code('within', 'C'),
      { 'enterprise.industryCode': 'B06' },
      '国民经济行业代码：B06（应属于：制造业（C））。',
      'B06 (must be within: Manufacturing (C)).',
    ],
    [
      'a code that is less exact than asked for',
      code('within', 'C134'),
      { 'enterprise.industryCode': 'C13' },
      '国民经济行业代码：“C13”不够具体，须细化到下一级类别（应属于：制糖业（C134））。',
      '“C13” is not exact enough; a finer class is needed (must be within: Sugar (C134)).',
    ],
    [
      'a date in the plan year',
      date('inYear', { fact: 'planYear' }),
      { 'project.completionDate': '2026-06-30' },
      '竣工日期2026-06-30，在2026年度内。',
      '2026-06-30, within 2026.',
    ],
    [
      'a date outside of a year',
      date('inYear', 2025),
      { 'project.completionDate': '2026-06-30' },
      '竣工日期2026-06-30，不在2025年度内。',
      '2026-06-30, outside 2025.',
    ],
    [
      'a date asked for in a year',
      date('notInYear', 2026),
      {},
      '（应不在2026年度内）',
      'must be outside 2026',
    ],
    [
      'an amount in a range',
      investment('between', ['500万元', '2000万元']),
      { 'project.fixedAssetInvestment': '500万元' },
      '固定资产投资500万元，在500万元至2,000万元之间。',
      'CNY 5 million, from CNY 5 million to CNY 20 million.',
    ],
    [
      'an amount outside of a range up to another fact',
      investment('between', ['500万元', { fact: 'project.totalInvestment' }]),
      { 'project.fixedAssetInvestment': '900万元', 'project.totalInvestment': '800万元' },
      '固定资产投资900万元，不在500万元至800万元（总投资）之间。',
      'outside CNY 5 million to CNY 8 million',
    ],
  ])('%s', (_, conditions, stated, zh, en) => {
    const [chinese, english] = told(conditions, stated);
    expect(chinese).toContain(zh);
    expect(english).toContain(en);
  });
});

describe('a test that has a name', () => {
  const name = { zh: '行业', en: 'the industry' };
  const test = { name, fact: 'enterprise.industryCode', operator: 'within', value: 'C134' };
  const stated = { 'enterprise.industryCode': 'C1340' };

  it.each<[what: string, conditions: unknown, zh: string, en: string]>([
    ['goes by it', { all: [test] }, '行业：国民经济行业代码：C1340（', 'The industry: Industry code'],
    ['goes by its opposite under not', { not: test }, '不属于“行业”的情形：', 'ot a case of “the industry”:'],
  ])('%s', (_, conditions, zh, en) => {
    const [chinese, english] = told(conditions, stated);
    expect(chinese).toContain(zh);
    expect(english?.toLowerCase()).toContain(en.toLowerCase());
  });

  it('carries it in its outcome, and is not joined with others of the same fact', () => {
    const other = { fact: 'enterprise.industryCode', operator: 'notEqual', value: 'C1341' };
    const { findings } = assess({ all: [test, other] }, stated);
    expect(findings[0]?.outcome).toMatchObject({ kind: 'all', parts: [{ name }, { fact: test.fact }] });
    const [chinese] = told({ all: [test, other] }, stated);
    expect(chinese).toMatch(/行业：国民经济行业代码.*国民经济行业代码：C1340（不属于C1341）/);
  });
});

describe('a code that is too general', () => {
  it.each<[code: string, verdict: Verdict, missing: readonly string[]]>([
    ['C1340', 'met', []],
    ['C13', 'undetermined', ['enterprise.industryCode']],
    ['C15', 'unmet', []],
  ])('%s: %s', (stated, verdict, missing) => {
    const assessment = assess(code('equal', 'C1340'), { 'enterprise.industryCode': stated });
    expect(assessment.findings[0]).toMatchObject({ verdict, missing });
    expect(assessment.missing.map(({ fact }) => fact)).toEqual(missing);
  });

  it('says why', () => {
    const { findings } = assess(code('notIn', ['C1340']), { 'enterprise.industryCode': 'C13' });
    expect(findings[0]?.outcome).toMatchObject({
      parts: [{ actual: 'C13', reason: { code: 'code-too-general', facts: ['enterprise.industryCode'] } }],
    });
  });
});
