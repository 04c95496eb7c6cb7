import { promise } from './promise.js';
import { refusedAs } from './quantity.js';

promise(
  'area',
  [
    ['8400平方米', '8,400平方米'],
    ['1.2公顷', '12,000平方米'],
    ['3亩', '2,000平方米'],
    [{ value: '1', unit: '㎡' }, '1平方米'],
  ],
  [
    ...refusedAs,
    ['-1亩', 'number-negative', 'by the reader alone'],
    ['15元', 'unit-unfit', 'by the reader alone'],
  ],
);
