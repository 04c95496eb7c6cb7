// The types of `qianqi-jigai`: `tsc -p test` checks them; nothing here runs.
import {
  type Amount,
  type AnsweredBy,
  type Application,
  type ApplicationInput,
  type AreaInput,
  type Assessment,
  type Basis,
  type BenefitAlternatives,
  type BenefitGroup,
  type BenefitKind,
  type BenefitLine,
  type BenefitSchedule,
  type BenefitSheet,
  type ChainRole,
  type City,
  type Cluster,
  type CountedWord,
  compilePolicy,
  type DateInput,
  type Derivation,
  type DueDuty,
  type DutyPeriod,
  type EnterpriseInput,
  type EquipmentInput,
  type EvaluateAsyncOptions,
  type EvaluateOptions,
  type Evidence,
  type ExpectedFact,
  type ExplainOptions,
  type ExplanationFormat,
  explain,
  explanationStyles,
  type FactDefinition,
  type FactType,
  type Field,
  type Finding,
  type Focus,
  type GlossaryEntry,
  type GuangxiApplicationInput,
  type GuangxiEnterpriseInput,
  type GuangxiGuaranteeInput,
  type GuangxiLoanInput,
  type GuangxiProjectInput,
  type GuangxiResearchPlatformInput,
  type GuaranteeInput,
  type GuaranteeScheme,
  guangxiQianqiJigai,
  type Honour,
  type ImportedPartInput,
  type IncomeTaxPayableForecastInput,
  isPolicyError,
  type KeyProjectLevel,
  type LoanInput,
  type LoanRepaymentInput,
  type MeetsAccessStandardsInput,
  type Member,
  type MissingFact,
  type MoneyInput,
  type NumberInput,
  type OptionOutcome,
  type Outcome,
  type PackApplicationInput,
  type PackFiles,
  type PackWords,
  type ParameterFile,
  type ParameterSetting,
  type Place,
  type PlainItem,
  type PlainValue,
  type Policy,
  type PolicyError,
  type PolicySource,
  type Possible,
  type PriceInput,
  type ProblemCode,
  type ProjectInput,
  type Provider,
  type ProvisionFile,
  type ProvisionKind,
  parseApplication,
  type Quantity,
  type Quote,
  type RatioInput,
  type ReadingOutcome,
  type Reason,
  type ResearchInput,
  type ResearchPlatformInput,
  type ResearchPlatformsLevel,
  type ScheduleEntry,
  type SelectedForGrant,
  type SentenceCoverage,
  type SentenceValues,
  type Step,
  type Subject,
  type TestOutcome,
  type Text,
  type TransferInput,
  toDecimal,
  type Value,
  type Verdict,
  type Violation,
  type Warning,
} from 'qianqi-jigai';
import { expectTypeOf } from 'vitest';

declare const application: Application;
declare const assessment: Assessment;
declare const finding: Finding;

/* What an application is written with: quantities carry their unit. */

expectTypeOf<'3200万元' | '1.2 亿元' | '800元'>().toExtend<MoneyInput>();
expectTypeOf<{ value: string; unit: '万元' }>().toExtend<MoneyInput>();
expectTypeOf<'315元/平方米' | '21万元/亩'>().toExtend<PriceInput>();
expectTypeOf<'8400平方米' | '18亩'>().toExtend<AreaInput>();
expectTypeOf<'15%'>().toExtend<RatioInput>();
expectTypeOf<'86.5分' | '86.5 分' | 86.5>().toExtend<NumberInput<'分'>>();
expectTypeOf<{ value: string; unit: '分' }>().toExtend<NumberInput<'分'>>();
expectTypeOf<'2026-12-31'>().toExtend<DateInput>();

expectTypeOf<number | '3200' | '万元' | '3200美元' | '15%'>()
  .exclude<MoneyInput>()
  .toEqualTypeOf<number | '3200' | '万元' | '3200美元' | '15%'>();
expectTypeOf<'21万元'>().not.toExtend<PriceInput>();
expectTypeOf<'18公里'>().not.toExtend<AreaInput>();
expectTypeOf<'86.5' | '86.5人'>().exclude<NumberInput<'分'>>().toEqualTypeOf<'86.5' | '86.5人'>();
expectTypeOf<'0.15' | 0.15>().not.toExtend<RatioInput>();
expectTypeOf<'2026年' | Date>().not.toExtend<DateInput>();

