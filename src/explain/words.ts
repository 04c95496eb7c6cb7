import type { AnsweredBy, Text } from '../domain/fact.js';
import type { BenefitGroup, BenefitKind, Reason, Verdict } from '../evaluate/assessment.js';
import type { ProvisionKind } from '../pack/pack.js';
import type { Locale } from '../quantity/format-quantity.js';

/** Comparisons that put a value in order. */
export type Order = 'greaterThan' | 'greaterThanInclusive' | 'lessThan' | 'lessThanInclusive';

/** What is compared, where languages use other words for each. */
export type Comparable = 'amount' | 'count' | 'date';

/** How many requirements came to each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

type Write = (text: string) => string;
type WriteList = (texts: readonly string[]) => string;

/**
 * Every word and sentence of an explanation in one language. A language that lacks one does not compile. Names and
 * labels of the policy and of the application are passed in.
 */
export interface Words {
  readonly locale: Locale;
  readonly of: (text: Text) => string;

  // Punctuation
  readonly list: WriteList;
  readonly and: WriteList;
  readonly or: WriteList;
  readonly ranges: WriteList;
  readonly sentence: Write;
  readonly withoutStop: Write;
  readonly lead: Write;
  readonly quoted: Write;
  readonly bracketed: Write;
  readonly brackets: Write;
  readonly labelled: (label: string, text: string) => string;
  readonly capital: Write;
  readonly space: string;

  // The whole
  readonly title: Write;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly kind: Readonly<Record<ProvisionKind, string>>;
  readonly purpose: Readonly<Record<'duty' | 'target', string>>;
  readonly presumed: string;
  readonly subject: (names: { enterprise?: string; project?: string; year: number }) => string;
  readonly conclusion: Readonly<Record<Verdict, (subject: string, tally: Tally) => string>>;
  readonly noRequirements: Write;
  readonly reservations: (count: { presumed: number; differing: number }) => string;
  readonly toldAbove: string;
  readonly notInForce: (count: number) => string;

  // What to supply
  readonly answerer: Readonly<Record<AnsweredBy, string>>;
  readonly awaiting: Readonly<Record<AnsweredBy, WriteList>>;
  readonly awaitingSomeone: WriteList;
  readonly awaited: Readonly<Record<AnsweredBy, string>>;
  readonly awaitedSomeone: string;
  readonly neededFor: WriteList;
  readonly andMore: (shown: string, total: number) => string;
  readonly choices: WriteList;

  // Findings
  readonly clause: Write;
  readonly quote: string;
  readonly reading: Write;
  readonly otherReading: (alternative: string, verdict: string) => string;
  readonly sameUnderOtherReading: Write;
  readonly note: Write;
  readonly basis: WriteList;
  readonly basisNumber: Write;
  readonly doubtfulBasis: WriteList;
  readonly unsure: string;
  readonly known: string;

  // Groups of conditions
  readonly allOf: string;
  readonly anyOf: string;
  readonly noneOf: string;
  readonly ofAll: Write;
  readonly ofAny: Write;
  readonly notTheCase: Write;
  readonly otherProvision: (name: string, verdict: Verdict) => string;
  readonly otherProvisionNegated: (name: string, verdict: Verdict) => string;
  readonly unnamedProvision: string;

  // Facts
  readonly unnamedFact: string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly items: (count: number) => string;
  readonly yearAmount: (year: number, amount: string) => string;
  readonly amountOf: (label: string, value: string) => string;
  readonly compared: (subject: string, comparison: string) => string;
  readonly comparison: Readonly<Record<Comparable, Readonly<Record<Order, Write>>>>;
  readonly equals: Write;
  readonly differs: Write;
  readonly within: (low: string, high: string) => string;
  readonly outside: (low: string, high: string) => string;
  readonly inYear: (year: number) => string;
  readonly outsideYear: (year: number) => string;
  readonly both: WriteList;
  readonly must: Write;
  readonly mustBe: Write;
  readonly mustNotBe: Write;
  readonly mustInclude: Write;
  readonly mustNotInclude: Write;
  readonly isNot: Write;
  readonly includes: Write;
  readonly includesNot: Write;
  readonly anyMemberOf: (shown: readonly string[], total: number) => string;
  readonly inNoRange: WriteList;
  readonly threshold: (value: string, label: string, source: string | undefined) => string;
  readonly unsetThreshold: Write;
  readonly evidence: WriteList;
  readonly reason: Readonly<Record<Reason['code'], (said: string, facts: string) => string>>;

  // Calculations
  readonly plus: string;
  readonly minus: string;
  readonly times: string;
  readonly dividedBy: string;
  readonly result: (label: string, expression: string, value: string) => string;
  readonly wherein: (expression: string) => string;
  readonly unknownResult: (label: string, expression: string) => string;
  readonly roundedTo: Write;
  readonly term: (label: string, value: string) => string;
  readonly unknownTerm: Write;
  readonly assumed: (label: string, value: string) => string;
  readonly operation: Readonly<Record<NamedOperation, WriteList>>;
  readonly otherOperation: WriteList;
  readonly fromFact: Write;
  readonly presumption: string;
  readonly presumedFrom: string;
  readonly notDecided: Write;
  readonly because: Write;

  // Incentives
  readonly benefit: Readonly<Record<BenefitKind, string>>;
  readonly amount: Readonly<Record<BenefitKind, Write>>;
  readonly amountUnknown: Write;
  readonly group: Readonly<Record<BenefitGroup, { readonly name: string; readonly amount: string }>>;
  readonly sheetHead: { readonly clause: string; readonly incentive: string; readonly benefit: string };
  readonly sheetRemark: string;
  readonly noAmount: string;
  readonly best: string;
  readonly option: Write;
  readonly exclusive: WriteList;
  readonly better: (name: string, because: string) => string;
  readonly notComparable: Write;
  readonly year: string;
  readonly yearNumber: (year: number) => string;
  readonly calculatedSo: string;

  // The end
  readonly status: Readonly<Record<'draft' | 'in-force' | 'repealed', (title: string, issuer: string) => string>>;
  readonly disclaimer: string;
  readonly edition: (edition: { version: string; digest: string; asOf: string; year: number }) => string;
}

export type Heading =
  | 'doubts'
  | 'deciding'
  | 'toSupply'
  | 'incentives'
  | 'pendingIncentives'
  | 'benefitSheet'
  | 'alternatives'
  | 'schedules'
  | 'priorities'
  | 'focus'
  | 'clauses'
  | 'colophon';

/** Operations that are told in words; the four of arithmetic have signs, and rounding is told of the result. */
export type NamedOperation =
  | 'min'
  | 'max'
  | 'count'
  | 'section'
  | 'division'
  | 'months'
  | 'yearOf'
  | 'sum'
  | 'schedule'
  | 'presentValue'
  | 'carryForward';
