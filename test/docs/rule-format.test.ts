import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { factTypes } from '../../src/domain/type/index.js';
import { compilePolicy, isPolicyError, type PackFiles } from '../../src/index.js';
import type { CaseFile, FileKind, ProvisionKind } from '../../src/pack/files.js';
import { formOf } from '../../src/pack/key-order.js';
import { withManifest } from '../packs/person-pack.js';
import { amountsOf, moneyOf } from './amounts.js';
import { documents } from './documents.js';
import { placeOf } from './example.js';
import { formulasInTables } from './formulas-in-tables.js';
import type { CodeBlock } from './markdown.js';
import {
  ruleFormatBlocks as blocks,
  chineseRuleFormat,
  ruleFormatPack as pack,
  ruleFormat,
} from './rule-format-pack.js';

// The policy is compiled again and again, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const textOf = (document: string): string => documents.find(({ path }) => path === document)?.text ?? '';

const cases = Object.keys(pack).filter((file) => file.startsWith('cases/'));

/** What the loader says of a pack. */
const complaints = (files: PackFiles): readonly string[] => {
  try {
    compilePolicy(files);
    return [];
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return error.violations.map(({ message }) => message);
  }
};

const withChanged = (file: string, change: (content: Record<string, unknown>) => void): PackFiles => {
  const content: Record<string, unknown> = JSON.parse(pack[file] ?? '');
  change(content);
  return { ...pack, [file]: JSON.stringify(content) };
};

const withFormula = (formula: unknown): PackFiles =>
  withChanged('subsidy/equipment.json', (file) => {
    const step = { name: 'fragment', label: { zh: '片段', en: 'fragment' }, formula };
    file.steps = [...(file.steps as unknown[]), step];
  });

/** The pack with a fragment in the place that its fence names; what a manifest may say of persons needs one about them. */
const withFragment = (block: CodeBlock): PackFiles => {
  const fragment: unknown = JSON.parse(block.code);
  if (block.info === 'manifest') return withManifest(fragment as Record<string, unknown>);
  if (block.info === 'condition')
    return withChanged('eligibility/water-saving.json', (file) => {
      file.conditions = { all: [file.conditions, fragment] };
    });
  if (block.info === 'alternative')
    return withChanged('eligibility/water-saving.json', (file) => {
      const [reading] = file.readings as { alternative: unknown }[];
      if (reading !== undefined) reading.alternative = fragment;
    });
  if (block.info !== 'formula')
    throw new Error(
      `${placeOf(block)}: the fence names no file, manifest, condition, alternative or formula`,
    );
  return withFormula(fragment);
};

describe('the pack of the reference', () => {
  it('is loaded without complaint', () => {
    expect(complaints(pack)).toEqual([]);
  });

  it.each(cases)('%s comes to what it states', (file) => {
    const { application, asOf, expect: stated }: CaseFile = JSON.parse(pack[file] ?? '');
    const assessment = compilePolicy(pack).evaluateSync(
      application as never,
      asOf === undefined ? {} : { asOf },
    );
    const findings = assessment.findings.map(({ provision, verdict }) => [provision, verdict]);
    expect({
      eligibility: assessment.eligibility.verdict,
      findings: Object.fromEntries(findings),
      missing: assessment.missing.map(({ fact }) => fact),
      amounts: Object.fromEntries([...amountsOf(assessment)].map(([key, amount]) => [key, moneyOf(amount)])),
    }).toEqual(stated);
  });

  const fragments = blocks.filter(({ language, info }) => language === 'json' && !info.includes('.'));

  it.each(fragments.map((block) => [placeOf(block), block] as const))('%s is accepted', (_, block) => {
    expect(complaints(withFragment(block))).toEqual([]);
  });

  const formulas = formulasInTables(textOf(chineseRuleFormat));

  it('has formulas in the Chinese table', () => {
    expect(formulas.length).toBeGreaterThan(3);
  });

  it.each(formulas)('%s is accepted', (formula) => {
    expect(complaints(withFormula(formula))).toEqual([]);
  });
});

/** The keys of every object in a JSON Schema. */
const keysIn = (schema: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(keysIn)];
};

/** Each of a closed list; one more does not compile until it stands here. */
const kinds: Readonly<Record<ProvisionKind, true>> = {
  requirement: true,
  priority: true,
  focus: true,
  incentive: true,
  duty: true,
  target: true,
};

describe.each([ruleFormat, chineseRuleFormat])('%s names', (document) => {
  const text = textOf(document);
  const isNamed = (word: string): boolean => text.includes(`\`${word}\``) || text.includes(`"${word}"`);

  it('every kind of provision and type', () => {
    const words = Object.keys({ ...kinds, ...factTypes });
    expect(words.filter((word) => !isNamed(word))).toEqual([]);
  });

  it.each<FileKind>(['policy', 'facts', 'parameters', 'derived', 'provision', 'case'])(
    'every key of a %s file, however deep',
    (kind) => {
      const keys = new Set(keysIn(z.toJSONSchema(formOf(kind), { io: 'input' })));
      expect([...keys].filter((key) => !isNamed(key))).toEqual([]);
    },
  );
});
