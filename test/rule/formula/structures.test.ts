import { expect, it } from 'vitest';
import type { Kind } from '../../../src/rule/formula/kind.js';
import { type Formula, structures } from '../../../src/rule/formula.js';

it('a kind of formula that lacks anything does not compile', () => {
  const { read, ...unread } = structures.sum;
  // @ts-expect-error -- nothing that reads it
  const first: Kind<Formula> = unread;
  const { form, ...formless } = structures.sum;
  // @ts-expect-error -- no form for editors
  const second: Kind<Formula> = formless;
  const { meaning, ...unexplained } = structures.sum;
  // @ts-expect-error -- no description for editors
  const third: Kind<Formula> = unexplained;
  const { gives, ...undocumented } = structures.sum;
  // @ts-expect-error -- no row in the reference
  const fourth: Kind<Formula> = undocumented;
  const { table, ...unlisted } = structures;
  // @ts-expect-error -- a kind of formula that is not listed
  const fifth: typeof structures = unlisted;
  expect([first, second, third, fourth, fifth, read, form, meaning, gives, table]).not.toContain(undefined);
});