const enterprise: EnterpriseInput = { name: '示例糖业有限公司', isLegalPerson: true, annualRevenue: null };
const project: ProjectInput = { fixedAssetInvestment: '3200万元', completionDate: '2026-10-31' };
const evidence: Evidence = { source: '年度审计报告', date: '2026-03-31' };
expectTypeOf({
  planYear: 2026,
  enterprise,
  project,
  evidence: { 'enterprise.annualRevenue': evidence },
}).toExtend<ApplicationInput>();

type Items<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
expectTypeOf<Items<ProjectInput['equipment']>>().toEqualTypeOf<EquipmentInput>();
expectTypeOf<Items<ProjectInput['importedParts']>>().toEqualTypeOf<ImportedPartInput>();
expectTypeOf<Items<LoanInput['repayments']>>().toEqualTypeOf<LoanRepaymentInput>();
expectTypeOf<Items<EnterpriseInput['researchPlatforms']>>().toEqualTypeOf<ResearchPlatformInput>();
expectTypeOf<
  Items<EnterpriseInput['incomeTaxPayableForecast']>
>().toEqualTypeOf<IncomeTaxPayableForecastInput>();
expectTypeOf<ProjectInput['loan']>().toEqualTypeOf<LoanInput | null | undefined>();
expectTypeOf<ProjectInput['guarantee']>().toEqualTypeOf<GuaranteeInput | null | undefined>();
expectTypeOf<ProjectInput['meetsAccessStandards']>().toEqualTypeOf<
  MeetsAccessStandardsInput | null | undefined
>();
expectTypeOf<EnterpriseInput['research']>().toEqualTypeOf<ResearchInput | null | undefined>();
expectTypeOf<EnterpriseInput['transfer']>().toEqualTypeOf<TransferInput | null | undefined>();
expectTypeOf<GuangxiProjectInput['loan']>().toEqualTypeOf<GuangxiLoanInput | null | undefined>();
expectTypeOf<GuangxiProjectInput['guarantee']>().toEqualTypeOf<GuangxiGuaranteeInput | null | undefined>();

// @ts-expect-error -- without the plan year
const undated: ApplicationInput = { enterprise };
// @ts-expect-error -- a fact misspelt
const misspelt: ProjectInput = { fixedAssetInvestmant: '3200万元' };
// @ts-expect-error -- a bare number, which could be 元 or 万元
const bare: ProjectInput = { fixedAssetInvestment: 3200 };
// @ts-expect-error -- text for a yes or no
const worded: EnterpriseInput = { isLegalPerson: '是' };
// @ts-expect-error -- a key that evidence has not
const unheard: Evidence = { url: '' };
expectTypeOf([undated, misspelt, bare, worded, unheard]).toBeArray();

/* Guangxi's choices are closed, another pack's open. */

expectTypeOf<'南宁市'>().toExtend<City>();
expectTypeOf<'green-sugar'>().toExtend<Cluster>();
expectTypeOf<'brand'>().toExtend<ChainRole>();
expectTypeOf<'green'>().toExtend<Focus>();
expectTypeOf<KeyProjectLevel>().toEqualTypeOf<'none' | 'regional' | 'national'>();
expectTypeOf<ResearchPlatformsLevel>().toEqualTypeOf<'national' | 'regional'>();
expectTypeOf<{ level: 'regional' }>().toExtend<GuangxiResearchPlatformInput>();
expectTypeOf<'little-giant'>().toExtend<Honour>();
expectTypeOf<'ordinary'>().toExtend<GuaranteeScheme>();
expectTypeOf<'none'>().toExtend<SelectedForGrant>();
expectTypeOf<string>().not.toExtend<City | Cluster | Honour | GuaranteeScheme | SelectedForGrant>();

expectTypeOf<{ city: '崇左市'; honours: 'little-giant'[] }>().toExtend<GuangxiEnterpriseInput>();
expectTypeOf<{ city: '广州市' }>().not.toExtend<GuangxiEnterpriseInput>();
expectTypeOf<{ cluster: 'green-sugar' }>().toExtend<GuangxiProjectInput>();
expectTypeOf<{ cluster: 'sugar' }>().not.toExtend<GuangxiProjectInput>();
expectTypeOf<GuangxiApplicationInput['enterprise']>().toEqualTypeOf<
  GuangxiEnterpriseInput | null | undefined
>();
expectTypeOf<GuangxiApplicationInput>().toExtend<PackApplicationInput>();
expectTypeOf<{ planYear: number; enterprise: { city: string } }>().toExtend<PackApplicationInput>();
expectTypeOf<{
  planYear: number;
  project: { fixedAssetInvestment: number };
}>().not.toExtend<PackApplicationInput>();
expectTypeOf<{ person: { age: number } }>().toExtend<PackApplicationInput>();

