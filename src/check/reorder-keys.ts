import { getNodePath, type Node, parseTree } from 'jsonc-parser';
import type { FileKind } from '../pack/files.js';
import { misordered } from '../pack/key-order.js';

const pathKey = (path: readonly (string | number)[]): string => JSON.stringify(path);

const keyOf = (property: Node): string => String(property.children?.[0]?.value);

/** The pieces in the order given, with the text between two pieces where it was. */
const joined = (text: string, node: Node, slots: readonly Node[], pieces: readonly string[]): string => {
  let end = node.offset;
  const parts: string[] = [];
  slots.forEach((slot, index) => {
    parts.push(text.slice(end, slot.offset), pieces[index] ?? '');
    end = slot.offset + slot.length;
  });
  return [...parts, text.slice(end, node.offset + node.length)].join('');
};

/**
 * The text of a rule file with the keys of its objects in order. Each property moves as it is written; commas,
 * indentation and line ends stay where they are.
 *
 * @param value what the text holds, found well-formed
 */
export const reorderKeys = (text: string, value: unknown, kind: FileKind): string => {
  const orders = new Map(misordered(value, kind).map(({ path, expected }) => [pathKey(path), expected]));
  const root = parseTree(text);
  if (root === undefined || orders.size === 0) return text;
  const written = (node: Node): string => {
    const slots = node.children ?? [];
    const order = node.type === 'object' ? orders.get(pathKey(getNodePath(node))) : undefined;
    const moved =
      order === undefined
        ? slots
        : [...slots].sort((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)));
    return joined(text, node, slots, moved.map(written));
  };
  return text.slice(0, root.offset) + written(root) + text.slice(root.offset + root.length);
};
