import { applicationSchema, factDictionary } from '../domain/application.js';
import { type FactDefinition, type Field, isQuantityType, type Value } from '../domain/fact.js';
import { applicationParser, parseValue } from '../domain/parse-application.js';
import type { JsonDocument } from '../json/read-json.js';
import { at, type Complaint, type Problem } from '../problem/problem.js';
import { suggested } from '../problem/suggestion.js';
import { canonicalUnit } from '../quantity/unit.js';
import { readCondition } from '../rule/read-condition.js';
import { givesType, readFormula } from '../rule/read-formula.js';
import type { JsonPath, Scope } from '../rule/scope.js';
import { conditionReferences, formulaReferences, type References } from '../rule/walk.js';
import { builtIns, planEligible } from './built-in.js';
import { findCycle } from './cycle.js';
import type { DerivedFile, FactsFile, ParametersFile, PolicyFile, ProvisionFile } from './file-schemas.js';
import type { DerivedFact, Exception, Note, Pack, Parameter, Provision, Reading, Window } from './pack.js';

/** The documents of a pack whose form is right. */
export interface Documents {
  readonly policy: JsonDocument;
  readonly facts: JsonDocument | undefined;
  readonly parameters: JsonDocument | undefined;
  readonly derived: ReadonlyMap<string, JsonDocument>;
  readonly provisions: ReadonlyMap<string, JsonDocument>;
  readonly source: string;
  readonly digest: string;
}

const defined = <Part extends object>(part: Part): { [Key in keyof Part]: Exclude<Part[Key], undefined> } =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as never;

const fieldOf = (written: {
  readonly type: Field['type'];
  readonly label: Field['label'];
  readonly unit?: string | undefined;
  readonly answeredBy?: Field['answeredBy'] | undefined;
  readonly members?: Field['members'] | undefined;
}): Field => ({
  ...defined({
    type: written.type,
    unit: written.unit ?? (isQuantityType(written.type) ? canonicalUnit[written.type] : undefined),
    label: written.label,
    answeredBy: written.answeredBy,
    members: written.members,
  }),
});

