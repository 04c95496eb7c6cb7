import {
  type Block,
  type ExplanationDocument,
  type Inline,
  type ListItem,
  verdictMark,
} from '../document.js';
import { visibleText } from './visible-text.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  visibleText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

const inlineHtml = (inline: Inline): string => {
  if (typeof inline === 'string') return escaped(inline);
  const text = escaped(inline.text);
  if (inline.kind === 'foreign') return `<span lang="${inline.language}">${text}</span>`;
  // The word says it all, so the mark is hidden from screen readers.
  const mark = inline.marked ? `<span aria-hidden="true">${verdictMark[inline.verdict]} </span>` : '';
  return `<span class="explanation-verdict explanation-${inline.verdict}">${mark}${text}</span>`;
};

const html = (content: readonly Inline[]): string => content.map(inlineHtml).join('');

const itemLines = ({ content, items }: ListItem): readonly string[] =>
  items.length === 0
    ? [`<li>${html(content)}</li>`]
    : [`<li>${html(content)}`, '<ul>', ...items.flatMap(itemLines), '</ul>', '</li>'];

const tableRow = ([header = '', ...cells]: readonly string[]): string =>
  `<tr><th scope="row">${escaped(header)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;

const blockLines = (block: Block, level: number): readonly string[] => {
  switch (block.kind) {
    case 'section': {
      const heading = `h${Math.min(6, level)}`;
      return [
        '<section>',
        `<${heading}>${html(block.heading)}</${heading}>`,
        ...block.blocks.flatMap((child) => blockLines(child, level + 1)),
        '</section>',
      ];
    }
    case 'paragraph':
      return [`<p class="explanation-${block.role}">${html(block.content)}</p>`];
    case 'list': {
      const list = block.ordered ? 'ol' : 'ul';
      return [`<${list}>`, ...block.items.flatMap(itemLines), `</${list}>`];
    }
    case 'quote':
      return [
        '<blockquote class="explanation-quote">',
        ...block.passages.map(
          (passage) =>
            `<p><span class="explanation-label">${escaped(passage.label)}</span><span lang="${block.language}">${escaped(passage.text)}</span></p>`,
        ),
        '</blockquote>',
      ];
    case 'table':
      return [
        '<div class="explanation-table">',
        '<table>',
        `<caption>${escaped(block.caption)}</caption>`,
        `<thead><tr>${block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map(tableRow),
        '</tbody>',
        '</table>',
        '</div>',
      ];
  }
};

/**
 * The document as an HTML fragment whose first heading is an `h2`. It holds no script and no style, so it passes
 * a strict Content-Security-Policy; `explanationStyles` dresses it.
 */
export const renderHtml = ({ language, title, blocks }: ExplanationDocument): string =>
  [
    `<article class="explanation" lang="${language}">`,
    `<h2>${escaped(title)}</h2>`,
    ...blocks.flatMap((block) => blockLines(block, 3)),
    '</article>',
    '',
  ].join('\n');
