import { describe, expect, it } from 'vitest';
import {
  type EvaluateOptions,
  isPolicyError,
  type Policy,
  guangxiQianqiJigai as policy,
  type TestOutcome,
} from '../../src/index.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { baseCase } from '../base-case.js';
import { smallPolicy } from '../small-pack.js';

const violations = (options: object, from: Policy = policy): string[] => {
  try {
    from.evaluateSync({ planYear: 2026 }, options as EvaluateOptions);
  } catch (error) {
    if (isPolicyError(error)) return error.violations.map(({ code, path }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

describe('a parameter set by the caller', () => {
  it.each<[what: string, parameters: Record<string, unknown>]>([
    ['with the prefix', { 'parameter.minimumOutputGrowth': '12%' }],
    ['without it', { minimumOutputGrowth: '12%' }],
    ['with its source', { minimumOutputGrowth: { value: '12%', source: '桂工信投资〔2026〕1号' } }],
  ])('%s replaces the default', async (_, parameters) => {
    const options = { parameters } as EvaluateOptions;
    expect(policy.knownFacts(baseCase.application, options)['parameter.minimumOutputGrowth']).toEqual({
      value: '0.12',
      unit: '',
    });
    expect(await policy.evaluate(baseCase.application, { ...options, asOf: '2026-11-24' })).toEqual(
      policy.evaluateSync(baseCase.application, { ...options, asOf: '2026-11-24' }),
    );
  });

  it.each<[what: string, parameters: Record<string, unknown>, expected: string[]]>([
    ['a bare number', { minimumOutputGrowth: 12 }, ['parameters.minimumOutputGrowth unit-missing']],
    ['the wrong unit', { minimumOutputGrowth: '12元' }, ['parameters.minimumOutputGrowth unit-unfit']],
    ['no quantity', { minimumOutputGrowth: true }, ['parameters.minimumOutputGrowth quantity-malformed']],
    ['null', { minimumOutputGrowth: null }, ['parameters.minimumOutputGrowth quantity-malformed']],
    ['an unknown name', { minimumGrowth: '12%' }, ['parameters.minimumGrowth parameter-unknown']],
    ['a fact', { 'project.outputGrowth': '12%' }, ['parameters.project.outputGrowth parameter-unknown']],
    [
      'a source without value',
      { minimumOutputGrowth: { source: '文件' } },
      ['parameters.minimumOutputGrowth quantity-malformed'],
    ],
    [
      'a value without source',
      { minimumOutputGrowth: { value: '12%' } },
      ['parameters.minimumOutputGrowth.source text-expected'],
    ],
    [
      'an empty source',
      { minimumOutputGrowth: { value: '12%', source: '' } },
      ['parameters.minimumOutputGrowth.source text-empty'],
    ],
    [
      'several mistakes at once',
      { minimumOutputGrowth: '12', other: 1 },
      ['parameters.minimumOutputGrowth unit-missing', 'parameters.other parameter-unknown'],
    ],
  ])('that is %s is refused', (_, parameters, expected) => {
    expect(violations({ parameters })).toEqual(expected);
  });

  it('the message of an unknown name lists the known ones', () => {
    expect(() => policy.evaluateSync({ planYear: 2026 }, { parameters: { growth: '12%' } })).toThrow(
      /there is no parameter "growth"; known: .*"parameter\.minimumOutputGrowth"/,
    );
  });
});

const isCode = (division: string) => ({
  fact: 'enterprise.industryCode',
  operator: 'equal',
  value: division,
});
const isTrue = (fact: string) => ({ fact, operator: 'equal', value: true });

const withExceptions = (usual: string | null, second = '12%'): Policy =>
  smallPolicy({
    provisions: [
      {
        name: 'test/growth',
        conditions: {
          all: [
            {
              fact: 'enterprise.incomeTaxRate',
              operator: 'greaterThanInclusive',
              value: { fact: 'parameter.growth' },
            },
          ],
        },
      },
    ],
    parameters: [
      {
        id: 'parameter.growth',
        type: 'ratio',
        default: usual,
        inOrder: true,
        exceptions: [
          { when: isCode('C1340'), value: '10%', document: '糖业文件' },
          { when: isTrue('enterprise.isHighGrowth'), value: second, document: '高成长文件' },
          {
            when: isTrue('enterprise.isLegalPerson'),
            value: '5%',
            document: '旧文件',
            effective: { to: '2025-12-31' },
          },
        ],
      },
    ],
  });

interface Judged {
  readonly verdict: string;
  readonly expected: unknown;
  readonly missing: readonly string[];
}

const judged = async (from: Policy, answers: Answers, options: EvaluateOptions = {}): Promise<Judged> => {
  const application = applicationOf({ 'enterprise.incomeTaxRate': '11%', ...answers });
  const at = { asOf: '2026-11-24', ...options };
  const { findings } = from.evaluateSync(application, at);
  expect((await from.evaluate(application, at)).findings).toEqual(findings);
  const [finding] = findings;
  const outcome = finding?.outcome as { readonly parts: readonly TestOutcome[] } | undefined;
  return {
    verdict: finding?.verdict ?? '',
    expected: outcome?.parts[0]?.expected,
    missing: finding?.missing ?? [],
  };
};

const both = (text: string) => ({ zh: text, en: text });

describe('a parameter’s value', () => {
  const policy15 = withExceptions('15%');
  const sugar = { 'enterprise.industryCode': 'C1340' };
  const other = { 'enterprise.industryCode': 'C1310' };

  it('is the default where no exception is met', async () => {
    expect(await judged(policy15, { ...other, 'enterprise.isHighGrowth': false })).toEqual({
      verdict: 'unmet',
      expected: { fact: 'parameter.growth', value: { value: '0.15', unit: '' } },
      missing: [],
    });
  });

  it.each<[answers: Answers, value: string, source: string]>([
    [{ ...sugar, 'enterprise.isHighGrowth': true }, '0.1', '糖业文件'],
    [{ ...sugar, 'enterprise.isHighGrowth': false }, '0.1', '糖业文件'],
    [sugar, '0.1', '糖业文件'],
    [{ ...other, 'enterprise.isHighGrowth': true }, '0.12', '高成长文件'],
  ])('is that of the first exception met, with its document: %j', async (answers, value, source) => {
    const { expected } = await judged(policy15, answers);
    expect(expected).toEqual({ fact: 'parameter.growth', value: { value, unit: '' }, source: both(source) });
  });

  it('is the caller’s before any exception', async () => {
    const setting = { value: '11%', source: '主管部门复函' };
    const { verdict, expected } = await judged(policy15, sugar, { parameters: { growth: setting } });
    expect(verdict).toBe('met');
    expect(expected).toMatchObject({ value: { value: '0.11' }, source: both('主管部门复函') });
    const unnamed = await judged(policy15, sugar, { parameters: { growth: '11%' } });
    expect(unnamed.expected).toMatchObject({ source: { zh: '调用方设定', en: 'set by the caller' } });
  });

  it.each<[answers: Answers, missing: string[]]>([
    [{}, ['enterprise.industryCode', 'enterprise.isHighGrowth']],
    // Between the exception's 12% and the default: on one side of both it would be decided.
    [{ ...other, 'enterprise.incomeTaxRate': '13%' }, ['enterprise.isHighGrowth']],
    [{ 'enterprise.isHighGrowth': true }, ['enterprise.industryCode']],
    [{ 'enterprise.isHighGrowth': false }, ['enterprise.industryCode']],
  ])(
    'is unknown while an exception that could win is undetermined: %j asks for %j',
    async (answers, missing) => {
      expect(await judged(policy15, answers)).toEqual({
        verdict: 'undetermined',
        expected: { fact: 'parameter.growth', value: null },
        missing,
      });
    },
  );

  it('is known where an undetermined exception gives the same value', async () => {
    const alike = withExceptions('15%', '15%');
    expect(await judged(alike, other)).toMatchObject({ verdict: 'unmet', missing: [] });
    const unset = withExceptions(null, '10%');
    expect(await judged(unset, { 'enterprise.isHighGrowth': true })).toMatchObject({
      verdict: 'met',
      expected: { value: { value: '0.1' }, source: both('高成长文件') },
    });
  });

  it('outside the days of an exception is not that of the exception', async () => {
    const answers = { ...other, 'enterprise.isHighGrowth': false, 'enterprise.isLegalPerson': true };
    const on = async (asOf: string) => (await judged(policy15, answers, { asOf })).expected;
    expect(await on('2025-12-31')).toMatchObject({ value: { value: '0.05' }, source: both('旧文件') });
    expect(await on('2026-01-01')).toEqual({ fact: 'parameter.growth', value: { value: '0.15', unit: '' } });
  });

  it('without default is unknown, and asked for', async () => {
    const unset = withExceptions(null);
    const { missing } = unset.evaluateSync(
      applicationOf({ ...other, 'enterprise.incomeTaxRate': '11%', 'enterprise.isHighGrowth': false }),
    );
    expect(missing).toMatchObject([
      { fact: 'parameter.growth', answeredBy: 'authority', neededBy: ['test/growth'] },
    ]);
    expect(await judged(unset, other)).toMatchObject({
      verdict: 'undetermined',
      missing: ['enterprise.isHighGrowth', 'parameter.growth'],
    });
  });

  it('is unknown while an exception has no verdict at all, as after a division by zero', async () => {
    const divided = smallPolicy({
      provisions: [
        {
          name: 'test/growth',
          conditions: {
            all: [
              {
                fact: 'enterprise.incomeTaxRate',
                operator: 'greaterThan',
                value: { fact: 'parameter.growth' },
              },
            ],
          },
        },
      ],
      derived: [
        {
          id: 'project.ratio',
          type: 'ratio',
          formula: 'project.outputAfter / project.outputBefore',
        },
      ],
      parameters: [
        {
          id: 'parameter.growth',
          type: 'ratio',
          default: '15%',
          exceptions: [
            {
              when: { fact: 'project.ratio', operator: 'greaterThan', value: '100%' },
              value: '5%',
              document: '文件',
            },
          ],
        },
      ],
    });
    const answers = { 'project.outputAfter': '1万元', 'project.outputBefore': '0元' };
    expect(await judged(divided, answers)).toMatchObject({ verdict: 'undetermined', missing: [] });
  });
});
