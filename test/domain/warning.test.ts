import { describe, expect, it } from 'vitest';
import { guangxiQianqiJigai as policy, type Warning } from '../../src/index.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';

const warnings = (answers: Answers): readonly Warning[] =>
  policy.parseApplication(applicationOf(answers)).warnings;

const brief = (answers: Answers): string[] => warnings(answers).map(({ code, fact }) => `${code} ${fact}`);

describe('doubtful values are accepted with a warning', () => {
  it.each<[what: string, answers: Answers, expected: string[]]>([
    [
      'more is invested in the plan year than altogether',
      { 'project.planYearInvestment': '3200.01万元', 'project.fixedAssetInvestment': '3200万元' },
      ['investment-above-total project.planYearInvestment'],
    ],
    [
      'the whole in the plan year is no more than the whole',
      { 'project.planYearInvestment': '3200万元', 'project.fixedAssetInvestment': '0.32亿元' },
      [],
    ],
    [
      'fixed assets cost more than the whole project',
      { 'project.fixedAssetInvestment': '3200万元', 'project.totalInvestment': '3000万元' },
      ['investment-above-total project.fixedAssetInvestment'],
    ],
    [
      'more is completed than the whole project costs',
      { 'project.cumulativeInvestment': '3200万元', 'project.totalInvestment': '3000万元' },
      ['investment-above-total project.cumulativeInvestment'],
    ],
    [
      '元 look like 万元',
      { 'project.fixedAssetInvestment': '3200元' },
      ['yuan-like-ten-thousand project.fixedAssetInvestment'],
    ],
    [
      'just below 1万元',
      { 'enterprise.annualRevenue': '9999.99元' },
      ['yuan-like-ten-thousand enterprise.annualRevenue'],
    ],
    ['1万元', { 'enterprise.annualRevenue': '10000元' }, []],
    ['no output before', { 'project.outputBefore': '0元' }, []],
    ['nothing stated', {}, []],
  ])('%s', (_, answers, expected) => {
    expect(brief(answers)).toEqual(expected);
  });

  it('says in both languages what to look at', () => {
    expect(
      warnings({ 'project.planYearInvestment': '1200万元', 'project.fixedAssetInvestment': '499.99万元' }),
    ).toEqual([
      {
        code: 'investment-above-total',
        fact: 'project.planYearInvestment',
        zh: '年度内预期完成投资1,200万元超过固定资产投资499.99万元，请核对',
        en: expect.stringMatching(
          /^investment expected in the plan year of CNY .* exceeds fixed-asset investment of CNY .*; check both$/,
        ),
      },
    ]);
    expect(warnings({ 'project.outputAfter': '3200元' })).toEqual([
      {
        code: 'yuan-like-ten-thousand',
        fact: 'project.outputAfter',
        zh: '改造后企业年工业总产值仅3,200元，单位是否应为万元，请核对',
        en: expect.stringMatching(/is only CNY 3,200; was 万元 .* meant\?$/),
      },
    ]);
  });

  it('in the assessment too', () => {
    const application = applicationOf({ 'project.fixedAssetInvestment': '3200元' });
    expect(policy.evaluateSync(application).warnings).toEqual(policy.parseApplication(application).warnings);
  });
});
