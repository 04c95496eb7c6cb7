import { describe, expect, it } from 'vitest';
import {
  isPolicyError,
  type PolicyError,
  parseApplication,
  guangxiQianqiJigai as policy,
  type Violation,
} from '../../src/index.js';
import { type Answers, answersOf, applicationOf } from '../arbitrary/answers.js';
import { baseCase } from '../base-case.js';
import { smallPolicy } from '../small-pack.js';

const refusal = (input: unknown): PolicyError => {
  try {
    parseApplication(input);
  } catch (error) {
    if (isPolicyError(error)) return error;
    throw error;
  }
  throw new Error('it was accepted');
};

const violation = (answers: Answers): Violation => {
  const { violations } = refusal(applicationOf(answers));
  expect(violations).toHaveLength(1);
  return violations[0]!;
};

describe('an application', () => {
  it('needs no more than its plan year', () => {
    const { planYear, facts, evidence, warnings } = parseApplication({ planYear: 2026 });
    expect({ planYear, facts: [...facts], evidence, warnings }).toEqual({
      planYear: 2026,
      facts: [],
      evidence: {},
      warnings: [],
    });
  });

  it.each<[what: string, input: object]>([
    [
      'null',
      { enterprise: { name: null, employees: null, honours: null }, project: { meetsAccessStandards: null } },
    ],
    ['null groups', { enterprise: null, project: null, evidence: null }],
    ['undefined', { enterprise: { name: undefined }, project: undefined, evidence: undefined }],
    ['empty groups', { enterprise: {}, project: { meetsAccessStandards: {} }, evidence: {} }],
  ])('leaves facts unknown with %s', (_, input) => {
    expect([...parseApplication({ planYear: 2026, ...input }).facts]).toEqual([]);
  });

  it('keeps every fact of the base case under its id', () => {
    const facts = parseApplication(baseCase.application).facts;
    expect([...facts.keys()].sort()).toEqual(
      Object.keys(answersOf(baseCase.application, policy.facts)).sort(),
    );
    expect(facts.get('enterprise.industryCode')).toBe('C1340');
    expect(facts.get('project.meetsAccessStandards.safety')).toBe(true);
    expect(facts.get('project.purpose')).toEqual(['digital', 'capacity']);
  });

  it('takes evidence for facts', () => {
    const source = { source: '年度审计报告', date: '2026-03-31', document: '桂审字〔2026〕1号' };
    const evidence = { 'enterprise.annualRevenue': source, 'project.meetsAccessStandards.land': {} };
    const application = parseApplication({ planYear: 2026, evidence });
    expect(application.evidence).toEqual(evidence);
    expect(policy.evaluateSync(application).evidence).toEqual(evidence);
  });

  it('once parsed is used as it is', () => {
    const application = parseApplication(baseCase.application);
    expect(parseApplication(application)).toBe(application);
    const asOf = '2026-11-24';
    expect(policy.evaluateSync(application, { asOf })).toEqual(
      policy.evaluateSync(baseCase.application, { asOf }),
    );
  });

  it('is recognised across the two copies of the package, where instanceof would fail', () => {
    const application = parseApplication(baseCase.application);
    // The other copy has the same vocabulary in another dictionary, so the input is read again.
    const ofOtherCopy = {
      ...application,
      [Symbol.for('qianqi-jigai.Application')]: { input: baseCase.application, dictionary: new Map() },
    };
    expect(parseApplication(ofOtherCopy).facts).toEqual(application.facts);
  });

  it('parsed for another policy is read again, since that one may have other choices', () => {
    const conditions = { all: [{ fact: 'enterprise.isLegalPerson', operator: 'equal', value: true }] };
    const anyProvision = { name: 'priority/any', conditions };
    const application = smallPolicy({ provisions: [anyProvision] }).parseApplication({
      planYear: 2026,
      enterprise: { city: '示例市' },
    });
    expect(() => policy.evaluateSync(application)).toThrow('示例市');
  });

  it('that went through JSON is none that was parsed', () => {
    const copy: unknown = JSON.parse(JSON.stringify(parseApplication({ planYear: 2026 })));
    expect(refusal(copy).violations.map(({ path }) => path)).toEqual(['facts', 'warnings']);
  });
});