/* Policies. */

expectTypeOf(guangxiQianqiJigai).toEqualTypeOf<Policy<GuangxiApplicationInput>>();
expectTypeOf(guangxiQianqiJigai).toExtend<Policy>();
expectTypeOf<{ 'policy.json': string }>().toExtend<PackFiles>();
expectTypeOf(compilePolicy).parameters.toEqualTypeOf<[files: PackFiles]>();
expectTypeOf(compilePolicy({})).toEqualTypeOf<Policy>();
expectTypeOf(compilePolicy<{ planYear: number }>({})).toEqualTypeOf<Policy<{ planYear: number }>>();
expectTypeOf(parseApplication).toEqualTypeOf<(input: unknown) => Application>();
expectTypeOf(application.facts).toEqualTypeOf<ReadonlyMap<string, Value>>();
expectTypeOf(application.warnings).toEqualTypeOf<readonly Warning[]>();
expectTypeOf<boolean | string>().toExtend<Value>();

expectTypeOf(guangxiQianqiJigai.facts).toEqualTypeOf<readonly FactDefinition[]>();
expectTypeOf(guangxiQianqiJigai.provisions).toEqualTypeOf<readonly ProvisionFile[]>();
expectTypeOf<Quote>().toEqualTypeOf<string | { readonly source: string; readonly text: string }>();
expectTypeOf<ProvisionFile['quote']>().toEqualTypeOf<readonly Quote[]>();
expectTypeOf<Finding['quote']>().toEqualTypeOf<
  readonly (string | { readonly text: string; readonly source: Text })[]
>();
expectTypeOf(guangxiQianqiJigai.sources).toEqualTypeOf<readonly PolicySource[]>();
expectTypeOf<PolicySource>().toEqualTypeOf<{
  readonly id?: string;
  readonly title: Text;
  readonly file: string;
  readonly text: string;
}>();
expectTypeOf(guangxiQianqiJigai.coverage()).toEqualTypeOf<readonly SentenceCoverage[]>();
expectTypeOf(guangxiQianqiJigai.duties({ from: '', to: '' })).toEqualTypeOf<readonly DueDuty[]>();
// @ts-expect-error -- a period has two ends
guangxiQianqiJigai.duties({ from: '2026-01-01' });

expectTypeOf<FactDefinition>().toExtend<Field & { readonly id: string }>();
expectTypeOf<Field['type']>().toEqualTypeOf<FactType>();
expectTypeOf<Field['label']>().toEqualTypeOf<Text>();
expectTypeOf<Field['answeredBy']>().toEqualTypeOf<AnsweredBy | undefined>();
expectTypeOf<Field['members']>().toEqualTypeOf<readonly Member[] | undefined>();
expectTypeOf<AnsweredBy>().toEqualTypeOf<'applicant' | 'registry' | 'authority'>();
expectTypeOf<Text>().toEqualTypeOf<{ readonly zh: string; readonly en: string }>();
expectTypeOf<ProvisionKind>().toEqualTypeOf<
  'requirement' | 'priority' | 'incentive' | 'duty' | 'target' | 'focus'
>();
expectTypeOf<ProvisionFile['kind']>().toEqualTypeOf<ProvisionKind>();
expectTypeOf<SentenceCoverage>().toExtend<{
  readonly line: number;
  readonly provisions: readonly string[];
}>();
expectTypeOf<DueDuty['period']>().toEqualTypeOf<DutyPeriod>();
expectTypeOf<DueDuty['due']>().toEqualTypeOf<string | undefined>();

/* Evaluating. */

const options: EvaluateOptions = {
  asOf: '2026-11-24',
  parameters: { 'parameter.minimumOutputGrowth': { value: '12%', source: '桂工信〔2026〕1号' } },
};
const provider: Provider = ({ planYear }) => planYear;
const asking: EvaluateAsyncOptions = { ...options, providers: { 'enterprise.isLegalPerson': provider } };
expectTypeOf<string | number | boolean>().toExtend<ParameterSetting>();
expectTypeOf<{ value: string }>().not.toExtend<ParameterSetting>();
expectTypeOf<Provider>().toEqualTypeOf<(application: Application) => unknown>();

