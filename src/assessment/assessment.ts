import type { BenefitGroup, BenefitKind } from '../domain/benefit-kind.js';
import type { Evidence } from '../domain/evidence.js';
import type { AnsweredBy, FactDefinition, Text } from '../domain/fact.js';
import type { PackWords } from '../domain/pack-words.js';
import type { Subject } from '../domain/subject.js';
import type { Warning } from '../domain/warning.js';
import type { Basis, ProvisionKind } from '../pack/files.js';
import type { Quantity } from '../quantity/measure.js';
import type { Derivation } from './derivation.js';

/** What a provision comes to: 符合, 不符合 or 待定. */
export type Verdict = 'met' | 'unmet' | 'undetermined';

/** An item of a list of objects, as plain JSON. */
export interface PlainItem {
  readonly [field: string]: PlainValue;
}

/** One year's amount of a schedule. */
export interface ScheduleEntry {
  readonly year: number;
  readonly amount: Quantity;
}

/** A value as plain JSON: dates are ISO text, quantities are {@link Quantity}, schedules list their years. */
export type PlainValue = boolean | string | Quantity | readonly (string | PlainItem | ScheduleEntry)[];

/** Why a value could not be had although somebody tried. */
export interface Reason extends Text {
  readonly code:
    | 'division-by-zero'
    | 'provider-failed'
    | 'provider-value-unfit'
    | 'facts-missing'
    | 'no-value'
    | 'code-too-general';
  /** The facts that it is about. */
  readonly facts: readonly string[];
}

/** What a value may be that is not fully known: no less and no more than its ends, or one of some choices. */
export interface Possible {
  readonly atLeast?: PlainValue;
  readonly atMost?: PlainValue;
  readonly oneOf?: readonly PlainValue[];
}

/** Another fact with which a test compares; its value is `null` while unknown. */
export interface ExpectedFact {
  readonly fact: string;
  readonly value: PlainValue | null;
  /** Who set a parameter that is not at its default. */
  readonly source?: Text;
}

/** A test with the fact as found: `actual` is absent while the fact is unknown. */
export interface TestOutcome {
  readonly kind: 'test';
  readonly verdict: Verdict;
  /** Set where the verdict rests on a presumption. */
  readonly presumed?: true;
  readonly name?: Text;
  readonly fact: string;
  readonly operator: string;
  readonly expected: PlainValue | ExpectedFact | readonly (PlainValue | ExpectedFact)[];
  readonly actual?: PlainValue;
  /** What an unknown value may be, where that was enough for the verdict: its ends, or all choices. */
  readonly possible?: Possible;
  readonly derivation?: Derivation;
  readonly reason?: Reason;
  /** The given facts that would settle it, present while it is undetermined. */
  readonly missing?: readonly string[];
}

/** The evaluated condition tree of a provision. */
export type Outcome =
  | {
      readonly kind: 'all' | 'any';
      readonly name?: Text;
      readonly verdict: Verdict;
      readonly presumed?: true;
      readonly parts: readonly Outcome[];
    }
  | { readonly kind: 'not'; readonly verdict: Verdict; readonly presumed?: true; readonly part: Outcome }
  | {
      readonly kind: 'provision';
      readonly provision: string;
      readonly verdict: Verdict;
      readonly presumed?: true;
      readonly missing?: readonly string[];
    }
  | TestOutcome;

/** The reading that a finding rests on, and what the other one would come to. */
export interface ReadingOutcome extends Text {
  readonly id: string;
  readonly alternative: Text & {
    readonly verdict: Verdict;
    /** Whether the other reading comes to another verdict. */
    readonly differs: boolean;
  };
}

/** A named intermediate result of an amount. */
export interface Step {
  readonly name: string;
  readonly label: Text;
  /** Absent while unknown. */
  readonly value?: PlainValue;
  readonly derivation: Derivation;
}

/** What an incentive is worth, exact and rounded once to 分, with how it was calculated; or why it is unknown. */
export type Amount =
  | {
      readonly value: Quantity;
      /** Set where the exact amount has more than two decimals. */
      readonly rounded?: true;
      readonly benefit: BenefitKind;
      readonly steps: readonly Step[];
      readonly derivation: Derivation;
    }
  | { readonly unknown: Reason; readonly benefit: BenefitKind; readonly steps: readonly Step[] };