/** Links the documents of a pack: resolves every name, literal and unit, and reports all that does not fit. */
export const linkPack = (
  documents: Documents,
): { readonly pack: Pack; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const manifest = documents.policy.value as PolicyFile;
  const complainIn =
    (document: JsonDocument) =>
    (path: JsonPath, complaint: Complaint, on?: 'key'): undefined => {
      problems.push(at(document.place(path, on), complaint));
      return undefined;
    };

  const additions = documents.facts?.value as FactsFile | undefined;
  const given = new Map(
    factDictionary(
      applicationSchema({
        members: additions?.members ?? {},
        facts: (additions?.facts ?? []).map((fact) => ({ id: fact.id, ...fieldOf(fact) })),
      }),
    ).map((fact) => [fact.id, fact]),
  );
  const dictionary = new Map<string, FactDefinition>([
    ...given,
    ...builtIns.map((fact) => [fact.id, fact] as const),
  ]);

  const defineFact = (fact: FactDefinition, document: JsonDocument, path: JsonPath): void => {
    if (dictionary.has(fact.id))
      complainIn(document)(path, { code: 'fact-duplicate', values: { fact: fact.id, other: fact.id } });
    else dictionary.set(fact.id, fact);
  };

  const parameterFiles = (documents.parameters?.value as ParametersFile | undefined)?.parameters ?? [];
  parameterFiles.forEach((file, index) => {
    const fact = { id: file.id, ...fieldOf(file), answeredBy: 'authority' as const };
    if (documents.parameters) defineFact(fact, documents.parameters, ['parameters', index, 'id']);
  });
  for (const document of documents.derived.values()) {
    const file = document.value as DerivedFile;
    defineFact({ id: file.id, ...fieldOf(file), derived: true }, document, ['id']);
  }
  for (const id of Object.keys(additions?.members ?? {}))
    if (documents.facts && !given.has(id))
      complainIn(documents.facts)(
        ['members', id],
        { code: 'fact-unknown', values: { fact: id, ...suggested(id, given.keys()) } },
        'key',
      );

  const scopeOf = (document: JsonDocument): Scope => ({
    fact: (id) => dictionary.get(id),
    factIds: () => dictionary.keys(),
    complain: complainIn(document),
  });

  const literal = (written: unknown, field: Field, scope: Scope, path: JsonPath): Value | undefined => {
    const result = parseValue(written, field, '');
    if ('value' in result) return result.value;
    for (const problem of result.problems) scope.complain(path, problem);
    return undefined;
  };

  const windowOf = (
    written: { from: string | null; to: string | null },
    scope: Scope,
    path: JsonPath,
  ): Window => {
    const { from, to } = written;
    if (from !== null && to !== null && from > to)
      scope.complain(path, { code: 'window-unfit', values: { from, to } });
    return { from, to };
  };
  const always: Window = { from: null, to: null };

  const parameters = new Map<string, Parameter>();
  parameterFiles.forEach((file, index) => {
    const definition = dictionary.get(file.id);
    if (definition === undefined || documents.parameters === undefined) return;
    const scope = scopeOf(documents.parameters);
    const path: JsonPath = ['parameters', index];
    const exceptions = file.exceptions.flatMap((exception, row): Exception[] => {
      const place = [...path, 'exceptions', row];
      const when = readCondition(exception.when, scope, [...place, 'when']);
      const value = literal(exception.value, definition, scope, [...place, 'value']);
      const effective = exception.effective
        ? windowOf(exception.effective, scope, [...place, 'effective'])
        : always;
      return when === undefined || value === undefined
        ? []
        : [{ when, value, document: exception.document, effective }];
    });
    parameters.set(file.id, {
      definition,
      default:
        file.default === null ? undefined : literal(file.default, definition, scope, [...path, 'default']),
      exceptions,
      file,
    });
  });

  const derived = new Map<string, DerivedFact>();
  for (const document of documents.derived.values()) {
    const file = document.value as DerivedFile;
    const definition = dictionary.get(file.id);
    const scope = scopeOf(document);
    const formula = readFormula(file.formula, scope, ['formula']);
    if (formula === undefined || definition === undefined) continue;
    if (givesType(formula, file.type)) derived.set(file.id, { definition, formula, failure: file.failure });
    else
      scope.complain(['formula'], {
        code: 'formula-type-unfit',
        values: { expected: file.type, actual: formula.type },
      });
  }

  const provisions = new Map<string, Provision>();
  for (const document of documents.provisions.values()) {
    const file = document.value as ProvisionFile;
    const scope = scopeOf(document);
    if (typeof file.conditions === 'object' && file.conditions !== null && 'fact' in file.conditions)
      scope.complain(['conditions'], { code: 'root-unfit', values: {} });
    const conditions = readCondition(file.conditions, scope, ['conditions']);
    const readings = (file.readings ?? []).flatMap((reading, index): Reading[] => {
      const { zh, en } = reading.alternative;
      const path = ['readings', index, 'alternative', 'conditions'];
      const alternative = readCondition(reading.alternative.conditions, scope, path);
      return alternative === undefined
        ? []
        : [{ ...reading, alternative: { zh, en, conditions: alternative } }];
    });
    const notes = (file.notes ?? []).flatMap(({ when, zh, en }, index): Note[] => {
      if (when === undefined) return [{ zh, en }];
      const read = readCondition(when, scope, ['notes', index, 'when']);
      return read === undefined ? [] : [{ when: read, zh, en }];
    });
    if (file.event.type !== file.kind)
      scope.complain(['event', 'type'], {
        code: 'kind-unfit',
        values: { kind: file.kind, event: file.event.type },
      });
    const on = file.effective.on ?? 'asOf';
    const dated = dictionary.get(on);
    if (dated?.type !== 'date')
      scope.complain(['effective', 'on'], {
        code: 'fact-unknown',
        values: { fact: on, ...suggested(on, dictionary.keys()) },
      });
    const effective = { ...windowOf(file.effective, scope, ['effective']), on };
    if (conditions !== undefined)
      provisions.set(file.name, {
        name: file.name,
        kind: file.kind,
        clause: file.clause,
        title: file.title,
        quote: file.quote,
        conditions,
        readings,
        basis: file.basis ?? [],
        notes,
        effective,
        file,
      });
  }

  problems.push(...referenceProblems(documents, manifest, provisions, derived, parameters));

  return {
    problems,
    pack: {
      manifest,
      source: documents.source,
      digest: documents.digest,
      given,
      dictionary,
      parameters,
      derived,
      provisions: manifest.provisions.flatMap((name) => provisions.get(name) ?? []),
      parse: applicationParser(given),
    },
  };
};

