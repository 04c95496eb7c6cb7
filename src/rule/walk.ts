import type { FactDefinition } from '../domain/fact.js';
import type { Condition, Group, Negation, Reference, Test } from './condition.js';
import type { Formula, Sum } from './formula.js';
import { itemPrefix, outsideItem } from './scope.js';

/** What a fold makes of each kind of condition, from what it made of the parts. */
interface ConditionFold<Result> {
  readonly group: (group: Group, parts: readonly Result[]) => Result;
  readonly not: (negation: Negation, part: Result) => Result;
  readonly test: (test: Test) => Result;
  readonly provision: (reference: Reference) => Result;
}

/** The one walk over conditions: evaluation, checks and translations are folds. */
export const foldCondition = <Result>(condition: Condition, fold: ConditionFold<Result>): Result => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return fold.group(
        condition,
        condition.parts.map((part) => foldCondition(part, fold)),
      );
    case 'not':
      return fold.not(condition, foldCondition(condition.part, fold));
    case 'test':
      return fold.test(condition);
    case 'provision':
      return fold.provision(condition);
  }
};

/** What a tree refers to. */
export interface References {
  readonly facts: ReadonlySet<string>;
  readonly provisions: ReadonlySet<string>;
  /** Whether a `firstKnown` can make its value a presumption. */
  readonly presumes: boolean;
}

interface Gathered {
  readonly facts: Set<string>;
  readonly provisions: Set<string>;
  presumes: boolean;
}

const nothingYet = (): Gathered => ({ facts: new Set(), provisions: new Set(), presumes: false });

const gatherCondition = (condition: Condition, gathered: Gathered): void =>
  foldCondition<void>(condition, {
    group: () => undefined,
    not: () => undefined,
    test: ({ fact, expected }) => {
      gathered.facts.add(fact.id);
      if (expected.kind === 'fact') gathered.facts.add(expected.fact.id);
    },
    provision: ({ provision }) => void gathered.provisions.add(provision),
  });

/** Inside a sum, a stated field of the item is no fact of its own, and a derived one is `<list>.<field>`. */
const gatherSum = ({ over, of, where }: Sum, gathered: Gathered): void => {
  const inside = nothingYet();
  if (where !== undefined) gatherCondition(where, inside);
  gatherFormula(of, inside);
  gathered.facts.add(over.id);
  for (const fact of inside.facts)
    for (const outside of factsOutside(fact, over)) gathered.facts.add(outside);
  for (const provision of inside.provisions) gathered.provisions.add(provision);
  gathered.presumes ||= inside.presumes;
};

/** The facts of the pack behind a fact named inside a sum over a list: of a stated field there is none. */
const factsOutside = (fact: string, list: FactDefinition): readonly string[] => {
  const isField = fact.startsWith(itemPrefix);
  return isField && !list.fields?.[fact.slice(itemPrefix.length)]?.derived
    ? []
    : [outsideItem(fact, list.id)];
};

const gatherFormula = (formula: Formula, gathered: Gathered): void => {
  switch (formula.kind) {
    case 'literal':
      return;
    case 'fact':
      gathered.facts.add(formula.fact.id);
      return;
    case 'calculation':
    case 'firstKnown':
      gathered.presumes ||= formula.kind === 'firstKnown' && formula.presumes;
      for (const operand of formula.operands) if (operand !== undefined) gatherFormula(operand, gathered);
      return;
    case 'sum':
      gatherSum(formula, gathered);
      return;
    case 'table':
      for (const { when, value } of formula.rows) {
        if (when !== undefined) gatherCondition(when, gathered);
        gatherFormula(value, gathered);
      }
  }
};

/** The facts and provisions that a condition refers to, in the order of the tree. */
export const conditionReferences = (condition: Condition): References => {
  const gathered = nothingYet();
  gatherCondition(condition, gathered);
  return gathered;
};

/** The facts and provisions that a formula refers to, those of its table's conditions included. */
export const formulaReferences = (formula: Formula): References => {
  const gathered = nothingYet();
  gatherFormula(formula, gathered);
  return gathered;
};
