import { describe, expect, it } from 'vitest';
import type { Answers } from '../arbitrary/answers.js';
import type { SmallOption } from '../small-pack.js';
import { always, findingOf, is, yuanOf } from './incentive.js';

const option = (id: string, amount: unknown, changes: Partial<SmallOption> = {}): SmallOption => ({
  id,
  conditions: always,
  amount,
  benefit: 'rate-reduction',
  ...changes,
});

const hinges = is('project.fastObsolescence');

const outcomes = (options: readonly SmallOption[], answers: Answers = {}, conditions: unknown = always) =>
  findingOf({ options, conditions }, answers);

const bestOf = (...args: Parameters<typeof outcomes>): string | undefined =>
  outcomes(...args).options?.find(({ best }) => best)?.id;

describe('the options of an incentive', () => {
  it.each([
    ['one is met', { 'project.fastObsolescence': true }, 'met', ['met', 'unmet']],
    ['the other is', { 'project.fastObsolescence': false }, 'met', ['unmet', 'met']],
    ['neither is decided', {}, 'undetermined', ['undetermined', 'undetermined']],
  ])('are each judged, and it is met where any is: %s', (_, answers, verdict, verdicts) => {
    const options = [
      option('yes', '1元', { conditions: hinges }),
      option('no', '2元', { conditions: is('project.fastObsolescence', false) }),
    ];
    const finding = outcomes(options, answers);
    expect(finding.verdict).toBe(verdict);
    expect(finding.options?.map((each) => each.verdict)).toEqual(verdicts);
    expect(finding.options?.map(({ amount }) => amount !== undefined)).toEqual(
      verdicts.map((each) => each === 'met'),
    );
  });

  it('ask each for its own facts', () => {
    const { options } = outcomes([option('a', '1元', { conditions: hinges }), option('b', '1元')]);
    expect(options?.map(({ missing }) => missing)).toEqual([['project.fastObsolescence'], []]);
  });

  it('have steps of their own', () => {
    const amount = 'step.part';
    const { options } = outcomes([
      option('a', amount, { steps: { part: '1元' } }),
      option('b', amount, { steps: { part: '2元' } }),
    ]);
    expect(options?.map((each) => yuanOf(each.amount))).toEqual(['1', '2']);
  });

  it.each([
    ['unmet', false],
    ['undetermined', undefined],
  ])('of one that is itself %s are judged, but worth nothing and none the best', (verdict, stated) => {
    const finding = outcomes(
      [option('a', '1元'), option('b', '2元')],
      { 'project.fastObsolescence': stated },
      hinges,
    );
    expect(finding.verdict).toBe(verdict);
    expect(finding.options?.map((each) => [each.verdict, each.amount, each.best])).toEqual([
      ['met', undefined, undefined],
      ['met', undefined, undefined],
    ]);
  });
});

describe('the best option', () => {
  it.each<[string, SmallOption[], string | undefined]>([
    ['is worth more than the others', [option('a', '1元'), option('b', '3元'), option('c', '2元')], 'b'],
    ['need not be worth much more', [option('a', '1.01元'), option('b', '1元')], 'a'],
    [
      'is none of one kind with another',
      [option('a', '9元'), option('b', '1元', { benefit: 'subsidy' })],
      undefined,
    ],
    ['is none where two tie', [option('a', '2元'), option('b', '2元'), option('c', '1元')], undefined],
    [
      'is none where an amount is unknown',
      [option('a', '9元'), option('b', 'project.equipmentInvestment')],
      undefined,
    ],
    ['is none where one has no amount', [option('a', '9元'), option('b', undefined)], undefined],
    [
      'is none where one is undetermined',
      [option('a', '9元'), option('b', '1元'), option('c', '1元', { conditions: hinges })],
      undefined,
    ],
    [
      'is none where they go together',
      [option('a', '9元', { excludes: [] }), option('b', '1元', { excludes: [] })],
      undefined,
    ],
    [
      'is none where one alone is met',
      [option('a', '9元'), option('b', '1元', { conditions: is('planYear.start', '2020-01-01') })],
      undefined,
    ],
    [
      'may be told where a third is unmet',
      [
        option('a', '9元'),
        option('b', '1元'),
        option('c', '99元', { conditions: is('planYear.start', '2020-01-01') }),
      ],
      'a',
    ],
    ['compares exact amounts as rounded', [option('a', '1元 / 3'), option('b', '0.33元')], undefined],
  ])('%s', (_, options, best) => {
    expect(bestOf(options)).toBe(best);
  });
});
