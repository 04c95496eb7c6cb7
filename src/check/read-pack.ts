import { type JsonDocument, readJson } from '../json/read-json.js';
import { planEligible } from '../pack/built-in.js';
import { complainInto } from '../pack/complain.js';
import { packDigest } from '../pack/digest.js';
import { documentsOf, type PackFiles, sourceTexts } from '../pack/documents.js';
import { fileKindOf, type PolicyFile, schemaFolder } from '../pack/files.js';
import { withEnglish } from '../pack/languages.js';
import { linkPack } from '../pack/link.js';
import { stepPrefix } from '../pack/link-provision.js';
import type { Pack } from '../pack/pack.js';
import { isFolder, kindIn, usesOf, type Vocabularies, withVocabularies } from '../pack/vocabularies.js';
import { at, type Problem } from '../problem/problem.js';
import type { Check } from './check.js';
import { checkCircle } from './circle.js';
import { checkEligibility } from './eligibility.js';
import { checkExceptionOrder } from './exception-order.js';
import { checkFormulaMembers } from './formula-members.js';
import { untranslated } from './languages.js';
import { checkManifest } from './manifest.js';
import { checkProvisionKeys } from './provision-keys.js';
import { checkProvisionNames } from './provision-names.js';
import { checkQuotes } from './quotes.js';
import { checkReadings } from './readings.js';
import { checkShape } from './shape.js';
import { checkSources } from './sources.js';
import { checkUniqueness } from './uniqueness.js';
import { checkUnquoted } from './unquoted.js';

const ruleFileMegabytes = 1;

/** What is asked of files whose form is right, in the order in which it is told. */
const checks: readonly Check[] = [
  checkSources,
  checkProvisionKeys,
  checkUniqueness,
  checkFormulaMembers,
  checkProvisionNames,
  checkReadings,
  checkManifest,
  checkEligibility,
  checkCircle,
  checkExceptionOrder,
  checkQuotes,
  checkUnquoted,
];

const isUnknownStep = (problem: Problem): boolean =>
  problem.code === 'fact-unknown' && problem.values.fact.startsWith(stepPrefix);

/**
 * The problems of linking but for those that only follow from another one, which says enough: names that are
 * given in a broken file, parts of a broken tree, steps after one that is wrong, and the circle that a forbidden `plan.eligible` closes.
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
    if (problem.code === 'part-unknown')
      return problems.some(
        (other) => other.place.file === problem.place.file && other.code !== 'part-unknown',
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

/** The documents of the files that can be read, and what is wrong with the form of the others. */
const readFiles = (
  files: PackFiles,
  uses: readonly string[],
): {
  readonly read: ReadonlyMap<string, JsonDocument>;
  readonly broken: PackFiles;
  readonly problems: Problem[];
} => {
  const problems: Problem[] = [];
  const read = new Map<string, JsonDocument>();
  const broken: Record<string, string> = {};
  for (const path of Object.keys(files).sort()) {
    const kind = kindIn(path, uses);
    if (kind === undefined) {
      // Without the manifest nobody knows what is from elsewhere.
      if ('policy.json' in files && path.endsWith('.json') && !path.startsWith(schemaFolder))
        problems.push(at({ file: path }, { code: 'file-misplaced', values: { file: path } }));
      continue;
    }
    const { document, problems: unreadable } = readJson(files[path] ?? '', ruleFileMegabytes, path);
    const unfit = document === undefined ? unreadable : checkShape(document, kind);
    // Not `push(...unfit)`: a hostile file has more mistakes than a call has room for arguments.
    for (const problem of unfit) problems.push(problem);
    if (document !== undefined && unfit.every(({ code }) => code === 'key-order')) read.set(path, document);
    else if (kind !== 'case') broken[path] = files[path] ?? '';
  }
  return { read, broken, problems };
};

/** What the manifest says that the pack uses, however wrong the rest of it is. */
const readUses = (files: PackFiles): readonly string[] =>
  usesOf(readJson(files['policy.json'] ?? '', ruleFileMegabytes).document?.value);

/** The vocabularies and folders that a pack uses are there. */
const checkUses = (files: PackFiles, policy: JsonDocument, vocabularies: Vocabularies): readonly Problem[] =>
  usesOf(policy.value).flatMap((use, index) => {
    if (Object.keys(files).some((path) => path.startsWith(`${use}/`))) return [];
    const names = Object.keys(vocabularies);
    return [
      at(policy.place(['uses', index]), {
        code: 'vocabulary-unknown',
        values: { name: use, allowed: names, isFolder: isFolder(use) },
      }),
    ];
  });

/** Says of a fact that a vocabulary has and the pack does not use where it is. */
const tellingOfVocabularies =
  (vocabularies: Vocabularies) =>
  (problem: Problem): Problem => {
    if (problem.code !== 'fact-unknown') return problem;
    const { fact } = problem.values;
    const found = Object.entries(vocabularies).find(([, files]) =>
      Object.values(files).some((text) => text.includes(`"id": "${fact}"`)),
    );
    return found === undefined
      ? problem
      : at(problem.place, { code: 'fact-unused', values: { fact, vocabulary: found[0] } });
  };

const translated = ({ value, place }: JsonDocument): JsonDocument => ({ value: withEnglish(value), place });

/**
 * Reads a policy pack from the texts of its files, with every check: form, names, units, operators, circles,
 * quotes. `vocabularies` are those that it may use by name.
 *
 * @returns the pack, unless it is too broken to link, and everything that is wrong with it
 */
export const readPack = (
  own: PackFiles,
  vocabularies: Vocabularies = {},
): { readonly pack?: Pack; readonly problems: readonly Problem[] } => {
  const uses = readUses(own);
  const files = withVocabularies(own, uses, vocabularies);
  const { read, broken, problems } = readFiles(files, uses);
  const policy = read.get('policy.json');
  if (policy === undefined && !('policy.json' in files))
    problems.unshift(at({ file: 'policy.json' }, { code: 'file-missing', values: { file: 'policy.json' } }));
  // Without its own vocabulary a pack does not link: every use of it would be a mistake.
  if (policy === undefined || 'facts.json' in broken) return { problems };
  const manifest = policy.value as PolicyFile;
  const { languages = ['zh', 'en'] } = manifest;
  const lacking = languages.includes('en') ? [...read.values()].flatMap(untranslated) : [];
  const inBoth = new Map([...read].map(([path, document]) => [path, translated(document)]));
  const texts = sourceTexts(files, manifest);
  const documents = documentsOf(inBoth, translated(policy), { texts, digest: packDigest(files) });
  const { pack, problems: unlinked } = linkPack(documents);
  const found: Problem[] = [];
  for (const check of checks) check({ documents, pack, files }, complainInto(found));
  const linked = withoutConsequences([...unlinked, ...found], broken).map(
    tellingOfVocabularies(vocabularies),
  );
  return { pack, problems: [...problems, ...checkUses(files, policy, vocabularies), ...lacking, ...linked] };
};
