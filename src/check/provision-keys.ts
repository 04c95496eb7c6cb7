import type { ProvisionFile } from '../pack/files.js';
import { isComplaint, parseQuantity } from '../quantity/parse-quantity.js';
import type { Check } from './check.js';

/** The kinds that have keys of their own. */
const owners = [
  {
    kind: 'incentive',
    zh: '扶持（incentive）',
    en: 'an incentive',
    keys: ['options', 'steps', 'amount', 'benefit', 'mayBeNegative', 'excludes'],
  },
  { kind: 'duty', zh: '职责（duty）', en: 'a duty', keys: ['duty'] },
  { kind: 'target', zh: '目标（target）', en: 'a target', keys: ['target'] },
] as const;

/** What linking refuses in a duty or target already. */
const refusedInCommitments = ['options', 'amount', 'benefit'];

const isLiteral = (written: string): boolean =>
  (['money', 'price', 'area', 'ratio'] as const).some(
    (dimension) => !isComplaint(parseQuantity(written, dimension)),
  );

/** Keys of provisions that do not go with their kind or with one another: they would be passed over in silence. */
export const checkProvisionKeys: Check = ({ documents }, complain) => {
  for (const document of documents.provisions.values()) {
    const file = document.value as ProvisionFile;
    const refuse = (feature: keyof ProvisionFile, zh: string, en: string): void =>
      complain(document, [feature], { code: 'feature-refused', values: { feature, zh, en } }, 'key');

    const isCommitment = file.kind === 'duty' || file.kind === 'target';
    for (const { kind, zh, en, keys } of owners)
      for (const key of keys) {
        if (file[key] === undefined || file.kind === kind) continue;
        if (isCommitment && refusedInCommitments.includes(key)) continue;
        refuse(
          key,
          `只有${zh}类条款可写此项，请删去或改正 kind`,
          `only ${en} has it; remove it or mend the kind`,
        );
      }
    if (file.options !== undefined)
      for (const key of ['steps', 'amount', 'benefit'] as const)
        if (file[key] !== undefined && file.kind === 'incentive')
          refuse(
            key,
            '有备选方式的条款，此项写在各备选方式之内',
            'where there are options, each of them has its own',
          );

    const atLeast = file.target?.atLeast;
    if (typeof atLeast === 'string' && !isLiteral(atLeast))
      complain(document, ['target', 'atLeast'], {
        code: 'quantity-malformed',
        values: { written: atLeast, example: '10%' },
      });
  }
};
