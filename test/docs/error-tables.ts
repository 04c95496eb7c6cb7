import type { ProblemCode } from '../../src/problem/problem.js';
import { english } from '../../src/problem/sentence.en.js';
import { chinese } from '../../src/problem/sentence.zh.js';
import type { SentenceValues } from '../../src/problem/sentence-values.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import { renewed, table } from './regions.js';

/** A mistake of each kind, in the order of the codes in the sources; a code without one does not compile. */
export const mistakes: SentenceValues = {
  'unit-missing': { written: '3200', example: '3200万元' },
  'unit-unfit': { unit: '亩', allowed: ['元', '万元', '亿元'] },
  'number-malformed': { written: '3,2000万元', example: '3200万元' },
  'number-negative': { written: '-500万元' },
  'number-too-long': { integerDigits: 30, fractionDigits: 10 },
  'number-inexact': { written: '9007199254740992', example: '86.5分' },
  'quantity-malformed': { written: '约三千万', example: '3200万元' },

  'json-malformed': { zh: '缺少逗号', en: 'a comma is missing' },
  'json-too-large': { megabytes: 1 },
  'json-too-deep': { depth: 64 },
  'key-duplicate': { key: 'city' },
  'key-forbidden': { key: '__proto__' },
  'encoding-unfit': { likely: 'GBK' },

  'object-expected': { written: '3' },
  'list-expected': { written: '"digital"' },
  'key-unknown': { key: 'employes', suggestion: 'employees' },
  'key-missing': { key: 'planYear' },
  'boolean-expected': { written: '"是"' },
  'text-expected': { written: '3' },
  'text-empty': {},
  'text-too-long': { limit: 1000 },
  'list-too-long': { limit: 10_000 },
  'count-malformed': { written: '-1' },
  'date-malformed': { written: '2026-02-30' },
  'year-malformed': { written: '26' },
  'member-unknown': { written: '备案', allowed: ['none', 'filed', 'approved'], suggestion: 'filed' },
  'credit-code-malformed': { written: '9145' },
  'industry-code-malformed': { written: '1340' },
  'industry-section-unfit': { written: 'D1340', section: 'C' },
  'parameter-unknown': { key: 'growth', allowed: ['parameter.minimumOutputGrowth'] },
  'option-unfit': { option: 'locale', written: 'zh', allowed: 'zh-CN, en' },

  'file-missing': { file: 'policy.json' },
  'file-unreadable': { zh: '文件不存在', en: 'there is no such file' },
  'file-unwritable': { detail: 'EACCES' },
  'file-misplaced': { file: 'notes.json' },
  'shape-unfit': { zh: '应为文字，所写为 3', en: 'text is expected, found 3' },
  'key-order': { expected: ['name', 'kind', 'clause'] },
  'name-unfit': { name: 'eligibility/scale', expected: 'eligibility/investment-scale' },
  'name-duplicate': { name: 'eligibility/scale', other: 'eligibility/size.json' },
  'provision-unlisted': { name: 'eligibility/scale' },
  'provision-unknown': { name: 'eligibility/scal', suggestion: 'eligibility/scale' },
  'fact-unknown': { fact: 'project.fixedAssetInvestement', suggestion: 'project.fixedAssetInvestment' },
  'subject-unfit': {
    subject: 'plan',
    zh: '此名另有所指，请改名',
    en: 'it means something else; choose another id',
  },
  'subject-absent': { fact: 'enterprise.employees', subject: 'enterprise', subjects: ['person'] },
  'plan-year-absent': { fact: 'planYear.end' },
  'fact-unused': { fact: 'enterprise.sizeClass', vocabulary: 'national' },
  'vocabulary-unknown': { name: 'nation', allowed: ['national'], isFolder: false },
  'fact-duplicate': { fact: 'project.yearShare', other: 'derived/year-share.json' },
  'key-unfit': { key: 'members', type: 'money' },
  'unit-reserved': { unit: '元', type: 'money' },
  'addition-unfit': { fact: 'enterprise.annualRevenue', key: 'members' },
  'operator-unknown': { operator: 'atLeast', allowed: ['equal', 'greaterThanInclusive'] },
  'operator-unfit': {
    operator: 'lessThan',
    fact: 'project.nature',
    type: 'enum',
    allowed: ['equal', 'notEqual', 'in', 'notIn'],
  },
  'operand-list-expected': { operator: 'in' },
  'operand-single-expected': { operator: 'equal' },
  'operand-ends-expected': { operator: 'between' },
  'operand-year-expected': { operator: 'inYear', written: '"2026-12-31"' },
  'range-reversed': { from: '2000万元', to: '500万元' },
  'operand-type-unfit': {
    fact: 'project.yearShare',
    type: 'ratio',
    other: 'project.completionDate',
    otherType: 'date',
  },
  'group-empty': { group: 'any' },
  'part-id-malformed': { written: '"Completed"' },
  'part-id-duplicate': { id: 'completed' },
  'part-id-unused': { id: 'completed' },
  'part-unknown': { id: 'complete', suggestion: 'completed' },
  'part-misplaced': {},
  'part-no-test': { id: 'small' },
  'part-covered': { id: 'completed', by: 'small' },
  'part-needed': { id: 'completed' },
  'reading-same': {},
  'root-unfit': {},
  'feature-refused': {
    feature: 'priority',
    zh: '条件全部判定，不分先后，请删去',
    en: 'all conditions are judged; remove it',
  },
  cycle: { chain: ['a/x', 'a/y', 'a/x'] },
  'eligibility-in-requirement': { provision: 'eligibility/scale' },
  'formula-unfit': { zh: 'divide 需要2个运算量', en: 'divide takes 2 operands' },
  'formula-units-unfit': { operation: 'add', types: ['money', 'ratio'] },
  'measure-words-unfit': { words: ['人', '月'] },
  'formula-type-unfit': { expected: 'ratio', actual: 'money' },
  'quote-absent': {
    quote: '固定资产投资规模在500万元以上,',
    file: 'sources/plan.zh.txt',
    nearest: '固定资产投资规模在500万元以上。',
    alike: [],
  },
  'source-unknown': { name: 'notice-2025', suggestion: 'notice-2026' },
  'sentence-unquoted': { sentence: '优先支持本年度内投产发挥效益的项目。' },
  'unquoted-quoted': { text: '本办法自印发之日起施行。', provision: 'programme/annual-projects' },
  'source-digest-unfit': { file: 'sources/plan.zh.txt', expected: '0c55a5ec…', actual: '9f86d081…' },
  'english-missing': {},
  'exceptions-overlap': { document: '高成长性企业增长率通知', other: '制糖业增长率通知' },
  'window-unfit': { from: '2027-12-31', to: '2024-01-01' },
};

/** The first code of each region of the document. */
const regions: Readonly<Record<string, ProblemCode>> = {
  quantities: 'unit-missing',
  json: 'json-malformed',
  applications: 'object-expected',
  packs: 'file-missing',
};

const codes = Object.keys(mistakes) as readonly ProblemCode[];

const sentences = (code: ProblemCode): readonly [zh: string, en: string] => {
  const values = mistakes[code] as never;
  return [chinese[code](values), english[code](values)];
};

const tableOf = (some: readonly ProblemCode[]): string =>
  table(
    ['code', '中文', 'English'],
    some.map((code) => [`\`${code}\``, ...sentences(code)]),
  );

/** `docs/errors.md`: every sentence. */
export const errorTables = (): GeneratedFile => {
  const starts = Object.values(regions).map((code) => codes.indexOf(code));
  const tables = Object.keys(regions).map((name, index): [string, string] => [
    name,
    tableOf(codes.slice(starts[index], starts[index + 1])),
  ]);
  return renewed('docs/errors.md', Object.fromEntries(tables));
};
