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

/** An application whose items leave fields out, and the same with one field of one item stated. */
export interface OneMoreField {
  readonly stated: Answers;
  readonly later: Answers;
  /** The list and the field, or `undefined` where no item leaves one out. */
  readonly field: string | undefined;
}

type Item = Readonly<Record<string, unknown>>;

const isItem = (entry: unknown): entry is Item => typeof entry === 'object' && entry !== null;

interface LeftOut {
  readonly list: string;
  readonly at: number;
  readonly field: string;
}

const fieldsOf = (answers: Answers): readonly LeftOut[] =>
  Object.entries(answers).flatMap(([list, entries]) =>
    (Array.isArray(entries) ? (entries as readonly unknown[]) : []).flatMap((item, at) =>
      isItem(item) ? Object.keys(item).map((field) => ({ list, at, field })) : [],
    ),
  );

const without = (answers: Answers, fields: readonly LeftOut[]): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([list, entries]) => [
      list,
      Array.isArray(entries) && entries.some(isItem)
        ? (entries as readonly Item[]).map((item, at) =>
            Object.fromEntries(
              Object.entries(item).filter(
                ([field]) => !fields.some((out) => out.list === list && out.at === at && out.field === field),
              ),
            ),
          )
        : entries,
    ]),
  );

/** Leaves fields out of items, and then one of them fewer. */
export const oneMoreField = (applications: fc.Arbitrary<PartlyStated>): fc.Arbitrary<OneMoreField> =>
  fc
    .tuple(applications, leftOut, fc.infiniteStream(fc.nat({ max: 99 })), fc.nat())
    .map(([{ stated }, rate, chances, choice]) => {
      const fields = fieldsOf(stated).filter(() => Number(chances.next().value) < Math.max(rate, 20));
      const one = fields[choice % Math.max(1, fields.length)];
      return {
        stated: without(stated, fields),
        later: without(
          stated,
          fields.filter((field) => field !== one),
        ),
        field: one && `${one.list}.${one.field}`,
      };
    });
