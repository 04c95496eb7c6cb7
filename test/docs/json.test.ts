import { describe, expect, it } from 'vitest';
import { compilePolicy, isPolicyError, type PackFiles } from '../../src/index.js';
import type { CaseFile } from '../../src/pack/file-schemas.js';
import { documentBlocks } from './documents.js';
import { placeOf } from './example.js';
import type { CodeBlock } from './markdown.js';

const guide = 'docs/rule-format.md';
const blocks = documentBlocks.filter(({ language }) => language === 'json');

/** The small pack that the reference of the format shows, file by file. */
const pack: PackFiles = Object.fromEntries(
  documentBlocks
    .filter(({ file, info }) => file === guide && /\.(json|txt)$/.test(info))
    .map(({ info, code }) => [info, `${code}\n`]),
);

const parsed = ({ code }: CodeBlock): unknown => JSON.parse(code);

const isCase = (path: string): boolean => path.startsWith('cases/');

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

/** The pack with the provision at `path` changed. */
const withChanged = (path: string, change: (file: Record<string, unknown>) => void): PackFiles => {
  const file: Record<string, unknown> = JSON.parse(pack[path] ?? '');
  change(file);
  return { ...pack, [path]: JSON.stringify(file) };
};

const conditionsPath = 'eligibility/water-saving.json';
const stepsPath = 'subsidy/equipment.json';

describe('the JSON of the documents', () => {
  it.each(blocks.map((block) => [placeOf(block), block] as const))('%s is JSON', (_, block) => {
    expect(() => parsed(block)).not.toThrow();
  });
});

describe(`the small pack of ${guide}`, () => {
  it('is loaded without complaint', () => {
    expect(complaints(pack)).toEqual([]);
  });

  it.each(Object.keys(pack).filter(isCase))('%s comes to what it states', (path) => {
    const { application, asOf, expect: stated }: CaseFile = JSON.parse(pack[path] ?? '');
    const assessment = compilePolicy(pack).evaluateSync(application as never, asOf === undefined ? {} : { asOf });
    const findings = Object.fromEntries(assessment.findings.map(({ provision, verdict }) => [provision, verdict]));
    const amounts = Object.fromEntries(
      assessment.findings.flatMap(({ provision, amount }) =>
        amount && 'value' in amount ? [[provision, `${amount.value.value}${amount.value.unit}`]] : [],
      ),
    );
    expect(assessment.eligibility.verdict).toBe(stated.eligibility);
    expect(findings).toMatchObject(stated.findings ?? {});
    expect(amounts).toEqual(stated.amounts);
  });
});

describe(`the fragments of ${guide}`, () => {
  const fragments = blocks.filter(({ file, info }) => file === guide && !info.includes('.'));

  it.each(fragments.map((block) => [placeOf(block), block] as const))('%s is accepted by the loader', (place, block) => {
    if (block.info === 'condition')
      expect(
        complaints(
          withChanged(conditionsPath, (file) => {
            file.conditions = { all: [parsed(block)] };
          }),
        ),
      ).toEqual([]);
    else if (block.info === 'formula')
      expect(
        complaints(
          withChanged(stepsPath, (file) => {
            const label = { zh: '示例', en: 'example' };
            file.steps = [{ name: 'example', label, formula: parsed(block) }, ...(file.steps as unknown[])];
          }),
        ),
      ).toEqual([]);
    else throw new Error(`${place}: the fence names neither a file nor condition nor formula`);
  });
});
