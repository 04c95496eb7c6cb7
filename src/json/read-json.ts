import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { at, type Place, type Problem } from '../problem/problem.js';
import { syntaxSentence } from './syntax-error.js';

/** Deeper JSON is refused before a recursive parser sees it. */
const deepest = 64;

/** Longer keys are cut in messages. */
const longestShown = 60;

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** A path inside a JSON file. */
export type JsonPath = readonly (string | number)[];

/** A JSON text that was read: its value, and the way back from a path in it to line and column. */
export interface JsonDocument {
  readonly value: unknown;
  /** The place of the value at a path; of its nearest parent if it has none. */
  readonly place: (path: JsonPath, on?: On) => Place;
}

/** On the key instead of the value, or so many characters inside a text. */
export type On = 'key' | number;

/** Works out the lines once, when a place is first asked for. */
const linesOf = (text: string) => {
  let starts: readonly number[] | undefined;
  return (offset: number) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let [first, end] = [0, starts.length];
    while (end - first > 1) {
      const middle = (first + end) >> 1;
      if ((starts[middle] ?? 0) <= offset) first = middle;
      else end = middle;
    }
    return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
  };
};

/** Whether the text is longer than that in UTF-8, which is what a file manager shows. */
const isLarger = (text: string, bytes: number): boolean => {
  if (text.length > bytes || text.length * 3 <= bytes) return text.length > bytes;
  let size = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // A surrogate is half of a character of four bytes.
    if (unit >= 0x80) size += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return size > bytes;
};

/** The offset where nesting first exceeds the limit, found without recursion. */
const tooDeepAt = (text: string): number | undefined => {
  let depth = 0;
  let inString = false;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (inString) {
      if (character === '\\') offset++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth++;
      if (depth > deepest) return offset;
    } else if (character === '}' || character === ']') depth--;
  }
  return undefined;
};

const keyProblems = (root: Node, placeAt: (offset: number) => Place): Problem[] => {
  const problems: Problem[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'object') {
      const seen = new Set<string>();
      for (const property of node.children ?? []) {
        const keyNode = property.children?.[0];
        if (keyNode === undefined) continue;
        const key = String(keyNode.value);
        const code = forbiddenKeys.has(key) ? 'key-forbidden' : seen.has(key) ? 'key-duplicate' : undefined;
        if (code !== undefined)
          problems.push(at(placeAt(keyNode.offset), { code, values: { key: key.slice(0, longestShown) } }));
        seen.add(key);
      }
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return problems;
};

/** Finds the node at a path, or its nearest parent; remembers the keys of objects, since inputs can be large. */
const finderIn = (root: Node): ((path: JsonPath, on?: On) => Node) => {
  const properties = new Map<Node, ReadonlyMap<string, Node>>();
  const propertiesOf = (object: Node): ReadonlyMap<string, Node> => {
    const known = properties.get(object);
    if (known !== undefined) return known;
    const children = object.type === 'object' ? (object.children ?? []) : [];
    const read = new Map(children.map((property) => [String(property.children?.[0]?.value), property]));
    properties.set(object, read);
    return read;
  };
  const entryOf = (node: Node, step: string | number): readonly [key: Node, value: Node] | undefined => {
    const [key, value] = propertiesOf(node).get(String(step))?.children ?? [];
    const element = node.type === 'array' ? node.children?.[Number(step)] : undefined;
    if (element !== undefined) return [element, element];
    return key === undefined || value === undefined ? undefined : [key, value];
  };
  return (path, on) => {
    let node = root;
    for (const [index, step] of path.entries()) {
      const entry = entryOf(node, step);
      if (entry === undefined) return node;
      node = entry[on === 'key' && index === path.length - 1 ? 0 : 1];
    }
    return node;
  };
};

/** Where a character of a text stands, whose opening quotation mark is at the offset; escapes are longer than it. */
const offsetInside = (text: string, offset: number, characters: number): number => {
  const escaped = /\\(?:u[\da-fA-F]{4}|.)/y;
  let found = offset + 1;
  for (let left = characters; left > 0; left--) {
    escaped.lastIndex = found;
    found += escaped.exec(text)?.[0].length ?? 1;
  }
  return found;
};

/**
 * Reads JSON text strictly: no comments, no trailing commas, no duplicate or prototype keys, at most
 * `megabytes` long and {@link deepest} levels deep.
 */
export const readJson = (
  written: string,
  megabytes: number,
  file?: string,
): { readonly document?: JsonDocument; readonly problems: readonly Problem[] } => {
  const text = written.startsWith('\ufeff') ? written.slice(1) : written;
  const filePlace: Place = file === undefined ? {} : { file };
  const lineAndColumn = linesOf(text);
  const placeAt = (offset: number): Place => ({ ...filePlace, ...lineAndColumn(offset) });
  if (isLarger(text, megabytes * 1_000_000))
    return { problems: [at(filePlace, { code: 'json-too-large', values: { megabytes } })] };
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    return { problems: [at(placeAt(deep), { code: 'json-too-deep', values: { depth: deepest } })] };

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  const malformed = (): Problem =>
    at(placeAt(error?.offset ?? 0), { code: 'json-malformed', values: syntaxSentence(text, error) });
  if (error !== undefined || root === undefined) return { problems: [malformed()] };
  const problems = keyProblems(root, placeAt);
  if (problems.length > 0) return { problems };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser that knows places is the more lenient one.
    return { problems: [malformed()] };
  }
  const find = finderIn(root);
  return {
    document: {
      value,
      place: (path, on) => {
        const { offset, type } = find(path, on);
        return placeAt(typeof on === 'number' && type === 'string' ? offsetInside(text, offset, on) : offset);
      },
    },
    problems,
  };
};
