import type { Outcome, TestOutcome, Verdict } from '../../src/assessment/assessment.js';
import { partsOf } from '../../src/rule/walk-tree.js';

/** The verdicts that each node of a rule tree has come to, by the node's path in the tree. */
export type Seen = Map<string, Set<Verdict>>;

const expectedWords = (expected: TestOutcome['expected']): string =>
  typeof expected === 'object' && 'fact' in expected ? String(expected.fact) : JSON.stringify(expected);

const wordsOf = (outcome: Outcome): string => {
  if (outcome.kind === 'test')
    return `${outcome.fact} ${outcome.operator} ${expectedWords(outcome.expected)}`;
  if (outcome.kind === 'provision') return outcome.provision;
  return outcome.kind === 'not' ? 'not' : `${outcome.kind} ${outcome.name?.zh ?? ''}`.trim();
};

/** What holds by nature, such as that a year begins before it ends, and groups that hold for that reason. */
export const holdsByNature = (outcome: Outcome): boolean => {
  if (outcome.kind === 'all') return outcome.parts.every(holdsByNature);
  if (outcome.kind === 'any') return outcome.parts.some(holdsByNature);
  return (
    outcome.kind === 'test' &&
    outcome.fact.startsWith('planYear.') &&
    typeof outcome.expected === 'object' &&
    'fact' in outcome.expected
  );
};

/** Records the verdict of every node of an evaluated tree, but for what `skip` names or holds by nature. */
export const record = (
  seen: Seen,
  outcome: Outcome,
  path: string,
  skip: (outcome: Outcome, path: string) => boolean,
): void => {
  if (skip(outcome, path)) return;
  if (!holdsByNature(outcome)) {
    const node = `${path} ⟨${wordsOf(outcome)}⟩`;
    seen.set(node, (seen.get(node) ?? new Set<Verdict>()).add(outcome.verdict));
  }
  for (const [index, part] of partsOf(outcome).entries()) record(seen, part, `${path}/${index}`, skip);
};

/** The nodes that no case has seen both met and unmet. */
export const uncovered = (seen: Seen): readonly string[] =>
  [...seen].flatMap(([node, verdicts]) => {
    const lacking = (['met', 'unmet'] as const).filter((verdict) => !verdicts.has(verdict));
    return lacking.length === 0 ? [] : [`${node}: never ${lacking.join(' nor ')}`];
  });
