import { type FactDefinition, isMeasure, type Value } from '../domain/fact.js';
import type { ProvisionFile } from '../pack/files.js';
import type { Provision } from '../pack/pack.js';
import { type Measure, toQuantity } from '../quantity/measure.js';
import type { Condition } from '../rule/condition.js';
import type { Operator } from '../rule/operator/operator.js';
import { foldTree } from '../rule/walk-tree.js';
import type { Check } from './check.js';

/** What a group asks, in any order; a part that is such a group itself asks the same without it. */
const groupOf = (kind: 'all' | 'any', parts: readonly string[]): string => {
  const opening = `${kind}(`;
  const asked = parts.flatMap((part) =>
    part.startsWith(opening) ? JSON.parse(part.slice(opening.length)) : [part],
  );
  const [only, ...others] = [...new Set<string>(asked)].sort();
  return others.length === 0 && only !== undefined ? only : `${opening}${JSON.stringify([only, ...others])}`;
};

/** A part of a test as plain JSON: facts and operators by name, quantities in canonical units, and no place. */
const told = (key: string, value: unknown): unknown => {
  if (key === 'path') return undefined;
  if (key === 'fact') return (value as FactDefinition).id;
  if (key === 'operator') return (value as Operator).name;
  return isMeasure(value as Value) ? toQuantity(value as Measure) : value;
};

/** What a condition asks, without its names and ids: the same text for trees that ask the same in the same way. */
const asked = (condition: Condition): string =>
  foldTree<Condition, string>(condition, {
    group: ({ kind }, parts) => groupOf(kind, parts),
    not: (_, part) => `not ${part}`,
    test: ({ id, name, ...test }) => JSON.stringify(test, told),
    provision: ({ provision }) => provision,
  });

/** An alternative reading that asks the same as the one taken says nothing. */
export const checkReadings: Check = ({ documents, pack }, complain) => {
  const provisionNamed = new Map(pack.provisions.map((provision) => [provision.name, provision]));
  const sameAsTaken = ({ conditions, readings }: Provision): readonly string[] => {
    const taken = asked(conditions);
    return readings.flatMap(({ id, alternative }) => (asked(alternative.conditions) === taken ? [id] : []));
  };
  for (const document of documents.provisions.values()) {
    const { name, readings = [] } = document.value as ProvisionFile;
    const provision = provisionNamed.get(name);
    const same = provision === undefined ? [] : sameAsTaken(provision);
    for (const [index, { id }] of readings.entries())
      if (same.includes(id))
        complain(document, ['readings', index, 'alternative'], { code: 'reading-same', values: {} });
  }
};
