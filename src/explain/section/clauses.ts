import type { Finding } from '../../assessment/assessment.js';
import { type Block, paragraph, section, sectionIfAny } from '../document.js';
import type { Explainer } from '../explainer.js';
import {
  findingHeading,
  quoteBlocks,
  reasonBlocks,
  remarkBlocks,
  withoutRepeatedNotes,
} from '../finding-blocks.js';

/** Every clause with its verdict: in full with every test, in the summary with what was not told above. */
export const clauses = (explainer: Explainer): readonly Block[] => {
  const { assessment, words, detail } = explainer;
  const { findings, notInForce } = assessment;
  const told = detail === 'full' ? findings : withoutRepeatedNotes(findings);
  const clause = detail === 'full' ? fullClause : shortClause;
  return sectionIfAny(
    [words.headings.clauses],
    [
      ...(detail === 'full' || !findings.some(isToldAbove) ? [] : [paragraph('remark', words.toldAbove)]),
      ...told.map((finding) => section(findingHeading(finding, explainer), clause(finding, explainer))),
      ...(notInForce.length === 0 ? [] : [paragraph('remark', words.notInForce(notInForce.length))]),
    ],
  );
};

/** Whether nothing but the verdict is left to tell: an open requirement, or an incentive with its open questions. */
const isToldAbove = ({ kind, verdict }: Finding): boolean =>
  kind === 'requirement' ? verdict !== 'met' : kind === 'incentive' && verdict === 'undetermined';

const fullClause = (finding: Finding, explainer: Explainer): readonly Block[] => [
  ...quoteBlocks(finding, explainer),
  ...reasonBlocks(finding, explainer),
  ...remarkBlocks(finding, explainer),
];

/**
 * The reasons and remarks that were not told above: an open requirement and a met incentive have had theirs, and
 * for a pending incentive it was said what it waits for. The notes of other incentives are left to the full form.
 */
const shortClause = (finding: Finding, explainer: Explainer): readonly Block[] => {
  const { kind, verdict } = finding;
  if (kind === 'requirement' && verdict !== 'met') return [];
  if (kind !== 'incentive') return [...reasonBlocks(finding, explainer), ...remarkBlocks(finding, explainer)];
  if (verdict === 'met') return reasonBlocks(finding, explainer);
  const readings = remarkBlocks({ ...finding, notes: [] }, explainer);
  return verdict === 'undetermined' ? readings : [...reasonBlocks(finding, explainer), ...readings];
};
