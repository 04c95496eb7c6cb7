import { refuseIfAny } from '../problem/policy-error.js';
import type { Problem } from '../problem/problem.js';
import { type Evidence, evidenceFields } from './evidence.js';
import type { Dictionary, FactDefinition, Field, Value } from './fact.js';
import { nameBelow } from './group.js';
import { itemReader, recordReader, statedIn } from './item-reader.js';
import { firstPlanYear, lastPlanYear } from './limits.js';
import { Reading, shown } from './reading.js';
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
  /** The year that it is for, where the policy asks for one. */
  readonly planYear?: number;
  readonly facts: ReadonlyMap<string, Value>;
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** What was accepted but looks doubtful. */
  readonly warnings: readonly Warning[];
}

const isApplication = (value: unknown): value is Application =>
  typeof value === 'object' && value !== null && parsed in value;

const readerOf = (field: Field): Read => factTypes[field.type].reader(field, readerOf);

type Facts = Map<string, Value>;
type ReadGroup = (record: Readonly<Record<string, unknown>>, reading: Reading, found: Facts) => void;

/** Makes the reader of the groups whose ids begin with the path, which ends in a dot unless it is the root. */
const groupsReader = (path: string, facts: readonly FactDefinition[]) => {
  const names = new Set(facts.map(({ id }) => nameBelow(path, id)));
  const groups = [...names].map((name) => {
    const id = `${path}${name}`;
    const inside = facts.filter((fact) => fact.id.startsWith(`${id}.`));
    return [name, id, groupReader(`${id}.`, inside)] as const;
  });
  const read: ReadGroup = (record, reading, found) => {
    for (const [name, id, readGroup] of groups) {
      const stated = statedIn(record, name);
      if (stated !== undefined) readGroup(stated, id, reading, found);
    }
  };
  return { names: [...names], read };
};

const groupReader = (path: string, facts: readonly FactDefinition[]) => {
  const isOwn = ({ id }: FactDefinition): boolean => !id.includes('.', path.length);
  const readers = facts
    .filter(isOwn)
    .map((fact) => [fact.id.slice(path.length), fact.id, readerOf(fact)] as const);
  const groups = groupsReader(
    path,
    facts.filter((fact) => !isOwn(fact)),
  );
  const readRecord = recordReader([...readers.map(([name]) => name), ...groups.names]);
  return (written: unknown, group: string, reading: Reading, found: Facts): void => {
    const record = readRecord(written, group, reading);
    if (record === undefined) return;
    for (const [name, id, read] of readers) {
      const stated = statedIn(record, name);
      const value = stated === undefined ? undefined : reading.taken(read(stated, id, reading), id);
      if (value !== undefined) found.set(id, value);
    }
    groups.read(record, reading, found);
  };
};

/** Makes the reader of the evidence, which has an entry by fact id. */
const evidenceReader = (dictionary: Dictionary) => {
  const readRecord = recordReader([...dictionary.keys()]);
  const readEntry = itemReader(evidenceFields, readerOf);
  return (written: unknown, reading: Reading): Record<string, Evidence> => {
    const record = written === undefined ? {} : readRecord(written, 'evidence', reading);
    const evidence: Record<string, Evidence> = {};
    for (const [fact, entry] of Object.entries(record ?? {})) {
      const item = dictionary.has(fact) && readEntry(entry, `evidence.${fact}`, reading);
      if (item) evidence[fact] = item as Evidence;
    }
    return evidence;
  };
};

const readPlanYear = (written: unknown, reading: Reading): number => {
  const isYear = typeof written === 'number' && Number.isInteger(written);
  if (isYear && written >= firstPlanYear && written <= lastPlanYear) return written;
  reading.complain(
    'planYear',
    written === undefined
      ? { code: 'key-missing', values: { key: 'planYear' } }
      : { code: 'year-malformed', values: { written: shown(written) } },
  );
  return 0;
};

/** What the applications of a policy hold besides facts. */
interface Asked {
  /** Whether they say which year they are for; they do, unless told otherwise. */
  readonly planYear?: boolean | undefined;
}

/**
 * A parser of applications for one dictionary. It reads each fact by its type, refuses unknown keys with a
 * suggestion, and throws one `PolicyError` with every violation. An application that was parsed for this dictionary
 * is taken as it is; one parsed for another policy, which may have other facts and choices, is read again.
 */
export const applicationParser = (
  dictionary: Dictionary,
  { planYear: asksYear = true }: Asked = {},
): ((input: unknown) => Application) => {
  const groups = groupsReader('', [...dictionary.values()]);
  const keys = [...(asksYear ? ['planYear'] : []), ...groups.names, 'evidence'];
  const readRecord = recordReader(keys, { listed: true });
  const readEvidence = evidenceReader(dictionary);
  return (given) => {
    if (isApplication(given) && given[parsed].dictionary === dictionary) return given;
    const input = isApplication(given) ? given[parsed].input : given;
    const reading = new Reading();
    const facts: Facts = new Map();
    const record = readRecord(input, '', reading) ?? {};
    const year = asksYear ? { planYear: readPlanYear(statedIn(record, 'planYear'), reading) } : {};
    groups.read(record, reading, facts);
    const evidence = readEvidence(statedIn(record, 'evidence'), reading);
    refuseIfAny(reading.problems);
    const warnings = doubts(facts, dictionary);
    return { [parsed]: { input, dictionary }, ...year, facts, evidence, warnings };
  };
};

const parseBy = (
  read: Read,
  written: unknown,
  path: string,
): { readonly value: Value } | { readonly problems: readonly Problem[] } => {
  const reading = new Reading();
  const value = reading.taken(read(written, path, reading), path);
  // What is right in a list is read on beside what is wrong.
  return value === undefined || reading.problems.length > 0 ? { problems: reading.problems } : { value };
};

/** A value that a rule file writes for a fact: as input writes it, or in a way that only rules need. */
export const parseLiteral = (written: unknown, field: Field): ReturnType<typeof parseBy> => {
  const { literalReader } = factTypes[field.type];
  return parseBy(literalReader?.(field) ?? readerOf(field), written, '');
};

/** A value given for one fact outside an application (by a provider or as a parameter), parsed by the same rules. */
export const parseValue = (written: unknown, field: Field, path: string): ReturnType<typeof parseBy> =>
  parseBy(readerOf(field), written, path);
