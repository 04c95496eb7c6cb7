import type { FactType } from '../fact.js';
import { area } from './area.js';
import { bool } from './bool.js';
import { code } from './code.js';
import { count } from './count.js';
import { date } from './date.js';
import { choice } from './enum.js';
import type { TypeOfFact } from './fact-type.js';
import { list } from './list.js';
import { money } from './money.js';
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

/** Whether values of the one type can stand where the other is meant: all kinds of text are alike. */
export const areAlike = (a: FactType, b: FactType): boolean =>
  a === b || (wordTypes.includes(a) && wordTypes.includes(b));

const wordTypes = typesWith(({ isWord = false }) => isWord);
