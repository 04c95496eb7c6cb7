import { readFileSync } from 'node:fs';
import type { Assessment } from '../../src/assessment/assessment.js';
import type { Derivation } from '../../src/assessment/derivation.js';
import { partsOfDerivation } from '../../src/assessment/walk-derivation.js';
import { explain } from '../../src/explain/explain.js';
import type { CaseFile } from '../../src/pack/files.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import { amountsOf, moneyOf } from './amounts.js';
import { bundledPolicy as policy } from './bundled-policy.js';
import { inRepository } from './documents.js';
import { renewed, table } from './regions.js';

const document = 'docs/how-an-amount-is-calculated.md';

/** The provision of which a case shows the amount, by region of the document. */
const examples: Readonly<Record<string, { readonly file: string; readonly provision: string }>> = {
  'land-premium': {
    file: 'land-added-floor-area-239-wanyuan',
    provision: 'land/no-premium-added-floor-area',
  },
  'special-equipment': {
    file: 'tax-eit-credit-special-equipment',
    provision: 'tax/special-equipment-credit',
  },
  'loan-interest': {
    file: 'finance-equipment-loan-partial-repayment',
    provision: 'finance/equipment-loan-subsidy',
  },
};

const folder = 'rules/guangxi-qianqi-jigai/cases';

/** The facts named in a calculation, those of list items as `item.<field>`, in the order of the calculation. */
const factsIn = (derivation: Derivation): readonly string[] => [
  ...(derivation.kind === 'fact' && derivation.derivation === undefined ? [derivation.fact] : []),
  ...(derivation.kind === 'sum' ? [derivation.over] : []),
  ...partsOfDerivation(derivation).flatMap(factsIn),
];

const statedAt = (application: unknown, id: string): unknown =>
  id
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], application);

const written = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((item) => Object.values(item as object).join(' ')).join('；')
    : String(value);

/** What the application states of the facts in the calculation; of items the fields that it uses. */
const inputRows = (application: unknown, facts: readonly string[]): readonly (readonly string[])[] => {
  const fields = facts.filter((id) => id.startsWith('item.')).map((id) => id.slice('item.'.length));
  return [...new Set(facts)].flatMap((id) => {
    const definition = policy.facts.find((fact) => fact.id === id);
    const stated = statedAt(application, id);
    if (definition === undefined || stated === undefined) return [];
    if (definition.fields === undefined || !Array.isArray(stated) || id !== 'project.equipment')
      return [[definition.label.zh, definition.label.en, written(stated)]];
    return stated.flatMap((item: Record<string, unknown>) =>
      [...new Set(fields)].flatMap((name) => {
        const field = definition.fields?.[name];
        return field === undefined || item[name] === undefined
          ? []
          : [[`${String(item.name)}：${field.label.zh}`, field.label.en, written(item[name])]];
      }),
    );
  });
};

/** The amount and its calculation, from the incentive's own section of the explanation. */
const toldIn = (assessment: Assessment, provision: string, locale: 'zh-CN' | 'en'): string => {
  const { clause, title } = assessment.findings.find((finding) => finding.provision === provision)!;
  const lines = explain(assessment, { locale, format: 'markdown' }).split('\n');
  const heading = lines.indexOf(`### ${clause} ${locale === 'en' ? title.en : title.zh}`);
  const below = lines.slice(heading + 1);
  const end = below.findIndex((line) => /^(#|注：|Note:|口径：|Reading|依据待核实|Basis)/.test(line));
  if (heading < 0 || end < 0) throw new Error(`the explanation has no section ${clause} ${title.zh}`);
  return below.slice(0, end).join('\n').trim();
};

const shown = (file: string, provision: string): string => {
  const path = `${folder}/${file}.json`;
  const {
    application,
    asOf,
    parameters,
    calculation,
    expect: stated,
  }: CaseFile = JSON.parse(readFileSync(path, 'utf8'));
  const assessment = policy.evaluateSync(application as never, {
    ...(asOf === undefined ? {} : { asOf }),
    ...(parameters === undefined ? {} : { parameters }),
  });
  const amount = amountsOf(assessment).get(provision);
  if (amount === undefined || !('value' in amount))
    throw new Error(`${path} comes to no amount of ${provision}`);
  const facts = [...amount.steps.map(({ derivation }) => derivation), amount.derivation].flatMap(factsIn);
  return [
    `Case 案例: [\`${file}\`](${inRepository}${path}). Amount 金额: ${moneyOf(amount)} (stated in the case 案例所载: ${stated.amounts?.[provision]}).`,
    table(['申报数据', 'stated', ''], inputRows(application, facts)),
    toldIn(assessment, provision, 'zh-CN'),
    toldIn(assessment, provision, 'en'),
    `人工验算 Checked by hand:\n\n${(calculation ?? '')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n>\n')}`,
  ].join('\n\n');
};

/** What the cases of `docs/how-an-amount-is-calculated.md` come to. */
export const amountExamples = (): GeneratedFile => {
  const regions = Object.entries(examples).map(([name, { file, provision }]) => [
    name,
    shown(file, provision),
  ]);
  return renewed(document, Object.fromEntries(regions));
};
