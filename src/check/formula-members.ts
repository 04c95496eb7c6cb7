import type { DerivedFile } from '../pack/files.js';
import { suggested } from '../problem/suggestion.js';
import type { Literal } from '../rule/formula/literal.js';
import type { Formula } from '../rule/formula.js';
import type { Check } from './check.js';

/** The literals that a formula may give as its result. */
const resultsOf = (formula: Formula): readonly Literal[] => {
  switch (formula.kind) {
    case 'literal':
      return [formula];
    case 'firstKnown':
    case 'table':
      return formula.parts.flatMap(resultsOf);
    default:
      return [];
  }
};

/** A derived choice comes to none but its members. */
export const checkFormulaMembers: Check = ({ documents, pack }, complain) => {
  for (const document of documents.derived.values()) {
    const { id, type, members = [] } = document.value as DerivedFile;
    const fact = pack.derived.get(id);
    if (fact === undefined || type !== 'enum' || members.length === 0) continue;
    const allowed = members.map(({ value }) => value);
    for (const { value, path, at } of resultsOf(fact.formula)) {
      const written = String(value);
      if (!allowed.includes(written))
        complain(
          document,
          path,
          { code: 'member-unknown', values: { written, allowed, ...suggested(written, allowed) } },
          at,
        );
    }
  }
};
