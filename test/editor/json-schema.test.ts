import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/domain/additions.js';
import { factsIn } from '../../src/domain/group.js';
import { nationalVocabulary } from '../../src/domain/vocabulary.js';
import { keyDescriptions } from '../../src/editor/key-descriptions.js';
import { guangxiQianqiJigai as policy } from '../../src/index.js';
import { builtInsOf } from '../../src/pack/built-in.js';
import { fileKindOf } from '../../src/pack/files.js';
import { structures } from '../../src/rule/formula.js';
import { operations } from '../../src/rule/operation/index.js';
import { operators } from '../../src/rule/operator/index.js';
import { additions, pack, packDirectory, packFiles } from './bundled-pack.js';

// The files themselves, as an editor or a host reads them.

type Schemas = ReadonlyMap<string, Record<string, unknown>>;

const schemasIn = (folder: string): Schemas =>
  new Map(readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]));

const national = schemasIn('rules/schema');
const ofPack = schemasIn(`${packDirectory}/schema`);
const all = [
  ...[...national].map(([file, schema]) => [`rules/schema/${file}`, schema] as const),
  ...[...ofPack].map(([file, schema]) => [`${packDirectory}/schema/${file}`, schema] as const),
];

// Those of a pack go on from those for any: references are paths between the files.
const ajv = new Ajv2020({ allowUnionTypes: true, strictTypes: false, keywords: ['enumDescriptions'] });
for (const [path, schema] of all) ajv.addSchema(schema, `file:///${path}`);

/** What is wrong with a value by the schema of a kind in a folder. */
const errorsBy = (folder: string) => {
  return (kind: string, value: unknown): ErrorObject[] => {
    const validate = ajv.getSchema(`file:///${folder}/${kind}.schema.json`);
    if (validate === undefined) throw new Error(`no schema of ${kind}`);
    return validate(value) ? [] : (validate.errors ?? []);
  };
};

const nationalErrors = errorsBy('rules/schema');
const ofPackErrors = errorsBy(`${packDirectory}/schema`);
// What an assessment holds does not depend on the pack.
const errors: typeof nationalErrors = (kind, value) =>
  (kind === 'assessment' ? nationalErrors : ofPackErrors)(kind, value);

const parsed = (path: string) => JSON.parse(packFiles[path] ?? '');
const ruleFiles = Object.keys(packFiles).filter((path) => path.endsWith('.json'));
const cases = ruleFiles.filter((path) => path.startsWith('cases/'));

describe('every rule file is valid', () => {
  it.each(ruleFiles)('%s', (path) => {
    const kind = fileKindOf(path);
    expect(kind).toBeDefined();
    expect(errors(kind ?? '', parsed(path))).toEqual([]);
    expect(nationalErrors(kind ?? '', parsed(path))).toEqual([]);
  });

  it.each(ruleFiles)("%s names the pack's schema that stands at that path", (path) => {
    const { $schema } = parsed(path);
    // Else an editor takes it for no path.
    expect($schema).toMatch(/^\./);
    expect(join(path, '..', $schema)).toBe(`schema/${fileKindOf(path)}.schema.json`);
  });
});

describe('every application of a case is valid, and its assessment is', () => {
  it.each(cases)('%s', (path) => {
    const { application, asOf = '2026-11-24' } = parsed(path);
    expect(errors('application', application)).toEqual([]);
    const assessment = policy.evaluateSync(application, { asOf });
    expect(errors('assessment', JSON.parse(JSON.stringify(assessment)))).toEqual([]);
  });

  it('and so is the assessment of an application that says nothing', () => {
    const assessment = policy.evaluateSync({ planYear: 2026 }, { asOf: '2026-11-24' });
    expect(errors('assessment', JSON.parse(JSON.stringify(assessment)))).toEqual([]);
  });
});

const provision = () => structuredClone(parsed('eligibility/investment-scale.json'));

