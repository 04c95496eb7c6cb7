import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const syntaxOf = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The names that an entry exports, those that it passes on from a whole file included. */
const exportsOf = (path: string): readonly string[] =>
  syntaxOf(path).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier && !statement.exportClause) {
      const written = statement.moduleSpecifier.getText().slice(1, -1);
      return exportsOf(join(dirname(path), written.replace(/\.js$/, '.ts')));
    }
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    )
      return statement.exportClause.elements.map(({ name }) => name.text);
    if (!isExported(statement)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return isNamed && statement.name ? [statement.name.text] : [];
  });

/** The names that a file imports from a module; the compiler refuses one that it does not use. */
const importsOf = (path: string, module: string): readonly string[] =>
  syntaxOf(path).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.moduleSpecifier.getText() !== `'${module}'`)
      return [];
    const bindings = statement.importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
  });

// `tsc -p test` checks what these files say of the types.
it.each([
  { entry: 'index', module: 'qianqi-jigai' },
  { entry: 'guangxi', module: 'qianqi-jigai/guangxi' },
  { entry: 'node', module: 'qianqi-jigai/node' },
  { entry: 'json-rules-engine', module: 'qianqi-jigai/json-rules-engine' },
])('the type tests of $module tell of everything that it exports', ({ entry, module }) => {
  const exported = [...new Set(exportsOf(`src/${entry}.ts`))].sort();
  expect(exported.length).toBeGreaterThan(0);
  expect([...importsOf(`test/types/${entry}.test-d.ts`, module)].sort()).toEqual(exported);
});
