import type { ExplanationDocument } from './document.js';
import type { Explainer } from './explainer.js';
import { benefitSheet } from './section/benefit-sheet.js';
import { clauses } from './section/clauses.js';
import { colophon } from './section/colophon.js';
import { conclusion } from './section/conclusion.js';
import { deciding } from './section/deciding.js';
import { doubts } from './section/doubts.js';
import { grounds } from './section/grounds.js';
import { incentives } from './section/incentives.js';
import { requiredFacts, toSupply } from './section/to-supply.js';

/**
 * The parts of an explanation in their order; a part that has nothing to say is left out. What is still to be
 * supplied comes first while eligibility waits for it, and after what the project gets once it does not.
 */
const partsOf = (explainer: Explainer) =>
  requiredFacts(explainer).length > 0
    ? [conclusion, doubts, deciding, toSupply, incentives, benefitSheet, grounds, clauses, colophon]
    : [conclusion, doubts, deciding, incentives, benefitSheet, grounds, toSupply, clauses, colophon];

/** An assessment as a document in one language, before it takes a format. */
export const explanationOf = (explainer: Explainer): ExplanationDocument => {
  const { assessment, words } = explainer;
  return {
    language: words.locale,
    title: words.title(words.of(assessment.policy.title)),
    blocks: partsOf(explainer).flatMap((part) => part(explainer)),
  };
};
