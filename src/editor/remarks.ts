import { answerers } from '../domain/answerers.js';
import type { Field } from '../domain/fact.js';

/** ` (元; 申请人 applicant)`: the unit of a field and who answers it, as far as it has them. */
export const remarks = (
  { unit, answeredBy }: Pick<Field, 'unit' | 'answeredBy'>,
  names = answerers,
): string => {
  const by = answeredBy && `${names[answeredBy].zh} ${names[answeredBy].en}`;
  const told = [unit, by].filter(Boolean).join('; ');
  return told && ` (${told})`;
};
