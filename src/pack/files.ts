import type { BenefitKind } from '../domain/benefit-kind.js';
import type { AnsweredBy, FactType, Field, Member, Text } from '../domain/fact.js';
import type { PackWords } from '../domain/pack-words.js';
import type { WrittenSubject } from '../domain/subject.js';

export const provisionKinds = ['requirement', 'priority', 'incentive', 'duty', 'target', 'focus'] as const;

/** What one provision is: 条件、优先、扶持、职责、目标 or 重点. */
export type ProvisionKind = (typeof provisionKinds)[number];

/** The days on which something holds, both included; a side that is absent is unbounded. */
export interface Window {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A window with the date fact that is tested on it, `asOf` unless it is said. */
interface DatedWindow extends Window {
  readonly on?: string | undefined;
}

/** A document that a provision rests on besides the policy, with how sure the library is of it. */
export interface Basis {
  readonly document: string;
  readonly number?: string | undefined;
  readonly article?: string | undefined;
  readonly issued?: string | undefined;
  readonly effective?: Window | undefined;
  readonly confidence: 'verified' | 'known' | 'unsure';
  readonly note?: Text | undefined;
}

/** A value as a rule file writes it: a quantity with its unit, `'500万元'`. */
type Written = string | boolean | number;

interface FieldFile {
  readonly type: FactType;
  readonly form?: Field['form'] | undefined;
  readonly unit?: string | undefined;
  readonly mayBeNegative?: boolean | undefined;
  readonly label: Text;
  readonly members?: readonly Member[] | undefined;
}

interface File {
  readonly $schema?: string | undefined;
}

/** The text of a document that rules are written from. The first of a pack is the policy itself. */
export interface SourceFile {
  /** What quotes name it by; the first has none, since a quote that names nothing is from it. */
  readonly id?: string | undefined;
  readonly title?: Text | undefined;
  readonly file: string;
  readonly sha256: string;
  readonly removed?: readonly string[] | undefined;
  readonly note?: Text | undefined;
  readonly unquoted?: readonly Unquoted[] | undefined;
}

/** A passage on which nothing is decided, such as a definition or the day of entry into force. */
export interface Unquoted {
  readonly text: string;
  readonly reason: Text;
}

/** A passage of the pack's first source, or of the one that is named. */
export type Quote = string | { readonly source: string; readonly text: string };

export interface PolicyFile extends File {
  readonly id: string;
  readonly title: Text;
  readonly issuer: Text;
  readonly status: 'draft' | 'in-force' | 'repealed';
  readonly version: string;
  /** Whom or what applications are about; the enterprise and the project, unless it says otherwise. */
  readonly subjects?: readonly WrittenSubject[] | undefined;
  /** False where applications are for no year. */
  readonly planYear?: boolean | undefined;
  readonly words?: PackWords | undefined;
  /** Whose derived facts and parameters it may use: `national`, or a folder by its path from the pack's own. */
  readonly uses?: readonly string[] | undefined;
  readonly languages?: readonly ('zh' | 'en')[] | undefined;
  readonly dates?:
    | { readonly issued?: string | undefined; readonly effective?: string | undefined }
    | undefined;
  readonly sources: readonly SourceFile[];
  readonly provisions: readonly string[];
}

/** The fields of a list's items, by name. */
type FieldFiles = Readonly<Record<string, FieldFile>>;

/** A fact of the pack's own as written. */
export interface FactFile extends FieldFile {
  readonly id: string;
  readonly answeredBy: AnsweredBy;
  readonly fields?: FieldFiles | undefined;
}

export interface FactsFile extends File {
  readonly members?: Readonly<Record<string, readonly Member[]>> | undefined;
  readonly fields?: Readonly<Record<string, FieldFiles>> | undefined;
  readonly facts?: readonly FactFile[] | undefined;
}

/** A parameter as written. */
export interface ParameterFile extends FieldFile {
  readonly id: string;
  readonly clause: string;
  /** `null` is unknown, asked of who sets it. */
  readonly default: Written | null;
  readonly setBy: Text;
  readonly note?: Text | undefined;
  /** Says that several exceptions may hold at once, and that the first of them is taken. */
  readonly inOrder?: boolean | undefined;
  readonly exceptions?:
    | readonly {
        readonly when: unknown;
        readonly value: Written;
        readonly document: string;
        readonly effective?: DatedWindow | undefined;
      }[]
    | undefined;
}

export interface ParametersFile extends File {
  readonly parameters: readonly ParameterFile[];
}

export interface DerivedFile extends File, FieldFile {
  readonly id: string;
  readonly over?: string | undefined;
  readonly formula: unknown;
  readonly failure?: Text | undefined;
  readonly basis?: readonly Basis[] | undefined;
  readonly notes?: readonly Text[] | undefined;
}

interface WorthFile {
  readonly steps?:
    | readonly { readonly name: string; readonly label: Text; readonly formula: unknown }[]
    | undefined;
  readonly amount?: unknown;
  readonly excludes?: readonly string[] | undefined;
}

export interface OptionFile extends WorthFile {
  readonly id: string;
  readonly title: Text;
  readonly conditions: unknown;
  readonly benefit: BenefitKind;
}

/** How often a duty falls due; `standing` and `as-needed` (适时、不定期) have no day. */
export type DutyPeriod = 'month' | 'quarter' | 'year' | 'standing' | 'as-needed';

/** Another reading: what is different, or a tree of its own. */
export interface Alternative extends Text {
  /** What stands in place of parts, by their id; `null` leaves a part out. */
  readonly replace?: Readonly<Record<string, unknown>> | undefined;
  readonly conditions?: unknown;
}

/** A provision's file as written: everything that the policy's item says, decides and gives, as plain JSON. */
export interface ProvisionFile extends File, WorthFile {
  readonly name: string;
  readonly kind: ProvisionKind;
  readonly clause: string;
  readonly title: Text;
  readonly quote: readonly Quote[];
  /** In the form of json-rules-engine, as are those of readings, options and notes. */
  readonly conditions?: unknown;
  readonly readings?:
    | readonly (Text & {
        readonly id: string;
        readonly alternative: Alternative;
      })[]
    | undefined;
  readonly options?: readonly OptionFile[] | undefined;
  readonly benefit?: BenefitKind | undefined;
  readonly mayBeNegative?: boolean | undefined;
  readonly duty?:
    | {
        readonly actor: Text;
        readonly action: Text;
        readonly period: DutyPeriod;
        readonly note?: Text | undefined;
        readonly count?: number | undefined;
        readonly bodies?: number | undefined;
      }
    | undefined;
  readonly target?:
    | {
        readonly actor: Text;
        readonly measure: Text;
        readonly atLeast: string | number;
        readonly unit?: Text | undefined;
        readonly period: 'year';
        readonly force: Text;
        readonly note?: Text | undefined;
      }
    | undefined;
  readonly basis?: readonly Basis[] | undefined;
  readonly notes?: readonly (Text & { readonly when?: unknown })[] | undefined;
  readonly effective?: DatedWindow | undefined;
}

type Verdict = 'met' | 'unmet' | 'undetermined';

export interface CaseFile extends File {
  readonly title: Text;
  readonly asOf?: string | undefined;
  readonly parameters?:
    | Readonly<Record<string, Written | { readonly value: Written; readonly source: string }>>
    | undefined;
  readonly application: Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly eligibility?: Verdict | undefined;
    readonly findings?: Readonly<Record<string, Verdict>> | undefined;
    readonly notInForce?: readonly string[] | undefined;
    readonly missing?: readonly string[] | undefined;
    readonly amounts?: Readonly<Record<string, string>> | undefined;
  };
  readonly calculation?: string | undefined;
}

export interface Files {
  readonly policy: PolicyFile;
  readonly facts: FactsFile;
  readonly parameters: ParametersFile;
  readonly derived: DerivedFile;
  readonly provision: ProvisionFile;
  readonly case: CaseFile;
}

export type FileKind = keyof Files;

/** Where a pack has the JSON Schemas with its own names, which editors read and nobody else. */
export const schemaFolder = 'schema/';

/** Which kind of file stands at a path of a pack, or `undefined` for one that is none of the pack's JSON. */
export const fileKindOf = (path: string): FileKind | undefined => {
  if (path === 'policy.json') return 'policy';
  if (path === 'facts.json') return 'facts';
  if (path === 'parameters.json') return 'parameters';
  if (/^derived\/[^/]+\.json$/.test(path)) return 'derived';
  if (/^cases\/.+\.json$/.test(path)) return 'case';
  if (path.startsWith(schemaFolder)) return undefined;
  return /^[^/]+\/[^/]+\.json$/.test(path) ? 'provision' : undefined;
};
