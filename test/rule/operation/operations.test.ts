import { expect, it } from 'vitest';
import { add } from '../../../src/rule/operation/add.js';
import { operations } from '../../../src/rule/operation/index.js';
import { interest } from '../../../src/rule/operation/interest.js';
import type { Operation, Phrase } from '../../../src/rule/operation/operation.js';

it('an operation that lacks anything does not compile', () => {
  const { words, ...mute } = interest;
  // @ts-expect-error -- no words
  const first: Operation = mute;
  const { meaning, ...unexplained } = interest;
  // @ts-expect-error -- no description for editors
  const second: Operation = unexplained;
  const { gives, ...undocumented } = interest;
  // @ts-expect-error -- no row in the reference
  const third: Operation = undocumented;
  // @ts-expect-error -- an operand without a description
  const fourth: Operation = { ...undocumented, gives, operands: { principal: true } };
  const { en, ...half } = { kind: 'phrase', zh: () => '', en: () => '' } satisfies Phrase;
  // @ts-expect-error -- words in one language
  const fifth: Operation = { ...add, words: half };
  expect([first, second, third, fourth, fifth, words, meaning, en]).not.toContain(undefined);
});

it('at most the last operand may be left out, so that those written are in their places', () => {
  const names = [...operations.values()].map(({ operands }) =>
    typeof operands === 'object' ? Object.keys(operands) : [],
  );
  expect(names.flatMap((each) => each.slice(0, -1)).filter((name) => name.endsWith('?'))).toEqual([]);
});
