import { describe, expect, it } from 'vitest';
import type { Assessment, BenefitGroup, BenefitSheet } from '../../src/index.js';
import { applicationOf } from '../arbitrary/answers.js';
import { type SmallOption, type SmallProvision, smallPolicy } from '../small-pack.js';
import { always, assessed, incentive, is } from './incentive.js';

const sheetOf = (...provisions: readonly SmallProvision[]): BenefitSheet => assessed(provisions).benefits;

const unknown = 'project.equipmentInvestment';
const unmet = is('planYear.start', '2020-01-01');

const option = (id: string, changes: Partial<SmallOption> = {}): SmallOption => ({
  id,
  conditions: always,
  benefit: 'subsidy',
  ...changes,
});

describe('the lines of the benefit sheet', () => {
  it.each<[string, BenefitGroup]>([
    ['tax-credit', 'cash'],
    ['exemption', 'cash'],
    ['subsidy', 'cash'],
    ['fee-saved', 'cash'],
    ['rate-reduction', 'cash'],
    ['tax-base-deduction', 'deduction'],
    ['timing', 'timing'],
    ['guarantee-limit', 'in-kind'],
    ['quota', 'in-kind'],
    ['service', 'in-kind'],
    ['neutral', 'neutral'],
  ])('a %s is in the group %s', (benefit, group) => {
    expect(sheetOf(incentive('a', { benefit, amount: '1元' })).lines).toEqual([
      {
        provision: 'aid/a',
        title: { zh: 'aid/a', en: 'aid/a' },
        clause: '一',
        group,
        benefit,
        amount: { value: '1', unit: '元' },
      },
    ]);
  });

  it("are each assessment's own: who writes into one does not write into the next", () => {
    const pack = [incentive('a')];
    const policy = smallPolicy({ provisions: pack });
    const lines = [1, 2].map(() => policy.evaluateSync(applicationOf({})).benefits.lines[0]);
    expect(lines[0]).toEqual(lines[1]);
    expect(lines[0]).not.toBe(lines[1]);
  });

  it('are the met incentives and met options in the order of the plan, each with its own amount', () => {
    const { lines } = sheetOf(
      incentive('a', { amount: '1元' }),
      incentive('b', { amount: '2元', conditions: unmet }),
      incentive('c', { amount: unknown }),
      incentive('d', {
        options: [
          option('x', { amount: '3元' }),
          option('y', { amount: '4元', conditions: unmet }),
          option('z', { benefit: 'service' }),
        ],
      }),
    );
    expect(
      lines.map((line) => [line.provision, line.option, line.amount?.value, line.unknown?.code]),
    ).toEqual([
      ['aid/a', undefined, '1', undefined],
      ['aid/c', undefined, undefined, 'facts-missing'],
      ['aid/d', 'x', '3', undefined],
      ['aid/d', 'z', undefined, undefined],
    ]);
    expect(lines[2]?.title).toEqual({ zh: 'aid/d：x', en: 'aid/d: x' });
  });

  it('leave out the options of a provision that is not met itself', () => {
    expect(sheetOf(incentive('a', { conditions: unmet, options: [option('x')] })).lines).toEqual([]);
  });

  it('say what is unsure, and only that', () => {
    const { lines } = sheetOf(
      ...(['verified', 'known', 'unsure'] as const).map((confidence) =>
        incentive(confidence, { confidence }),
      ),
      incentive('options', { confidence: 'unsure', options: [option('x'), option('y')] }),
    );
    expect(lines.map(({ provision, unsure }) => [provision, unsure])).toEqual([
      ['aid/verified', undefined],
      ['aid/known', undefined],
      ['aid/unsure', true],
      ['aid/options', true],
      ['aid/options', true],
    ]);
  });

  it('are never summed: the sheet has no other number than theirs', () => {
    const sheet = sheetOf(incentive('a', { amount: '1元' }), incentive('b', { amount: '20元' }));
    expect(Object.keys(sheet).sort()).toEqual(['alternatives', 'lines', 'schedules']);
    expect(JSON.stringify(sheet)).not.toContain('21');
  });
});

