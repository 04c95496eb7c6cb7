import type { Finding, Verdict } from '../../assessment/assessment.js';
import { type Block, section, sectionIfAny } from '../document.js';
import type { Explainer } from '../explainer.js';
import { findingHeading, quoteBlocks, reasonBlocks, remarkBlocks } from '../finding-blocks.js';

const requirements = (verdict: Verdict, { assessment }: Explainer): readonly Finding[] =>
  assessment.findings.filter((finding) => finding.kind === 'requirement' && finding.verdict === verdict);

/** What the section of these findings is called. */
const decidingHeading = (explainer: Explainer): string => {
  const { headings } = explainer.words;
  if (requirements('unmet', explainer).length === 0) return headings.undetermined;
  return requirements('undetermined', explainer).length === 0
    ? headings.unmet
    : headings.unmetAndUndetermined;
};

/** The requirements that stand in the way, the unmet ones first, each with its numbers and the words of the plan. */
export const deciding = (explainer: Explainer): readonly Block[] => {
  const summary: Explainer = { ...explainer, detail: 'summary' };
  const findings = [...requirements('unmet', explainer), ...requirements('undetermined', explainer)];
  return sectionIfAny(
    [decidingHeading(explainer)],
    findings.map((finding) =>
      section(findingHeading(finding, explainer), [
        ...reasonBlocks(finding, summary),
        ...quoteBlocks(finding, explainer),
        ...remarkBlocks(finding, summary),
      ]),
    ),
  );
};
