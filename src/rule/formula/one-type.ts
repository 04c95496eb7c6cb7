import { areAlike } from '../../domain/type/index.js';
import type { Formula } from '../formula.js';
import type { Scope } from '../scope.js';
import type { Node, Place } from './kind.js';
import { countAlike, measureWordsOf } from './measure-word.js';

/** `{ unit }` of the counts, where they have one measure word in common, to spread into a node. */
export const oneWord = (parts: readonly Formula[]): Pick<Node, 'unit'> => {
  const [word, other] = measureWordsOf(parts);
  return word === undefined || other !== undefined ? {} : { unit: word };
};

/** The type that all of them have, as a node has it. */
export const oneType = (
  parts: readonly Formula[],
  scope: Scope,
  place: Place,
): Pick<Node, 'type' | 'unit'> | undefined => {
  const [first, ...rest] = parts;
  const other = rest.find(({ type }) => first !== undefined && !areAlike({ type: first.type }, { type }));
  if (first === undefined) return undefined;
  if (other === undefined)
    return countAlike(parts, scope, place) ? { type: first.type, ...oneWord(parts) } : undefined;
  return scope.complain(
    place.path,
    { code: 'formula-type-unfit', values: { expected: first.type, actual: other.type } },
    place.at,
  );
};
