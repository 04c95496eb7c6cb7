import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { at, type Place, type Problem } from '../problem/problem.js';

/** Deeper JSON is refused before a recursive parser sees it. */
export const deepest = 64;

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** A JSON text that was read: its value, and the way back from a path in it to line and column. */
export interface JsonDocument {
  readonly value: unknown;
  /** The place of the value (or, with `key`, of the key) at a path; of its nearest parent if it has none. */
  readonly place: (path: readonly (string | number)[], on?: 'key') => Place;
}

const lineAndColumn = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
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

const keyProblems = (root: Node, text: string, file: Place): Problem[] => {
  const problems: Problem[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'object') {
      const seen = new Set<string>();
      for (const property of node.children ?? []) {
        const keyNode = property.children?.[0];
        if (keyNode === undefined) continue;
        const key = String(keyNode.value);
        const place = { ...file, ...lineAndColumn(text, keyNode.offset) };
        if (forbiddenKeys.has(key)) problems.push(at(place, { code: 'key-forbidden', values: { key } }));
        else if (seen.has(key)) problems.push(at(place, { code: 'key-duplicate', values: { key } }));
        seen.add(key);
      }
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return problems;
};

const nodeAt = (root: Node, path: readonly (string | number)[], on?: 'key'): Node => {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined)
      return on === 'key' && length === path.length ? (node.parent?.children?.[0] ?? node) : node;
  }
  return root;
};

/**
 * Reads JSON text strictly: no comments, no trailing commas, no duplicate or prototype keys, at most
 * `megabytes` long and {@link deepest} levels deep.
 */
export const readJson = (
  text: string,
  megabytes: number,
  file?: string,
): { readonly document?: JsonDocument; readonly problems: readonly Problem[] } => {
  const filePlace: Place = file === undefined ? {} : { file };
  const placeAt = (offset: number): Place => ({ ...filePlace, ...lineAndColumn(text, offset) });
  if (text.length > megabytes * 1_000_000)
    return { problems: [at(filePlace, { code: 'json-too-large', values: { megabytes } })] };
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    return { problems: [at(placeAt(deep), { code: 'json-too-deep', values: { depth: deepest } })] };

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const [error] = errors;
  if (error !== undefined || root === undefined)
    return {
      problems: [
        at(placeAt(error?.offset ?? 0), {
          code: 'json-malformed',
          values: { detail: error === undefined ? 'empty' : printParseErrorCode(error.error) },
        }),
      ],
    };
  const problems = keyProblems(root, text, filePlace);
  if (problems.length > 0) return { problems };
  return {
    document: { value: getNodeValue(root), place: (path, on) => placeAt(nodeAt(root, path, on).offset) },
    problems,
  };
};

/** JSON text that was checked before, read without the checks; places are worked out only when asked for. */
export const trustedJson = (text: string, file: string): JsonDocument => ({
  value: JSON.parse(text),
  place: (path, on) => readJson(text, Number.POSITIVE_INFINITY, file).document?.place(path, on) ?? { file },
});
