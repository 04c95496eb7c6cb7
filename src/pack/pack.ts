import type { BenefitKind } from '../domain/benefit-kind.js';
import type { Dictionary, FactDefinition, Text, Value } from '../domain/fact.js';
import type { Application } from '../domain/parse-application.js';
import type { Subject } from '../domain/subject.js';
import type { Condition } from '../rule/condition.js';
import type { Formula } from '../rule/formula.js';
import type {
  Basis,
  ParameterFile,
  PolicyFile,
  ProvisionFile,
  ProvisionKind,
  Unquoted,
  Window,
} from './files.js';
import type { Graph } from './graph.js';
import type { DatedWindow } from './window.js';

/** A text that quotes are taken from. */
export interface PolicySource {
  /** What quotes name it by; absent for the first, which is the policy itself. */
  readonly id?: string;
  readonly title: Text;
  /** The path of its file below the pack's folder. */
  readonly file: string;
  readonly text: string;
}

export interface Source extends PolicySource {
  readonly unquoted: readonly Unquoted[];
}

/** The words that a provision rests on: of the policy itself, or of another source by its title. */
export type SourceQuote = string | { readonly text: string; readonly source: Text };

/** The reading that a provision takes of an ambiguous text, and the other one. */
export interface Reading extends Text {
  readonly id: string;
  readonly alternative: Text & { readonly conditions: Condition };
}

export interface Note extends Text {
  readonly when?: Condition;
}

/** A named intermediate result of an amount; later steps and the amount use it as the fact `step.<name>`. */
export interface StepFormula {
  readonly fact: FactDefinition;
  readonly name: string;
  readonly formula: Formula;
}

/** How an incentive's worth is calculated. */
export interface Worth {
  readonly benefit: BenefitKind;
  readonly steps: readonly StepFormula[];
  readonly amount: Formula | undefined;
}

/** One of the alternatives of an incentive. */
export interface Option extends Worth {
  readonly id: string;
  readonly title: Text;
  readonly conditions: Condition;
  /** What it excludes, `provision` or `provision#option`; undefined: the provision's other options. */
  readonly excludes: readonly string[] | undefined;
}

/** A provision as linked: its conditions are typed trees. */
export interface Provision {
  readonly name: string;
  readonly kind: ProvisionKind;
  readonly clause: string;
  readonly title: Text;
  readonly quote: readonly SourceQuote[];
  /**
   * The whole tree: the window on the date that the law names, the provision's own conditions, and that one of
   * its options is met.
   */
  readonly conditions: Condition;
  readonly readings: readonly Reading[];
  readonly worth: Worth | undefined;
  readonly options: readonly Option[];
  readonly excludes: readonly string[];
  readonly basis: readonly Basis[];
  readonly notes: readonly Note[];
  readonly effective: DatedWindow;
  /** The file as written, for hosts that run rule files themselves. */
  readonly file: ProvisionFile;
}

export interface Exception {
  /** The whole condition: the window on the date that the exception names, and the exception's own conditions. */
  readonly when: Condition;
  readonly value: Value;
  readonly document: string;
  /** The window on the as-of date. */
  readonly effective: Window;
}

/** A value that an authority may set, as linked. */
export interface Parameter {
  readonly definition: FactDefinition;
  readonly default: Value | undefined;
  readonly exceptions: readonly Exception[];
  readonly file: ParameterFile;
}

/** A fact that the pack computes from others, as linked. */
export interface DerivedFact {
  readonly definition: FactDefinition;
  /** The list of whose items it is a field; absent for a fact of its own. */
  readonly over: string | undefined;
  readonly formula: Formula;
  /** What it is called when the calculation has no value. */
  readonly failure: Text | undefined;
}

/** A provision that binds an authority rather than deciding on an application: 职责 or 目标. */
export interface Commitment {
  readonly name: string;
  readonly kind: 'duty' | 'target';
  readonly file: ProvisionFile;
}

/** A policy pack linked from its files: everything resolved and checked, ready to evaluate. */
export interface Pack {
  readonly manifest: PolicyFile;
  readonly sources: readonly Source[];
  /** SHA-256 of the pack's files, in hex. */
  readonly digest: string;
  /** Whom or what its applications are about. */
  readonly subjects: readonly Subject[];
  /** The facts that an application may state. */
  readonly given: Dictionary;
  /** Every fact that conditions and formulas may name. */
  readonly dictionary: Dictionary;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly derived: ReadonlyMap<string, DerivedFact>;
  /** What decides on applications, in the order of the policy. */
  readonly provisions: readonly Provision[];
  readonly graph: Graph;
  /** What binds authorities, in the order of the policy. */
  readonly commitments: readonly Commitment[];
  /** Every provision's file, in the order of the policy. */
  readonly files: readonly ProvisionFile[];
  readonly parse: (input: unknown) => Application;
}
