import { count as counted } from '../../quantity/measure.js';
import { type Operation, typed } from './operation.js';

export const count: Operation = {
  name: 'count',
  operands: 1,
  takes: 'a list',
  gives: 'how many entries it has',
  meaning: { zh: '清单的项数', en: 'How many entries a list has' },
  type: typed('count', 'list'),
  calculate: (list) => counted(Array.isArray(list) ? list.length : 0),
  words: {
    kind: 'phrase',
    zh: ([list]) => `${list}的项数`,
    en: ([list]) => `the number of ${list}`,
    isPlain: true,
  },
};
