import type { ExplanationDocument } from './document.js';
import { renderHtml } from './render/render-html.js';
import { renderMarkdown } from './render/render-markdown.js';
import { renderText } from './render/render-text.js';

/** `text` for terminals and messages, `markdown`, or `html`, a fragment to put into a page. */
export type ExplanationFormat = 'text' | 'markdown' | 'html';

/** Every format that an explanation can take, and how it is rendered. */
export const formats: Readonly<Record<ExplanationFormat, (document: ExplanationDocument) => string>> = {
  text: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
};
