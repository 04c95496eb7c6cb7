import type { Evidence } from '../domain/application.js';
import type { AnsweredBy, FactDefinition, Text } from '../domain/fact.js';
import type { Warning } from '../domain/warning.js';
import type { Basis, ProvisionKind } from '../pack/pack.js';
import type { Quantity } from '../quantity/measure.js';

/** What a provision comes to: 符合, 不符合 or 待定. */
export type Verdict = 'met' | 'unmet' | 'undetermined';

/** An item of a list of objects, as plain JSON. */
export interface PlainItem {
  readonly [field: string]: PlainValue;
}

/** A value as plain JSON: dates are ISO text, quantities are {@link Quantity}. */
export type PlainValue = boolean | string | Quantity | readonly (string | PlainItem)[];

/** Why a value could not be had although somebody tried. */
export interface Reason {
  readonly code: 'division-by-zero' | 'provider-failed' | 'provider-value-unfit';
  readonly zh: string;
  readonly en: string;
  /** The facts that it is about. */
  readonly facts: readonly string[];
}

/** How a computed value came about, down to the given facts. */
export type Derivation =
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly value?: PlainValue;
      readonly derivation?: Derivation;
    }
  | { readonly kind: 'literal'; readonly value: PlainValue }
  | {
      readonly kind: 'calculation';
      readonly operation: string;
      readonly label?: Text;
      readonly operands: readonly Derivation[];
      readonly value?: PlainValue;
    }
  | { readonly kind: 'firstKnown'; readonly operands: readonly Derivation[]; readonly value?: PlainValue }
  | {
      readonly kind: 'table';
      /** The row that decided, counted from 0. */
      readonly row?: number;
      readonly when?: Outcome;
      readonly result?: Derivation;
      readonly value?: PlainValue;
    };

/** A test with the fact as found: `actual` is absent while the fact is unknown. */
export interface TestOutcome {
  readonly kind: 'test';
  readonly verdict: Verdict;
  readonly fact: string;
  readonly operator: string;
  readonly expected:
    | PlainValue
    | readonly PlainValue[]
    | {
        readonly fact: string;
        readonly value: PlainValue | null;
        /** Who set a parameter that is not at its default. */
        readonly source?: Text;
      };
  readonly actual?: PlainValue;
  readonly derivation?: Derivation;
  readonly reason?: Reason;
}

/** The evaluated condition tree of a provision. */
export type Outcome =
  | {
      readonly kind: 'all' | 'any';
      readonly name?: Text;
      readonly verdict: Verdict;
      readonly parts: readonly Outcome[];
    }
  | { readonly kind: 'not'; readonly verdict: Verdict; readonly part: Outcome }
  | { readonly kind: 'provision'; readonly provision: string; readonly verdict: Verdict }
  | TestOutcome;

/** The reading that a finding rests on, and what the other one would come to. */
export interface ReadingOutcome {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly alternative: {
    readonly zh: string;
    readonly en: string;
    readonly verdict: Verdict;
    /** Whether the other reading comes to another verdict. */
    readonly differs: boolean;
  };
}

/** What one provision comes to for the application. */
export interface Finding {
  /** The provision's name, such as `eligibility/investment-progress`. */
  readonly provision: string;
  readonly kind: ProvisionKind;
  /** The clause of the plan, such as `三（四）`. */
  readonly clause: string;
  readonly title: Text;
  /** The words of the plan. */
  readonly quote: readonly string[];
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  /** The given facts that could still settle an undetermined verdict, in the order of the tree. */
  readonly missing: readonly string[];
  /** Present where the verdict rests on a presumption that an authority may override. */
  readonly presumed?: true;
  readonly readings: readonly ReadingOutcome[];
  readonly notes: readonly Text[];
  readonly basis: readonly Basis[];
}

/** A fact that nobody has given and that could still change a verdict. */
export interface MissingFact {
  readonly fact: string;
  readonly label: Text;
  readonly answeredBy: AnsweredBy;
  /** The provisions that wait for it, in the order of the plan. */
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
  };
  /** The day of the law applied, `2026-11-24`. */
  readonly asOf: string;
  readonly planYear: number;
  /** The names that the application gives. */
  readonly subject: { readonly enterprise?: string; readonly project?: string };
  readonly eligibility: {
    readonly verdict: Verdict;
    readonly unmet: readonly string[];
    readonly undetermined: readonly string[];
  };
  /** In the order of the plan; only provisions in force. */
  readonly findings: readonly Finding[];
  readonly notInForce: readonly string[];
  readonly missing: readonly MissingFact[];
  readonly warnings: readonly Warning[];
  /** Where stated facts were seen, by fact id. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** The facts that the policy names, by id. */
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
}
