import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Additions, vocabularyWith } from '../../src/domain/additions.js';
import { factsIn } from '../../src/domain/group.js';
import { applicationParser } from '../../src/domain/parse-application.js';
import { applicationJsonSchema } from '../../src/editor/application-json-schema.js';
import { isPolicyError } from '../../src/index.js';

const label = { zh: '某项', en: 'something' };
const answeredBy = 'applicant';
const kinds = [
  { value: 'invention', label: { zh: '发明专利', en: 'invention' } },
  { value: 'utility', label: { zh: '实用新型', en: 'utility model' } },
];

const additions: Additions = {
  members: {
    'enterprise.researchPlatforms.level': [{ value: 'provincial', label: { zh: '省级', en: 'provincial' } }],
  },
  fields: {
    'project.equipment': {
      energySaved: { type: 'number', unit: '吨标准煤', label },
      supplierCode: { type: 'code', form: 'credit-code', label },
    },
  },
  facts: [
    {
      id: 'enterprise.patents',
      type: 'list',
      label,
      answeredBy,
      fields: {
        name: { type: 'text', label },
        kind: { type: 'enum', members: kinds, label },
        granted: { type: 'date', label },
        claims: { type: 'count', unit: '项', label },
        profit: { type: 'money', mayBeNegative: true, label },
        share: { type: 'ratio', label },
        serial: { type: 'code', label },
      },
    },
    { id: 'enterprise.awards', type: 'list', label, answeredBy, members: kinds },
    { id: 'enterprise.netAssets', type: 'money', mayBeNegative: true, label, answeredBy },
    { id: 'project.score', type: 'number', unit: '分', label, answeredBy },
  ],
};

const vocabulary = vocabularyWith(additions);
const facts = new Map(factsIn(vocabulary).map((fact) => [fact.id, fact]));
const parse = applicationParser(facts);
const accepts = new Ajv2020({ keywords: ['enumDescriptions'], strictTypes: false }).compile(
  applicationJsonSchema(vocabulary),
);

const violations = (input: unknown): readonly (readonly [path: string | undefined, code: string])[] => {
  try {
    parse(input);
    return [];
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return error.violations.map(({ path, code }) => [path, code]);
  }
};

