import type { Reason, Verdict } from '../../assessment/assessment.js';
import type { BenefitGroup } from '../../domain/benefit-kind.js';
import type { AnsweredBy } from '../../domain/fact.js';
import type { InBoth, Write, WriteList } from '../../domain/in-both.js';
import type { ProvisionKind } from '../../pack/pack.js';
import type { Locale } from '../../quantity/format-quantity.js';

/** How many requirements came to each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

export type Heading =
  | 'doubts'
  | 'unmet'
  | 'undetermined'
  | 'unmetAndUndetermined'
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

/**
 * Every word and sentence of an explanation in one language; a language that lacks one does not compile. The words
 * of the policy and of the application are passed in.
 */
export interface Words {
  readonly locale: Locale;
  readonly of: <Said>(both: InBoth<Said>) => Said;

  // Punctuation
  readonly space: string;
  readonly list: WriteList;
  readonly or: WriteList;
  readonly series: WriteList;
  readonly sentence: Write;
  readonly withoutStop: Write;
  readonly lead: Write;
  readonly labelled: (label: string, text: string) => string;
  readonly brackets: Write;
  readonly provision: (clause: string, title: string) => string;

  // The whole
  readonly title: Write;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly verdictOfTarget: Readonly<Record<Verdict, string>>;
  readonly verdictOfDuty: Readonly<Record<Verdict, string>>;
  readonly presumed: string;
  readonly kind: Readonly<Record<ProvisionKind, string>>;
  readonly conclusion: string;
  readonly subject: (names: { enterprise?: string; project?: string; year: number }) => string;
  readonly afterVerdict: string;
  readonly concluded: Readonly<Record<Verdict, (subject: string, tally: Tally) => string>>;
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
  readonly toSupply: (fact: string, choices: readonly string[], neededFor: string) => string;
  readonly supplyOptional: string;
  readonly named: WriteList;
  readonly othersToSupply: WriteList;
  readonly countToSupply: (count: number, required: number) => string;
  readonly awaitingRequired: (count: number) => string;
  readonly andMore: (shown: readonly string[], total: number) => string;

  // Findings
  readonly quote: string;
  readonly reading: Write;
  readonly otherReading: (alternative: string, verdict: string) => string;
  readonly sameUnderOtherReading: Write;
  readonly note: Write;
  readonly basis: string;
  readonly documents: WriteList;
  readonly document: (title: string, number: string | undefined, article: string | undefined) => string;
  readonly confidence: Readonly<Record<'verified' | 'known' | 'unsure', string>>;
  readonly unsureBasis: WriteList;

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
  readonly byYear: string;
  readonly amountOf: (label: string, value: string) => string;
  readonly compared: Write;
  readonly both: WriteList;
  readonly within: (low: string, high: string) => string;
  readonly outside: (low: string, high: string) => string;
  readonly inYear: (year: number) => string;
  readonly outsideYear: (year: number) => string;
  readonly band: (low: string, high: string) => string;
  readonly inNoBand: WriteList;
  readonly threshold: (value: string, label: string, source: string | undefined) => string;
  readonly unsetThreshold: Write;
  readonly must: Write;
  readonly anyMemberOf: (shown: readonly string[], total: number) => string;
  readonly evidence: WriteList;
  readonly reason: Readonly<Record<Reason['code'], (said: string, facts: string) => string>>;

  // Calculations
  readonly equal: WriteList;
  readonly unknownResult: (label: string, expression: string | undefined) => string;
  readonly roundedTo: Write;
  readonly term: (label: string, value: string) => string;
  readonly unknownTerm: Write;
  readonly assumed: (label: string, value: string) => string;
  readonly otherOperation: WriteList;
  readonly itemNumber: (number: number) => string;
  readonly noItems: Write;
  readonly emptySum: (list: string, value: string) => string;
  readonly scheduledResult: Write;
  readonly seeSchedule: Write;
  readonly sumOf: (list: string, count: number) => string;
  readonly because: Write;
  readonly becauseSo: string;
  readonly readFrom: (label: string, value: string) => string;
  readonly presumption: string;
  readonly notDecided: Write;

  // Incentives
  readonly amountUnknown: (benefit: string, reason: string) => string;
  readonly withoutAmount: Write;
  readonly group: Readonly<Record<BenefitGroup, { readonly name: string; readonly amount: string }>>;
  readonly column: Readonly<Record<'clause' | 'incentive' | 'benefit' | 'year', string>>;
  readonly sheetRemark: string;
  readonly noAmount: string;
  readonly unknownAmount: Write;
  readonly unsure: string;
  readonly best: string;
  readonly calculation: string;
  readonly optionOf: (incentive: string, option: string) => string;
  readonly exclusive: (names: readonly string[], because: string, better: string | undefined) => string;
  readonly yearNumber: (year: number) => string;
  readonly emptyCell: string;

  // The end
  readonly status: Readonly<
    Record<'draft' | 'in-force' | 'repealed', (title: string, issuer: string) => string>
  >;
  readonly disclaimer: string;
  readonly edition: (edition: { version: string; digest: string; asOf: string; year: number }) => string;
}
