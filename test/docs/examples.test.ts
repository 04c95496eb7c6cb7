import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { docCommentBlocks, documentBlocks } from './documents.js';
import { codeOf, type Example, examplesOf, moduleOf, placeOf, resultPlaces } from './example.js';
import { recorderOf } from './recorder.js';

// The policy is compiled again and again, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const examples = [...examplesOf(documentBlocks), ...examplesOf(docCommentBlocks)];

let folder: string;

beforeAll(() => {
  // In the project, so that the examples find its packages; the file system knows no faster place.
  mkdirSync('node_modules/.cache', { recursive: true });
  folder = mkdtempSync(resolve('node_modules/.cache/examples-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the examples of the documents and of the doc comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((example) => [example.place, example] as const))(
    '%s does what it shows',
    async (_, example) => {
      const path = join(folder, fileNameOf(example));
      writeFileSync(path, moduleOf(example));
      await import(/* @vite-ignore */ path);
      const { printed, shown } = recorderOf(example.place);
      // A result beside no expression, or in a branch that was not taken, is not shown.
      expect(resultPlaces(example).filter((place) => !shown.has(place))).toEqual([]);
      expect(shown.size + example.prints.length, 'the results that it shows').toBeGreaterThan(0);
      const expected = example.prints.flatMap(({ code }) => code.split('\n'));
      const place = example.prints[0] && placeOf(example.prints[0]);
      if (expected.length > 0) expect(withoutGaps(printed, expected), place).toEqual(expected);
    },
  );

  it('are well typed', () => {
    expect(typeErrors(examples)).toEqual([]);
  });
});

function fileNameOf({ place }: Example): string {
  return `${place.replace(/[/:]/g, '.')}.ts`;
}

/** What was printed, with `…` where the document leaves lines out. */
function withoutGaps(printed: readonly string[], expected: readonly string[]): readonly string[] {
  const told: string[] = [];
  let from = 0;
  for (const [index, line] of expected.entries()) {
    const next = expected[index + 1];
    if (line.trim() !== '…') told.push(printed[from++] ?? '');
    else {
      told.push(line);
      const end = next === undefined ? printed.length : printed.indexOf(next, from);
      from = end < 0 ? printed.length : end;
    }
  }
  return [...told, ...printed.slice(from)].map((line) => line.trimEnd());
}

/** What the compiler says of the examples, with the line in the document. */
function typeErrors(all: readonly Example[]): readonly string[] {
  const { config } = ts.readConfigFile('test/tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('test'));
  const sources = new Map(
    all.map((example) => [resolve(fileNameOf(example)), `export {};${codeOf(example)}`] as const),
  );
  const files = new Map(all.map((example) => [resolve(fileNameOf(example)), example.blocks[0]?.file]));
  const settings: ts.CompilerOptions = { ...options, noUnusedLocals: false, noUnusedParameters: false };
  const host = ts.createCompilerHost(settings);
  const readSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => sources.has(path) || ts.sys.fileExists(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = sources.get(path);
    return text === undefined
      ? readSourceFile(path, target, ...rest)
      : ts.createSourceFile(path, text, target);
  };
  const roots = [...sources.keys(), resolve('src/virtual-policy.d.ts')];
  const program = ts.createProgram(roots, settings, host);
  return [...sources.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    const diagnostics = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return diagnostics.map(({ messageText, start = 0 }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${files.get(path)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}
