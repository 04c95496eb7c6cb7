import { planEligible } from '../pack/built-in.js';
import type { ProvisionFile } from '../pack/files.js';
import { mentionsInProvision } from '../pack/graph.js';
import type { Check } from './check.js';

/** No requirement rests on all requirements together. */
export const checkEligibility: Check = ({ documents, pack }, complain) => {
  const requirements = new Map(
    pack.provisions.flatMap((provision) =>
      provision.kind === 'requirement' ? [[provision.name, provision] as const] : [],
    ),
  );
  for (const document of documents.provisions.values()) {
    const requirement = requirements.get((document.value as ProvisionFile).name);
    for (const { name, path } of requirement === undefined ? [] : mentionsInProvision(requirement))
      if (name === planEligible)
        complain(document, path, {
          code: 'eligibility-in-requirement',
          values: { provision: requirement?.name ?? '' },
        });
  }
};