/** Every condition that a provision holds. */
const allConditions = (provision: Provision) => [
  provision.conditions,
  ...provision.readings.map(({ alternative }) => alternative.conditions),
  ...provision.notes.flatMap(({ when }) => when ?? []),
];

const referencesOf = (provision: Provision): References[] =>
  allConditions(provision).map(conditionReferences);

const referenceProblems = (
  documents: Documents,
  manifest: PolicyFile,
  provisions: ReadonlyMap<string, Provision>,
  derived: ReadonlyMap<string, DerivedFact>,
  parameters: ReadonlyMap<string, Parameter>,
): Problem[] => {
  const problems: Problem[] = [];
  const files = new Map(
    [...documents.provisions].map(([path, document]) => [
      (document.value as ProvisionFile).name,
      { path, document },
    ]),
  );

  manifest.provisions.forEach((name, index) => {
    if (!files.has(name))
      problems.push(
        at(documents.policy.place(['provisions', index]), {
          code: 'provision-unknown',
          values: { name, ...suggested(name, files.keys()) },
        }),
      );
    else if (manifest.provisions.indexOf(name) !== index)
      problems.push(
        at(documents.policy.place(['provisions', index]), {
          code: 'name-duplicate',
          values: { name, other: 'policy.json' },
        }),
      );
  });

  const named = new Map<string, string>();
  for (const [path, document] of documents.provisions) {
    const { name } = document.value as ProvisionFile;
    const expected = path.replace(/\.json$/, '');
    const other = named.get(name);
    if (other !== undefined)
      problems.push(at(document.place(['name']), { code: 'name-duplicate', values: { name, other } }));
    else if (name !== expected)
      problems.push(at(document.place(['name']), { code: 'name-unfit', values: { name, expected } }));
    else if (!manifest.provisions.includes(name))
      problems.push(at(document.place(['name']), { code: 'provision-unlisted', values: { name } }));
    named.set(name, path);
  }

  for (const provision of provisions.values()) {
    const document = files.get(provision.name)?.document;
    if (document === undefined) continue;
    for (const { facts, provisions: referred } of referencesOf(provision)) {
      for (const name of referred)
        if (!files.has(name))
          problems.push(
            at(document.place(['conditions']), {
              code: 'provision-unknown',
              values: { name, ...suggested(name, files.keys()) },
            }),
          );
      if (provision.kind === 'requirement' && facts.has(planEligible))
        problems.push(
          at(document.place(['conditions']), {
            code: 'eligibility-in-requirement',
            values: { provision: provision.name },
          }),
        );
    }
  }

  const behind = (id: string): Iterable<string> => {
    const formula = derived.get(id)?.formula;
    if (formula !== undefined) {
      const { facts, provisions: referred } = formulaReferences(formula);
      return [...facts, ...referred];
    }
    const parameter = parameters.get(id);
    if (parameter !== undefined)
      return parameter.exceptions.flatMap(({ when }) => {
        const { facts, provisions: referred } = conditionReferences(when);
        return [...facts, ...referred];
      });
    if (id === planEligible)
      return [...provisions.values()].filter(({ kind }) => kind === 'requirement').map(({ name }) => name);
    const provision = provisions.get(id);
    return provision === undefined
      ? []
      : referencesOf(provision).flatMap(({ facts, provisions: referred }) => [...facts, ...referred]);
  };
  const cycle = findCycle([...derived.keys(), ...parameters.keys(), ...provisions.keys()], behind);
  if (cycle !== undefined) {
    const [first = ''] = cycle;
    const document =
      files.get(first)?.document ??
      [...documents.derived.values()].find(({ value }) => (value as DerivedFile).id === first) ??
      documents.parameters ??
      documents.policy;
    problems.push(at(document.place([]), { code: 'cycle', values: { chain: cycle } }));
  }
  return problems;
};
