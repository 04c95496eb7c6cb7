import type { Outcome } from '../assessment/assessment.js';

/**
 * The trees of a provision's options: the whole tree of a provision with options ends with the choice between them,
 * each under its title.
 */
export const treesOfOptions = (outcome: Outcome): readonly Outcome[] => {
  const choice = outcome.kind === 'all' ? outcome.parts.at(-1) : undefined;
  const titled = choice?.kind === 'any' ? choice.parts : [];
  return titled.map((option) => (option.kind === 'all' ? option.parts[0] : undefined) ?? option);
};
