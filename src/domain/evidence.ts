import type { Field } from './fact.js';
import { field } from './field.js';

/** Where a value was seen, shown beside it in explanations. */
export interface Evidence {
  /** Who or what gave it, such as 年度审计报告. */
  readonly source?: string | undefined;
  /** The date of that document, `2026-03-31`. */
  readonly date?: string | undefined;
  /** Its number or file name. */
  readonly document?: string | undefined;
}

export const evidenceFields: Readonly<Record<keyof Evidence, Field>> = {
  source: field.text('来源，如年度审计报告', 'Who or what gave it, such as an annual audit report'),
  date: field.date('该材料的日期', 'The date of that document'),
  document: field.text('文号或文件名', 'Its number or file name'),
};
