import { type JsonDocument, readJson, trustedJson } from '../json/read-json.js';
import { planEligible } from '../pack/built-in.js';
import { complainInto } from '../pack/complain.js';
import { lineFeeds, packDigest, textDigest } from '../pack/digest.js';
import type { Documents } from '../pack/documents.js';
import { type FileKind, fileKindOf, type PolicyFile } from '../pack/file-schemas.js';
import { linkPack } from '../pack/link.js';
import { stepPrefix } from '../pack/link-provision.js';
import type { Pack } from '../pack/pack.js';
import { refuseIfAny } from '../problem/policy-error.js';
import { at, type Problem } from '../problem/problem.js';
import { checkFormulaMembers } from './formula-members.js';
import { checkProvisionKeys } from './provision-keys.js';
import { checkProvisionNames } from './provision-names.js';
import { checkQuotes } from './quotes.js';
import { checkShape } from './shape.js';
import { checkUniqueness } from './uniqueness.js';

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

const isUnknownStep = (problem: Problem): boolean =>
  problem.code === 'fact-unknown' && problem.values.fact.startsWith(stepPrefix);

/**
 * The problems of linking but for those that only follow from another one, which says enough: names that are
 * given in a broken file, steps after one that is wrong, and the circle that a forbidden `plan.eligible` closes.
 */
const withoutConsequences = (problems: readonly Problem[], broken: PackFiles): readonly Problem[] => {
  const follows = (problem: Problem): boolean => {
    if (problem.code === 'provision-unknown')
      return `${problem.values.name.replace(/#.*$/, '')}.json` in broken;
    if (problem.code === 'cycle')
      return (
        problem.values.chain.includes(planEligible) &&
        problems.some(({ code }) => code === 'eligibility-in-requirement')
      );
    if (problem.code !== 'fact-unknown') return false;
    const { fact } = problem.values;
    if (isUnknownStep(problem))
      return problems.some((other) => other.place.file === problem.place.file && !isUnknownStep(other));
    return Object.entries(broken).some(
      ([path, text]) => fileKindOf(path) !== 'provision' && text.includes(`"${fact}"`),
    );
  };
  return problems.filter((problem) => !follows(problem));
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
  // Not `push(...found)`: a hostile file has more mistakes than a call has room for arguments.
  const tell = (found: readonly Problem[]): void => {
    for (const problem of found) problems.push(problem);
  };
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
    tell(unfit);
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
          : [
              ...problems,
              at({ file: 'policy.json' }, { code: 'file-missing', values: { file: 'policy.json' } }),
            ],
    };
  tell(sourceProblems(policy, files));
  // Without its own vocabulary a pack does not link: every use of it would be a mistake.
  if ('facts.json' in broken) return { problems };
  const documents = documentsOf(read, policy, files);
  const inconsistent: Problem[] = [];
  for (const check of [checkProvisionKeys, checkUniqueness, checkFormulaMembers, checkProvisionNames])
    check(documents, complainInto(inconsistent));
  const { pack, problems: unlinked } = linkPack(documents);
  tell(withoutConsequences([...inconsistent, ...unlinked], broken));
  for (const document of documents.provisions.values()) tell(checkQuotes(document, documents.source));
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
