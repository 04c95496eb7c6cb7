import { describe, expect, it } from 'vitest';
import { compilePolicy, isPolicyError, type Policy, type Verdict } from '../../src/index.js';
import { applicationOf } from '../arbitrary/answers.js';
import { packFiles, smallPolicy } from '../small-pack.js';

const isTrue = (fact: string) => ({ fact, operator: 'equal', value: true });
const a = isTrue('enterprise.isLegalPerson');
const b = isTrue('enterprise.operatesNormally');

const policy = smallPolicy({
  provisions: [
    { name: 'test/a', conditions: { all: [a] } },
    { name: 'test/b', conditions: { any: [b] } },
    { name: 'test/all', conditions: { all: [a, b] } },
    { name: 'test/any', conditions: { any: [a, b] } },
    { name: 'test/not', conditions: { not: a } },
    { name: 'test/not-not', conditions: { not: { not: a } } },
    { name: 'test/reference', conditions: { condition: 'test/a' } },
    {
      name: 'test/all-by-reference',
      conditions: { all: [{ condition: 'test/a' }, { condition: 'test/b' }] },
    },
    { name: 'test/no-contradiction', conditions: { all: [a, { not: a }] } },
    { name: 'test/excluded-middle', conditions: { any: [a, { not: a }] } },
  ],
});

const [met, unmet, undetermined] = ['met', 'unmet', 'undetermined'] as const;
const value = { met: true, unmet: false, undetermined: undefined } as const;

const verdicts = async (from: Policy, ofA: Verdict, ofB: Verdict): Promise<Record<string, Verdict>> => {
  const application = applicationOf({
    'enterprise.isLegalPerson': value[ofA],
    'enterprise.operatesNormally': value[ofB],
  });
  const { findings } = from.evaluateSync(application, { asOf: '2026-11-24' });
  expect((await from.evaluate(application, { asOf: '2026-11-24' })).findings).toEqual(findings);
  return Object.fromEntries(findings.map(({ provision, verdict }) => [provision, verdict]));
};

describe('strong Kleene logic', () => {
  it.each<[a: Verdict, b: Verdict, all: Verdict, any: Verdict]>([
    [met, met, met, met],
    [met, unmet, unmet, met],
    [met, undetermined, undetermined, met],
    [unmet, met, unmet, met],
    [unmet, unmet, unmet, unmet],
    [unmet, undetermined, unmet, undetermined],
    [undetermined, met, undetermined, met],
    [undetermined, unmet, unmet, undetermined],
    [undetermined, undetermined, undetermined, undetermined],
  ])('a %s, b %s: all %s, any %s', async (ofA, ofB, all, any) => {
    expect(await verdicts(policy, ofA, ofB)).toMatchObject({
      'test/a': ofA,
      'test/b': ofB,
      'test/all': all,
      'test/any': any,
      'test/all-by-reference': all,
    });
  });

  it.each<[a: Verdict, not: Verdict]>([
    [met, unmet],
    [unmet, met],
    [undetermined, undetermined],
  ])('a %s: not %s', async (ofA, not) => {
    expect(await verdicts(policy, ofA, met)).toMatchObject({
      'test/not': not,
      'test/not-not': ofA,
      'test/reference': ofA,
    });
  });

  it('knows nothing of contradictions and tautologies while a fact is unknown', async () => {
    expect(await verdicts(policy, undetermined, met)).toMatchObject({
      'test/no-contradiction': undetermined,
      'test/excluded-middle': undetermined,
    });
  });
});

describe('a reference to another provision', () => {
  it('is a leaf with its verdict, and asks for what that provision asks for', async () => {
    const { findings } = await policy.evaluate({ planYear: 2026, enterprise: { isLegalPerson: true } });
    const byReference = findings.find(({ provision }) => provision === 'test/all-by-reference');
    expect(byReference).toMatchObject({
      outcome: {
        kind: 'all',
        verdict: undetermined,
        parts: [
          { kind: 'provision', provision: 'test/a', verdict: met },
          { kind: 'provision', provision: 'test/b', verdict: undetermined },
        ],
      },
      missing: ['enterprise.operatesNormally'],
    });
  });

  it('works whatever the order of the provisions', async () => {
    const forward = smallPolicy({
      provisions: [
        { name: 'test/first', conditions: { condition: 'test/second' } },
        { name: 'test/second', conditions: { not: { condition: 'test/third' } } },
        { name: 'test/third', conditions: { all: [a] } },
      ],
    });
    expect(await verdicts(forward, met, met)).toEqual({
      'test/first': unmet,
      'test/second': unmet,
      'test/third': met,
    });
  });
});

describe('what would have no clear verdict is refused at load', () => {
  it.each<[what: string, conditions: unknown, code: string]>([
    ['an empty all', { all: [] }, 'group-empty'],
    ['an empty any, which json-rules-engine reads as true', { any: [] }, 'group-empty'],
    ['a single test at the root', a, 'root-unfit'],
    ['an unknown provision', { condition: 'test/z' }, 'provision-unknown'],
    ['itself', { condition: 'test/a' }, 'cycle'],
    ['a path', { all: [{ ...a, path: '$.x' }] }, 'feature-refused'],
    ['a priority', { all: [{ ...a, priority: 2 }] }, 'feature-refused'],
    ['fact parameters', { all: [{ ...a, params: {} }] }, 'feature-refused'],
    ['two groups at once', { all: [a], any: [b] }, 'shape-unfit'],
  ])('%s', (_, conditions, code) => {
    const files = packFiles({ provisions: [{ name: 'test/a', conditions }] });
    try {
      compilePolicy(files);
    } catch (error) {
      expect(isPolicyError(error) ? error.code : error).toBe(code);
      return;
    }
    throw new Error('it was accepted');
  });
});
