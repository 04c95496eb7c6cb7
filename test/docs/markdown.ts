/** A fenced code block, of a document or of a doc comment. */
export interface CodeBlock {
  readonly file: string;
  /** The line of its first line of code in the file, counted from 1. */
  readonly line: number;
  readonly language: string;
  /** What follows the language on the fence. */
  readonly info: string;
  readonly code: string;
}

export interface Link {
  readonly line: number;
  readonly target: string;
}

const fence = /^(\s*)(`{3,})\s*(\S*)\s*(.*?)\s*$/;

const withoutIndent = (line: string, indent: string): string =>
  line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();

/** The fenced code blocks of a Markdown text, in order. */
export const codeBlocksOf = (file: string, text: string): readonly CodeBlock[] => {
  const blocks: CodeBlock[] = [];
  let open: { start: number; indent: string; ticks: string; language: string; info: string } | undefined;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const [, indent = '', ticks = '', language = '', info = ''] = fence.exec(line) ?? [];
    if (ticks === '') continue;
    if (open === undefined) open = { start: index + 1, indent, ticks, language, info };
    else if (language === '' && ticks.length >= open.ticks.length) {
      const { start, indent: left } = open;
      const code = lines.slice(start, index).map((each) => withoutIndent(each, left));
      blocks.push({
        file,
        line: start + 1,
        language: open.language,
        info: open.info,
        code: code.join('\n'),
      });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`${file}:${open.start}: the code block has no end`);
  return blocks;
};

/** The text with the lines of code blocks emptied, so that line numbers stay. */
export const proseOf = (text: string): string => {
  let inside = '';
  return text
    .split('\n')
    .map((line) => {
      const [, , ticks = '', language = ''] = fence.exec(line) ?? [];
      if (inside === '' && ticks === '') return line;
      if (inside === '') inside = ticks;
      else if (ticks.length >= inside.length && language === '') inside = '';
      return '';
    })
    .join('\n');
};

/** The targets of a document's links, outside code. */
export const linksOf = (text: string): readonly Link[] =>
  proseOf(text)
    .split('\n')
    .flatMap((line, index) =>
      [...line.replace(/`[^`]*`/g, '').matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => ({
        line: index + 1,
        target,
      })),
    );

/** The anchors of a document's headings, as GitHub makes them. */
export const anchorsOf = (text: string): ReadonlySet<string> => {
  const anchors = new Set<string>();
  for (const [, heading = ''] of proseOf(text).matchAll(/^#{1,6}\s+(.*)$/gm)) {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count++) unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  return anchors;
};
