import type { JsonDocument } from '../json/read-json.js';
import { refuseIfAny } from '../problem/policy-error.js';
import {
  restoreCondition,
  restoreFormula,
  type StoredCondition,
  type StoredFormula,
  storeCondition,
  storeFormula,
} from '../rule/stored-tree.js';
import { lineFeeds, packDigest } from './digest.js';
import { documentsOf, type PackFiles } from './documents.js';
import { fileKindOf, type PolicyFile } from './file-schemas.js';
import { linkPack } from './link.js';
import type { Pack } from './pack.js';
import { type Trees, writtenTrees } from './trees.js';

/** The trees of one file, by the path at which each is written. */
interface StoredTrees {
  readonly conditions: Record<string, StoredCondition>;
  readonly formulas: Record<string, StoredFormula>;
}

/** A pack that was found right and linked, as plain JSON: to restore it nothing is checked or read again. */
export interface StoredPack {
  readonly digest: string;
  readonly source: string;
  readonly documents: Readonly<Record<string, unknown>>;
  readonly trees: Readonly<Record<string, StoredTrees>>;
}

const link = (
  values: Readonly<Record<string, unknown>>,
  text: Pick<StoredPack, 'source' | 'digest'>,
  treesOf: (file: string) => Trees,
): Pack => {
  const documents = new Map(
    Object.entries(values).map(([file, value]): [string, JsonDocument] => [
      file,
      { value, place: () => ({ file }) },
    ]),
  );
  const policy = documents.get('policy.json');
  if (policy === undefined) throw new Error('a pack has a policy.json');
  const { pack, problems } = linkPack(documentsOf(documents, policy, text), treesOf);
  refuseIfAny(problems);
  return pack;
};

const key = (path: readonly (string | number)[]): string => path.join('/');

/** Stores the pack of files that were found right. */
export const storePack = (files: PackFiles): StoredPack => {
  const paths = Object.keys(files).filter((path) => !['case', undefined].includes(fileKindOf(path)));
  const documents = Object.fromEntries(
    paths.sort().map((path): [string, unknown] => [path, JSON.parse(files[path] ?? '')]),
  );
  const { source } = documents['policy.json'] as PolicyFile;
  const text = { digest: packDigest(files), source: lineFeeds(files[source.file] ?? '') };
  const trees: Record<string, StoredTrees> = {};
  link(documents, text, (file) => {
    const stored: StoredTrees = { conditions: {}, formulas: {} };
    trees[file] = stored;
    return {
      condition: (written, scope, path) => {
        const condition = writtenTrees.condition(written, scope, path);
        if (condition !== undefined) stored.conditions[key(path)] = storeCondition(condition);
        return condition;
      },
      formula: (written, scope, path) => {
        const formula = writtenTrees.formula(written, scope, path);
        if (formula !== undefined) stored.formulas[key(path)] = storeFormula(formula);
        return formula;
      },
    };
  });
  return { ...text, documents, trees };
};

/** The pack that was stored. */
export const restorePack = ({ documents, trees, ...text }: StoredPack): Pack =>
  link(documents, text, (file) => ({
    condition: (_, scope, path) => {
      const stored = trees[file]?.conditions[key(path)];
      return stored && restoreCondition(stored, scope, path);
    },
    formula: (_, scope, path) => {
      const stored = trees[file]?.formulas[key(path)];
      return stored && restoreFormula(stored, scope, path);
    },
  }));
