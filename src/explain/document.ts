import type { Verdict } from '../assessment/assessment.js';
import type { Locale } from '../quantity/format-quantity.js';

/** A run of words: plain, in another language than the document, or a verdict. */
export type Inline =
  | string
  | { readonly kind: 'foreign'; readonly language: Locale; readonly text: string }
  /** `marked` puts ✓, ✗ or ? before the word. */
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly text: string; readonly marked?: true };

/** The mark that stands before the word of a verdict; it never stands alone. */
export const verdictMark: Readonly<Record<Verdict, string>> = { met: '✓', unmet: '✗', undetermined: '?' };

export interface ListItem {
  readonly content: readonly Inline[];
  readonly items: readonly ListItem[];
}

/** A part of an explanation. Headings come from nested sections, so their levels are always in order. */
export type Block =
  | { readonly kind: 'section'; readonly heading: readonly Inline[]; readonly blocks: readonly Block[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[]; readonly role: ParagraphRole }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | {
      readonly kind: 'quote';
      readonly language: Locale;
      /** Each passage with the words before it that say where it is from. */
      readonly passages: readonly { readonly label: string; readonly text: string }[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** The first cell of a row is its header. */
      readonly rows: readonly (readonly string[])[];
    };

/** What a paragraph is, so that a host can style it. */
export type ParagraphRole = 'conclusion' | 'amount' | 'remark' | 'reading' | 'note' | 'basis';

/** An explanation before it takes a format: text, Markdown and HTML are renderings of this. */
export interface ExplanationDocument {
  readonly language: Locale;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const section = (heading: readonly Inline[], blocks: readonly Block[]): Block => ({
  kind: 'section',
  heading,
  blocks,
});

export const sectionIfAny = (heading: readonly Inline[], blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [section(heading, blocks)];

export const paragraph = (role: ParagraphRole, ...content: readonly Inline[]): Block => ({
  kind: 'paragraph',
  role,
  content,
});

export const item = (text: string, items: readonly ListItem[] = []): ListItem => ({ content: [text], items });

export const listIfAny = (items: readonly ListItem[], ordered = false): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