describe('violations', () => {
  it('are reported all at once, each with its path, in both languages', () => {
    const { violations } = refusal({
      planYear: 26,
      enterprise: {
        employes: 210,
        employees: -1,
        isLegalPerson: '是',
        city: '南宁',
        honours: ['little-giant', '小巨人'],
      },
      project: {
        fixedAssetInvestment: 3200,
        productionDate: '2026-02-30',
        meetsAccessStandards: { land: 1, enviroment: true },
        equipment: [{ name: '压榨机', cost: '300' }, '机器人'],
      },
      evidence: { 'project.fixedAssetInvestement': {}, 'project.nature': { date: '31.3.2026' } },
      extra: 1,
    });
    expect(violations.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(
      [
        'planYear year-malformed',
        'extra key-unknown',
        'enterprise.employes key-unknown',
        'enterprise.employees count-malformed',
        'enterprise.isLegalPerson boolean-expected',
        'enterprise.city member-unknown',
        'enterprise.honours[1] member-unknown',
        'project.fixedAssetInvestment unit-missing',
        'project.productionDate date-malformed',
        'project.meetsAccessStandards.land boolean-expected',
        'project.meetsAccessStandards.enviroment key-unknown',
        'project.equipment[0].cost unit-missing',
        'project.equipment[1] object-expected',
        'evidence.project.fixedAssetInvestement key-unknown',
        'evidence.project.nature.date date-malformed',
      ].sort(),
    );
    for (const { path, message, messageZh } of violations) {
      expect(message.startsWith(`\`${path}\`: `)).toBe(true);
      expect(messageZh.startsWith(`\`${path}\`：`)).toBe(true);
      expect(messageZh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it.each<[what: string, answers: Answers, code: string, zh: string, en: string]>([
    [
      'a misspelt key',
      { 'project.fixedAssetInvestement': '3200万元' },
      'key-unknown',
      '是否应为“fixedAssetInvestment”',
      'did you mean "fixedAssetInvestment"?',
    ],
    [
      'a key in another case',
      { 'enterprise.Employees': 210 },
      'key-unknown',
      '是否应为“employees”',
      'did you mean "employees"?',
    ],
    [
      'a Chinese label instead of a member',
      { 'project.nature': '改建和技术改造' },
      'member-unknown',
      '是否应为“technical-transformation”',
      'did you mean "technical-transformation"?',
    ],
    [
      'an English label instead of a member',
      { 'project.cluster': 'Modern papermaking' },
      'member-unknown',
      '是否应为“modern-paper”',
      'did you mean "modern-paper"?',
    ],
    [
      'a Chinese label in a list',
      { 'enterprise.honours': ['制造业单项冠军企业'] },
      'member-unknown',
      '是否应为“single-champion”',
      'did you mean "single-champion"?',
    ],
    [
      'a misspelt member',
      { 'project.registration': 'field' },
      'member-unknown',
      '是否应为“filed”',
      'did you mean "filed"?',
    ],
    [
      'a city without 市',
      { 'enterprise.city': '南宁' },
      'member-unknown',
      '是否应为“南宁市”',
      'did you mean "南宁市"?',
    ],
    [
      'a bare number of money',
      { 'project.fixedAssetInvestment': 3200 },
      'unit-missing',
      '“3200”缺少单位，请写作“3200万元”',
      '"3200" has no unit; write "3200万元"',
    ],
    [
      'a bare number in text',
      { 'project.outputAfter': '10800' },
      'unit-missing',
      '请写作“10800万元”',
      'write "10800万元"',
    ],
    ['a bare ratio', { 'enterprise.incomeTaxRate': '15' }, 'unit-missing', '请写作“15%”', 'write "15%"'],
    [
      'a unit of another kind',
      { 'project.originalFloorArea': '8400元' },
      'unit-unfit',
      '可用的单位：“平方米”、“亩”、“公顷”',
      'use one of "平方米", "亩", "公顷"',
    ],
    [
      'a word for yes',
      { 'enterprise.isLegalPerson': '是' },
      'boolean-expected',
      '此处应为 true（是）或 false（否）',
      'true or false is expected here',
    ],
    ['a number for yes', { 'enterprise.isLegalPerson': 1 }, 'boolean-expected', '所写为1', 'found 1'],
    [
      'a count with its word',
      { 'enterprise.employees': '210人' },
      'count-malformed',
      '请写非负整数，如 210',
      'write a whole number of 0 or more',
    ],
    [
      'a count in text',
      { 'enterprise.employees': '210' },
      'count-malformed',
      '"210"不是个数',
      '"210" is not a count',
    ],
    [
      'half a person',
      { 'enterprise.employees': 210.5 },
      'count-malformed',
      '210.5不是个数',
      '210.5 is not a count',
    ],
    [
      'fewer than nobody',
      { 'enterprise.employees': -1 },
      'count-malformed',
      '-1不是个数',
      '-1 is not a count',
    ],
    [
      'a count beyond exact numbers',
      { 'enterprise.employees': 2 ** 53 },
      'count-malformed',
      '不是个数',
      'is not a count',
    ],
    [
      'no number',
      { 'enterprise.employees': Number.NaN },
      'count-malformed',
      'NaN不是个数',
      'NaN is not a count',
    ],
    [
      'the 30th of February',
      { 'project.completionDate': '2026-02-30' },
      'date-malformed',
      '“2026-02-30”不是有效日期',
      '"2026-02-30" is not a valid date',
    ],
    [
      'a date in Chinese',
      { 'project.completionDate': '2026年3月31日' },
      'date-malformed',
      '请写作“2026-12-31”',
      'write "2026-12-31"',
    ],
    [
      'an empty text',
      { 'enterprise.name': ' \u3000' },
      'text-empty',
      '不清楚的请不写这一项',
      'leave the key out',
    ],
    [
      'text too long',
      { 'enterprise.name': '糖'.repeat(1001) },
      'text-too-long',
      '超过 1000 字',
      'longer than 1000 characters',
    ],
    ['a number as text', { 'enterprise.name': 1 }, 'text-expected', '此处应为文字，所写为1', 'found 1'],
    [
      'a list too long',
      { 'project.purpose': Array.from({ length: 10_001 }, () => 'digital') },
      'list-too-long',
      '超过 10000 项',
      'more than 10000 entries',
    ],
    [
      'one member instead of a list',
      { 'project.purpose': 'digital' },
      'list-expected',
      '所写为"digital"',
      'found "digital"',
    ],
    [
      'a credit code in small letters',
      { 'enterprise.unifiedSocialCreditCode': '91350100m000100y43' },
      'credit-code-malformed',
      '18位数字或大写字母',
      '18 digits or capital letters',
    ],
    [
      'a value where a group stands',
      { 'project.meetsAccessStandards': true },
      'object-expected',
      '此处应为对象',
      'an object { … } is expected',
    ],
  ])('of %s', (_, answers, code, zh, en) => {
    const found = violation(answers);
    expect(found.path).toBe(
      Object.keys(answers)[0] +
        (code === 'member-unknown' && Array.isArray(Object.values(answers)[0]) ? '[0]' : ''),
    );
    expect(found.code).toBe(code);
    expect(found.messageZh).toContain(zh);
    expect(found.message).toContain(en);
  });

  it('offer no suggestion where none is near', () => {
    const { message, messageZh } = violation({ 'project.zzz': 1 });
    expect(message).not.toContain('did you mean');
    expect(messageZh).not.toContain('是否应为');
  });

  it.each([26, 2026.5, '2026', 999, 10_000, Number.NaN, true, [2026], {}])(
    'of the plan year %o',
    (planYear) => {
      expect(refusal({ planYear })).toMatchObject({ code: 'year-malformed', path: 'planYear' });
    },
  );

  it.each([{}, { planYear: null }, { planYear: undefined }])('of a missing plan year: %o', (input) => {
    expect(refusal(input)).toMatchObject({ code: 'key-missing', path: 'planYear' });
  });
});
