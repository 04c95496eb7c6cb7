import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type CodeBlock, codeBlocksOf } from './markdown.js';

/** Where a document leads for what is in the repository and not in the package, such as cases and decisions. */
export const inRepository = 'https://github.com/qianqi-jigai/qianqi-jigai/blob/main/';

/** A text file of the repository; `path` is relative to its root, with `/`. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

const read = (path: string): Document => ({ path, text: readFileSync(path, 'utf8') });

const pathsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .sort();

/** The file, relative to the root, to which a link of a document leads; none if it leads out of the repository. */
export const linkedFile = (document: string, target: string): string | undefined => {
  const [file = ''] = target.split('#');
  if (file === '') return document;
  if (file.startsWith(inRepository)) return file.slice(inRepository.length);
  return /^[a-z]+:/.test(file) ? undefined : posix.join(posix.dirname(document), file);
};

/** The documents that people write and read; `docs/api` is made by TypeDoc. */
export const documents: readonly Document[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  '.github/SECURITY.md',
  ...pathsBelow('docs').filter((path) => path.endsWith('.md') && !path.startsWith('docs/api/')),
].map(read);

/** The code blocks of the documents. */
export const documentBlocks: readonly CodeBlock[] = documents.flatMap(({ path, text }) =>
  codeBlocksOf(path, text),
);

/** The lines of a source text that stand in doc comments, without their margin; others are empty. */
const docComments = (text: string): string => {
  let inside = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*\/\*\*/.test(line)) inside = true;
      const comment = inside ? line.replace(/^\s*\/?\*+\/? ?/, '') : '';
      if (line.includes('*/')) inside = false;
      return comment;
    })
    .join('\n');
};

/** The code blocks of the doc comments in `src`. */
export const docCommentBlocks: readonly CodeBlock[] = pathsBelow('src')
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => codeBlocksOf(path, docComments(read(path).text)));
