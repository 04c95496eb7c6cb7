import { type Block, item, listIfAny, sectionIfAny } from '../document.js';
import type { Explainer } from '../explainer.js';

/** What was accepted but looks wrong, before anyone relies on the rest. */
export const doubts = ({ assessment, words }: Explainer): readonly Block[] =>
  sectionIfAny(
    [words.headings.doubts],
    listIfAny(assessment.warnings.map((warning) => item(words.sentence(words.of(warning))))),
  );