expectTypeOf(guangxiQianqiJigai.evaluateSync({ planYear: 2026 }, options)).toEqualTypeOf<Assessment>();
expectTypeOf(guangxiQianqiJigai.evaluateSync(application)).toEqualTypeOf<Assessment>();
expectTypeOf(guangxiQianqiJigai.evaluate(application, asking)).toEqualTypeOf<Promise<Assessment>>();
expectTypeOf(guangxiQianqiJigai.possibleFacts(application)).toEqualTypeOf<Record<string, Possible>>();
expectTypeOf(guangxiQianqiJigai.knownFacts(application)).toEqualTypeOf<Record<string, PlainValue>>();
// @ts-expect-error -- without a provider there is nothing to wait for
guangxiQianqiJigai.evaluateSync(application, { providers: {} });
// @ts-expect-error -- a day is written as text
guangxiQianqiJigai.evaluateSync(application, { asOf: new Date() });
// @ts-expect-error -- another region's city
guangxiQianqiJigai.evaluateSync({ planYear: 2026, enterprise: { city: '广州市' } });

/* Assessments: plain JSON. */

expectTypeOf<Verdict>().toEqualTypeOf<'met' | 'unmet' | 'undetermined'>();
expectTypeOf(assessment.eligibility.verdict).toEqualTypeOf<Verdict>();
expectTypeOf(assessment.planYear).toEqualTypeOf<number | undefined>();
expectTypeOf(assessment.subjects).toEqualTypeOf<readonly (Subject & { readonly name?: string })[]>();
expectTypeOf(assessment.policy.words).toEqualTypeOf<PackWords | undefined>();
expectTypeOf<PackWords['requirement']>().toEqualTypeOf<CountedWord | undefined>();
expectTypeOf(assessment.findings).toEqualTypeOf<readonly Finding[]>();
expectTypeOf(assessment.missing).toEqualTypeOf<readonly MissingFact[]>();
expectTypeOf(assessment.benefits).toEqualTypeOf<BenefitSheet>();
expectTypeOf(assessment.warnings).toEqualTypeOf<readonly Warning[]>();
expectTypeOf(assessment.evidence).toEqualTypeOf<Readonly<Record<string, Evidence>>>();
expectTypeOf(assessment.glossary).toEqualTypeOf<Readonly<Record<string, GlossaryEntry>>>();
expectTypeOf<GlossaryEntry>().toHaveProperty('label').toEqualTypeOf<Text>();
expectTypeOf<MissingFact['answeredBy']>().toEqualTypeOf<AnsweredBy>();
expectTypeOf<Warning>().toExtend<{ readonly zh: string; readonly en: string }>();
// @ts-expect-error -- an assessment is not written to
assessment.findings = [];

expectTypeOf(finding.kind).toEqualTypeOf<ProvisionKind>();
expectTypeOf(finding.outcome).toEqualTypeOf<Outcome>();
expectTypeOf(finding.presumed).toEqualTypeOf<true | undefined>();
expectTypeOf(finding.benefit).toEqualTypeOf<BenefitKind | undefined>();
expectTypeOf(finding.amount).toEqualTypeOf<Amount | undefined>();
expectTypeOf(finding.options).toEqualTypeOf<readonly OptionOutcome[] | undefined>();
expectTypeOf(finding.readings).toEqualTypeOf<readonly ReadingOutcome[]>();
expectTypeOf(finding.basis).toEqualTypeOf<readonly Basis[]>();
expectTypeOf<Basis['confidence']>().not.toBeAny();
expectTypeOf<ReadingOutcome['alternative']['differs']>().toBeBoolean();
expectTypeOf<OptionOutcome['best']>().toEqualTypeOf<true | undefined>();

expectTypeOf<Outcome['kind']>().toEqualTypeOf<'all' | 'any' | 'not' | 'provision' | 'test'>();
expectTypeOf<Extract<Outcome, { kind: 'test' }>>().toEqualTypeOf<TestOutcome>();
expectTypeOf<Extract<Outcome, { kind: 'not' }>['part']>().toEqualTypeOf<Outcome>();
expectTypeOf<TestOutcome['name']>().toEqualTypeOf<Text | undefined>();
expectTypeOf<TestOutcome['expected']>().toEqualTypeOf<
  PlainValue | ExpectedFact | readonly (PlainValue | ExpectedFact)[]
