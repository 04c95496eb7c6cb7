import type { DerivedFile, ProvisionFile } from '../pack/files.js';
import type { Check } from './check.js';

/** Nothing rests on itself, be it through other facts and provisions. */
export const checkCircle: Check = ({ documents, pack }, complain) => {
  const chain = pack.graph.circle;
  if (chain === undefined) return;
  const [first] = chain;
  const document =
    [...documents.provisions.values()].find(({ value }) => (value as ProvisionFile).name === first) ??
    [...documents.derived.values()].find(({ value }) => (value as DerivedFile).id === first) ??
    [...documents.parameters.values()][0] ??
    documents.policy;
  complain(document, [], { code: 'cycle', values: { chain } });
};