describe('the schemas refuse', () => {
  it.each<[what: string, kind: string, value: unknown]>([
    ['an unknown key', 'provision', { ...provision(), clauses: '三' }],
    [
      'an unknown operator',
      'provision',
      { ...provision(), conditions: { all: [{ fact: 'a.b', operator: '>=', value: 1 }] } },
    ],
    ['an empty group', 'provision', { ...provision(), conditions: { any: [] } }],
    [
      'two kinds of condition in one',
      'provision',
      { ...provision(), conditions: { all: [{ condition: 'a/b' }], any: [{ condition: 'a/b' }] } },
    ],
    [
      'an unknown operation',
      'derived',
      { ...parsed('derived/year-share.json'), formula: { schedules: { year: 2026, amount: '2元' } } },
    ],
    [
      'an operation as an object',
      'derived',
      { ...parsed('derived/year-share.json'), formula: { divide: ['1元', 2] } },
    ],
    [
      'a misspelt fact of an application',
      'application',
      { planYear: 2026, project: { fixedAssetInvestments: '1元' } },
    ],
    ['a bare number for money', 'application', { planYear: 2026, project: { fixedAssetInvestment: 3200 } }],
    ['a city of another region', 'application', { planYear: 2026, enterprise: { city: '广州市' } }],
    [
      'evidence for an unknown fact',
      'application',
      { planYear: 2026, evidence: { 'project.x': { source: 'a' } } },
    ],
    [
      'a finding without a verdict',
      'assessment',
      { ...policy.evaluateSync({ planYear: 2026 }), findings: [{}] },
    ],
  ])('%s', (_, kind, value) => {
    expect(errors(kind, value)).not.toEqual([]);
  });
});

describe.each([
  { whose: 'a pack', errors },
  { whose: 'the nation', errors: nationalErrors },
])("the schemas of $whose accept what is another pack's own", ({ errors: found }) => {
  it.each<[what: string, kind: string, value: unknown]>([
    [
      'facts',
      'provision',
      { ...provision(), conditions: { all: [{ fact: 'project.ownFact', operator: 'equal', value: true }] } },
    ],
    ['provisions', 'provision', { ...provision(), conditions: { all: [{ condition: 'own/provision' }] } }],
    [
      'dates of effect',
      'provision',
      { ...provision(), effective: { from: '2026-01-01', on: 'project.ownDate' } },
    ],
    [
      'applications',
      'case',
      { ...parsed(cases[0] ?? ''), application: { planYear: 2026, project: { ownFact: 1 } } },
    ],
    [
      'provisions to expect',
      'case',
      { ...parsed(cases[0] ?? ''), expect: { findings: { 'own/provision': 'met' } } },
    ],
  ])('%s', (_, kind, value) => {
    expect(found(kind, value)).toEqual([]);
  });
});

describe('the schemas for any pack', () => {
  const text = [...national.values()].map((schema) => JSON.stringify(schema)).join('\n');
  const nationalFacts = factsIn(nationalVocabulary);
  const nationalIds = new Set([...nationalFacts, ...builtInsOf()].map(({ id }) => id));
  // A pack may use a word for its choices that other facts have too, such as none.
  const nationalChoices = new Set(
    placesIn(nationalFacts).flatMap(({ members = [] }) => members.map(({ value }) => value)),
  );

  it('name nothing of one pack', () => {
    const names = [
      ...[...pack.dictionary.keys()].filter((id) => !nationalIds.has(id)),
      ...pack.files.map(({ name }) => name),
      ...Object.values(additions.members ?? {}).flatMap((members) =>
        members.map(({ value }) => value).filter((value) => !nationalChoices.has(value)),
      ),
    ];
    expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([]);
    expect(text).not.toMatch(/guangxi|qianqi|广西|千企/i);
  });

  it('offer the national vocabulary', () => {
    expect([...nationalIds].filter((id) => !text.includes(`"${id}"`))).toEqual([]);
  });

  it('take an application with national facts, and refuse what a pack alone has', () => {
    const stating = (facts: object) => nationalErrors('application', { planYear: 2026, enterprise: facts });
    expect(stating({ city: '广州市' })).toEqual([]);
    expect(stating({ newlyRegisteredInBeibuGulf: true })).not.toEqual([]);
  });

  it('are those that a pack has of its own, and that of the assessment', () => {
    expect([...ofPack.keys(), 'assessment.schema.json'].sort()).toEqual([...national.keys()].sort());
  });
});

