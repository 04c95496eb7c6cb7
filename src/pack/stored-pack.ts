import type { JsonDocument, JsonPath } from '../json/read-json.js';
import { refuseIfAny } from '../problem/policy-error.js';
import type { Condition } from '../rule/condition.js';
import type { Formula } from '../rule/formula.js';
import type { Scope } from '../rule/scope.js';
import { restoreTree, type StoredTree, storeTree } from '../rule/stored-tree.js';
import { packDigest } from './digest.js';
import { documentsOf, type PackFiles, sourceTexts } from './documents.js';
import type { PolicyFile } from './files.js';
import { withEnglish } from './languages.js';
import { linkPack } from './link.js';
import type { Pack } from './pack.js';
import { type Trees, writtenTrees } from './trees.js';
import { kindIn, usesOf } from './vocabularies.js';

/** A pack that was found right and linked, as plain JSON: to restore it nothing is checked or read again. */
export interface StoredPack {
  readonly digest: string;
  readonly texts: readonly string[];
  readonly documents: Readonly<Record<string, unknown>>;
  /** Every name after all that it rests on. */
  readonly order: readonly string[];
  /** The conditions and formulas of each file, by the path at which they are written. */
  readonly trees: Readonly<Record<string, Readonly<Record<string, StoredTree>>>>;
}

const link = (
  values: Readonly<Record<string, unknown>>,
  text: Pick<StoredPack, 'texts' | 'digest'>,
  treesOf: (file: string) => Trees,
  order?: readonly string[],
): Pack => {
  const documents = new Map(
    Object.entries(values).map(([file, value]): [string, JsonDocument] => [
      file,
      { value, place: () => ({ file }) },
    ]),
  );
  const policy = documents.get('policy.json');
  if (policy === undefined) throw new Error('a pack has a policy.json');
  const { pack, problems } = linkPack(documentsOf(documents, policy, text), treesOf, order);
  refuseIfAny(problems);
  return pack;
};

const key = (path: JsonPath): string => path.join('/');

type Read<Tree> = (written: unknown, scope: Scope, path: JsonPath) => Tree | undefined;

/** Stores the pack of files that were found right. */
export const storePack = (files: PackFiles): StoredPack => {
  const uses = usesOf(JSON.parse(files['policy.json'] ?? '{}'));
  const paths = Object.keys(files).filter((path) => !['case', undefined].includes(kindIn(path, uses)));
  const documents = Object.fromEntries(
    paths.sort().map((path): [string, unknown] => [path, withEnglish(JSON.parse(files[path] ?? ''))]),
  );
  const texts = sourceTexts(files, documents['policy.json'] as PolicyFile);
  const text = { digest: packDigest(files), texts };
  const trees: Record<string, Record<string, StoredTree>> = {};
  const { graph } = link(documents, text, (file) => {
    const stored: Record<string, StoredTree> = {};
    trees[file] = stored;
    const recording =
      <Tree extends Condition | Formula>(read: Read<Tree>): Read<Tree> =>
      (written, scope, path) => {
        const tree = read(written, scope, path);
        if (tree !== undefined) stored[key(path)] = storeTree(tree);
        return tree;
      };
    return { condition: recording(writtenTrees.condition), formula: recording(writtenTrees.formula) };
  });
  return { ...text, documents, order: graph.order, trees };
};

/** The pack that was stored. */
export const restorePack = ({ documents, trees, order, ...text }: StoredPack): Pack => {
  const treesOf = (file: string): Trees => {
    const restoring =
      <Tree extends Condition | Formula>(): Read<Tree> =>
      (_, scope, path) => {
        const stored = trees[file]?.[key(path)];
        return stored && restoreTree<Tree>(stored, scope, path);
      };
    return { condition: restoring<Condition>(), formula: restoring<Formula>() };
  };
  return link(documents, text, treesOf, order);
};
