import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { FileKind } from '../pack/files.js';
import { notationsIn } from '../pack/key-order.js';
import { isMisfit, parseExpression } from '../rule/notation/parse-expression.js';
import { printExpression } from '../rule/notation/print-expression.js';

/** The formula with plain signs, single spaces and no needless brackets; one that cannot be read stays as it is. */
const formatted = (text: string): string => {
  const expression = parseExpression(text);
  return isMisfit(expression) ? text : printExpression(expression);
};

/**
 * The text of a rule file with its formulas formatted, and nothing else changed.
 *
 * @param value what the text holds, found well-formed
 */
export const formatFormulas = (text: string, value: unknown, kind: FileKind): string => {
  const root = parseTree(text);
  if (root === undefined) return text;
  const changes = notationsIn(value, kind).flatMap(({ path, text: before }) => {
    const node = findNodeAtLocation(root, [...path]);
    const after = formatted(before);
    return node === undefined || after === before ? [] : [{ node, after }];
  });
  let end = 0;
  const pieces = changes.map(({ node: { offset, length }, after }) => {
    const piece = text.slice(end, offset) + JSON.stringify(after);
    end = offset + length;
    return piece;
  });
  return pieces.join('') + text.slice(end);
};
