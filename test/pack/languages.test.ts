import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/check/read-pack.js';
import { compilePolicy, explain } from '../../src/index.js';
import type { PackFiles } from '../../src/pack/documents.js';
import { lacksEnglish, withEnglish } from '../../src/pack/languages.js';
import { restorePack, storePack } from '../../src/pack/stored-pack.js';
import { packFiles } from '../small-pack.js';

const withoutEnglish = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEnglish);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (key === 'en' ? [] : [[key, withoutEnglish(entry)]])),
  );
};

const isTrue = { fact: 'enterprise.isLegalPerson', operator: 'equal', value: true };

const inBoth = packFiles({
  provisions: [
    {
      name: 'test/one',
      kind: 'requirement',
      conditions: { any: [{ name: { zh: '法人', en: 'legal person' }, all: [isTrue] }] },
      readings: { other: { all: [{ ...isTrue, value: false }] } },
      notes: [{ text: '注意' }],
    },
  ],
  parameters: [{ id: 'parameter.rate', type: 'ratio', default: '10%' }],
  derived: [
    {
      id: 'project.half',
      type: 'money',
      formula: '50% * project.fixedAssetInvestment',
    },
  ],
});

/** The pack without a word of English, and with the languages that it promises. */
const inChinese = (languages?: readonly string[]): PackFiles =>
  Object.fromEntries(
    Object.entries(inBoth).map(([path, text]) => {
      if (!path.endsWith('.json')) return [path, text];
      const value = withoutEnglish(JSON.parse(text)) as Readonly<Record<string, unknown>>;
      if (path !== 'policy.json' || languages === undefined) return [path, JSON.stringify(value)];
      const { sources, provisions, ...about } = value;
      return [path, JSON.stringify({ ...about, languages, sources, provisions })];
    }),
  );

describe('a pack in Chinese alone', () => {
  const files = inChinese(['zh']);

  it('has nothing wrong', () => {
    expect(readPack(files).problems).toEqual([]);
  });

  it('has its Chinese where English is asked for', () => {
    const policy = compilePolicy(files);
    const assessment = policy.evaluateSync({ planYear: 2026 });
    expect(policy.title).toEqual({ zh: '小政策', en: '小政策' });
    expect(assessment.findings[0]?.title).toEqual({ zh: 'test/one', en: 'test/one' });
    const told = explain(assessment, { locale: 'en', format: 'text', detail: 'full' });
    expect(told).toContain('小政策');
    expect(told).toContain('法人');
    expect(told).not.toContain('undefined');
  });

  it('is the same when it was stored', () => {
    const { provisions, manifest } = restorePack(storePack(files));
    expect(manifest.title.en).toBe('小政策');
    expect(provisions.map(({ title }) => title.en)).toEqual(['test/one']);
  });
});

describe('a pack that promises English', () => {
  it.each([[undefined], [['zh', 'en']]])('is told every text that has none (languages: %j)', (languages) => {
    const { problems } = readPack(inChinese(languages));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['english-missing']));
    expect(problems.map(({ place }) => place.file).sort()).toEqual([
      'derived/fact-0.json',
      'parameters.json',
      'parameters.json',
      'policy.json',
      'policy.json',
      ...Array.from({ length: 5 }, () => 'test/one.json'),
    ]);
  });
});

describe('the words of a file', () => {
  it('that are whole stay as they are', () => {
    const whole = { title: { zh: '甲', en: 'A' }, list: [1, null, 'a'] };
    expect(withEnglish(whole)).toEqual(whole);
  });

  it.each([
    [{ zh: '甲' }, true],
    [{ zh: '甲', en: 'A' }, false],
    [{ en: 'A' }, false],
    [{ zh: 1 }, false],
  ])('%j lacks English: %s', (value, expected) => {
    expect(lacksEnglish(value)).toBe(expected);
  });
});
