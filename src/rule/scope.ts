import type { FactDefinition, Text } from '../domain/fact.js';
import type { JsonPath, On } from '../json/read-json.js';
import type { Complaint } from '../problem/problem.js';
import { suggested } from '../problem/suggestion.js';
import type { Condition } from './condition.js';
import type { Formula } from './formula.js';

/** What a reader of conditions and formulas knows of the pack around it, and whom it tells what is wrong. */
export interface Scope {
  readonly fact: (id: string) => FactDefinition | undefined;
  /** The ids to suggest for one that is unknown. */
  readonly factIds: () => Iterable<string>;
  /**
   * The ids of parts read so far, where readings may replace parts of a tree; elsewhere an id would name nothing.
   */
  readonly partIds?: Set<string>;
  /** The parts with ids, where conditions may be made of them: in alternative readings and in notes. */
  readonly parts?: ReadonlyMap<string, Condition>;
  /** What stands in the place of a name that the formula around gives to one of its parts; none where that is no formula. */
  readonly part?: (name: string) => { readonly formula: Formula | undefined } | undefined;
  /** The choices that a formula may come to, which may then be written without quotation marks. */
  readonly choices?: readonly string[];
  /** Places the complaint at the value under the path, at its key, or so many characters inside its text. */
  readonly complain: (path: JsonPath, complaint: Complaint, on?: On) => undefined;
}

/** The scope with further facts, such as the earlier steps of an amount. */
export const widened = (scope: Scope, facts: readonly FactDefinition[]): Scope => {
  const added = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    ...scope,
    fact: (id) => added.get(id) ?? scope.fact(id),
    factIds: () => [...added.keys(), ...scope.factIds()],
  };
};

export const itemPrefix = 'item.';

/** The fields of a list's items as facts. */
const itemFacts = (list: FactDefinition): readonly FactDefinition[] =>
  Object.entries(list.fields ?? {}).map(([name, field]) => ({ id: `${itemPrefix}${name}`, ...field }));

/** The scope inside a sum over a list, where `item.` is a field of its items and of no list around it. */
export const insideItem = (scope: Scope, list: FactDefinition): Scope => {
  const isOutside = (id: string): boolean => !id.startsWith(itemPrefix);
  const outside = {
    ...scope,
    fact: (id: string) => (isOutside(id) ? scope.fact(id) : undefined),
    factIds: () => [...scope.factIds()].filter(isOutside),
  };
  return widened(outside, itemFacts(list));
};

export type JsonObject = { readonly [key: string]: unknown };

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of a list's items where there is no item, and what to write instead. */
const fieldOutside = (fact: string, list: string, field: string): Complaint => {
  const example = `{ "some": { "over": "${list}", "where": { "fact": "${itemPrefix}${field}", … } } }`;
  return {
    code: 'fact-unknown',
    values: {
      fact,
      remedy: {
        zh: `清单各项的字段只能在 sum、count、some 等清单算式中写作 ${itemPrefix}${field}；请先定义推导事实，其算式如 ${example}，此处引用该事实`,
        en: `a field of a list's items stands, as ${itemPrefix}${field}, in formulas over lists alone (sum, count, some …); make a derived fact of it, such as ${example}, and name that here`,
      },
    },
  };
};

/** What is said of a name that is no fact: with the nearest one, or what to write where it is something else. */
export const unknownFact = (fact: string, scope: Scope, choices: readonly string[] = []): Complaint => {
  const dot = fact.lastIndexOf('.');
  const field = fact.slice(dot + 1);
  const own = `${itemPrefix}${field}`;
  const list = scope.fact(fact.slice(0, Math.max(0, dot)));
  const isOfItem = list?.fields !== undefined && field in list.fields;
  if ((dot < 0 || isOfItem) && scope.fact(own) !== undefined)
    return { code: 'fact-unknown', values: { fact, suggestion: own } };
  if (isOfItem) return fieldOutside(fact, list.id, field);
  const isInside = [...scope.factIds()].some((id) => id.startsWith(itemPrefix));
  if (fact.startsWith(itemPrefix) && !isInside) return fieldOutside(fact, '…', field);
  if (/[-+*/()<>=≥≤×÷\s]/.test(fact))
    return {
      code: 'fact-unknown',
      values: {
        fact,
        remedy: {
          zh: '此处应写一个事实；请将算式写入推导事实（derived/ 中的文件），此处引用该事实',
          en: 'one fact is expected here; make the formula a derived fact (a file in derived/) and name that',
        },
      },
    };
  return { code: 'fact-unknown', values: { fact, ...suggested(fact, [...choices, ...scope.factIds()]) } };
};

/** The fact of an id, or a complaint with the nearest id. */
export const factNamed = (id: unknown, scope: Scope, path: JsonPath, on?: On): FactDefinition | undefined => {
  if (typeof id !== 'string')
    return scope.complain(path, { code: 'text-expected', values: { written: String(id) } });
  return scope.fact(id) ?? scope.complain(path, unknownFact(id, scope), on);
};

/** Things that json-rules-engine has and the rule format refuses, with what to do instead. */
const refused: Readonly<Record<string, Text>> = {
  path: { zh: '事实标识是平铺的，请直接写所需事实', en: 'fact ids are flat; name the fact itself' },
  priority: { zh: '条件全部判定，不分先后，请删去', en: 'all conditions are judged; remove it' },
  params: { zh: '事实不带参数，请删去', en: 'facts take no parameters; remove it' },
};

/** Complains of every key that is not allowed. */
export const refuseOtherKeys = (
  raw: JsonObject,
  allowed: readonly string[],
  scope: Scope,
  path: JsonPath,
): void => {
  for (const key of Object.keys(raw)) {
    if (allowed.includes(key)) continue;
    const remedy = refused[key];
    scope.complain(
      [...path, key],
      remedy === undefined
        ? { code: 'key-unknown', values: { key, ...suggested(key, allowed) } }
        : { code: 'feature-refused', values: { feature: key, ...remedy } },
      'key',
    );
  }
};

/** The text in both languages under an optional key, as `{ [key]: text }` to spread; nothing where there is none. */
export const readText = <Key extends string>(
  key: Key,
  raw: JsonObject,
  scope: Scope,
  path: JsonPath,
): { readonly [Name in Key]?: Text } => {
  const written = raw[key];
  if (written === undefined) return {};
  if (isJsonObject(written) && typeof written.zh === 'string' && typeof written.en === 'string')
    return { [key]: { zh: written.zh, en: written.en } } as { [Name in Key]?: Text };
  scope.complain([...path, key], {
    code: 'shape-unfit',
    values: { zh: `${key} 应写作 { "zh": "…", "en": "…" }`, en: `${key} must be { "zh": "…", "en": "…" }` },
  });
  return {};
};
