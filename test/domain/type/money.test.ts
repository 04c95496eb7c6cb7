import { describe } from 'vitest';
import { promise } from './promise.js';
import { refusedAs } from './quantity.js';

promise(
  'money',
  [
    ['3200万元', '3,200万元'],
    ['1.2亿元', '1.2亿元'],
    ['0元', '0元'],
    [{ value: '3200', unit: '万元' }, '3,200万元'],
  ],
  [
    ...refusedAs,
    ['-1元', 'number-negative', 'by the reader alone'],
    ['15%', 'unit-unfit', 'by the reader alone'],
  ],
);

describe('that may be negative', () => {
  promise(
    'money',
    [
      ['-300万元', '-300万元'],
      ['－３００万元', '-300万元'],
      ['-1,234.56元', '-1,234.56元'],
      ['-0元', '0元'],
      [{ value: '-300', unit: '万元' }, '-300万元'],
      ['300万元'],
    ],
    [
      ['--300万元', 'number-malformed', 'by the reader alone'],
      ['-300', 'unit-missing', 'by the reader alone'],
      [-300, 'unit-missing'],
      [`-${'1'.repeat(31)}元`, 'number-too-long', 'by the reader alone'],
    ],
    { mayBeNegative: true },
  );
});
