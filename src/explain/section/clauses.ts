import type { Finding } from '../../evaluate/assessment.js';
import { type Block, paragraph, section, sectionIfAny } from '../document.js';
import type { Explainer } from '../explainer.js';
import { findingHeading, quoteBlocks, reasonBlocks, remarkBlocks } from '../finding-blocks.js';
import { decidingHeading } from './deciding.js';

/** Every clause with its verdict: in full with every test, in the summary with what was not told above. */
export const clauses = (explainer: Explainer): readonly Block[] => {
  const { assessment, words, detail } = explainer;
  const { findings, notInForce } = assessment;
  const told = detail === 'full' ? findings : withoutRepeatedNotes(findings);
  const clause = detail === 'full' ? fullClause : shortClause;
  return sectionIfAny(
    [words.headings.clauses],
    [
      ...told.map((finding) => section(findingHeading(finding, explainer), clause(finding, explainer))),
      ...(notInForce.length === 0 ? [] : [paragraph('remark', words.notInForce(notInForce.length))]),
    ],
  );
};

/** Notes that several findings share stay with the first. */
const withoutRepeatedNotes = (findings: readonly Finding[]): readonly Finding[] => {
  const told = new Set<string>();
  return findings.map((finding) => {
    const notes = finding.notes.filter(({ zh }) => !told.has(zh));
    for (const { zh } of notes) told.add(zh);
    return { ...finding, notes };
  });
};

const fullClause = (finding: Finding, explainer: Explainer): readonly Block[] => [
  ...quoteBlocks(finding, explainer),
  ...reasonBlocks(finding, explainer),
  ...remarkBlocks(finding, explainer),
];

/** What was told above: all of an open requirement and of a pending incentive, the remarks of a met incentive. */
const shortClause = (finding: Finding, explainer: Explainer): readonly Block[] => {
  const { words } = explainer;
  const { kind, verdict } = finding;
  if (kind === 'requirement' && verdict !== 'met')
    return [paragraph('remark', words.toldAbove(decidingHeading(explainer)))];
  if (kind === 'incentive' && verdict === 'undetermined')
    return [
      paragraph('remark', words.toldAbove(words.headings.pendingIncentives)),
      ...remarkBlocks(finding, explainer),
    ];
  const reasons = reasonBlocks(finding, explainer);
  return kind === 'incentive' && verdict === 'met'
    ? reasons
    : [...reasons, ...remarkBlocks(finding, explainer)];
};
