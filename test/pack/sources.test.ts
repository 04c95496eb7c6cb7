import { describe, expect, it } from 'vitest';
import { checkPack } from '../../src/check/check-pack.js';
import { compilePolicy, explain, type Policy } from '../../src/index.js';
import { textDigest } from '../../src/pack/digest.js';
import { both, definition, ending, measures, notice, twoSources, type Written } from './two-sources.js';

const codes = (written: Written) =>
  checkPack(twoSources(written)).problems.map(({ code, place }) => [code, place.file]);

describe('a pack of several sources', () => {
  const policy: Policy = compilePolicy(twoSources());

  it('has nothing wrong where every sentence of each is quoted or listed', () => {
    expect(codes({})).toEqual([]);
  });

  it('gives them with their titles, the first under that of the policy', () => {
    expect(policy.source).toBe(measures);
    expect(policy.sources).toEqual([
      { title: both('办法'), file: 'sources/measures.zh.txt', text: measures },
      {
        id: 'notice',
        title: { zh: '补助《通知》', en: 'Notice on the grant' },
        file: 'sources/notice.zh.txt',
        text: notice,
      },
    ]);
  });

  it('says of each sentence what quotes it, or why nothing does', () => {
    const told = policy
      .coverage()
      .map(({ source, line, provisions, reason, heading }) => [
        source,
        line,
        provisions,
        reason?.zh,
        heading,
      ]);
    expect(told).toEqual([
      [undefined, 1, [], undefined, true],
      [undefined, 2, ['aid/grant'], undefined, undefined],
      [undefined, 3, [], '定义', undefined],
      [undefined, 4, [], '施行日期', undefined],
      ['notice', 1, [], undefined, true],
      ['notice', 2, ['aid/grant'], undefined, undefined],
      ['notice', 3, [], '重申办法', undefined],
    ]);
  });

  it('is explained with the title of the source that is quoted', () => {
    const assessment = policy.evaluateSync({ planYear: 2026, enterprise: { isLegalPerson: true } });
    expect(assessment.findings[0]?.quote).toEqual([
      '企业可申请补助。',
      { text: '补助为设备投资的 10%。', source: { zh: '补助《通知》', en: 'Notice on the grant' } },
    ]);
    const stored = JSON.parse(JSON.stringify(assessment));
    const told = (locale: 'zh-CN' | 'en') => explain(stored, { locale, format: 'text', detail: 'full' });
    expect(told('zh-CN')).toContain('原文：企业可申请补助。\n');
    expect(told('zh-CN')).toContain('《补助〈通知〉》：补助为设备投资的 10%。\n');
    expect(told('en')).toContain('Notice on the grant: 补助为设备投资的 10%。\n');
  });
});

describe('check refuses', () => {
  it.each<[what: string, written: Written, code: string, file: string]>([
    [
      'a quote that stands in another source than it names',
      { quote: ['企业可申请补助。', '补助为设备投资的10%。'] },
      'quote-absent',
      'aid/grant.json',
    ],
    [
      'a source that there is not',
      { quote: ['企业可申请补助。', { source: 'notices', text: '补助为设备投资的10%。' }] },
      'source-unknown',
      'aid/grant.json',
    ],
    ['a sentence of the first source', { first: {} }, 'sentence-unquoted', 'sources/measures.zh.txt'],
    ['a sentence of another source', { second: {} }, 'sentence-unquoted', 'sources/notice.zh.txt'],
    [
      'a listed passage that is quoted in part',
      { first: { unquoted: [{ text: '补助。补助是指财政资金。', reason: both('定义') }, ending] } },
      'unquoted-quoted',
      'policy.json',
    ],
    [
      'a listed passage of another source',
      { first: { unquoted: [definition, ending, { text: '补助为设备投资的10%。', reason: both('比例') }] } },
      'quote-absent',
      'policy.json',
    ],
    [
      'another text than its digest is of',
      { second: { sha256: textDigest(measures) } },
      'source-digest-unfit',
      'policy.json',
    ],
  ])('%s', (_, written, code, file) => {
    expect(codes(written)).toContainEqual([code, file]);
  });
});

it('what is listed in one source may be quoted in another', () => {
  expect(codes({ quote: ['企业可申请补助。', { source: 'notice', text: '补助为设备投资的10%。' }] })).toEqual(
    [],
  );
});
