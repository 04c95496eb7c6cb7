import { resolve } from 'node:path';
import ts from 'typescript';
import type { CodeBlock } from './markdown.js';

/** TypeScript blocks of one file that run as one module: a block and those that say `continued` on their fence. */
export interface Example {
  /** `README.md:42`, the first line of its code. */
  readonly place: string;
  readonly blocks: readonly CodeBlock[];
  /** What the blocks print, where `text` blocks after them say so. */
  readonly prints: readonly CodeBlock[];
}

export const placeOf = ({ file, line }: CodeBlock): string => `${file}:${line}`;

/** The examples among the code blocks of a file. */
export const examplesOf = (blocks: readonly CodeBlock[]): readonly Example[] => {
  const examples: { place: string; blocks: CodeBlock[]; prints: CodeBlock[] }[] = [];
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1];
    const current = examples.at(-1);
    const follows = previous?.language === 'ts' && previous.file === block.file;
    if (block.language === 'text' && follows && prints(previous)) current?.prints.push(block);
    if (block.language !== 'ts') continue;
    if (block.info === 'continued' && current?.blocks[0]?.file === block.file) current.blocks.push(block);
    else if (block.info === '') examples.push({ place: placeOf(block), blocks: [block], prints: [] });
    else
      throw new Error(
        `${placeOf(block)}: the fence says "${block.info}"; an example says nothing or continued`,
      );
  }
  return examples;
};

const prints = ({ code }: CodeBlock): boolean => code.includes('console.log(');

/** The code of an example on the lines on which it stands in its file, so that every message names them. */
export const codeOf = ({ blocks }: Example): string => {
  const lines: string[] = [];
  for (const { line, code } of blocks) {
    while (lines.length < line - 1) lines.push('');
    lines.push(...code.split('\n'));
  }
  return lines.join('\n');
};

interface Result {
  /** The line of its mark in the file. */
  readonly line: number;
  readonly value: string;
}

const resultMark = /^[ \t]*\/\/ => (.*)$/;
const resultGoesOn = /^[ \t]*\/\/ {4,}(.*)$/;

/** What stands after `// =>` beside a statement or on the line below, and on indented comment lines below that. */
const resultBeside = (code: string, end: number): Result | undefined => {
  const [rest = '', ...below] = code.slice(end).split('\n');
  const line = code.slice(0, end).split('\n').length;
  const isBelow = rest.trim() === '';
  const first = resultMark.exec(isBelow ? (below.shift() ?? '') : rest)?.[1];
  if (first === undefined) return undefined;
  const further: string[] = [];
  for (const next of below) {
    const more = resultGoesOn.exec(next)?.[1];
    if (more === undefined) break;
    further.push(more);
  }
  return { line: isBelow ? line + 1 : line, value: [first, ...further].join(' ') };
};

/** The expression whose value a statement shows: itself, or the one name that it declares. */
const shownBy = (node: ts.Node): ts.Node | undefined => {
  if (ts.isExpressionStatement(node)) return node.expression;
  if (!ts.isVariableStatement(node)) return undefined;
  const [declaration, ...others] = node.declarationList.declarations;
  return others.length === 0 && declaration && ts.isIdentifier(declaration.name)
    ? declaration.name
    : undefined;
};

/** A statement that shows a result. */
interface Showing {
  readonly node: ts.Node;
  readonly shown: string;
  readonly result: Result;
}

const showingsIn = (code: string): readonly Showing[] => {
  const syntax = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const showings: Showing[] = [];
  const visit = (node: ts.Node): void => {
    const shown = shownBy(node)?.getText(syntax);
    const result = shown === undefined ? undefined : resultBeside(code, node.end);
    if (shown !== undefined && result !== undefined) showings.push({ node, shown, result });
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return showings;
};

/** Where an example shows results, as `README.md:42`. */
export const resultPlaces = (example: Example): readonly string[] =>
  codeOf(example)
    .split('\n')
    .flatMap((line, index) => (line.includes('// =>') ? [`${example.blocks[0]?.file}:${index + 1}`] : []));

const recorderPath = resolve('test/docs/recorder.ts').replaceAll('\\', '/');

/** The module that runs an example: each `expression; // => value` becomes a check. */
export const moduleOf = (example: Example): string => {
  const code = codeOf(example);
  const file = example.blocks[0]?.file ?? '';
  const checked = showingsIn(code).reduceRight((text, { node, shown, result }) => {
    const check = `$example.shows((${shown}), (${result.value}), '${file}:${result.line}');`;
    const start = ts.isExpressionStatement(node) ? node.getStart() : node.end;
    return `${text.slice(0, start)} ${check}${text.slice(node.end)}`;
  }, code);
  const recorder = `import { recorderOf } from '${recorderPath}'; const $example = recorderOf('${example.place}');`;
  return `${recorder} const console = $example.console;${checked}`;
};
