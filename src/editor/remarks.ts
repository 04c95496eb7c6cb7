import { answerers } from '../domain/answerers.js';
import type { Field } from '../domain/fact.js';

/** ` (元; 申报单位 applicant)`: the unit of a field, whether it may be negative, and who answers it, as far as it says. */
export const remarks = ({
  unit,
  mayBeNegative,
  answeredBy,
}: Pick<Field, 'unit' | 'mayBeNegative' | 'answeredBy'>): string => {
  const by = answeredBy && `${answerers[answeredBy].zh} ${answerers[answeredBy].en}`;
  const told = [unit, mayBeNegative && '可为负 may be negative', by].filter(Boolean).join('; ');
  return told && ` (${told})`;
};
