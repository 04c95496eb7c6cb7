import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { compilePolicy, isPolicyError } from '../../src/index.js';
import { readPackFiles } from '../../src/node.js';
import type { CaseFile, ParametersFile, PolicyFile } from '../../src/pack/files.js';
import { documentBlocks } from './documents.js';
import { renewed, table } from './regions.js';

// The policy is compiled again and again, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const guide = 'docs/write-a-provision.md';
const files = readPackFiles('rules/guangxi-qianqi-jigai');

/** The JSON that the guide shows under a name. */
const shown = (name: string): string =>
  documentBlocks.find(({ file, info }) => file === guide && info === name)?.code ?? '';

const path = 'priority/registration-in-time.json';
const casePath = 'cases/registration-in-time.json';

const listed = (name: string): string => {
  const manifest: PolicyFile = JSON.parse(files['policy.json'] ?? '');
  const at = manifest.provisions.indexOf('eligibility/investment-progress') + 1;
  return JSON.stringify({
    ...manifest,
    provisions: [...manifest.provisions.slice(0, at), name, ...manifest.provisions.slice(at)],
  });
};

/** The pack after the second exercise, with the provision written as given. */
const packWith = (provision: string) => ({
  ...files,
  'policy.json': listed('priority/registration-in-time'),
  [path]: provision,
});

const mistakes: readonly (readonly [what: string, right: string, wrong: string])[] = [
  ['漏写单位', '"value": "2000万元" }\n        ]\n      },\n', '"value": "2000" }\n        ]\n      },\n'],
  ['事实写错', 'project.registration', 'project.registeration'],
  ['选项写成中文', '["filed", "approved"]', '["已备案", "approved"]'],
  ['运算符写错', '"lessThanInclusive"', '"atMost"'],
  ['引文漏字', '已完成项目备案或核准手续"', '已完成备案或核准手续"'],
  ['名称与文件不一致', '"name": "priority/registration-in-time"', '"name": "priority/registration"'],
  ['键写错', '"notes"', '"note"'],
  ['漏写逗号', '"kind": "priority",', '"kind": "priority"'],
];

/** The first thing that `check` says of the provision with one mistake. */
const told = (right: string, wrong: string): string => {
  const provision = shown(path);
  if (!provision.includes(right)) throw new Error(`${guide} does not show ${right}`);
  try {
    compilePolicy(packWith(provision.replace(right, wrong)));
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return error.violations.find(({ file }) => file === path)?.messageZh ?? error.messageZh;
  }
  throw new Error(`nothing is said of ${wrong}`);
};

describe(guide, () => {
  it('adjusts a parameter', () => {
    const file: ParametersFile = JSON.parse(files['parameters.json'] ?? '');
    const parameters = file.parameters.map((parameter) =>
      parameter.id === 'parameter.minimumOutputGrowth'
        ? { ...parameter, exceptions: [JSON.parse(shown('exception'))] }
        : parameter,
    );
    const policy = compilePolicy({ ...files, 'parameters.json': JSON.stringify({ ...file, parameters }) });
    const growth = (industryCode: string) =>
      policy.knownFacts({ planYear: 2026, enterprise: { industryCode } }, { asOf: '2026-11-24' })[
        'parameter.minimumOutputGrowth'
      ];
    expect([growth('C1340'), growth('C1711')]).toMatchObject([{ value: '0.12' }, { value: '0.15' }]);
  });

  it('adds a provision and a case', () => {
    const { application, asOf, expect: stated }: CaseFile = JSON.parse(shown(casePath));
    const assessment = compilePolicy(packWith(shown(path))).evaluateSync(
      application as never,
      asOf === undefined ? {} : { asOf },
    );
    expect(assessment.eligibility.verdict).toBe(stated.eligibility);
    const verdicts = assessment.findings.map(({ provision, verdict }) => [provision, verdict]);
    expect(Object.fromEntries(verdicts)).toMatchObject(stated.findings ?? {});
  });

  it('tells what check says', async () => {
    const messages = table(
      ['错在哪里', '提示'],
      mistakes.map(([what, right, wrong]) => [what, told(right, wrong)]),
    );
    await expect(renewed(guide, { messages })).toMatchFileSnapshot(resolve(guide));
  });
});
