import { refuseIfAny } from '../problem/policy-error.js';
import { at, type Complaint, type Problem } from '../problem/problem.js';
import { suggested } from '../problem/suggestion.js';
import { parseDate } from '../quantity/date.js';
import { count } from '../quantity/measure.js';
import { isComplaint, parseQuantity } from '../quantity/parse-quantity.js';
import { isRecord, picture, shortened } from '../quantity/picture.js';
import type { Evidence } from './application.js';
import { isCreditCode } from './credit-code.js';
import type { Dictionary, FactDefinition, FactType, Field, Item, Value } from './fact.js';
import { isIndustryCode, sectionOf, sectionOfDivision } from './industry-code.js';
import { doubts, type Warning } from './warning.js';

const longestText = 1000;
const longestList = 10_000;
/** A suggestion compares a key with all that are known; nobody reads more of them, and a hostile input waits. */
const mostSuggestions = 100;

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

type Parsed = { readonly value: Value } | Complaint;

/** As {@link picture}, with text in quotes. */
const shown = (written: unknown): string =>
  typeof written === 'string' ? `"${shortened(written)}"` : picture(written);

const parseText = (written: unknown): { readonly text: string } | Complaint => {
  if (typeof written !== 'string') return { code: 'text-expected', values: { written: shown(written) } };
  if (written.length > longestText) return { code: 'text-too-long', values: { limit: longestText } };
  return written.trim() === '' ? { code: 'text-empty', values: {} } : { text: written };
};

const parseMember = (written: unknown, { members = [] }: Field): Parsed => {
  const text = parseText(written);
  if ('code' in text) return text;
  if (members.length === 0 || members.some(({ value }) => value === text.text)) return { value: text.text };
  const allowed = members.map(({ value }) => value);
  // A Chinese label is what many people write first; it gets its id as the suggestion.
  const byLabel = members.find(({ label }) => label.zh === text.text || label.en === text.text);
  return {
    code: 'member-unknown',
    values: {
      written: shortened(text.text),
      allowed,
      ...(byLabel === undefined ? suggested(text.text, allowed) : { suggestion: byLabel.value }),
    },
  };
};

const parseCode = (written: unknown, { form }: Field): Parsed => {
  const text = parseText(written);
  if ('code' in text) return text;
  const value = text.text;
  if (form === 'credit-code')
    return isCreditCode(value)
      ? { value }
      : { code: 'credit-code-malformed', values: { written: shortened(value) } };
  const section = isIndustryCode(value) ? sectionOfDivision(value) : undefined;
  if (section === undefined)
    return { code: 'industry-code-malformed', values: { written: shortened(value) } };
  return section === sectionOf(value)
    ? { value }
    : { code: 'industry-section-unfit', values: { written: value, section } };
};

const parseMeasure =
  (dimension: 'money' | 'price' | 'ratio' | 'area') =>
  (written: unknown): Parsed => {
    const result = parseQuantity(written, dimension);
    return isComplaint(result) ? result : { value: result };
  };

const parseCount = (written: unknown): Parsed =>
  typeof written === 'number' && Number.isSafeInteger(written) && written >= 0
    ? { value: count(written) }
    : { code: 'count-malformed', values: { written: shown(written) } };

const single: Readonly<
  Record<Exclude<FactType, 'list' | 'schedule'>, (written: unknown, field: Field) => Parsed>
> = {
  bool: (written) =>
    typeof written === 'boolean'
      ? { value: written }
      : { code: 'boolean-expected', values: { written: shown(written) } },
  money: parseMeasure('money'),
  price: parseMeasure('price'),
  ratio: parseMeasure('ratio'),
  area: parseMeasure('area'),
  count: parseCount,
  date: (written) => {
    const result = parseDate(written);
    return 'code' in result ? result : { value: result.date };
  },
  text: (written) => {
    const result = parseText(written);
    return 'code' in result ? result : { value: result.text };
  },
  code: parseCode,
  enum: parseMember,
};

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Collects what is wrong while the input is read, so that all of it is reported at once. */
class Reading {
  readonly problems: Problem[] = [];
  #suggestions = 0;

  complain(path: string, complaint: Complaint): undefined {
    this.problems.push(at({ path }, complaint));
    return undefined;
  }

  value(written: unknown, field: Field, path: string): Value | undefined {
    if (field.type === 'list' || field.type === 'schedule') return this.list(written, field, path);
    const result = single[field.type](written, field);
    return 'code' in result ? this.complain(path, result) : result.value;
  }

  list(written: unknown, field: Field, path: string): Value | undefined {
    if (!Array.isArray(written))
      return this.complain(path, { code: 'list-expected', values: { written: shown(written) } });
    if (written.length > longestList)
      return this.complain(path, { code: 'list-too-long', values: { limit: longestList } });
    return written.flatMap((entry: unknown, index) => {
      const place = `${path}[${index}]`;
      const value =
        field.fields === undefined
          ? this.#member(entry, field, place)
          : this.item(entry, field.fields, place);
      return value === undefined ? [] : [value];
    });
  }