/** One of the alternatives of an incentive. */
export interface OptionOutcome {
  readonly id: string;
  readonly title: Text;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  readonly missing: readonly string[];
  readonly benefit: BenefitKind;
  /** Present where the provision and the option are met and the option has an amount. */
  readonly amount?: Amount;
  /** The best of the options that exclude one another, where nothing about them is unknown. */
  readonly best?: true;
}

/** One met incentive (or one met option of it) on the benefit sheet. */
export interface BenefitLine {
  readonly provision: string;
  readonly option?: string;
  readonly title: Text;
  readonly clause: string;
  readonly group: BenefitGroup;
  readonly benefit: BenefitKind;
  readonly amount?: Quantity;
  readonly unknown?: Reason;
  /** Set where a basis or a figure is unsure. */
  readonly unsure?: true;
}

/** Benefits that exclude one another: `provision` or `provision#option` each. */
export interface BenefitAlternatives {
  readonly among: readonly string[];
  /** The better one, where it can be told. */
  readonly better?: string;
  readonly because: Text;
}

/** A schedule of a benefit over the years: deductions, credit used, tax deferred. */
export interface BenefitSchedule {
  readonly provision: string;
  readonly option?: string;
  readonly label: Text;
  readonly entries: readonly ScheduleEntry[];
}

/** What the policy gives for the application, by kind, never summed across kinds. */
export interface BenefitSheet {
  readonly lines: readonly BenefitLine[];
  readonly alternatives: readonly BenefitAlternatives[];
  readonly schedules: readonly BenefitSchedule[];
}

/** What one provision comes to for the application. */
export interface Finding {
  /** The provision's name, such as `eligibility/investment-progress`. */
  readonly provision: string;
  readonly kind: ProvisionKind;
  /** The clause of the policy, such as `三（四）`. */
  readonly clause: string;
  readonly title: Text;
  /** The words of the policy; those of another source carry its title. */
  readonly quote: readonly (string | { readonly text: string; readonly source: Text })[];
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  /** The given facts that could still settle an undetermined verdict, in the order of the tree. */
  readonly missing: readonly string[];
  /** Present where the verdict rests on a presumption that an authority may override. */
  readonly presumed?: true;
  /** What kind of benefit an incentive without options is. */
  readonly benefit?: BenefitKind;
  /** Present where the verdict is met and the provision has an amount. */
  readonly amount?: Amount;
  /** The alternatives of an incentive that has some. */
  readonly options?: readonly OptionOutcome[];
  /** Provisions whose benefit excludes this one. */
  readonly excludes?: readonly string[];
  readonly readings: readonly ReadingOutcome[];
  readonly notes: readonly Text[];
  readonly basis: readonly Basis[];
}

/** A fact that nobody has given and that could still change a verdict. */
export interface MissingFact {
  readonly fact: string;
  readonly label: Text;
  readonly answeredBy: AnsweredBy;
  /** The provisions that wait for it, in the order of the policy. */
  readonly neededBy: readonly string[];
}

/** What a reader needs to know of a fact named in an assessment. */
export type GlossaryEntry = Pick<FactDefinition, 'type' | 'unit' | 'label' | 'members'>;

/**
 * What a policy comes to for an application: a finding for each provision in force, and what is still unknown.
 * Plain JSON: it survives `JSON.parse(JSON.stringify(assessment))` unchanged, and `explain` needs nothing else.
 */
export interface Assessment {
  readonly policy: {
    readonly id: string;
    readonly title: Text;
    readonly issuer: Text;
    readonly version: string;
    readonly status: 'draft' | 'in-force' | 'repealed';
    /** SHA-256 of the rule files, so that the result can be reproduced. */
    readonly digest: string;
    /** What the policy calls things, where it has words of its own. */
    readonly words?: PackWords;
  };
  /** The day of the law applied, `2026-11-24`. */
  readonly asOf: string;
  /** The year that the application is for; absent where the policy asks for none. */
  readonly planYear?: number;
  /** Whom or what the application is about, with the names that it gives. */
  readonly subjects: readonly (Subject & { readonly name?: string })[];
  readonly eligibility: {
    readonly verdict: Verdict;
    readonly unmet: readonly string[];
    readonly undetermined: readonly string[];
  };
  /** In the order of the policy; only provisions in force. */
  readonly findings: readonly Finding[];
  readonly notInForce: readonly string[];
  readonly benefits: BenefitSheet;
  readonly missing: readonly MissingFact[];
  readonly warnings: readonly Warning[];
  /** Where stated facts were seen, by fact id. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** The facts that the policy names, by id. */
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
}
