import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { benefitKinds } from '../../src/domain/benefit-kind.js';
import { type FactType, isQuantityType } from '../../src/domain/fact.js';
import { factTypes } from '../../src/domain/type/index.js';
import { compilePolicy, isPolicyError, type PackFiles } from '../../src/index.js';
import type { CaseFile, FileKind, ProvisionKind } from '../../src/pack/files.js';
import { formOf } from '../../src/pack/key-order.js';
import { operations } from '../../src/rule/operation/index.js';
import type { Operation } from '../../src/rule/operation/operation.js';
import { operators } from '../../src/rule/operator/index.js';
import type { Operator } from '../../src/rule/operator/operator.js';
import { amountsOf, moneyOf } from './amounts.js';
import { documents } from './documents.js';
import { placeOf } from './example.js';
import type { CodeBlock } from './markdown.js';
import { renewed, table } from './regions.js';
import { ruleFormatBlocks as blocks, ruleFormatPack as pack, ruleFormat } from './rule-format-pack.js';

// The policy is compiled again and again, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const text = documents.find(({ path }) => path === ruleFormat)?.text ?? '';

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

/** The pack with a fragment in the place that its fence names. */
const withFragment = (block: CodeBlock): PackFiles => {
  const fragment: unknown = JSON.parse(block.code);
  if (block.info === 'condition')
    return withChanged('eligibility/water-saving.json', (file) => {
      file.conditions = { all: [fragment] };
    });
  if (block.info !== 'formula')
    throw new Error(`${placeOf(block)}: the fence names neither a file nor condition nor formula`);
  return withChanged('subsidy/equipment.json', (file) => {
    const step = { name: 'fragment', label: { zh: '片段', en: 'fragment' }, formula: fragment };
    file.steps = [step, ...(file.steps as unknown[])];
  });
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
});

/** Each of a closed list; one more does not compile until it stands here. */
const kinds: Readonly<Record<ProvisionKind, true>> = {
  requirement: true,
  priority: true,
  focus: true,
  incentive: true,
  duty: true,
  target: true,
};

const code = (name: string): string => `\`${name}\``;

const quantities = (Object.keys(factTypes) as FactType[]).filter(isQuantityType);

const typesOf = ({ types: some }: Operator): string => {
  const others = Object.keys(factTypes).filter((type) => !(some as readonly string[]).includes(type));
  if (others.join() === 'list,schedule') return `all but ${code('list')}`;
  const isAboutQuantities = quantities.every((type) => some.includes(type));
  const rest = isAboutQuantities ? some.filter((type) => !isQuantityType(type)) : some;
  return [...(isAboutQuantities ? ['quantities'] : []), ...rest.map(code)].join(' and ');
};

const values: Readonly<Record<Operator['operand'], string>> = {
  single: 'one literal or `{ "fact": id }`',
  list: 'a list of literals',
  member: 'one literal',
};

/** `{ "principal", …, "cap"? }`. */
const keysOf = (names: readonly string[]): string =>
  code(`{ ${names.map((name) => name.replace(/^\w+/, '"$&"')).join(', ')} }`);

const operandsOf = (operation: Operation): string => {
  if ('takes' in operation) return operation.takes;
  const names = Object.keys(operation.operands);
  return 'overList' in operation
    ? `${keysOf(names)}, or ${keysOf(['over', ...names])} for a list`
    : keysOf(names);
};

it('the tables of the reference are drawn from the sources', async () => {
  const renewedText = renewed(ruleFormat, {
    benefits: table(
      ['benefit', '中文', 'English', 'on the sheet under'],
      Object.entries(benefitKinds).map(([kind, { group, name, meaning }]) => [
        code(kind),
        `${name.zh}：${meaning.zh}`,
        `${name.en}: ${meaning.en}`,
        code(group),
      ]),
    ),
    operators: table(
      ['operator', '中文', 'met where the fact', 'facts of type', 'value'],
      [...operators.values()].map((operator) => [
        code(operator.name),
        operator.meaning.zh,
        operator.meaning.en,
        typesOf(operator),
        values[operator.operand],
      ]),
    ),
    operations: table(
      ['operation', 'operands', 'result'],
      [...operations.values()].map((operation) => [
        code(operation.name),
        operandsOf(operation),
        operation.gives,
      ]),
    ),
  });
  await expect(renewedText).toMatchFileSnapshot(resolve(ruleFormat));
});

describe('the reference names', () => {
  const isNamed = (word: string): boolean => text.includes(`\`${word}\``) || text.includes(`"${word}"`);

  it('every other formula', () => {
    const names = ['firstKnown', 'table', 'sum'];
    expect(names.filter((name) => !text.includes(`| \`${name}\``))).toEqual([]);
  });

  it('every kind of provision and type', () => {
    const words = Object.keys({ ...kinds, ...factTypes });
    expect(words.filter((word) => !isNamed(word))).toEqual([]);
  });

  it.each<FileKind>(['policy', 'facts', 'parameters', 'derived', 'provision', 'case'])(
    'every key of a %s file',
    (kind) => {
      expect(Object.keys(formOf(kind).shape).filter((key) => !isNamed(key))).toEqual([]);
    },
  );
});
