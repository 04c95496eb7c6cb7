import type { AnsweredBy, Text } from './fact.js';
import { type FullWords, wordsOf } from './pack-words.js';

/** What those who answer are called, in the words of a pack. */
export const answerersIn = ({ applicant, authority }: FullWords): Readonly<Record<AnsweredBy, Text>> => ({
  applicant,
  registry: { zh: '登记信息', en: 'registry' },
  authority,
});

/** What they are called where no pack speaks. */
export const answerers = answerersIn(wordsOf());

export const answererNames = Object.keys(answerers) as readonly AnsweredBy[];