>();
expectTypeOf<ExpectedFact['value']>().toEqualTypeOf<PlainValue | null>();
expectTypeOf<TestOutcome['actual']>().toEqualTypeOf<PlainValue | undefined>();
expectTypeOf<TestOutcome['derivation']>().toEqualTypeOf<Derivation | undefined>();
expectTypeOf<TestOutcome['reason']>().toEqualTypeOf<Reason | undefined>();
expectTypeOf<Derivation['kind']>().toEqualTypeOf<
  'fact' | 'literal' | 'calculation' | 'firstKnown' | 'sum' | 'table' | 'extreme' | 'quantified'
>();
expectTypeOf<Reason['code']>().toEqualTypeOf<
  | 'division-by-zero'
  | 'provider-failed'
  | 'provider-value-unfit'
  | 'facts-missing'
  | 'no-value'
  | 'code-too-general'
>();

expectTypeOf<Quantity['value']>().toEqualTypeOf<string>();
expectTypeOf<boolean | string | Quantity | PlainItem[] | ScheduleEntry[]>().toExtend<PlainValue>();
expectTypeOf<number | null | Date>().exclude<PlainValue>().toEqualTypeOf<number | null | Date>();
expectTypeOf<PlainItem>().toEqualTypeOf<{ readonly [field: string]: PlainValue }>();
expectTypeOf<ScheduleEntry>().toEqualTypeOf<{ readonly year: number; readonly amount: Quantity }>();

expectTypeOf<Extract<Amount, { value: unknown }>['value']>().toEqualTypeOf<Quantity>();
expectTypeOf<Extract<Amount, { unknown: unknown }>['unknown']>().toEqualTypeOf<Reason>();
expectTypeOf<Amount['steps']>().toEqualTypeOf<readonly Step[]>();
expectTypeOf<Step['derivation']>().toEqualTypeOf<Derivation>();
expectTypeOf<'tax-credit' | 'subsidy' | 'timing' | 'quota'>().toExtend<BenefitKind>();
expectTypeOf<BenefitSheet['lines']>().toEqualTypeOf<readonly BenefitLine[]>();
expectTypeOf<BenefitSheet['alternatives']>().toEqualTypeOf<readonly BenefitAlternatives[]>();
expectTypeOf<BenefitSheet['schedules']>().toEqualTypeOf<readonly BenefitSchedule[]>();
expectTypeOf<BenefitLine['group']>().toEqualTypeOf<BenefitGroup>();
expectTypeOf<BenefitGroup>().toEqualTypeOf<'cash' | 'deduction' | 'timing' | 'in-kind' | 'neutral'>();
expectTypeOf<BenefitAlternatives['better']>().toEqualTypeOf<string | undefined>();
expectTypeOf<BenefitSchedule['entries']>().toEqualTypeOf<readonly ScheduleEntry[]>();

/* Explaining. */

const howToExplain: ExplainOptions = { locale: 'en', format: 'html', detail: 'full' };
expectTypeOf(explain(assessment, howToExplain)).toEqualTypeOf<string>();
expectTypeOf(explanationStyles).toBeString();
// @ts-expect-error -- a language that it does not speak
explain(assessment, { locale: 'zh-TW' });
// @ts-expect-error -- a format that it does not write
explain(assessment, { format: 'pdf' });

/* Mistakes. */

declare const caught: unknown;
if (isPolicyError(caught)) {
  expectTypeOf(caught).toEqualTypeOf<PolicyError>();
  expectTypeOf(caught.code).toEqualTypeOf<ProblemCode>();
  expectTypeOf(caught.violations).toEqualTypeOf<readonly Violation[]>();
}
expectTypeOf<PolicyError>().toExtend<Error & Place>();
expectTypeOf<typeof PolicyError>().instance.toHaveProperty('messageZh').toBeString();
expectTypeOf<Violation>().toExtend<Place & { readonly message: string; readonly messageZh: string }>();
expectTypeOf<'unit-missing' | 'fact-unknown'>().toExtend<ProblemCode>();
expectTypeOf<'unit-mising'>().not.toExtend<ProblemCode>();
expectTypeOf<keyof SentenceValues>().toEqualTypeOf<ProblemCode>();

/* The rest. */

expectTypeOf<Policy['parameters']>().toEqualTypeOf<readonly ParameterFile[]>();
expectTypeOf<ExplainOptions['format']>().toEqualTypeOf<ExplanationFormat | undefined>();
expectTypeOf<'text' | 'markdown' | 'html'>().toEqualTypeOf<ExplanationFormat>();
expectTypeOf(toDecimal).parameters.toEqualTypeOf<[quantity: Quantity]>();
expectTypeOf(toDecimal({ value: '1', unit: '元' }).toFixed(2)).toEqualTypeOf<string>();
