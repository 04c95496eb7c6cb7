import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/check/read-pack.js';
import { compilePolicy, explain } from '../../src/index.js';
import type { PackFiles } from '../../src/pack/documents.js';
import { inChinese, inEnglish } from '../../src/problem/sentence.js';
import { personPack, withManifest } from '../packs/person-pack.js';
import { packFiles } from '../small-pack.js';

const person = { id: 'person', label: { zh: '申领人', en: 'The claimant' } };

const replaced = (file: string, from: string, to: string): PackFiles => {
  const text = personPack[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { ...personPack, [file]: text.replace(from, () => to) };
};

const problemsOf = (files: PackFiles): readonly string[] =>
  readPack(files).problems.map((problem) => `${problem.code} ${inChinese(problem)} | ${inEnglish(problem)}`);

const subjects = (...written: readonly unknown[]): PackFiles => withManifest({ subjects: written });

describe('a subject is refused', () => {
  it.each([
    [
      'that the national vocabulary has not',
      subjects(person, 'projct'),
      /^subject-unfit .*是否应为“project”.*did you mean "project"/,
    ],
    [
      'that means something else',
      subjects(person, { ...person, id: 'planYear' }),
      /^subject-unfit .*planYear.*此名另有所指/,
    ],
    [
      'of the national vocabulary with a label',
      subjects(person, { ...person, id: 'project' }),
      /^subject-unfit .*只写“project”/,
    ],
    ['that is listed twice', subjects(person, person), /^subject-unfit .*重复列出/],
    ['that has no facts', subjects(person, { ...person, id: 'park' }), /^subject-unfit .*“park\.…”/],
  ])('%s', (_, files, said) => {
    const problems = problemsOf(files);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(said);
  });
});

describe('a fact is refused', () => {
  const age = '"fact": "person.age"';
  it.each([
    [
      'that the pack adds to a subject it does not have',
      replaced('facts.json', '"id": "person.hasAward"', '"id": "persn.hasAward"'),
      /^subject-absent facts\.json .*“persn”.*是否应为“person”/,
    ],
    [
      'of a national subject that the pack does not have',
      replaced(
        'eligibility/insured.json',
        '"fact": "person.insuredMonths"',
        '"fact": "enterprise.employees"',
      ),
      /^subject-absent eligibility\/insured\.json .*请将“enterprise”列入 policy\.json 的 subjects.*add "enterprise" to "subjects"/,
    ],
    [
      'whose choices the pack adds to',
      replaced(
        'facts.json',
        '"facts": [',
        '"members": { "enterprise.city": [{ "value": "甲", "label": { "zh": "甲", "en": "A" } }] }, "facts": [',
      ),
      /^subject-absent facts\.json .*“enterprise\.city”/,
    ],
    [
      'of the year, where none is asked for',
      replaced('eligibility/age.json', age, '"fact": "planYear.start"'),
      /^plan-year-absent eligibility\/age\.json .*本政策包不问年度.*remove "planYear": false/,
    ],
    [
      'that nobody has',
      replaced('eligibility/age.json', age, '"fact": "person.agee"'),
      /^fact-unknown .*“person\.age”/,
    ],
  ])('%s', (_, files, said) => {
    expect(problemsOf(files)[0]).toMatch(said);
  });
});

describe('an explanation names whom and what it is about', () => {
  const additions = (...ids: readonly string[]): string =>
    JSON.stringify({
      members: {},
      facts: [
        ...JSON.parse(personPack['facts.json'] ?? '').facts,
        ...ids.map((id) => ({
          id,
          type: 'text',
          label: { zh: '名称', en: 'name' },
          answeredBy: 'applicant',
        })),
      ],
    });
  const park = { id: 'park', label: { zh: '园区', en: 'Park' } };
  const conclusionOf = (written: readonly unknown[], planYear: boolean, application: object) => {
    const files = {
      ...withManifest({ subjects: written, planYear, words: undefined }),
      'facts.json': additions('park.name'),
    };
    const assessment = compilePolicy(files).evaluateSync(application as never, { asOf: '2026-11-25' });
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    return (['zh-CN', 'en'] as const).map((locale) => explain(assessment, { locale }).split('\n')[2]);
  };
  const rest = [
    '是否符合条件尚不能确定：3项条件中，3项待定。',
    'meets the requirements cannot be said yet: of 3, 3 undetermined.',
  ];
  it.each([
    [
      'one by name',
      [person, park],
      false,
      { person: { name: '张三' }, park: { name: '东园' } },
      '张三“东园”园区',
      'the park “东园” of 张三',
    ],
    [
      'the last even without a name',
      [person, park],
      false,
      { person: { name: '张三' } },
      '张三申请园区',
      'the park of 张三',
    ],
    ['the last alone', [person, park], false, {}, '申请园区', 'the park'],
    [
      'a kind that the name ends with once',
      [person, park],
      false,
      { park: { name: '东园区' } },
      '“东园区”',
      'the park “东园区”',
    ],
    [
      'with the year',
      [park, person],
      true,
      { planYear: 2026, park: { name: '东园' } },
      '东园申请申领人（2026年度）',
      'the claimant of 东园, year 2026,',
    ],
  ])('%s', (_, written, planYear, application, zh, en) => {
    expect(conclusionOf(written, planYear, application)).toEqual([
      `结论：待定。${zh}${rest[0]}`,
      `Conclusion: undetermined. Whether ${en} ${rest[1]}`,
    ]);
  });

  it.each([
    [['enterprise'], { enterprise: { name: '示例公司' } }, '示例公司（2026年度）', '示例公司, year 2026,'],
    [['enterprise'], {}, '企业（2026年度）', 'the enterprise, year 2026,'],
    [['enterprise', 'project'], {}, '申请项目（2026年度）', 'the project, year 2026,'],
    [
      ['enterprise', 'project'],
      { enterprise: { name: '示例公司' }, project: { name: '改造项目' } },
      '示例公司“改造项目”（2026年度）',
      'the project “改造项目” of 示例公司, year 2026,',
    ],
  ] as const)('of the national vocabulary: %j with %j', (written, stated, zh, en) => {
    const conditions = { all: [{ fact: 'enterprise.isLegalPerson', operator: 'equal', value: true }] };
    const small = packFiles({ provisions: [{ name: 'eligibility/a', kind: 'requirement', conditions }] });
    const policy = compilePolicy(withManifest({ subjects: written }, small));
    const assessment = policy.evaluateSync({ planYear: 2026, ...stated });
    expect(explain(assessment).split('\n')[2]).toContain(`${zh}是否符合条件`);
    expect(explain(assessment, { locale: 'en' }).split('\n')[2]).toContain(`Whether ${en} meets`);
  });

  it('a subject by what it is called, where it has no name', () => {
    const assessment = compilePolicy(personPack).evaluateSync({});
    expect(explain(assessment).split('\n')[2]).toContain('申领人是否符合申领条件');
    expect(explain(assessment, { locale: 'en' }).split('\n')[2]).toContain(
      'Whether the claimant meets the criteria',
    );
  });
});
