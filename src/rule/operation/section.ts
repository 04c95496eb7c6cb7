import { sectionOf } from '../../domain/industry-code.js';
import { type Operation, typed } from './operation.js';

export const section: Operation = {
  name: 'section',
  operands: 1,
  takes: 'an industry code',
  gives: 'text: `C` of `C1340`',
  meaning: { zh: '行业代码的门类', en: 'The section of an industry code' },
  type: typed('text', 'code'),
  calculate: (code) => sectionOf(String(code)),
  words: { kind: 'phrase', zh: ([code]) => `${code}所属门类`, en: ([code]) => `the section of ${code}` },
};