  #member(entry: unknown, field: Field, path: string): string | undefined {
    const value = this.value(entry, { ...field, type: 'enum' }, path);
    return typeof value === 'string' ? value : undefined;
  }

  /** The value as an object with the fields. */
  item(entry: unknown, fields: Readonly<Record<string, Field>>, path: string): Item | undefined {
    const record = this.record(entry, Object.keys(fields), path);
    if (record === undefined) return undefined;
    const item: Record<string, Value> = {};
    for (const [key, field] of Object.entries(fields)) {
      const written = Object.hasOwn(record, key) ? record[key] : undefined;
      const value = isAbsent(written) ? undefined : this.value(written, field, `${path}.${key}`);
      if (value !== undefined) item[key] = value;
    }
    return item;
  }

  /** The value as an object with no other keys than those named. */
  record(written: unknown, keys: readonly string[], path: string): Record<string, unknown> | undefined {
    if (!isRecord(written))
      return this.complain(path, { code: 'object-expected', values: { written: shown(written) } });
    const known = new Set(keys);
    for (const key of Object.keys(written)) {
      if (known.has(key)) continue;
      const place = path === '' ? key.slice(0, longestText) : `${path}.${key.slice(0, longestText)}`;
      const suggestion = this.#suggestions++ < mostSuggestions ? suggested(key, keys) : {};
      this.complain(place, { code: 'key-unknown', values: { key: key.slice(0, 60), ...suggestion } });
    }
    return written;
  }
}

/** The dictionary as the tree in which an application writes it. */
interface Group {
  readonly facts: Map<string, FactDefinition>;
  readonly groups: Map<string, Group>;
}

const groupOf = (dictionary: Iterable<FactDefinition>): Group => {
  const root: Group = { facts: new Map(), groups: new Map() };
  for (const fact of dictionary) {
    const path = fact.id.split('.');
    const key = path.pop() ?? '';
    let group = root;
    for (const name of path) {
      let next = group.groups.get(name);
      if (next === undefined) {
        next = { facts: new Map(), groups: new Map() };
        group.groups.set(name, next);
      }
      group = next;
    }
    group.facts.set(key, fact);
  }
  return root;
};

const readGroup = (
  reading: Reading,
  written: unknown,
  group: Group,
  path: string,
  facts: Map<string, Value>,
): void => {
  const record = reading.record(written, [...group.facts.keys(), ...group.groups.keys()], path);
  if (record === undefined) return;
  const own = (key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);
  for (const [key, fact] of group.facts) {
    const value = isAbsent(own(key)) ? undefined : reading.value(own(key), fact, fact.id);
    if (value !== undefined) facts.set(fact.id, value);
  }
  for (const [key, child] of group.groups)
    if (!isAbsent(own(key))) readGroup(reading, own(key), child, path === '' ? key : `${path}.${key}`, facts);
};

const readEvidence = (
  reading: Reading,
  written: unknown,
  dictionary: Dictionary,
): Record<string, Evidence> => {
  const record = isAbsent(written) ? {} : reading.record(written, [...dictionary.keys()], 'evidence');
  const evidence: Record<string, Evidence> = {};
  for (const [fact, entry] of Object.entries(record ?? {})) {
    if (!dictionary.has(fact)) continue;
    const item = reading.item(entry, evidenceFields, `evidence.${fact}`);
    if (item !== undefined) evidence[fact] = item as Evidence;
  }
  return evidence;
};

const evidenceFields: Readonly<Record<keyof Evidence, Field>> = {
  source: { type: 'text', label: { zh: '来源', en: 'source' } },
  date: { type: 'date', label: { zh: '日期', en: 'date' } },
  document: { type: 'text', label: { zh: '文件', en: 'document' } },
};

const readPlanYear = (reading: Reading, written: unknown): number | undefined => {
  if (isAbsent(written))
    return reading.complain('planYear', { code: 'key-missing', values: { key: 'planYear' } });
  return typeof written === 'number' && Number.isInteger(written) && written >= 1000 && written <= 9999
    ? written
    : reading.complain('planYear', { code: 'year-malformed', values: { written: shown(written) } });
};

const own = (record: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * A parser of applications for one dictionary. It reads each fact by its type, refuses unknown keys with a
 * suggestion, and throws one `PolicyError` with every violation. An application that was parsed for this dictionary
 * is taken as it is; one parsed for another policy, which may have other facts and choices, is read again.
 */
export const applicationParser = (dictionary: Dictionary): ((input: unknown) => Application) => {
  const tree = groupOf(dictionary.values());
  const keys = ['planYear', ...tree.groups.keys(), 'evidence'];
  return (given) => {
    if (isApplication(given) && given[parsed].dictionary === dictionary) return given;
    const input = isApplication(given) ? given[parsed].input : given;
    const reading = new Reading();
    const facts = new Map<string, Value>();
    const record = reading.record(input, keys, '') ?? {};
    const planYear = readPlanYear(reading, own(record, 'planYear'));
    for (const [key, group] of tree.groups)
      if (!isAbsent(own(record, key))) readGroup(reading, own(record, key), group, key, facts);
    const evidence = readEvidence(reading, own(record, 'evidence'), dictionary);
    refuseIfAny(reading.problems);
    const warnings = doubts(facts, dictionary);
    return { [parsed]: { input, dictionary }, planYear: planYear ?? 0, facts, evidence, warnings };
  };
};

/** A value given for one fact outside an application (by a provider or as a parameter), parsed by the same rules. */
export const parseValue = (
  written: unknown,
  field: Field,
  path: string,
): { readonly value: Value } | { readonly problems: readonly Problem[] } => {
  const reading = new Reading();
  const value = reading.value(written, field, path);
  return value === undefined ? { problems: reading.problems } : { value };
};
