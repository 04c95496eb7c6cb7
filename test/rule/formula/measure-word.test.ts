import { expect, it } from 'vitest';
import { explain, isPolicyError } from '../../../src/index.js';
import { applicationOf } from '../../arbitrary/answers.js';
import { type SmallDerived, smallPolicy } from '../../small-pack.js';

const result = 'project.result';

/** The verdict of a test on one derived fact, or the codes of what is wrong with it. */
const verdictOf = (
  derived: Omit<SmallDerived, 'id'>,
  value: unknown,
  answers: Readonly<Record<string, unknown>>,
): unknown => {
  try {
    return smallPolicy({
      provisions: [
        {
          name: 'test/result',
          conditions: { all: [{ fact: result, operator: 'greaterThanInclusive', value }] },
        },
      ],
      derived: [{ id: result, ...derived }],
    }).evaluateSync(applicationOf(answers), { asOf: '2026-11-25' }).findings[0]?.verdict;
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return error.violations.map(({ code }) => code);
  }
};

it.each<[what: string, derived: Omit<SmallDerived, 'id'>, value: unknown, verdict: unknown]>([
  [
    'months counted in 个月 are months',
    { type: 'count', unit: '个月', formula: 'months(project.completionDate, asOf)' },
    '24月',
    'met',
  ],
  [
    'and are compared with 个月 where the fact is in 月',
    { type: 'count', unit: '月', formula: 'months(project.completionDate, asOf)' },
    '24个月',
    'met',
  ],
  [
    'and add up',
    { type: 'count', unit: '个月', formula: 'months(project.completionDate, asOf) + 1个月' },
    25,
    'met',
  ],
  [
    'but are no people',
    { type: 'count', unit: '人', formula: 'months(project.completionDate, asOf)' },
    24,
    ['measure-words-unfit'],
  ],
  [
    'people over an area counted in 亩 are people per 亩',
    { type: 'number', unit: '人/亩', formula: 'enterprise.employees / (project.grantedLandArea / 1亩)' },
    '2.5人/亩',
    'met',
  ],
  [
    'but a sum of people is not',
    { type: 'number', unit: '人/亩', formula: 'enterprise.employees + 1人' },
    '2.5人/亩',
    ['measure-words-unfit'],
  ],
])('%s', (_, derived, value, verdict) => {
  expect(
    verdictOf(derived, value, {
      'project.completionDate': '2024-11-25',
      'enterprise.employees': 25,
      'project.grantedLandArea': '10亩',
    }),
  ).toEqual(verdict);
});

it('an item without a name goes by its place in the whole list, whichever items count', () => {
  const list = 'project.equipment';
  const policy = smallPolicy({
    provisions: [
      {
        name: 'test/result',
        conditions: { all: [{ fact: result, operator: 'greaterThanInclusive', value: '5元' }] },
      },
    ],
    derived: [
      {
        id: result,
        type: 'money',
        formula: {
          sum: {
            of: 'item.cost',
            over: list,
            where: { fact: 'item.cost', operator: 'greaterThan', value: '2元' },
          },
        },
      },
    ],
  });
  const assessment = policy.evaluateSync(
    applicationOf({ [list]: [{ cost: '1元' }, { cost: '0元' }, { cost: '7元' }] }),
  );
  const told = explain(assessment, { locale: 'zh-CN', detail: 'full' });
  expect(told).toContain('第3项＝');
  expect(told).not.toContain('第1项＝');
});
