import { type Block, item, listIfAny, section } from '../document.js';
import type { Explainer } from '../explainer.js';

/** What the assessment rests on and what it is not, with all that is needed to make it again. */
export const colophon = ({ assessment, words }: Explainer): readonly Block[] => {
  const { policy, asOf, planYear } = assessment;
  return [
    section(
      [words.headings.colophon],
      listIfAny([
        item(words.status[policy.status](words.of(policy.title), words.of(policy.issuer))),
        item(words.disclaimer),
        item(words.edition(planYear, asOf, policy.version, policy.digest.slice(0, 12))),
      ]),
    ),
  ];
};
