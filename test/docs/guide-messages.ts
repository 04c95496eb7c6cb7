import { explain } from '../../src/explain/explain.js';
import { readPackFiles } from '../../src/node.js';
import type { PackFiles } from '../../src/pack/documents.js';
import type { CaseFile, PolicyFile } from '../../src/pack/files.js';
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
export const grantPath = 'finance/green-sugar-equipment.json';

/** The two sources, with the second one as the guide registers it. */
const withSource = (manifest: PolicyFile): PolicyFile => ({
  ...manifest,
  sources: [...manifest.sources, JSON.parse(shown('source'))],
});

/** The name of a provision after that of another. */
const listed = (manifest: PolicyFile, after: string, name: string): PolicyFile => {
  const at = manifest.provisions.indexOf(after) + 1;
  if (at === 0) throw new Error(`${guide} lists ${name} after ${after}, which there is not`);
  return {
    ...manifest,
    provisions: [...manifest.provisions.slice(0, at), name, ...manifest.provisions.slice(at)],
  };
};

const manifestAfter = (): PolicyFile => {
  const manifest = withSource(JSON.parse(files['policy.json'] ?? ''));
  const withGrant = listed(manifest, 'finance/qianqi-grant', 'finance/green-sugar-equipment');
  return listed(withGrant, 'eligibility/investment-progress', 'priority/registration-in-time');
};

const whole = (name: string): Record<string, string> => ({ [name]: `${shown(name)}\n` });

/** The pack after the exercises that add provisions, as the guide leaves it in the folder `practice`. */
export const practice = (changed: PackFiles = {}): PackFiles => ({
  ...files,
  'policy.json': JSON.stringify(manifestAfter()),
  ...whole('sources/green-sugar-notice.zh.txt'),
  ...whole(grantPath),
  ...whole('cases/green-sugar-equipment.json'),
  ...whole(path),
  ...whole('cases/registration-in-time.json'),
  ...changed,
});

const mistakes: readonly (readonly [what: string, file: string, right: string, wrong: string])[] = [
  [
    '漏写单位',
    path,
    '"value": "2000万元" }\n        ]\n      },\n',
    '"value": "2000" }\n        ]\n      },\n',
  ],
  ['事实写错', path, 'project.registration', 'project.registeration'],
  ['选项写成中文', path, '["filed", "approved"]', '["已备案", "approved"]'],
  ['运算符写错', path, '"lessThanInclusive"', '"atMost"'],
  ['引文漏字', path, '已完成项目备案或核准手续"', '已完成备案或核准手续"'],
  ['名称与文件不一致', path, '"name": "priority/registration-in-time"', '"name": "priority/registration"'],
  ['键写错', path, '"notes"', '"note"'],
  ['漏写逗号', path, '"kind": "priority",', '"kind": "priority"'],
  ['算式漏写单位', grantPath, '500万元)"', '500)"'],
  ['算式漏写右括号', grantPath, '500万元)"', '500万元"'],
  [
    '算式中写比较',
    grantPath,
    'min(project.equipmentInvestment * 10%, 500万元)',
    'project.equipmentInvestment * 10% ≤ 500万元',
  ],
  ['出处写错', grantPath, '"source": "green-sugar-notice"', '"source": "green-sugar"'],
];

/** The first thing that `check` says of the provision with one mistake. */
const told = (file: string, right: string, wrong: string): string => {
  const provision = shown(file);
  if (!provision.includes(right)) throw new Error(`${guide} does not show ${right}`);
  try {
    compilePolicy(practice({ [file]: provision.replace(right, wrong) }));
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return error.violations.find((each) => each.file === file)?.messageZh ?? error.messageZh;
  }
  throw new Error(`nothing is said of ${wrong}`);
};

/** What the explanation of a case says under the title of a provision. */
const explained = (casePath: string, title: string): string => {
  const { application, asOf }: CaseFile = JSON.parse(shown(casePath));
  const assessment = compilePolicy(practice()).evaluateSync(application as never, asOf ? { asOf } : {});
  const paragraphs = explain(assessment, { locale: 'zh-CN', format: 'text' }).split('\n\n');
  const paragraph = paragraphs.find((each) => each.split('\n')[0]?.endsWith(title));
  if (paragraph === undefined) throw new Error(`nothing is explained under ${title}`);
  return `\`\`\`text\n${paragraph}\n\`\`\``;
};

/** What `docs/write-a-provision.md` tells of mistakes, and of the amount of its second exercise. */
export const guideMessages = (): GeneratedFile => {
  const messages = table(
    ['错在哪里', '提示'],
    mistakes.map(([what, file, right, wrong]) => [what, told(file, right, wrong)]),
  );
  const grant = explained('cases/green-sugar-equipment.json', '绿色糖业设备补助');
  return renewed(guide, { grant, messages });
};
