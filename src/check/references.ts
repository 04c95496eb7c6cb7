import type { JsonDocument } from '../json/read-json.js';
import { planEligible } from '../pack/built-in.js';
import type { Complain } from '../pack/complain.js';
import { findCycle } from '../pack/cycle.js';
import type { Documents } from '../pack/documents.js';
import type { DerivedFile, PolicyFile, ProvisionFile } from '../pack/file-schemas.js';
import type { DerivedFact, Parameter, Provision, Worth } from '../pack/pack.js';
import { suggested } from '../problem/suggestion.js';
import { outsideItem } from '../rule/scope.js';
import { conditionReferences, formulaReferences, type References } from '../rule/walk.js';

const worthReferences = (worth: Worth | undefined): References[] => [
  ...(worth?.steps ?? []).map(({ formula }) => formulaReferences(formula)),
  ...(worth?.amount === undefined ? [] : [formulaReferences(worth.amount)]),
];

/** What the verdict of a provision rests on, under every reading. */
const verdictReferences = (provision: Provision): References[] => [
  conditionReferences(provision.conditions),
  ...provision.readings.map(({ alternative }) => conditionReferences(alternative.conditions)),
];

/** Everything that a provision reads: for its verdict, its notes and its worth. */
export const provisionReferences = (provision: Provision): References[] => [
  ...verdictReferences(provision),
  ...provision.notes.flatMap(({ when }) => (when === undefined ? [] : [conditionReferences(when)])),
  ...worthReferences(provision.worth),
  ...provision.options.flatMap(worthReferences),
];

/** What a derived fact reads; of a derived field, the list's other derived fields by their full ids. */
export const derivedReferences = ({ formula, over }: DerivedFact): References => {
  const references = formulaReferences(formula);
  if (over === undefined) return references;
  const facts = [...references.facts].map((fact) => outsideItem(fact, over));
  return { ...references, facts: new Set(facts) };
};

const checkManifest = (documents: Documents, complain: Complain): void => {
  const { provisions } = documents.policy.value as PolicyFile;
  const names = [...documents.provisions.values()].map(({ value }) => (value as ProvisionFile).name);
  for (const [index, name] of provisions.entries()) {
    const path = ['provisions', index];
    if (!names.includes(name))
      complain(documents.policy, path, {
        code: 'provision-unknown',
        values: { name, ...suggested(name, names) },
      });
    else if (provisions.indexOf(name) !== index)
      complain(documents.policy, path, { code: 'name-duplicate', values: { name, other: 'policy.json' } });
  }

  const pathOfName = new Map<string, string>();
  for (const [path, document] of documents.provisions) {
    const { name } = document.value as ProvisionFile;
    const expected = path.replace(/\.json$/, '');
    const other = pathOfName.get(name);
    if (other !== undefined)
      complain(document, ['name'], { code: 'name-duplicate', values: { name, other } });
    else if (name !== expected)
      complain(document, ['name'], { code: 'name-unfit', values: { name, expected } });
    else if (!provisions.includes(name))
      complain(document, ['name'], { code: 'provision-unlisted', values: { name } });
    pathOfName.set(name, path);
  }
};

/** The path of the first `{ "condition": name }` or `{ "fact": name }` in a file that names it. */
const pathNaming = (
  value: unknown,
  key: 'condition' | 'fact',
  name: string,
): readonly (string | number)[] => {
  const search = (
    node: unknown,
    path: readonly (string | number)[],
  ): readonly (string | number)[] | undefined => {
    if (typeof node !== 'object' || node === null) return undefined;
    for (const [child, part] of Object.entries(node)) {
      const place = [...path, Array.isArray(node) ? Number(child) : child];
      if (child === key && part === name) return place;
      const found = search(part, place);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(value, []) ?? ['conditions'];
};

const documentOf = (provision: string, { provisions }: Documents): JsonDocument | undefined =>
  [...provisions.values()].find(({ value }) => (value as ProvisionFile).name === provision);

const checkProvision = (
  provision: Provision,
  documents: Documents,
  deciding: ReadonlySet<string>,
  complain: Complain,
): void => {
  const document = documentOf(provision.name, documents);
  if (document === undefined) return;
  for (const { facts, provisions } of provisionReferences(provision)) {
    for (const name of provisions)
      if (!deciding.has(name))
        complain(document, pathNaming(document.value, 'condition', name), {
          code: 'provision-unknown',
          values: { name, ...suggested(name, deciding) },
        });
    if (provision.kind === 'requirement' && facts.has(planEligible))
      complain(document, pathNaming(document.value, 'fact', planEligible), {
        code: 'eligibility-in-requirement',
        values: { provision: provision.name },
      });
  }
};

const checkCycles = (
  documents: Documents,
  provisions: ReadonlyMap<string, Provision>,
  derived: ReadonlyMap<string, DerivedFact>,
  parameters: ReadonlyMap<string, Parameter>,
  complain: Complain,
): void => {
  const referencesBehind = (id: string): readonly References[] => {
    const fact = derived.get(id);
    if (fact !== undefined) return [derivedReferences(fact)];
    const parameter = parameters.get(id);
    if (parameter !== undefined) return parameter.exceptions.map(({ when }) => conditionReferences(when));
    const provision = provisions.get(id);
    return provision === undefined ? [] : verdictReferences(provision);
  };
  const behind = (id: string): Iterable<string> =>
    id === planEligible
      ? [...provisions.values()].filter(({ kind }) => kind === 'requirement').map(({ name }) => name)
      : referencesBehind(id).flatMap(({ facts, provisions: names }) => [...facts, ...names]);
  const chain = findCycle([...derived.keys(), ...parameters.keys(), ...provisions.keys()], behind);
  if (chain === undefined) return;
  const [first = ''] = chain;
  const document =
    documentOf(first, documents) ??
    [...documents.derived.values()].find(({ value }) => (value as DerivedFile).id === first) ??
    documents.parameters ??
    documents.policy;
  complain(document, [], { code: 'cycle', values: { chain } });
};

/** What is wrong with the names by which the parts of a pack refer to one another. */
export const checkReferences = (
  documents: Documents,
  provisions: ReadonlyMap<string, Provision>,
  derived: ReadonlyMap<string, DerivedFact>,
  parameters: ReadonlyMap<string, Parameter>,
  complain: Complain,
): void => {
  checkManifest(documents, complain);
  const deciding = new Set(
    [...documents.provisions.values()].flatMap(({ value }) => {
      const { name, kind } = value as ProvisionFile;
      return kind === 'duty' || kind === 'target' ? [] : [name];
    }),
  );
  for (const provision of provisions.values()) checkProvision(provision, documents, deciding, complain);
  checkCycles(documents, provisions, derived, parameters, complain);
};
