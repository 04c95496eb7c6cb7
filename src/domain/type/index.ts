import { bareWord } from '../../quantity/unit.js';
import type { FactType, Field } from '../fact.js';
import { area } from './area.js';
import { bool } from './bool.js';
import { code } from './code.js';
import { count } from './count.js';
import { date } from './date.js';
import { choice } from './enum.js';
import type { TypeOfFact } from './fact-type.js';
import { list } from './list.js';
import { money } from './money.js';
import { number } from './number.js';
import { price } from './price.js';
import { ratio } from './ratio.js';
import { schedule } from './schedule.js';
import { text } from './text.js';

/** Every type of fact by its name. */
export const factTypes = {
  bool,
  money,
  price,
  ratio,
  area,
  count,
  number,
  date,
  text,
  code,
  enum: choice,
  list,
  schedule,
} satisfies Readonly<Record<string, TypeOfFact>>;

/** The names of the types that are as wanted. */
export const typesWith = (isWanted: (type: TypeOfFact) => boolean): readonly FactType[] =>
  (Object.keys(factTypes) as FactType[]).filter((name) => isWanted(factTypes[name]));

/** What is asked of two values that are to stand for one another. */
type Typed = Pick<Field, 'type'> & { readonly unit?: string | undefined };

/**
 * Whether values of the one can stand where the other is meant: all kinds of text are alike; months are no people. What
 * has no measure word, such as a literal, goes with any.
 */
export const areAlike = (a: Typed, b: Typed): boolean =>
  a.type === b.type
    ? !factTypes[a.type].hasMeasureWord || !a.unit || !b.unit || bareWord(a.unit) === bareWord(b.unit)
    : wordTypes.includes(a.type) && wordTypes.includes(b.type);

const wordTypes = typesWith(({ isWord = false }) => isWord);
