import type { Finding, Verdict } from '../../assessment/assessment.js';
import { type Block, section, sectionIfAny } from '../document.js';
import type { Explainer } from '../explainer.js';
import { findingHeading, quoteBlocks, reasonBlocks, remarkBlocks } from '../finding-blocks.js';

/** The requirements that stand in the way, the unmet ones first, each with its numbers and the words of the policy. */
export const deciding = (explainer: Explainer): readonly Block[] => {
  const { headings } = explainer.words;
  const requirements = (verdict: Verdict): readonly Finding[] =>
    explainer.assessment.findings.filter(
      (finding) => finding.kind === 'requirement' && finding.verdict === verdict,
    );
  const [unmet, undetermined] = [requirements('unmet'), requirements('undetermined')];
  const openHeading = undetermined.length === 0 ? headings.unmet : headings.unmetAndUndetermined;
  const summary: Explainer = { ...explainer, detail: 'summary' };
  return sectionIfAny(
    [unmet.length === 0 ? headings.undetermined : openHeading],
    [...unmet, ...undetermined].map((finding) =>
      section(findingHeading(finding, explainer), [
        ...reasonBlocks(finding, summary),
        ...quoteBlocks(finding, explainer),
        ...remarkBlocks(finding, summary),
      ]),
    ),
  );
};
