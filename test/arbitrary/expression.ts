import fc from 'fast-check';
import type { Expression, Sign } from '../../src/rule/notation/expression.js';

const at = 0;

const written = (form: 'number' | 'date' | 'bool' | 'text', ...texts: readonly string[]) =>
  fc.constantFrom(...texts).map((text): Expression => ({ kind: 'written', form, text, at }));

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  written('number', '0', '12', '0.5', '500万元', '15%', '315元/平方米', '21万元/亩', '12个月', '3㎡'),
  written('date', '2026-12-31'),
  written('bool', 'true', 'false'),
  written('text', 'one-off', "it's", '', '甲 + 乙', 'true', '2026'),
  fc
    .constantFrom('a', 'step.credit', 'project.loan.principal', 'item.cost', '金额', 'planYear.end')
    .map((name): Expression => ({ kind: 'name', name, at })),
);

const signs: readonly Sign[] = ['??', '+', '-', '*', '/'];

/** A first part with the same sign would be read as the beginning of the one chain. */
const chain = (sign: Sign, parts: readonly Expression[]): Expression => {
  const [first, ...rest] = parts;
  return first?.kind === 'chain' && first.sign === sign
    ? { ...first, parts: [...first.parts, ...rest] }
    : { kind: 'chain', sign, parts, at };
};

/** Any expression as the parser gives it, with all places 0. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom(...signs), fc.array(tie('expression'), { minLength: 2, maxLength: 4 }))
      .map(([sign, parts]) => chain(sign, parts)),
    tie('expression').map((part): Expression => ({ kind: 'negative', part, at })),
    fc
      .tuple(fc.constantFrom('min', 'round', 'f'), fc.array(tie('expression'), { maxLength: 3 }))
      .map(([name, parts]): Expression => ({ kind: 'call', name, parts, at })),
  ),
})).expression;