describe("a pack's own facts", () => {
  it('stand in the dictionary with all that they say', () => {
    expect(facts.get('enterprise.netAssets')).toEqual({
      id: 'enterprise.netAssets',
      type: 'money',
      label,
      answeredBy,
      unit: '元',
      mayBeNegative: true,
    });
    expect(facts.get('project.score')).toEqual({
      id: 'project.score',
      type: 'number',
      label,
      answeredBy,
      unit: '分',
    });
    const { fields = {} } = facts.get('enterprise.patents') ?? {};
    expect(Object.keys(fields)).toEqual(['name', 'kind', 'granted', 'claims', 'profit', 'share', 'serial']);
    expect(fields.claims).toEqual({ type: 'count', label, unit: '项' });
    expect(fields.profit?.mayBeNegative).toBe(true);
  });

  it('are codes where they say of which form, and else text', () => {
    expect(facts.get('enterprise.patents')?.fields?.serial).toEqual({ type: 'text', label });
    expect(facts.get('project.equipment')?.fields?.supplierCode).toEqual({
      type: 'code',
      label,
      form: 'credit-code',
    });
  });

  it('come after the choices that a field of a national list has', () => {
    const { fields = {} } = facts.get('enterprise.researchPlatforms') ?? {};
    expect(fields.level?.members?.map(({ value }) => value)).toEqual(['national', 'provincial']);
    const platforms = (level: string) => ({ planYear: 2026, enterprise: { researchPlatforms: [{ level }] } });
    expect(violations(platforms('provincial'))).toEqual([]);
    expect(accepts(platforms('provincial'))).toBe(true);
    expect(violations(platforms('city'))).toEqual([
      ['enterprise.researchPlatforms[0].level', 'member-unknown'],
    ]);
    expect(accepts(platforms('city'))).toBe(false);
  });

  it('come after the fields that a national list has', () => {
    const national = factsIn(vocabularyWith()).find(({ id }) => id === 'project.equipment');
    expect(Object.keys(facts.get('project.equipment')?.fields ?? {})).toEqual([
      ...Object.keys(national?.fields ?? {}),
      'energySaved',
      'supplierCode',
    ]);
    expect(facts.get('project.importedParts')).toEqual(
      factsIn(vocabularyWith()).find(({ id }) => id === 'project.importedParts'),
    );
  });

  it.each<[what: string, application: object]>([
    ['no entries', { enterprise: { patents: [], awards: [] } }],
    ['entries that say nothing', { enterprise: { patents: [{}, { kind: null }] } }],
    [
      'everything',
      {
        enterprise: {
          patents: [
            {
              name: '压榨机',
              kind: 'invention',
              granted: '2025-06-30',
              claims: 12,
              profit: '-3.5万元',
              share: '40%',
              serial: 'H01L',
            },
          ],
          awards: ['invention'],
          netAssets: { value: '-300', unit: '万元' },
        },
        project: {
          score: 86.5,
          equipment: [{ name: '锅炉', energySaved: '120.5吨标准煤', supplierCode: null }],
        },
      },
    ],
  ])('are read: %s', (_, application) => {
    expect(violations({ planYear: 2026, ...application })).toEqual([]);
    expect(accepts({ planYear: 2026, ...application })).toBe(true);
  });

  it('are read exactly', () => {
    const { facts: values } = parse({
      planYear: 2026,
      enterprise: { netAssets: '-300万元' },
      project: { score: 86.5, equipment: [{ energySaved: 0.1 }] },
    });
    expect(values.get('enterprise.netAssets')).toMatchObject({ numerator: -3_000_000n, denominator: 1n });
    expect(values.get('project.score')).toMatchObject({ numerator: 173n, denominator: 2n });
    expect(values.get('project.equipment')).toMatchObject([
      { energySaved: { numerator: 1n, denominator: 10n } },
    ]);
  });

  it('are refused all at once, each with its path', () => {
    const application = {
      planYear: 2026,
      enterprise: {
        patents: [
          {},
          { kind: 'inventoin', grantd: '2025-06-30' },
          { granted: '2025-02-30', claims: '12项', profit: '3', share: '-1元', extra: 1 },
          '专利',
        ],
        awards: ['invention', '实用新型'],
        netAssets: -300,
      },
      project: {
        score: '-1分',
        equipment: [{ energySaved: '5千克' }, { energySavd: 5 }],
      },
    };
    const found = violations(application);
    expect(found).toHaveLength(13);
    expect(found).toEqual(
      expect.arrayContaining([
        ['enterprise.patents[1].grantd', 'key-unknown'],
        ['enterprise.patents[1].kind', 'member-unknown'],
        ['enterprise.patents[2].extra', 'key-unknown'],
        ['enterprise.patents[2].granted', 'date-malformed'],
        ['enterprise.patents[2].claims', 'count-malformed'],
        ['enterprise.patents[2].profit', 'unit-missing'],
        ['enterprise.patents[2].share', 'unit-unfit'],
        ['enterprise.patents[3]', 'object-expected'],
        ['enterprise.awards[1]', 'member-unknown'],
        ['enterprise.netAssets', 'unit-missing'],
        ['project.equipment[0].energySaved', 'unit-unfit'],
        ['project.equipment[1].energySavd', 'key-unknown'],
        ['project.score', 'number-negative'],
      ]),
    );
    expect(accepts(application)).toBe(false);
  });

  it('suggest what was meant', () => {
    try {
      parse({ planYear: 2026, enterprise: { patents: [{ grantd: '2025-06-30' }] }, project: { scor: 1 } });
    } catch (error) {
      expect(isPolicyError(error) && error.violations.map(({ message }) => message)).toEqual([
        '`enterprise.patents[0].grantd`: there is no "grantd"; did you mean "granted"?',
        '`project.scor`: there is no "scor"; did you mean "score"?',
      ]);
    }
    expect.assertions(1);
  });

  it('take at most as many entries as national lists', () => {
    const entries = (length: number) => ({
      planYear: 2026,
      enterprise: { patents: Array.from({ length }, () => ({})) },
    });
    expect(violations(entries(10_000))).toEqual([]);
    expect(violations(entries(10_001))).toEqual([['enterprise.patents', 'list-too-long']]);
    expect([10_000, 10_001].map((length) => accepts(entries(length)))).toEqual([true, false]);
  });
});
