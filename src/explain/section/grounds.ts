import type { Finding } from '../../assessment/assessment.js';
import { type Block, item, type ListItem, listIfAny, sectionIfAny } from '../document.js';
import { type Explainer, provisionName } from '../explainer.js';
import { sayAwaited } from '../say/say-awaited.js';

const ofKind = (kind: Finding['kind'], explainer: Explainer): readonly ListItem[] =>
  explainer.assessment.findings
    .filter((finding) => finding.kind === kind && finding.verdict !== 'unmet')
    .map((finding) => item(sayGround(finding, explainer)));

const sayGround = (finding: Finding, explainer: Explainer): string => {
  const { words } = explainer;
  const name = provisionName(finding, explainer);
  const said = words.verdict[finding.verdict];
  return words.sentence(
    words.labelled(
      name,
      finding.verdict === 'met' ? said : words.series([said, sayAwaited(finding.missing, explainer)]),
    ),
  );
};

/** The grounds for priority and the focus areas that the project has, or may have. */
export const grounds = (explainer: Explainer): readonly Block[] => {
  const { headings } = explainer.words;
  return [
    ...sectionIfAny([headings.priorities], listIfAny(ofKind('priority', explainer))),
    ...sectionIfAny([headings.focus], listIfAny(ofKind('focus', explainer))),
  ];
};
