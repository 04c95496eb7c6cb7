import {
  type Block,
  type ExplanationDocument,
  type Inline,
  type ListItem,
  verdictMark,
} from '../document.js';
import { alignedRows } from './aligned-rows.js';
import { displayWidth } from './display-width.js';
import { visibleText } from './visible-text.js';

const inlineText = (inline: Inline): string => {
  if (typeof inline === 'string') return visibleText(inline);
  const text = visibleText(inline.text);
  return inline.kind === 'verdict' && inline.marked ? `${verdictMark[inline.verdict]} ${text}` : text;
};

const text = (content: readonly Inline[]): string => content.map(inlineText).join('');

const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`));

const bullet = (depth: number): string => (depth % 2 === 0 ? '· ' : '- ');

const itemLines = ({ content, items }: ListItem, depth: number, marker: string): readonly string[] => [
  `${marker}${text(content)}`,
  ...indented(items.flatMap((child) => itemLines(child, depth + 1, bullet(depth + 1)))),
];

const rule = (heading: string, stroke: string): string => stroke.repeat(Math.min(80, displayWidth(heading)));

/** The lines of a block inside `depth` sections; headings of the first level are ruled. */
const blockLines = (block: Block, depth: number): readonly string[] => {
  switch (block.kind) {
    case 'section': {
      const heading = text(block.heading);
      const lines = block.blocks.flatMap((child) => blockLines(child, depth + 1));
      return depth === 0
        ? ['', heading, rule(heading, '─'), ...lines]
        : ['', heading, ...indented(lines[0] === '' ? lines.slice(1) : lines)];
    }
    case 'paragraph':
      return [text(block.content)];
    case 'list':
      return block.items.flatMap((child, index) =>
        itemLines(child, 0, block.ordered ? `${index + 1}. ` : bullet(0)),
      );
    case 'quote':
      return block.passages.map((passage) => `${visibleText(passage.label)}${visibleText(passage.text)}`);
    case 'table': {
      const rows = [block.head, ...block.rows].map((row) => row.map(visibleText));
      return [visibleText(block.caption), ...indented(alignedRows(rows, Number.POSITIVE_INFINITY))];
    }
  }
};

/** The document as plain text, for terminals, messages and forms. */
export const renderText = ({ title, blocks }: ExplanationDocument): string => {
  const heading = visibleText(title);
  const lines = [heading, rule(heading, '═'), ...blocks.flatMap((block) => blockLines(block, 0))];
  return `${lines.join('\n')}\n`;
};
