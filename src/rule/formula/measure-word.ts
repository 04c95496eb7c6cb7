import type { Field } from '../../domain/fact.js';
import { factTypes } from '../../domain/type/index.js';
import { bareWord } from '../../quantity/unit.js';
import type { Scope } from '../scope.js';
import type { Place } from './kind.js';

/** What a measure word belongs to: it is part of the type, so that people and months do not add up. */
export type Counted = Pick<Field, 'type'> & { readonly unit?: string | undefined };

/** The measure word of a count or a number, if it has one; a bare number takes that of what it stands beside. */
const measureWordOf = ({ type, unit }: Counted): string | undefined =>
  factTypes[type].hasMeasureWord && unit !== '' ? unit : undefined;

/** The measure words of several counts, each once as it is written first. */
export const measureWordsOf = (counted: readonly Counted[]): readonly string[] => {
  const words = new Map<string, string>();
  for (const each of counted) {
    const word = measureWordOf(each);
    if (word !== undefined && !words.has(bareWord(word))) words.set(bareWord(word), word);
  }
  return [...words.values()];
};

/** Whether the counts have no more than one measure word between them; if not, that is told. */
export const countAlike = (counted: readonly Counted[], scope: Scope, { path, at }: Place): boolean => {
  const [first, other] = measureWordsOf(counted);
  if (first === undefined || other === undefined) return true;
  scope.complain(path, { code: 'measure-words-unfit', values: { words: [first, other] } }, at);
  return false;
};
