import { type JsonDocument, readJson, trustedJson } from '../json/read-json.js';
import { refuseIfAny } from '../problem/policy-error.js';
import { at, type Problem } from '../problem/problem.js';
import { checkQuotes } from './check-quotes.js';
import { checkShape } from './check-shape.js';
import { lineFeeds, packDigest, textDigest } from './digest.js';
import type { Documents } from './documents.js';
import { type FileKind, fileKindOf, type PolicyFile } from './file-schemas.js';
import { linkPack } from './link.js';
import type { Pack } from './pack.js';

/** The text of each file of a pack by its path below the pack's folder, with `/` between names. */
export type PackFiles = Readonly<Record<string, string>>;

const ruleFileMegabytes = 1;

interface ReadFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly document: JsonDocument;
}

const documentsOf = (read: readonly ReadFile[], policy: JsonDocument, files: PackFiles): Documents => {
  const ofKind = (kind: FileKind): ReadonlyMap<string, JsonDocument> =>
    new Map(read.flatMap((file) => (file.kind === kind ? [[file.path, file.document] as const] : [])));
  return {
    policy,
    facts: ofKind('facts').get('facts.json'),
    parameters: ofKind('parameters').get('parameters.json'),
    derived: ofKind('derived'),
    provisions: ofKind('provision'),
    source: lineFeeds(files[(policy.value as PolicyFile).source.file] ?? ''),
    digest: packDigest(files),
  };
};

const sourceProblems = (policy: JsonDocument, files: PackFiles): Problem[] => {
  const { file, sha256 } = (policy.value as PolicyFile).source;
  const text = files[file];
  if (text === undefined)
    return [at(policy.place(['source', 'file']), { code: 'file-missing', values: { file } })];
  const actual = textDigest(text);
  return actual === sha256
    ? []
    : [
        at(policy.place(['source', 'sha256']), {
          code: 'source-digest-unfit',
          values: { expected: sha256, actual },
        }),
      ];
};

/**
 * Whether a name is not found only because the file that gives it is broken. That file's own problem says enough.
 */
const isConsequence = (problem: Problem, broken: PackFiles): boolean => {
  if (problem.code === 'provision-unknown')
    return `${problem.values.name.replace(/#.*$/, '')}.json` in broken;
  if (problem.code !== 'fact-unknown') return false;
  const { fact } = problem.values;
  return Object.entries(broken).some(
    ([path, text]) => fileKindOf(path) !== 'provision' && text.includes(`"${fact}"`),
  );
};

/**
 * Reads a policy pack from the texts of its files, with every check: form, names, units, operators, cycles,
 * quotes.
 *
 * @returns the pack, unless it is too broken to link, and everything that is wrong with it
 */
export const readPack = (
  files: PackFiles,
): { readonly pack?: Pack; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const read: ReadFile[] = [];
  const broken: Record<string, string> = {};
  for (const path of Object.keys(files).sort()) {
    const kind = fileKindOf(path);
    if (kind === undefined) {
      if (path.endsWith('.json'))
        problems.push(at({ file: path }, { code: 'file-misplaced', values: { file: path } }));
      continue;
    }
    const { document, problems: unreadable } = readJson(files[path] ?? '', ruleFileMegabytes, path);
    const unfit = document === undefined ? unreadable : checkShape(document, kind);
    problems.push(...unfit);
    if (document !== undefined && unfit.every(({ code }) => code === 'key-order'))
      read.push({ path, kind, document });
    else if (kind !== 'case') broken[path] = files[path] ?? '';
  }
  const policy = read.find(({ kind }) => kind === 'policy')?.document;
  if (policy === undefined)
    return {
      problems:
        'policy.json' in files
          ? problems
          : [...problems, at({}, { code: 'file-missing', values: { file: 'policy.json' } })],
    };
  problems.push(...sourceProblems(policy, files));
  const documents = documentsOf(read, policy, files);
  const { pack, problems: unlinked } = linkPack(documents);
  problems.push(...unlinked.filter((problem) => !isConsequence(problem, broken)));
  for (const document of documents.provisions.values())
    problems.push(...checkQuotes(document, documents.source));
  return { pack, problems };
};

/** Links a pack that was checked when the library was built, without checking it again. */
export const linkCheckedPack = (files: PackFiles): Pack => {
  const read = Object.keys(files)
    .sort()
    .flatMap((path): ReadFile[] => {
      const kind = fileKindOf(path);
      return kind === undefined ? [] : [{ path, kind, document: trustedJson(files[path] ?? '', path) }];
    });
  const policy = read.find(({ kind }) => kind === 'policy')?.document;
  if (policy === undefined) throw new Error('a checked pack has a policy.json');
  const { pack, problems } = linkPack(documentsOf(read, policy, files));
  refuseIfAny(problems);
  return pack;
};
