/**
 * Guangxi's “千企技改” plan as software: an application goes in, an explained assessment comes out.
 *
 * ```ts
 * import { explain, guangxiQianqiJigai as policy } from 'qianqi-jigai';
 *
 * const assessment = policy.evaluateSync({
 *   planYear: 2026,
 *   enterprise: { isLegalPerson: true, industryCode: 'C1340' },
 *   project: { fixedAssetInvestment: '3200万元' },
 * });
 * assessment.eligibility.verdict; // => 'undetermined'
 * assessment.missing[0]?.fact; // => 'project.nature'
 * explain(assessment, { locale: 'zh-CN', format: 'text' }).length > 0; // => true
 * ```
 *
 * @module
 */

export type {
  Amount,
  Assessment,
  BenefitAlternatives,
  BenefitLine,
  BenefitSchedule,
  BenefitSheet,
  ExpectedFact,
  Finding,
  GlossaryEntry,
  MissingFact,
  OptionOutcome,
  Outcome,
  PlainItem,
  PlainValue,
  Possible,
  ReadingOutcome,
  Reason,
  ScheduleEntry,
  Step,
  TestOutcome,
  Verdict,
} from './assessment/assessment.js';
export type { Derivation } from './assessment/derivation.js';
export { guangxiQianqiJigai, parseApplication } from './bundled/guangxi-qianqi-jigai.js';
export type * from './bundled/guangxi-qianqi-jigai.types.js';
export type * from './domain/application-input.js';
export type { BenefitGroup, BenefitKind } from './domain/benefit-kind.js';
export type { Evidence } from './domain/evidence.js';
export type { AnsweredBy, FactDefinition, FactType, Field, Member, Text, Value } from './domain/fact.js';
export type { CountedWord, PackWords } from './domain/pack-words.js';
export type { Application } from './domain/parse-application.js';
export type { Subject } from './domain/subject.js';
export type { AreaInput } from './domain/type/area.js';
export type { DateInput } from './domain/type/date.js';
export type { MoneyInput } from './domain/type/money.js';
export type { NumberInput } from './domain/type/number.js';
export type { PriceInput } from './domain/type/price.js';
export type { RatioInput } from './domain/type/ratio.js';
export type { Warning } from './domain/warning.js';
export type {
  EvaluateAsyncOptions,
  EvaluateOptions,
  ParameterSetting,
  Provider,
} from './evaluate/options.js';
export { type ExplainOptions, explain } from './explain/explain.js';
export { explanationStyles } from './explain/explanation-styles.js';
export type { ExplanationFormat } from './explain/format.js';
export type { PackFiles } from './pack/documents.js';
export type { Basis, DutyPeriod, ParameterFile, ProvisionFile, ProvisionKind, Quote } from './pack/files.js';
export type { PolicySource } from './pack/pack.js';
export type { SentenceCoverage } from './pack/source-coverage.js';
export { compilePolicy, type PackApplicationInput, type Policy } from './policy/policy.js';
export { isPolicyError, PolicyError, type Violation } from './problem/policy-error.js';
export type { Place, ProblemCode } from './problem/problem.js';
export type { SentenceValues } from './problem/sentence-values.js';
export type { DueDuty } from './programme/duties.js';
export { toDecimal } from './quantity/decimal.js';
export type { Quantity } from './quantity/measure.js';
