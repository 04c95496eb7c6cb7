import {
  type Block,
  type ExplanationDocument,
  type Inline,
  type ListItem,
  verdictMark,
} from '../document.js';
import { visibleText } from './visible-text.js';

/** What Markdown would read as markup anywhere in a line, HTML and automatic links included. */
const special = /[\\`*_[\]<>#|~&]/g;

const escaped = (text: string): string =>
  visibleText(text)
    .replace(special, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`);

/** What would start a list or a rule, were it the first of a line. */
const atLineStart = (text: string): string => text.replace(/^(\s*\d*)([-+=.)])/, '$1\\$2');

const inlineMarkdown = (inline: Inline): string => {
  if (typeof inline === 'string') return escaped(inline);
  const text = escaped(inline.text);
  if (inline.kind === 'foreign') return text;
  return inline.marked ? `**${verdictMark[inline.verdict]} ${text}**` : `**${text}**`;
};

const markdown = (content: readonly Inline[]): string => atLineStart(content.map(inlineMarkdown).join(''));

const itemLines = ({ content, items }: ListItem, marker: string): readonly string[] => [
  `${marker}${markdown(content)}`,
  ...items.flatMap((child) => itemLines(child, '- ')).map((line) => `${' '.repeat(marker.length)}${line}`),
];

const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

const blockLines = (block: Block, level: number): readonly string[] => {
  switch (block.kind) {
    case 'section':
      return [
        '',
        `${'#'.repeat(Math.min(6, level))} ${markdown(block.heading)}`,
        ...block.blocks.flatMap((child) => blockLines(child, level + 1)),
      ];
    case 'paragraph':
      return ['', markdown(block.content)];
    case 'list':
      return [
        '',
        ...block.items.flatMap((child, index) => itemLines(child, block.ordered ? `${index + 1}. ` : '- ')),
      ];
    case 'quote':
      return block.passages.flatMap(({ label, text }, index) => [
        index === 0 ? '' : '>',
        `> ${atLineStart(escaped(`${label}${text}`))}`,
      ]);
    case 'table':
      return [
        '',
        `**${escaped(block.caption)}**`,
        '',
        row(block.head),
        `|${' --- |'.repeat(block.head.length)}`,
        ...block.rows.map(row),
      ];
  }
};

/** The document as Markdown (CommonMark with tables), for issues, wikis and chat. */
export const renderMarkdown = ({ title, blocks }: ExplanationDocument): string =>
  `# ${escaped(title)}\n${blocks
    .flatMap((block) => blockLines(block, 2))
    .map((line) => `${line}\n`)
    .join('')}`;
