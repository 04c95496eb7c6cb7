import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compilePolicy, guangxiQianqiJigai, isPolicyError, type PackFiles } from '../../src/index.js';
import { loadPolicy } from '../../src/node.js';
import { packFiles } from '../small-pack.js';

const both = (text: string) => ({ zh: text, en: text });

const large = { fact: 'enterprise.sizeClass', operator: 'equal', value: 'large' };

/** A pack of one provision with these conditions, which uses these vocabularies. */
const using = (uses: readonly string[] | undefined, conditions: unknown, more: PackFiles = {}): PackFiles => {
  const files = packFiles({ provisions: [{ name: 'test/size', conditions }] });
  const manifest = JSON.parse(files['policy.json'] ?? '');
  return {
    ...files,
    'policy.json': JSON.stringify(
      Object.fromEntries(
        Object.entries({ ...manifest, uses })
          .filter(([, value]) => value !== undefined)
          .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
      ),
    ),
    ...more,
  };
};

const order = [
  'id',
  'title',
  'issuer',
  'status',
  'version',
  'subjects',
  'planYear',
  'words',
  'uses',
  'languages',
  'dates',
  'sources',
  'provisions',
];

const verdictOf = (policy: ReturnType<typeof compilePolicy>, enterprise: Record<string, unknown>) =>
  policy.evaluateSync({ planYear: 2026, enterprise } as never).findings[0]?.verdict;

const problemsOf = (
  make: () => unknown,
): readonly (readonly [code: string, file: string | undefined, message: string])[] => {
  try {
    make();
  } catch (error) {
    if (isPolicyError(error))
      return error.violations.map(({ code, file, messageZh }) => [code, file, messageZh]);
    throw error;
  }
  return [];
};

describe('a pack that uses the national vocabulary', () => {
  const policy = compilePolicy(using(['national'], { all: [large] }));

  it('judges by what that derives', () => {
    expect(verdictOf(policy, { employees: 1000, annualRevenue: '4亿元' })).toBe('met');
    expect(verdictOf(policy, { employees: 999, annualRevenue: '4亿元' })).toBe('unmet');
    expect(verdictOf(policy, { employees: 1000 })).toBe('undetermined');
  });

  it('has all derived facts of it, whether it mentions them or not', () => {
    const derived = policy.facts.filter((fact) => fact.derived).map(({ id }) => id);
    expect(derived).toContain('enterprise.industryDivision');
    expect(
      policy.knownFacts({ planYear: 2026, enterprise: { industryCode: 'C1340' } } as never),
    ).toMatchObject({ 'enterprise.industryDivision': '13' });
  });

  it('may be about other subjects than that', () => {
    const files = using(
      ['national'],
      { all: [{ fact: 'person.age', operator: 'greaterThan', value: 17 }] },
      {
        'facts.json': JSON.stringify({
          facts: [{ id: 'person.age', type: 'count', label: both('年龄'), answeredBy: 'applicant' }],
        }),
      },
    );
    const manifest = JSON.parse(files['policy.json'] ?? '');
    const { uses, sources, provisions, ...about } = manifest;
    const own = { ...about, subjects: [{ id: 'person', label: both('申请人') }], uses, sources, provisions };
    const person = compilePolicy({ ...files, 'policy.json': JSON.stringify(own) });
    expect(person.evaluateSync({ planYear: 2026, person: { age: 18 } } as never).findings[0]?.verdict).toBe(
      'met',
    );
  });
});

it('what a pack could use but does not is no unknown fact, but a hint', () => {
  expect(problemsOf(() => compilePolicy(using(undefined, { all: [large] })))).toEqual([
    ['fact-unused', 'test/size.json', expect.stringContaining('请在 policy.json 中写 "uses": ["national"]')],
  ]);
});

it('a vocabulary that there is not is refused, with those that there are', () => {
  expect(problemsOf(() => compilePolicy(using(['nation'], { all: [large] })))).toContainEqual([
    'vocabulary-unknown',
    'policy.json',
    expect.stringContaining('可用：national'),
  ]);
});

