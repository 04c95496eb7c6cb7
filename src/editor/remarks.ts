import { answerers } from '../domain/answerers.js';
import type { Field } from '../domain/fact.js';

/** ` (元; 申请人 applicant)`: the unit of a field, whether it may be negative, and who answers it, as far as it says. */
export const remarks = (
  { unit, mayBeNegative, answeredBy }: Pick<Field, 'unit' | 'mayBeNegative' | 'answeredBy'>,
  names = answerers,
): string => {
  const by = answeredBy && `${names[answeredBy].zh} ${names[answeredBy].en}`;
  const told = [unit, mayBeNegative && '可为负 may be negative', by].filter(Boolean).join('; ');
  return told && ` (${told})`;
};
