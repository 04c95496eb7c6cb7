import { readPackFiles } from '../../src/node.js';
import type { PolicyFile } from '../../src/pack/files.js';
import { compilePolicy } from '../../src/policy/policy.js';
import { isPolicyError } from '../../src/problem/policy-error.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import { documentBlocks } from './documents.js';
import { renewed, table } from './regions.js';

export const guide = 'docs/write-a-provision.md';
export const files = readPackFiles('rules/guangxi-qianqi-jigai');

/** The JSON that the guide shows under a name. */
export const shown = (name: string): string =>
  documentBlocks.find(({ file, info }) => file === guide && info === name)?.code ?? '';

export const path = 'priority/registration-in-time.json';

const listed = (name: string): string => {
  const manifest: PolicyFile = JSON.parse(files['policy.json'] ?? '');
  const at = manifest.provisions.indexOf('eligibility/investment-progress') + 1;
  return JSON.stringify({
    ...manifest,
    provisions: [...manifest.provisions.slice(0, at), name, ...manifest.provisions.slice(at)],
  });
};

/** The pack after the second exercise, with the provision written as given. */
export const packWith = (provision: string) => ({
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

/** What `docs/write-a-provision.md` tells of mistakes. */
export const guideMessages = (): GeneratedFile => {
  const messages = table(
    ['错在哪里', '提示'],
    mistakes.map(([what, right, wrong]) => [what, told(right, wrong)]),
  );
  return renewed(guide, { messages });
};
