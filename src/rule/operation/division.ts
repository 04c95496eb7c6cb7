import { divisionOf } from '../../domain/industry-code.js';
import { type Operation, typed } from './operation.js';

export const division: Operation = {
  name: 'division',
  operands: 1,
  takes: 'an industry code',
  gives: 'text: `13` of `C1340`',
  meaning: { zh: '行业代码的大类', en: 'The division of an industry code' },
  type: typed('text', 'code'),
  calculate: (code) => divisionOf(String(code)),
  words: { kind: 'phrase', zh: ([code]) => `${code}所属大类`, en: ([code]) => `the division of ${code}` },
};
