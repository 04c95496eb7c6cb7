import type { FactDefinition, GuangxiApplicationInput } from '../../src/index.js';

/** What an application states, flat: each fact's value as written, by fact id. */
export type Answers = Readonly<Record<string, unknown>>;

type Nested = { [key: string]: unknown };

/** The application that states the answers; what is `undefined` is left out. */
export const applicationOf = (answers: Answers, planYear = 2026): GuangxiApplicationInput => {
  const application: Nested = { planYear };
  for (const [fact, written] of Object.entries(answers)) {
    if (written === undefined) continue;
    const path = fact.split('.');
    const key = path.pop() ?? fact;
    let group = application;
    for (const name of path) {
      group[name] ??= {};
      group = group[name] as Nested;
    }
    group[key] = written;
  }
  return application as unknown as GuangxiApplicationInput;
};

/** The answers that an application states. */
export const answersOf = (application: unknown, facts: readonly FactDefinition[]): Answers =>
  Object.fromEntries(
    facts.flatMap(({ id }) => {
      const written = id
        .split('.')
        .reduce<unknown>((group, key) => (group as Nested | undefined)?.[key], application);
      return written === undefined ? [] : [[id, written]];
    }),
  );
