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
