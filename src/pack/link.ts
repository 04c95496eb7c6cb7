import type { FactDefinition } from '../domain/fact.js';
import { applicationParser } from '../domain/parse-application.js';
import { areAlike } from '../domain/type/index.js';
import type { JsonDocument, JsonPath } from '../json/read-json.js';
import type { Problem } from '../problem/problem.js';
import { countAlike } from '../rule/formula/measure-word.js';
import type { Formula } from '../rule/formula.js';
import type { Mention } from '../rule/mention.js';
import { readCondition } from '../rule/read-condition.js';
import { readFormula } from '../rule/read-formula.js';
import { readLiteral } from '../rule/read-literal.js';
import { insideItem } from '../rule/scope.js';
import { complainInto } from './complain.js';
import { defineFacts } from './define-facts.js';
import { defineSubjects, knowingWhatIsAbsent } from './define-subjects.js';
import type { Documents } from './documents.js';
import type {
  DerivedFile,
  FactsFile,
  ParameterFile,
  ParametersFile,
  PolicyFile,
  ProvisionFile,
} from './files.js';
import { graphOf, mentionsInDerived, mentionsInParameter, mentionsInProvision } from './graph.js';
import { checkCommitment, linkProvision } from './link-provision.js';
import type { Linking } from './linking.js';
import type { Commitment, DerivedFact, Exception, Pack, Parameter, Provision, Source } from './pack.js';
import { isFolder } from './vocabularies.js';
import { readEffective } from './window.js';

/** A suggestion compares a name with all that there are; nobody reads more of them, and a hostile file waits. */
const mostSuggestions = 100;

const linkParameter = (file: ParameterFile, { scope }: Linking, path: JsonPath): Parameter | undefined => {
  const definition = scope.fact(file.id);
  if (definition === undefined) return undefined;
  const exceptions = (file.exceptions ?? []).flatMap((exception, index): Exception[] => {
    const place = [...path, 'exceptions', index];
    const when = readCondition(exception.when, scope, [...place, 'when']);
    const value = readLiteral(exception.value, definition, scope, [...place, 'value']);
    const { effective, tests } = readEffective(exception.effective ?? {}, scope, [...place, 'effective']);
    if (when === undefined || value === undefined) return [];
    const { document } = exception;
    return tests.length === 0
      ? [{ when, value, document, effective }]
      : [{ when: { kind: 'all', path: when.path, parts: [...tests, when] }, value, document, effective: {} }];
  });
  return {
    definition,
    default:
      file.default === null ? undefined : readLiteral(file.default, definition, scope, [...path, 'default']),
    exceptions,
    file,
  };
};

/** Whether a derived fact is so much per something: 吨标准煤 over what is counted in 万元 are 吨标准煤/万元. */
const isPer = ({ unit }: DerivedFile, formula: Formula): boolean =>
  formula.kind === 'calculation' &&
  formula.operation.name === 'divide' &&
  formula.unit !== undefined &&
  unit?.startsWith(`${formula.unit}/`) === true;

/** What a derived fact is, or a derived field of a list's items, as far as it was defined. */
const definitionOf = (
  { id, over }: DerivedFile,
  fact: (id: string) => FactDefinition | undefined,
): FactDefinition | undefined => {
  const field = over === undefined ? undefined : fact(over)?.fields?.[id.slice(over.length + 1)];
  return field === undefined ? fact(id) : { id, ...field };
};

const linkDerived = (file: DerivedFile, { scope }: Linking): DerivedFact | undefined => {
  const { over } = file;
  const list = over === undefined ? undefined : scope.fact(over);
  const definition = definitionOf(file, scope.fact);
  const around = list === undefined ? scope : insideItem(scope, list);
  const inside = { ...around, choices: (file.members ?? []).map(({ value }) => value) };
  const path = ['formula'];
  const formula = readFormula(file.formula, inside, path);
  if (formula === undefined || definition === undefined) return undefined;
  const isWhole = file.type === 'number' && formula.type === 'count';
  if (!isWhole && !areAlike({ type: formula.type }, { type: file.type }))
    return scope.complain(path, {
      code: 'formula-type-unfit',
      values: { expected: file.type, actual: formula.type },
    });
  return isPer(file, formula) || countAlike([file, formula], scope, { path })
    ? { definition, over, formula, failure: file.failure }
    : undefined;
};

const sourcesOf = ({ title: policy, sources }: PolicyFile, texts: readonly string[]): readonly Source[] =>
  sources.map(({ id, title = policy, file, unquoted = [] }, index) => ({
    // The first is the policy itself, and whatever names no source is from it.
    ...(index === 0 || id === undefined ? {} : { id }),
    title,
    file,
    text: texts[index] ?? '',
    unquoted,
  }));