describe('a pack that uses another folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'uses-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const write = (folder: string, files: PackFiles): string => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return join(root, folder);
  };
  const derivedFile = (id: string, type: string, formula: unknown) => ({
    id,
    type,
    label: both(id),
    formula,
  });
  const shared = {
    'facts.json': JSON.stringify({
      facts: [
        { id: 'enterprise.patents', type: 'count', unit: '件', label: both('专利'), answeredBy: 'registry' },
        { id: 'enterprise.unrelated', type: 'bool', label: both('无关'), answeredBy: 'registry' },
      ],
    }),
    'parameters.json': JSON.stringify({
      parameters: [
        {
          id: 'parameter.points',
          type: 'count',
          unit: '分',
          label: both('每件分值'),
          clause: '一',
          default: 2,
          setBy: both('主管部门'),
        },
        {
          id: 'parameter.unrelated',
          type: 'ratio',
          label: both('无关'),
          clause: '一',
          default: '1%',
          setBy: both('主管部门'),
        },
      ],
    }),
    'derived/score.json': JSON.stringify(
      derivedFile('enterprise.score', 'number', 'enterprise.patents * 2.5分'),
    ),
    'derived/unrelated.json': JSON.stringify(
      derivedFile('enterprise.twice', 'money', 'enterprise.annualRevenue * 2'),
    ),
    'eligibility/not-shared.json': '{ "this": "is another pack’s own" }',
  };
  const score = { fact: 'enterprise.score', operator: 'greaterThanInclusive', value: '5分' };

  it('has its facts, parameters and derived facts, as far as it mentions them', () => {
    const number = { ...JSON.parse(shared['derived/score.json']), unit: '分' };
    const fixed = JSON.stringify({
      id: number.id,
      type: 'number',
      unit: '分',
      label: number.label,
      formula: number.formula,
    });
    write('shared', { ...shared, 'derived/score.json': fixed });
    const policy = loadPolicy(write('pack', using(['../shared'], { all: [score] })));
    expect(verdictOf(policy, { patents: 2 })).toBe('met');
    expect(verdictOf(policy, { patents: 1 })).toBe('unmet');
    expect(policy.facts.map(({ id }) => id)).toContain('enterprise.patents');
    expect(policy.facts.map(({ id }) => id)).not.toContain('enterprise.unrelated');
    expect(policy.parameters).toEqual([]);
  });

  it('is told of a mistake there at its place', () => {
    write('broken', {
      'derived/score.json': JSON.stringify({
        ...derivedFile('enterprise.score', 'money', 'enterprise.anualRevenue * 2'),
      }),
    });
    const directory = write('pack-of-broken', using(['../broken'], { all: [{ ...score, value: '5元' }] }));
    expect(problemsOf(() => loadPolicy(directory))).toEqual([
      ['fact-unknown', '../broken/derived/score.json', expect.stringContaining('enterprise.annualRevenue')],
    ]);
  });

  it('does not define again what it uses', () => {
    write('first', { 'derived/score.json': JSON.stringify(derivedFile('enterprise.score', 'money', '1元')) });
    const directory = write(
      'pack-twice',
      using(
        ['../first'],
        { all: [{ ...score, value: '5元' }] },
        {
          'derived/score.json': JSON.stringify(derivedFile('enterprise.score', 'money', '2元')),
        },
      ),
    );
    expect(problemsOf(() => loadPolicy(directory))).toContainEqual([
      'fact-duplicate',
      'derived/score.json',
      expect.stringContaining('../first/derived/score.json'),
    ]);
  });

  it('is told of a folder that is not there', () => {
    const directory = write('pack-of-none', using(['../none'], { all: [large] }));
    expect(problemsOf(() => loadPolicy(directory))).toContainEqual([
      'vocabulary-unknown',
      'policy.json',
      expect.stringContaining('没有文件夹“../none”'),
    ]);
  });

  it('has another digest when that changes', () => {
    const files = using(['../shared'], {
      all: [{ fact: 'enterprise.twice', operator: 'equal', value: '2元' }],
    });
    const twice = (formula: string) => ({
      ...files,
      '../shared/derived/twice.json': JSON.stringify(derivedFile('enterprise.twice', 'money', formula)),
    });
    const [one, other] = [
      'enterprise.annualRevenue * 2',
      'enterprise.annualRevenue + enterprise.annualRevenue',
    ];
    expect(compilePolicy(twice(one)).digest).not.toBe(compilePolicy(twice(other)).digest);
  });
});

it('the bundled policy has the same facts whether it was linked at build or is loaded', () => {
  const loaded = loadPolicy('rules/guangxi-qianqi-jigai');
  expect(loaded.facts).toEqual(guangxiQianqiJigai.facts);
  expect(loaded.digest).toBe(guangxiQianqiJigai.digest);
});
