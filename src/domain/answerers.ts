import type { AnsweredBy, Text } from './fact.js';

/** What those who answer are called. */
export const answerers: Readonly<Record<AnsweredBy, Text>> = {
  applicant: { zh: '申报单位', en: 'applicant' },
  registry: { zh: '登记信息', en: 'registry' },
  authority: { zh: '主管部门', en: 'authority' },
};

export const answererNames = Object.keys(answerers) as readonly AnsweredBy[];
