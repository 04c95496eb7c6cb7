import { claimOf } from '../../assessment/claim.js';
import type { Derivation } from '../../assessment/derivation.js';
import { determining } from '../../assessment/determining.js';
import { type Explainer, labelOf } from '../explainer.js';
import { type Line, line } from './line.js';
import { sayItemNames } from './say-items.js';

type FactOperand = Derivation & { readonly kind: 'fact' };

const isFact = (derivation: Derivation): derivation is FactOperand => derivation.kind === 'fact';

/** The fact whose value a derivation merely hands on. */
export const handedOn = (derivation: Derivation | undefined): string | undefined => {
  if (derivation?.kind === 'fact') return derivation.fact;
  return derivation?.kind === 'firstKnown' && derivation.operands.length === 1
    ? handedOn(derivation.operands[0])
    : undefined;
};

/** The one fact that a text was read from, such as the industry code of a section. */
export const readFrom = (derivation: Derivation | undefined): FactOperand | undefined => {
  const [only] = derivation?.kind === 'calculation' ? derivation.operands : [];
  return only !== undefined && isFact(only) ? only : undefined;
};

/** Whether the value stands in for facts that are still unknown. */
export const isPresumed = (derivation: Derivation | undefined): boolean =>
  derivation?.kind === 'firstKnown' && derivation.presumed === true;

/** What is told below a value that was looked up in a table or presumed. */
export const sayOrigin = (derivation: Derivation | undefined, explainer: Explainer): Line['below'] => {
  const { words } = explainer;
  switch (derivation?.kind) {
    case 'table':
      return derivation.when === undefined
        ? sayOrigin(derivation.result, explainer)
        : [determining(claimOf(derivation.when))];
    case 'quantified': {
      const { deciding = [], over } = derivation;
      return deciding.length === 0
        ? []
        : [line(words.sentence(words.seeItems(labelOf(over, explainer), sayItemNames(deciding, explainer))))];
    }
    case 'firstKnown': {
      const passedOver = derivation.operands.slice(0, -1).filter(isFact);
      return [
        ...passedOver.map(({ fact }) => line(words.sentence(words.notDecided(labelOf(fact, explainer))))),
        ...sayOrigin(derivation.operands.at(-1), explainer),
      ];
    }
    default:
      return [];
  }
};
