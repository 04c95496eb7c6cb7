import * as z from 'zod';

/** The form of a pack's own words: `noun` is that of what is counted. */
export const packWordsForm = <Word extends z.ZodType, Noun extends z.ZodType>(word: Word, noun: Noun) => {
  const [optionalWord, optionalNoun] = [word.optional(), noun.optional()];
  return z.strictObject({
    application: optionalWord,
    applicant: optionalWord,
    authority: optionalWord,
    requirement: optionalNoun,
    priority: optionalWord,
    incentive: optionalNoun,
    focus: optionalNoun,
    text: optionalWord,
    planYear: optionalWord,
    disclaimer: optionalWord,
  });
};
