/** The values that the sentence of each problem code needs. */
export interface SentenceValues {
  /** `other` is how it is written where another kind of quantity is meant. */
  'unit-missing': { written: string; example: string; other?: string };
  'unit-unfit': { unit: string; allowed: readonly string[] };
  'number-malformed': { written: string; example: string };
  'number-negative': { written: string };
  'number-too-long': { integerDigits: number; fractionDigits: number };
  'number-inexact': { written: string; example: string };
  'quantity-malformed': { written: string; example: string };

  'json-malformed': { zh: string; en: string };
  'json-too-large': { megabytes: number };
  'json-too-deep': { depth: number };
  'key-duplicate': { key: string };
  'key-forbidden': { key: string };
  'encoding-unfit': { likely: 'UTF-16' | 'GBK' };

  'object-expected': { written: string };
  'list-expected': { written: string };
  /** `allowed` are the keys that there are, where they are few. */
  'key-unknown': { key: string; suggestion?: string; allowed?: readonly string[] };
  'key-missing': { key: string };
  'boolean-expected': { written: string };
  'text-expected': { written: string };
  'text-empty': Record<never, never>;
  'text-too-long': { limit: number };
  'list-too-long': { limit: number };
  'count-malformed': { written: string };
  'date-malformed': { written: string };
  'year-malformed': { written: string };
  'member-unknown': { written: string; allowed: readonly string[]; suggestion?: string };
  'credit-code-malformed': { written: string };
  'industry-code-malformed': { written: string };
  'industry-section-unfit': { written: string; section: string };
  'parameter-unknown': { key: string; allowed: readonly string[] };
  'option-unfit': { option: string; written: string; allowed: string };

  'file-missing': { file: string };
  'file-unreadable': { zh: string; en: string };
  'file-unwritable': { detail: string };
  'file-misplaced': { file: string };
  'shape-unfit': { zh: string; en: string };
  'key-order': { expected: readonly string[] };
  'name-unfit': { name: string; expected: string };
  'name-duplicate': { name: string; other: string };
  'provision-unlisted': { name: string };
  'provision-unknown': { name: string; suggestion?: string };
  'fact-unknown': { fact: string; suggestion?: string; remedy?: { zh: string; en: string } };
  /** A fact of a vocabulary that the pack may use and does not. */
  'fact-unused': { fact: string; vocabulary: string };
  'vocabulary-unknown': { name: string; allowed: readonly string[]; isFolder: boolean };
  /** A subject of the manifest that is none, or that cannot be called so. */
  'subject-unfit': { subject: string; zh: string; en: string };
  /** A fact of a subject that the pack's applications do not have. */
  'subject-absent': { fact: string; subject: string; subjects: readonly string[]; suggestion?: string };
  /** A fact of the plan year in a pack that asks for none. */
  'plan-year-absent': { fact: string };
  /** `other` is the file that defines it first; without it, every pack has the fact. */
  'fact-duplicate': { fact: string; other?: string };
  'key-unfit': { key: string; type: string };
  /** `type` is that of the facts which have the unit by themselves. */
  'unit-reserved': { unit: string; type: string };
  'addition-unfit': { fact: string; key: 'members' | 'fields' };
  'operator-unknown': { operator: string; allowed: readonly string[]; suggestion?: string };
  'operator-unfit': { operator: string; fact: string; type: string; allowed: readonly string[] };
  'operand-list-expected': { operator: string };
  'operand-single-expected': { operator: string };
  'operand-ends-expected': { operator: string };
  'operand-year-expected': { operator: string; written: string };
  'range-reversed': { from: string; to: string };
  /** The units are the measure words of two counts, or of two numbers. */
  'operand-type-unfit': {
    fact: string;
    type: string;
    unit?: string;
    other: string;
    otherType: string;
    otherUnit?: string;
  };
  'group-empty': { group: string };
  'part-id-malformed': { written: string };
  'part-id-duplicate': { id: string };
  'part-id-unused': { id: string };
  'part-unknown': { id: string; suggestion?: string };
  'part-misplaced': Record<never, never>;
  'part-no-test': { id: string };
  'part-covered': { id: string; by: string };
  'part-needed': { id: string };
  'reading-same': Record<never, never>;
  'root-unfit': Record<never, never>;
  'feature-refused': { feature: string; zh: string; en: string };
  cycle: { chain: readonly string[] };
  'eligibility-in-requirement': { provision: string };
  'formula-unfit': { zh: string; en: string };
  'formula-units-unfit': { operation: string; types: readonly string[] };
  'measure-words-unfit': { words: readonly [string, string] };
  'formula-type-unfit': { expected: string; actual: string };
  /** `file` is that of the source which it should stand in. */
  'quote-absent': { quote: string; file: string; nearest: string; alike: readonly string[] };
  'source-unknown': { name: string; suggestion?: string };
  'unquoted-quoted': { text: string; provision: string };
  'sentence-unquoted': { sentence: string };
  'source-digest-unfit': { file: string; expected: string; actual: string };
  'english-missing': Record<never, never>;
  'exceptions-overlap': { document: string; other: string };
  'window-unfit': { from: string; to: string };
}
