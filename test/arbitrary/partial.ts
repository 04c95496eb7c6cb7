import fc from 'fast-check';
import type { Answers } from './answers.js';

/** An application with everything answered, and the part of the answers that it states. */
export interface PartlyStated {
  readonly complete: Answers;
  readonly stated: Answers;
}

/** How many of a hundred facts are left out: none, a few, half, most. */
const leftOut = fc.constantFrom(0, 3, 10, 30, 60, 90);

/** Leaves some of the answers out, with varied probability. */
export const partlyStated = (answers: fc.Arbitrary<Answers>): fc.Arbitrary<PartlyStated> =>
  fc.tuple(answers, leftOut, fc.infiniteStream(fc.nat({ max: 99 }))).map(([complete, rate, chances]) => ({
    complete,
    stated: Object.fromEntries(Object.entries(complete).filter(() => Number(chances.next().value) >= rate)),
  }));

/** Names one fact that the application leaves open, if any; one of the `preferred` half of the time. */
export const oneMoreFact = (
  applications: fc.Arbitrary<PartlyStated>,
  preferred: readonly string[],
): fc.Arbitrary<PartlyStated & { readonly fact: string | undefined }> =>
  fc.tuple(applications, fc.nat(), fc.boolean()).map(([{ complete, stated }, choice, prefer]) => {
    const open = Object.keys(complete).filter((fact) => !(fact in stated));
    const favoured = open.filter((fact) => preferred.includes(fact));
    const candidates = prefer && favoured.length > 0 ? favoured : open;
    return { complete, stated, fact: candidates[choice % Math.max(1, candidates.length)] };
  });
