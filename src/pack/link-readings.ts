import type { JsonPath } from '../json/read-json.js';
import type { Condition, Test } from '../rule/condition.js';
import { readCondition } from '../rule/read-condition.js';
import type { Alternative, ProvisionFile } from './files.js';
import { type Linking, readRoot } from './linking.js';
import type { Reading } from './pack.js';
import { type Replacements, replaceParts } from './replace-parts.js';
import { withWindowAndOptions } from './whole-tree.js';

/** The two ways of an alternative: what is different in the tree of the reading taken, or a tree of its own. */
const ways = ['replace', 'conditions'] as const;

const readReplacements = (
  replace: Readonly<Record<string, unknown>>,
  { scope }: Linking,
  path: JsonPath,
): Replacements | undefined => {
  const read = Object.entries(replace).map(
    ([id, written]) => [id, written === null ? null : readCondition(written, scope, [...path, id])] as const,
  );
  const replacements = read.filter((entry): entry is [string, Condition | null] => entry[1] !== undefined);
  return replacements.length < read.length ? undefined : new Map(replacements);
};

/**
 * The tree under an alternative reading. Replacements are made in the whole tree, the options' conditions included;
 * conditions of its own stand for both, and the window is the same under every reading.
 */
const readAlternative = (
  alternative: Alternative,
  whole: Condition | undefined,
  window: readonly Test[],
  linking: Linking,
  path: JsonPath,
): Condition | undefined => {
  const { scope } = linking;
  const { replace, conditions } = alternative;
  if ((replace === undefined) === (conditions === undefined)) {
    scope.complain(path, {
      code: 'shape-unfit',
      values: {
        zh: `另解应写 ${ways.join(' 与 ')} 两者之一：只写不同的部分，或者写整个判定树`,
        en: `an alternative has exactly one of ${ways.join(' and ')}: the parts that are different, or the whole tree`,
      },
    });
    return undefined;
  }
  if (replace === undefined) {
    const read = readRoot(conditions, linking, [...path, 'conditions']);
    return read && withWindowAndOptions(read, window, []);
  }
  const place = [...path, 'replace'];
  const replacements = readReplacements(replace, linking, place);
  return whole && replacements && replaceParts(whole, replacements, scope, place);
};

/** The readings with the whole tree of each alternative. */
export const readReadings = (
  { readings = [] }: ProvisionFile,
  whole: Condition | undefined,
  window: readonly Test[],
  linking: Linking,
): readonly Reading[] =>
  readings.flatMap((reading, index) => {
    const { alternative } = reading;
    const { zh, en } = alternative;
    const path = ['readings', index, 'alternative'];
    const conditions = readAlternative(alternative, whole, window, linking, path);
    return conditions === undefined ? [] : { ...reading, alternative: { zh, en, conditions } };
  });
