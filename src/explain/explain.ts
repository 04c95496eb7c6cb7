import type { Assessment } from '../assessment/assessment.js';
import { type FullWords, wordsOf } from '../domain/pack-words.js';
import { refuseIfAny } from '../problem/policy-error.js';
import { at } from '../problem/problem.js';
import type { Locale } from '../quantity/format-quantity.js';
import { explainerOf } from './explainer.js';
import { explanationOf } from './explanation.js';
import { type ExplanationFormat, formats } from './format.js';
import { chinese, type Words } from './words/chinese.js';
import { english } from './words/english.js';

/** How to explain. */
export interface ExplainOptions {
  /** The language, `zh-CN` by default. */
  readonly locale?: 'zh-CN' | 'en';
  /** `text` by default. */
  readonly format?: ExplanationFormat;
  /** `summary` (by default) holds what determines the result, `full` every test of every clause. */
  readonly detail?: 'summary' | 'full';
}

const languages: Readonly<Record<Locale, (pack: FullWords) => Words>> = { 'zh-CN': chinese, en: english };

const details: Readonly<Record<NonNullable<ExplainOptions['detail']>, true>> = { summary: true, full: true };

/** Callers without types may pass anything. */
const refuseUnknown = (option: string, written: string, choices: object): void => {
  if (!Object.hasOwn(choices, written))
    refuseIfAny([
      at(
        { path: option },
        { code: 'option-unfit', values: { option, written, allowed: Object.keys(choices).join(', ') } },
      ),
    ]);
};

/**
 * Explains an assessment to people, in Chinese (official register) or English, as text, Markdown or HTML.
 *
 * In this order: the verdict in one line; data to check; the requirements that are not met or undetermined, each
 * with the number, the threshold and the words of the policy; what to supply and who supplies it; incentives with
 * amounts and how each is calculated; grounds for priority; then every clause with its verdict. It needs nothing but
 * the assessment, so one that was stored as JSON is explained years later as on the first day.
 *
 * The HTML is a fragment: an `article` whose first heading is an `h2`. Everything is escaped, and there is no script
 * and no inline style; `explanationStyles` is a style sheet for it.
 *
 * @throws PolicyError (`option-unfit`) for an option that does not exist; never because of the assessment.
 *
 * @example
 * ```ts
 * import { explain, guangxiQianqiJigai as policy } from 'qianqi-jigai';
 *
 * const assessment = policy.evaluateSync({
 *   planYear: 2026,
 *   project: { name: '压榨车间智能化改造', fixedAssetInvestment: '499.99万元' },
 * });
 * const lines = explain(assessment).split('\n');
 * lines[2]; // => '结论：不符合。“压榨车间智能化改造”项目（2026年度）不符合遴选条件：10项条件中，2项不符合，8项待定。'
 * lines.includes('  · 固定资产投资499.99万元，低于500万元。'); // => true
 * explain(assessment, { locale: 'en' }).includes('Fixed-asset investment: CNY 4.9999 million, below CNY 5 million.'); // => true
 * explain(assessment, { format: 'html' }).startsWith('<article class="explanation" lang="zh-CN">'); // => true
 * ```
 */
export const explain = (assessment: Assessment, options: ExplainOptions = {}): string => {
  const { locale = 'zh-CN', format = 'text', detail = 'summary' } = options;
  refuseUnknown('locale', locale, languages);
  refuseUnknown('format', format, formats);
  refuseUnknown('detail', detail, details);
  const words = languages[locale](wordsOf(assessment.policy.words));
  return formats[format](explanationOf(explainerOf(assessment, words, detail)));
};
