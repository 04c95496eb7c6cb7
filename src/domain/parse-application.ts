import { refuseIfAny } from '../problem/policy-error.js';
import type { Problem } from '../problem/problem.js';
import { type Evidence, evidenceFields } from './evidence.js';
import type { Dictionary, FactDefinition, Field, Value } from './fact.js';
import { itemReader, recordReader } from './item-reader.js';
import { firstPlanYear, lastPlanYear } from './limits.js';
import { isAbsent, Reading, shown } from './reading.js';
import type { Read } from './type/fact-type.js';
import { factTypes } from './type/index.js';
import { doubts, type Warning } from './warning.js';

// A registered symbol is the same in the ESM and the CJS copy, and no JSON can carry it.
const parsed = Symbol.for('qianqi-jigai.Application');

/**
 * An application that was parsed and found well-formed: its facts by id, exact. Made by `parseApplication`, so
 * that one application can be evaluated many times without reading it again.
 */
export interface Application {
  /** What it was read from, and for which policy. */
  readonly [parsed]: { readonly input: unknown; readonly dictionary: Dictionary };
  readonly planYear: number;
  readonly facts: ReadonlyMap<string, Value>;
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** What was accepted but looks doubtful. */
  readonly warnings: readonly Warning[];
}

/** Whether the value is an application that `parseApplication` made. */
const isApplication = (value: unknown): value is Application =>
  typeof value === 'object' && value !== null && parsed in value;

const readerOf = (field: Field): Read => factTypes[field.type].reader(field, readerOf);

type Facts = Map<string, Value>;
type ReadGroup = (written: unknown, reading: Reading, facts: Facts) => void;

/** Makes the reader of the group with the id `path`, which the facts are in. */
const groupReader = (path: string, facts: readonly FactDefinition[]): ReadGroup => {
  const nameOf = ({ id }: FactDefinition): string =>
    id
      .slice(path.length + 1)
      .split('.', 1)
      .join();
  const own = facts.filter((fact) => fact.id === `${path}.${nameOf(fact)}`);
  const readers = own.map((fact) => [nameOf(fact), fact.id, readerOf(fact)] as const);
  const names = new Set(facts.filter((fact) => !own.includes(fact)).map(nameOf));
  const groups = [...names].map((name) => {
    const id = `${path}.${name}`;
    return [
      name,
      groupReader(
        id,
        facts.filter((fact) => fact.id.startsWith(`${id}.`)),
      ),
    ] as const;
  });
  const readRecord = recordReader([...readers, ...groups].map(([name]) => name));
  return (written, reading, found) => {
    const stated = readRecord(written, path, reading);
    if (stated === undefined) return;
    for (const [name, id, read] of readers) {
      const entry = stated(name);
      const value = isAbsent(entry) ? undefined : reading.taken(read(entry, id, reading), id);
      if (value !== undefined) found.set(id, value);
    }
    for (const [name, readGroup] of groups) {
      const entry = stated(name);
      if (!isAbsent(entry)) readGroup(entry, reading, found);
    }
  };
};

/** Makes the reader of the evidence, which is an entry by fact id. */
const evidenceReader = (dictionary: Dictionary) => {
  const readRecord = recordReader([...dictionary.keys()]);
  const readEntry = itemReader(evidenceFields, readerOf);
  return (written: unknown, reading: Reading): Readonly<Record<string, Evidence>> => {
    const stated = isAbsent(written) ? undefined : readRecord(written, 'evidence', reading);
    if (stated === undefined) return {};
    const evidence: Record<string, Evidence> = {};
    for (const fact of Object.keys(written as object)) {
      const item = dictionary.has(fact) && readEntry(stated(fact), `evidence.${fact}`, reading);
      if (item) evidence[fact] = item as Evidence;
    }
    return evidence;
  };
};

const readPlanYear = (written: unknown, reading: Reading): number => {
  if (isAbsent(written)) reading.complain('planYear', { code: 'key-missing', values: { key: 'planYear' } });
  else if (isPlanYear(written)) return written;
  else reading.complain('planYear', { code: 'year-malformed', values: { written: shown(written) } });
  return 0;
};

const isPlanYear = (written: unknown): written is number =>
  typeof written === 'number' &&
  Number.isInteger(written) &&
  written >= firstPlanYear &&
  written <= lastPlanYear;

/**
 * A parser of applications for one dictionary. It reads each fact by its type, refuses unknown keys with a
 * suggestion, and throws one `PolicyError` with every violation. An application that was parsed for this dictionary
 * is taken as it is; one parsed for another policy, which may have other facts and choices, is read again.
 */
export const applicationParser = (dictionary: Dictionary): ((input: unknown) => Application) => {
  const facts = [...dictionary.values()];
  const names = [...new Set(facts.map(({ id }) => id.split('.', 1).join()))];
  const groups = names.map(
    (name) =>
      [
        name,
        groupReader(
          name,
          facts.filter(({ id }) => id.startsWith(`${name}.`)),
        ),
      ] as const,
  );
  const readRecord = recordReader(['planYear', ...names, 'evidence']);
  const readEvidence = evidenceReader(dictionary);
  return (given) => {
    if (isApplication(given) && given[parsed].dictionary === dictionary) return given;
    const input = isApplication(given) ? given[parsed].input : given;
    const reading = new Reading();
    const found: Facts = new Map();
    const stated = readRecord(input, '', reading) ?? (() => undefined);
    const planYear = readPlanYear(stated('planYear'), reading);
    for (const [name, readGroup] of groups) {
      const written = stated(name);
      if (!isAbsent(written)) readGroup(written, reading, found);
    }
    const evidence = readEvidence(stated('evidence'), reading);
    refuseIfAny(reading.problems);
    const warnings = doubts(found, dictionary);
    return { [parsed]: { input, dictionary }, planYear, facts: found, evidence, warnings };
  };
};

/** A value given for one fact outside an application (by a provider or as a parameter), parsed by the same rules. */
export const parseValue = (
  written: unknown,
  field: Field,
  path: string,
): { readonly value: Value } | { readonly problems: readonly Problem[] } => {
  const reading = new Reading();
  const value = reading.taken(readerOf(field)(written, path, reading), path);
  return value === undefined ? { problems: reading.problems } : { value };
};
