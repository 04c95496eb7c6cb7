import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { keyDescriptions } from '../../src/editor/key-descriptions.js';
import { guangxiQianqiJigai as policy } from '../../src/index.js';
import { fileKindOf } from '../../src/pack/files.js';
import { operations } from '../../src/rule/operation/index.js';
import { operators } from '../../src/rule/operator/index.js';
import { pack, packFiles } from './bundled-pack.js';

// The files in `rules/schema` themselves, as an editor or a host reads them.

const ajv = new Ajv2020({ allowUnionTypes: true, keywords: ['enumDescriptions'], allErrors: false });
const schemas = new Map<string, object>();
for (const file of readdirSync('rules/schema')) {
  const schema = JSON.parse(readFileSync(join('rules/schema', file), 'utf8'));
  schemas.set(file, schema);
  ajv.addSchema(schema, file);
}

const errors = (kind: string, value: unknown): ErrorObject[] => {
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`no schema of ${kind}`);
  return validate(value) ? [] : (validate.errors ?? []);
};

const parsed = (path: string) => JSON.parse(packFiles[path] ?? '');
const ruleFiles = Object.keys(packFiles).filter((path) => path.endsWith('.json'));
const cases = ruleFiles.filter((path) => path.startsWith('cases/'));

describe('every rule file is valid', () => {
  it.each(ruleFiles)('%s', (path) => {
    const kind = fileKindOf(path);
    expect(kind).toBeDefined();
    expect(errors(kind ?? '', parsed(path))).toEqual([]);
  });

  it.each(ruleFiles)('%s names the schema that stands at that path', (path) => {
    const { $schema } = parsed(path);
    expect(join('guangxi-qianqi-jigai', path, '..', $schema)).toBe(`schema/${fileKindOf(path)}.schema.json`);
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
      { ...parsed('derived/year-share.json'), formula: { add_: ['1元', '2元'] } },
    ],
    ['an operand too few', 'derived', { ...parsed('derived/year-share.json'), formula: { divide: ['1元'] } }],
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

describe("the schemas accept what is another pack's own", () => {
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
      { ...provision(), effective: { from: null, to: null, on: 'project.ownDate' } },
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
    expect(errors(kind, value)).toEqual([]);
  });
});

/** Every key that a schema describes, with the schema under it. */
function* keysOf(schema: unknown): Generator<readonly [key: string, schema: Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [keyword, part] of Object.entries(schema)) {
    if (keyword === 'properties' || keyword === '$defs') yield* Object.entries(part as object);
    yield* keysOf(part);
  }
}

describe('an editor is told', () => {
  it.each([...schemas])('what every key of %s means', (_, schema) => {
    const untold = [...keysOf(schema)].filter(([, { title, description }]) => !title || !description);
    expect(untold.map(([key]) => key)).toEqual([]);
  });

  it('and nothing of keys that are in no schema', () => {
    const kinds = ['policy', 'facts', 'parameters', 'derived', 'provision', 'case'];
    const keys = new Set([...schemas.values()].flatMap((schema) => [...keysOf(schema)].map(([key]) => key)));
    const stale = Object.keys(keyDescriptions).filter((key) => !keys.has(key.split('.').at(-1) ?? ''));
    expect(stale.filter((key) => !kinds.includes(key))).toEqual([]);
  });

  it('which operators and operations there are', () => {
    const provisionSchema = JSON.stringify(schemas.get('provision.schema.json'));
    for (const name of [...operators.keys(), ...operations.keys()])
      expect(provisionSchema).toContain(`"${name}"`);
  });

  it('which facts and provisions the bundled pack has', () => {
    const { $defs } = schemas.get('provision.schema.json') as {
      $defs: Record<string, { anyOf: { enum?: string[]; enumDescriptions?: string[] }[] }>;
    };
    expect($defs.factId?.anyOf[0]?.enum).toEqual([...pack.dictionary.keys()]);
    expect($defs.provisionName?.anyOf[0]?.enum).toEqual(pack.provisions.map(({ name }) => name));
    expect($defs.factId?.anyOf[0]?.enumDescriptions).toHaveLength(pack.dictionary.size);
  });
});
