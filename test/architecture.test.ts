import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * The folders of `src` in the order of the data: a file imports from its own place or from places before it.
 * Entry files stand here too; what shares a place may import one another.
 */
const order: readonly (readonly string[])[] = [
  ['problem'],
  ['json'],
  ['quantity'],
  ['domain'],
  ['rule'],
  ['pack'],
  ['assessment'],
  ['check'],
  ['evaluate'],
  ['benefit'],
  ['programme'],
  ['explain'],
  ['policy'],
  ['editor'],
  ['bundled'],

  ['index.ts', 'guangxi.ts', 'node.ts', 'node', 'json-rules-engine', 'json-rules-engine.ts'],
  ['cli'],
];

/** Where Node may be used; everything else runs in any ECMAScript engine. */
const nodeOnly = ['node.ts', 'node', 'cli'];

/** Globals that a bare engine lacks, and members whose result depends on the engine. */
const hostDependent =
  /^(Intl|Text(En|De)coder|console|set(Immediate|Interval|Timeout)|toLocale(Date|Time)?String)$/;

interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  readonly isDynamic: boolean;
}

interface SourceFile {
  /** Relative to `src`. */
  readonly path: string;
  /** The folder, or the file if it lies in no folder. */
  readonly place: string;
  readonly text: string;
  readonly syntax: ts.SourceFile;
  readonly nodes: readonly ts.Node[];
  readonly imports: readonly Import[];
}

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && path !== 'virtual-policy.d.ts')
  .sort()
  .map(readSource);

const isomorphic = files.filter(({ place }) => !nodeOnly.includes(place));

describe('imports in src', () => {
  it('point one way', () => {
    const backward = offences(files, (file) =>
      importedFiles(file).filter((imported) => rank(placeOf(imported)) > rank(file.place)),
    );
    expect(backward).toEqual([]);
  });

  it('draw no circle, but for types', () => {
    expect(circles()).toEqual([]);
  });

  it('reach Node only where it may be used', () => {
    const builtins = offences(isomorphic, ({ imports }) =>
      imports.map(({ specifier }) => specifier).filter((specifier) => isBuiltin(specifier)),
    );
    expect(builtins).toEqual([]);
  });

  it('bring json-rules-engine to those hosts alone that have one', () => {
    const others = files.filter(({ place }) => !place.startsWith('json-rules-engine'));
    const bringing = offences(others, ({ imports }) =>
      imports.map(({ specifier }) => specifier).filter((specifier) => specifier === 'json-rules-engine'),
    );
    expect(bringing).toEqual([]);
  });
});

describe('the code of src', () => {
  it('needs only ECMAScript', () => {
    const used = offences(isomorphic, ({ nodes }) =>
      nodes
        .filter(ts.isIdentifier)
        .map(({ text }) => text)
        .filter((name) => hostDependent.test(name)),
    );
    expect(used).toEqual([]);
  });

  it('generates no code', () => {
    const generating = offences(files, ({ nodes, syntax }) =>
      nodes
        .filter((node) => ts.isCallExpression(node) || ts.isNewExpression(node))
        .map(({ expression }) => expression.getText(syntax))
        .filter((callee) => /^(globalThis\.)?(eval|Function)$/.test(callee)),
    );
    expect(generating).toEqual([]);
  });

  it('has no any', () => {
    const untyped = offences(files, ({ nodes, syntax }) =>
      nodes
        .filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword)
        .map(({ parent }) => parent.getText(syntax)),
    );
    expect(untyped).toEqual([]);
  });

  it('has no catch-all modules', () => {
    const catchAll = /\b(common|helpers?|manager|misc|utils?)\b/;
    expect(files.map(({ path }) => path).filter((path) => catchAll.test(path))).toEqual([]);
  });

  it('knows no particular policy but where one is bundled and handed on', () => {
    const knowing = ['bundled', 'guangxi.ts', 'index.ts', 'json-rules-engine.ts', 'cli/pack-option.ts'];
    const general = files.filter(({ path, place }) => !knowing.includes(place) && !knowing.includes(path));
    // An example in a doc comment may take the bundled policy, or its folder.
    const inExample = /^\s*\*.*\bguangxi(QianqiJigai|-qianqi-jigai)\b.*$/gm;
    const named = offences(
      general,
      ({ text }) => text.replaceAll(inExample, '').match(/.*(guangxi|广西).*/gi) ?? [],
    );
    expect(named).toEqual([]);
  });

  it('takes the bundled policy as the default of commands in one file alone', () => {
    const taking = files.filter(
      ({ place, imports }) =>
        place === 'cli' && imports.some(({ specifier }) => specifier.startsWith('../bundled/')),
    );
    expect(taking.map(({ path }) => path)).toEqual(['cli/pack-option.ts']);
  });
});

/** Files that reach one another by imports of values, each such set as one line. */
function circles(): string[] {
  const reached = new Map(files.map((file) => [file.path, reachedFrom(file)]));
  const reaches = (a: string, b: string): boolean => reached.get(a)?.has(b) ?? false;
  const sets = files.map(({ path }) =>
    files.map((other) => other.path).filter((other) => reaches(path, other) && reaches(other, path)),
  );
  return [...new Set(sets.filter((set) => set.length > 0).map((set) => set.join(' ')))];
}

function reachedFrom(file: SourceFile): ReadonlySet<string> {
  const found = new Set<string>();
  const toVisit = [file];
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop())
    for (const path of valueImportsOf(next))
      if (!found.has(path)) {
        found.add(path);
        toVisit.push(...files.filter((other) => other.path === path));
      }
  return found;
}

function valueImportsOf(file: SourceFile): string[] {
  return importedFiles({ ...file, imports: file.imports.filter(({ isTypeOnly }) => !isTypeOnly) });
}

/** The files of `src` that a file names in its imports. */
function importedFiles({ path, imports }: SourceFile): string[] {
  return imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'));
}

/** What a rule finds, as lines `path: finding`. */
function offences(where: readonly SourceFile[], find: (file: SourceFile) => readonly string[]): string[] {
  return where.flatMap((file) => find(file).map((finding) => `${file.path}: ${finding}`));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join('src', path), 'utf8');
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const nodes = [...nodesOf(syntax)];
  return { path, place: placeOf(path), text, syntax, nodes, imports: nodes.flatMap(importsOf) };
}

function placeOf(path: string): string {
  return path.split('/', 1).join();
}

function rank(place: string): number {
  const found = order.findIndex((places) => places.includes(place));
  if (found < 0) throw new Error(`src/${place} has no place in the order of this test`);
  return found;
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

function importsOf(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) {
    return [importOf(node.moduleSpecifier, { isTypeOnly: node.importClause?.isTypeOnly })];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return [importOf(node.moduleSpecifier, { isTypeOnly: node.isTypeOnly })];
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return [importOf(node.argument.literal, { isTypeOnly: true })];
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments.map((specifier) => importOf(specifier, { isDynamic: true }));
  }
  return [];
}

function importOf(specifier: ts.Node, { isTypeOnly = false, isDynamic = false }): Import {
  if (!ts.isStringLiteral(specifier))
    throw new Error(`${specifier.getText()}: an import needs a literal name`);
  return { specifier: specifier.text, isTypeOnly, isDynamic };
}