describe('alternatives', () => {
  const among = ({ benefits }: Assessment) => benefits.alternatives.map((each) => each.among);

  it.each([
    ['the first says so', ['aid/b'], []],
    ['the second says so', [], ['aid/a']],
    ['both say so', ['aid/b'], ['aid/a']],
  ])('two provisions exclude each other, once, where %s', (_, first, second) => {
    const assessment = assessed([
      incentive('a', { amount: '1元', excludes: first }),
      incentive('b', { amount: '2元', excludes: second }),
    ]);
    expect(among(assessment)).toEqual([['aid/a', 'aid/b']]);
    expect(assessment.findings.map(({ excludes }) => excludes)).toEqual([['aid/b'], ['aid/a']]);
  });

  it.each<[string, SmallOption[], string[][]]>([
    ['all', ['x', 'y', 'z'].map((id) => option(id)), [['aid/a#x', 'aid/a#y', 'aid/a#z']]],
    ['none', ['x', 'y'].map((id) => option(id, { excludes: [] })), []],
    [
      'one excludes the two others, which go together',
      [option('x'), option('y', { excludes: [] }), option('z', { excludes: [] })],
      [
        ['aid/a#x', 'aid/a#y'],
        ['aid/a#x', 'aid/a#z'],
      ],
    ],
    [
      'two of three',
      [option('x', { excludes: [] }), option('y', { excludes: ['aid/a#z'] }), option('z', { excludes: [] })],
      [['aid/a#y', 'aid/a#z']],
    ],
    [
      'only those that are met',
      [option('x'), option('y', { conditions: unmet }), option('z')],
      [['aid/a#x', 'aid/a#z']],
    ],
    ['not one alone', [option('x'), option('y', { conditions: unmet })], []],
  ])('options of one provision exclude one another: %s', (_, options, expected) => {
    expect(among(assessed([incentive('a', { options })]))).toEqual(expected);
  });

  it.each([
    [
      'a whole provision, each of its options',
      'aid/b',
      [
        ['aid/a', 'aid/b#x'],
        ['aid/a', 'aid/b#y'],
      ],
    ],
    ['one option', 'aid/b#y', [['aid/a', 'aid/b#y']]],
  ])('a provision excludes %s', (_, excluded, expected) => {
    const options = [option('x', { excludes: [] }), option('y', { excludes: [] })];
    expect(among(assessed([incentive('a', { excludes: [excluded] }), incentive('b', { options })]))).toEqual(
      expected,
    );
  });

  it('an option excludes another provision alone', () => {
    const options = [option('x', { excludes: ['aid/b'] }), option('y', { excludes: [] })];
    expect(among(assessed([incentive('a', { options }), incentive('b')]))).toEqual([['aid/a#x', 'aid/b']]);
  });

  it('what is not met excludes nothing', () => {
    expect(
      among(assessed([incentive('a', { excludes: ['aid/b'] }), incentive('b', { conditions: unmet })])),
    ).toEqual([]);
  });

  it.each([
    ['worth more', { amount: '2元' }, { amount: '1元' }, 'aid/a', '“aid/a”金额较高', '“aid/a” is worth more'],
    ['worth less', { amount: '1元' }, { amount: '2元' }, 'aid/b', '“aid/b”金额较高', '“aid/b” is worth more'],
    ['equal', { amount: '1元' }, { amount: '1元' }, undefined, '金额相同', 'they are worth the same'],
    [
      'unknown',
      { amount: unknown },
      { amount: '1元' },
      undefined,
      '有金额尚未确定，暂不能比较',
      'an amount is still unknown, so they cannot be compared yet',
    ],
    [
      'without amount',
      { benefit: 'service' },
      { benefit: 'service' },
      undefined,
      '有金额尚未确定，暂不能比较',
      'an amount is still unknown, so they cannot be compared yet',
    ],
    [
      'of different kinds',
      { amount: '9元', benefit: 'timing' },
      { amount: '1元' },
      undefined,
      '种类不同，不宜直接比较',
      'they are of different kinds and cannot be compared directly',
    ],
    [
      'of different kinds and unknown',
      { amount: unknown, benefit: 'timing' },
      { amount: '1元' },
      undefined,
      '种类不同，不宜直接比较',
      'they are of different kinds and cannot be compared directly',
    ],
  ])('are compared: %s', (_, first, second, better, zh, en) => {
    const [choice] = sheetOf(
      incentive('a', { ...first, excludes: ['aid/b'] }),
      incentive('b', second),
    ).alternatives;
    expect(choice).toEqual({
      among: ['aid/a', 'aid/b'],
      ...(better === undefined ? {} : { better }),
      because: { zh: `只能择一享受，${zh}`, en: `only one of them can be had; ${en}` },
    });
  });
});

describe('schedules', () => {
  const year = (number: number, amount: unknown) => ({ schedule: { year: number, amount } });

  it('are the steps that give one, with their labels, of provisions and options', () => {
    const { schedules } = sheetOf(
      incentive('a', {
        steps: {
          later: { formula: 'a + b', with: { a: year(2027, '2元'), b: year(2026, '1元') } },
          sum: { formula: 'total(a)', with: { a: year(2026, '9元') } },
        },
        amount: '1元',
      }),
      incentive('b', { options: [option('x', { steps: { saved: year(2026, '3元') }, amount: '3元' })] }),
    );
    expect(schedules).toEqual([
      {
        provision: 'aid/a',
        label: { zh: 'later', en: 'later' },
        entries: [
          { year: 2026, amount: { value: '1', unit: '元' } },
          { year: 2027, amount: { value: '2', unit: '元' } },
        ],
      },
      {
        provision: 'aid/b',
        option: 'x',
        label: { zh: 'saved', en: 'saved' },
        entries: [{ year: 2026, amount: { value: '3', unit: '元' } }],
      },
    ]);
  });

  it('are shown although the amount is unknown, such as a present value without a rate', () => {
    const { schedules } = sheetOf(incentive('a', { steps: { saved: year(2026, '3元') }, amount: unknown }));
    expect(schedules).toHaveLength(1);
  });

  it('that are unknown, or that nobody has, are none', () => {
    const { schedules } = sheetOf(
      incentive('a', { steps: { saved: year(2026, unknown) }, amount: '1元' }),
      incentive('b', { steps: { saved: year(2026, '1元') }, amount: '1元', conditions: unmet }),
    );
    expect(schedules).toEqual([]);
  });
});
