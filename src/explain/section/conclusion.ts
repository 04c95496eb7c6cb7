import type { Finding, Verdict } from '../../assessment/assessment.js';
import { type Block, paragraph } from '../document.js';
import type { Explainer } from '../explainer.js';

/** The verdict in one line, and what to keep in mind about it. */
export const conclusion = ({ assessment, words }: Explainer): readonly Block[] => {
  const { eligibility, findings, planYear, subjects } = assessment;
  const requirements = findings.filter(({ kind }) => kind === 'requirement');
  const count = (verdict: Verdict): number =>
    requirements.filter((finding) => finding.verdict === verdict).length;
  const tally = { met: count('met'), unmet: count('unmet'), undetermined: count('undetermined') };
  const name = words.subject(
    subjects.map(({ label, ...subject }) => ({ ...subject, label: words.of(label) })),
    planYear,
  );
  if (requirements.length === 0) return [paragraph('conclusion', words.noRequirements(name))];
  const { verdict } = eligibility;
  return [
    paragraph(
      'conclusion',
      words.conclusion,
      { kind: 'verdict', verdict, text: words.verdict[verdict] },
      words.afterVerdict,
      words.concluded[verdict](name, tally),
    ),
    ...reservations(requirements, words),
  ];
};

const reservations = (requirements: readonly Finding[], words: Explainer['words']): readonly Block[] => {
  const presumed = requirements.filter((finding) => finding.presumed).length;
  const differing = requirements.filter(({ readings }) =>
    readings.some(({ alternative }) => alternative.differs),
  ).length;
  return presumed + differing === 0 ? [] : [paragraph('remark', words.reservations({ presumed, differing }))];
};