/** Every name that a schema offers, with its meaning. */
function offeredIn(schema: unknown): readonly (readonly [name: string, meaning: string])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { enum: names, enumDescriptions: meanings } = schema as Readonly<Record<string, unknown>>;
  if (Array.isArray(names) && Array.isArray(meanings))
    return names.map((name, index) => [name, meanings[index]] as const);
  return Object.values(schema).flatMap(offeredIn);
}

/** Every key that a schema describes, with the schema under it. */
function* keysOf(schema: unknown): Generator<readonly [key: string, schema: Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [keyword, part] of Object.entries(schema)) {
    if (keyword === 'properties' || keyword === '$defs') yield* Object.entries(part as object);
    yield* keysOf(part);
  }
}

/** What recurs is defined without a meaning, which stands wherever it is used. */
const isShared = (key: string): boolean => /^shared\d+$/.test(key);

describe('an editor is told', () => {
  const untold = (schema: unknown) =>
    [...keysOf(schema)]
      .filter(([key, { title, description }]) => !(title && description) && !isShared(key))
      .map(([key]) => key);

  it.each([...national])('what every key of %s means', (_, schema) => {
    expect(untold(schema)).toEqual([]);
  });

  it.each([...ofPack])("what every key of a pack's %s means, there or by those for any pack", (_, schema) => {
    const told = new Set([...national.values()].flatMap((each) => [...keysOf(each)].map(([key]) => key)));
    expect(untold(schema).filter((key) => !told.has(key))).toEqual([]);
  });

  it('and nothing of keys that are in no schema', () => {
    const kinds = ['policy', 'facts', 'parameters', 'derived', 'provision', 'case'];
    const keys = new Set(all.flatMap(([, schema]) => [...keysOf(schema)].map(([key]) => key)));
    const stale = Object.keys(keyDescriptions).filter((key) => !keys.has(key.split('.').at(-1) ?? ''));
    expect(stale.filter((key) => !kinds.includes(key))).toEqual([]);
  });

  it('which operators and operations there are', () => {
    const definitions = JSON.stringify(national.get('definitions.schema.json'));
    const structured = [...operations.values()].filter(({ operands }) => typeof operands === 'object');
    for (const name of [
      ...operators.keys(),
      ...structured.map(({ name }) => name),
      ...Object.keys(structures),
    ])
      expect(definitions).toContain(`"${name}"`);
  });

  it('which facts and provisions the bundled pack has', () => {
    const meanings = new Map(
      [national, ofPack].flatMap((schemas) => offeredIn(schemas.get('definitions.schema.json'))),
    );
    for (const { id, label } of pack.dictionary.values())
      expect(meanings.get(id)).toBe(`${label.zh} ${label.en}`);
    for (const { name, title } of pack.provisions) expect(meanings.get(name)).toBe(`${title.zh} ${title.en}`);
  });

  it('by a pack only what those for any pack do not', () => {
    const own = offeredIn(ofPack.get('definitions.schema.json')).map(([name]) => name);
    const ofNation = offeredIn(national.get('definitions.schema.json'));
    const unlike = ofNation.filter(([id, meaning]) => {
      const label = pack.dictionary.get(id)?.label;
      return label !== undefined && `${label.zh} ${label.en}` !== meaning;
    });
    const again = ofNation.map(([name]) => name).filter((name) => own.includes(name));
    expect([...new Set(again)].sort()).toEqual([...new Set(unlike.map(([name]) => name))].sort());
  });
});
