import { describe, expect, it } from 'vitest';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { smallPolicy } from '../small-pack.js';

const isTrue = (fact: string) => ({ fact, operator: 'equal', value: true });
/** True by presumption, unless the authority says otherwise. */
const presumed = isTrue('project.presumed');
/** As stated. */
const stated = isTrue('enterprise.isLegalPerson');

const policy = smallPolicy({
  provisions: [
    { name: 'test/alone', kind: 'requirement', conditions: { all: [presumed] } },
    { name: 'test/not', conditions: { not: presumed } },
    { name: 'test/all', conditions: { all: [presumed, stated] } },
    { name: 'test/any', conditions: { any: [presumed, stated] } },
    { name: 'test/all-not', conditions: { all: [{ not: presumed }, stated] } },
    { name: 'test/any-not', conditions: { any: [{ not: presumed }, stated] } },
    { name: 'test/reference', conditions: { condition: 'test/alone' } },
    { name: 'test/eligible', conditions: { all: [isTrue('plan.eligible')] } },
    {
      name: 'test/expected',
      conditions: {
        all: [
          { fact: 'project.outputAfter', operator: 'greaterThan', value: { fact: 'project.presumedOutput' } },
        ],
      },
    },
    {
      name: 'test/table',
      conditions: { all: [{ fact: 'project.graded', operator: 'equal', value: '2亿元' }] },
    },
    {
      name: 'test/table-by-reference',
      conditions: { all: [{ fact: 'project.gradedByReference', operator: 'equal', value: '2亿元' }] },
    },
    {
      name: 'test/sum',
      conditions: { all: [{ fact: 'project.countedCost', operator: 'greaterThan', value: '0元' }] },
    },
    {
      name: 'test/sum-by-other-fact',
      conditions: { all: [{ fact: 'project.costIfLarge', operator: 'greaterThan', value: '0元' }] },
    },
    {
      name: 'test/parameter',
      conditions: {
        all: [
          { fact: 'enterprise.incomeTaxRate', operator: 'greaterThan', value: { fact: 'parameter.rate' } },
        ],
      },
    },
  ],
  derived: [
    {
      id: 'project.presumed',
      type: 'bool',
      formula: 'project.isTransformationInSubstance ?? true',
    },
    {
      id: 'project.presumedOutput',
      type: 'money',
      formula: 'project.outputBefore ?? 1亿元',
    },
    {
      id: 'project.graded',
      type: 'money',
      formula: { table: [{ when: presumed, value: 'project.outputAfter' }, { value: '1亿元' }] },
    },
    {
      id: 'project.equipment.counts',
      over: 'project.equipment',
      type: 'bool',
      formula: {
        table: [{ when: { all: [presumed, isTrue('item.isNew')] }, value: true }, { value: false }],
      },
    },
    {
      id: 'project.countedCost',
      type: 'money',
      formula: {
        sum: { of: 'item.cost', over: 'project.equipment', where: isTrue('item.counts') },
      },
    },
    {
      // Its name only looks like that of an item's field.
      id: 'project.lineitem.base',
      type: 'money',
      formula: 'project.fixedAssetInvestment ?? 5元',
    },
    {
      id: 'project.costIfLarge',
      type: 'money',
      formula: {
        sum: {
          of: 'item.cost',
          over: 'project.equipment',
          where: { fact: 'project.lineitem.base', operator: 'greaterThan', value: '1元' },
        },
      },
    },
    {
      id: 'project.gradedByReference',
      type: 'money',
      formula: {
        table: [{ when: { condition: 'test/alone' }, value: 'project.outputAfter' }, { value: '1亿元' }],
      },
    },
  ],
  parameters: [
    {
      id: 'parameter.rate',
      type: 'ratio',
      default: '15%',
      exceptions: [{ when: presumed, value: '10%', document: '文件' }],
    },
  ],
});

const figures = { 'project.outputAfter': '2亿元', 'enterprise.incomeTaxRate': '20%' };

/** Each provision's verdict, with `presumed` where it rests on a presumption. */
const findings = async (answers: Answers): Promise<Record<string, string>> => {
  const application = applicationOf({ ...figures, ...answers });
  const at = { asOf: '2026-11-24' };
  const assessment = policy.evaluateSync(application, at);
  expect(await policy.evaluate(application, at)).toEqual(assessment);
  return Object.fromEntries(
    assessment.findings.map((finding) => [
      finding.provision.replace('test/', ''),
      finding.verdict + ('presumed' in finding ? ' presumed' : ''),
    ]),
  );
};

describe('a finding marks that it rests on a presumption', () => {
  it('where a presumption decides', async () => {
    expect(await findings({ 'enterprise.isLegalPerson': true })).toEqual({
      alone: 'met presumed',
      not: 'unmet presumed',
      all: 'met presumed',
      any: 'met',
      'all-not': 'unmet presumed',
      'any-not': 'met',
      reference: 'met presumed',
      eligible: 'met presumed',
      expected: 'met presumed',
      table: expect.stringMatching(/^met/),
      'table-by-reference': expect.stringMatching(/^met/),
      sum: 'undetermined',
      'sum-by-other-fact': 'undetermined',
      parameter: expect.stringMatching(/^met/),
    });
  });

  it('where a presumption decides which items of a list are summed', async () => {
    const equipment = (isNew: boolean) => ({ 'project.equipment': [{ name: '设备', cost: '1元', isNew }] });
    expect(await findings(equipment(true))).toMatchObject({
      sum: 'met presumed',
      'sum-by-other-fact': 'met presumed',
    });
    expect((await findings(equipment(false))).sum).toBe('unmet');
    expect((await findings({ ...equipment(true), 'project.isTransformationInSubstance': true })).sum).toBe(
      'met',
    );
  });

  it.each(['table', 'table-by-reference', 'parameter'])(
    'where a presumption decides which value of a %s is taken',
    async (which) => {
      expect((await findings({}))[which]).toBe('met presumed');
    },
  );

  it('but not where something else decides alone', async () => {
    expect(await findings({ 'enterprise.isLegalPerson': false })).toMatchObject({
      all: 'unmet',
      any: 'met presumed',
      'all-not': 'unmet',
      'any-not': 'unmet presumed',
    });
  });

  it('nor where nothing is decided', async () => {
    expect(await findings({})).toMatchObject({
      all: 'undetermined',
      any: 'met presumed',
      'all-not': 'unmet presumed',
      'any-not': 'undetermined',
    });
  });

  it.each([true, false])('nor where the authority has said %s', async (decision) => {
    const decided = await findings({
      'enterprise.isLegalPerson': true,
      'project.isTransformationInSubstance': decision,
      'project.outputBefore': '1亿元',
    });
    expect(Object.values(decided).filter((finding) => finding.includes('presumed'))).toEqual([]);
    expect(decided.alone).toBe(decision ? 'met' : 'unmet');
  });
});
