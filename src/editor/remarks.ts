import { answerers } from '../domain/answerers.js';
import type { Field } from '../domain/fact.js';

/** ` (元; 申报单位 applicant)`: the unit of a field and who answers it, as far as it has them. */
export const remarks = ({ unit, answeredBy }: Pick<Field, 'unit' | 'answeredBy'>): string => {
  const by = answeredBy && `${answerers[answeredBy].zh} ${answerers[answeredBy].en}`;
  const told = [unit, by].filter(Boolean).join('; ');
  return told && ` (${told})`;
};