/** Links the documents of a pack: resolves every name, literal and unit, and reports all that does not fit. */
export const linkPack = (
  documents: Documents,
  order?: readonly string[],
): { readonly pack: Pack; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const manifest = documents.policy.value as PolicyFile;
  const subjects = defineSubjects(documents, complainInto(problems));
  const complain = knowingWhatIsAbsent(complainInto(problems), manifest, subjects);
  const { given, dictionary } = defineFacts(documents, subjects, complain);
  const sources = sourcesOf(manifest, documents.texts);
  let suggestions = 0;
  const linkingOf = (document: JsonDocument): Linking => ({
    scope: {
      fact: (id) => dictionary.get(id),
      factIds: () => (suggestions++ < mostSuggestions ? dictionary.keys() : []),
      complain: (path, complaint, on) => complain(document, path, complaint, on),
    },
    sources,
  });

  const parameters = new Map<string, Parameter>();
  const derived = new Map<string, DerivedFact>();
  /** What others share, by the names that it defines; it is linked where it is mentioned. */
  const shared = new Map<string, () => readonly Mention[]>();
  const linkOrShare = (path: string, name: string, link: () => readonly Mention[]): void => {
    const use = documents.useOf(path);
    if (use !== undefined && isFolder(use)) shared.set(name, link);
    else link();
  };
  for (const [path, document] of documents.parameters) {
    const linking = linkingOf(document);
    for (const [index, file] of (document.value as ParametersFile).parameters.entries())
      linkOrShare(path, file.id, () => {
        const parameter = linkParameter(file, linking, ['parameters', index]);
        if (parameter === undefined) return [];
        parameters.set(file.id, parameter);
        return mentionsInParameter(parameter);
      });
  }
  for (const [path, document] of documents.derived) {
    const file = document.value as DerivedFile;
    // What is shared may be about subjects that the pack does not have.
    if (documents.useOf(path) !== undefined && definitionOf(file, (id) => dictionary.get(id)) === undefined)
      continue;
    linkOrShare(path, file.id, () => {
      const fact = linkDerived(file, linkingOf(document));
      if (fact === undefined) return [];
      derived.set(fact.definition.id, fact);
      return mentionsInDerived(fact, dictionary);
    });
  }

  const provisions = new Map<string, Provision>();
  const commitments = new Map<string, Commitment>();
  for (const document of documents.provisions.values()) {
    const file = document.value as ProvisionFile;
    const { kind, name } = file;
    const linking = linkingOf(document);
    if (kind === 'duty' || kind === 'target') {
      checkCommitment(document, linking);
      commitments.set(name, { name, kind, file });
      continue;
    }
    const provision = linkProvision(document, linking);
    if (provision !== undefined) provisions.set(name, provision);
  }

  const mentioned = new Set<string>();
  const linkMentioned = (mentions: readonly Mention[]): void => {
    for (const { name } of mentions) {
      mentioned.add(name);
      const link = shared.get(name);
      shared.delete(name);
      if (link !== undefined) linkMentioned(link());
    }
  };
  linkMentioned([
    ...[...provisions.values()].flatMap(mentionsInProvision),
    ...[...parameters.values()].flatMap(mentionsInParameter),
    ...[...derived.values()].flatMap((fact) => mentionsInDerived(fact, dictionary)),
  ]);
  // What others share and nothing mentions is no part of the pack.
  for (const name of shared.keys()) dictionary.delete(name);
  for (const [path, document] of documents.facts)
    for (const { id } of (document.value as FactsFile).facts ?? []) {
      const use = documents.useOf(path);
      if (use === undefined || !isFolder(use) || mentioned.has(id)) continue;
      given.delete(id);
      dictionary.delete(id);
    }

  const inOrder = <Part>(parts: ReadonlyMap<string, Part>): readonly Part[] =>
    manifest.provisions.flatMap((name) => parts.get(name) ?? []);
  const parts = { dictionary, parameters, derived, provisions: inOrder(provisions) };
  return {
    problems,
    pack: {
      ...parts,
      graph: graphOf({ ...parts, provisions: [...provisions.values()] }, order),
      manifest,
      sources,
      digest: documents.digest,
      subjects,
      given,
      commitments: inOrder(commitments),
      files: manifest.provisions.flatMap(
        (name) => provisions.get(name)?.file ?? commitments.get(name)?.file ?? [],
      ),
      parse: applicationParser(given, manifest),
    },
  };
};
