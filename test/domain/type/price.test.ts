import { promise } from './promise.js';
import { refusedAs } from './quantity.js';

promise(
  'price',
  [
    ['315元/平方米', '315元/平方米'],
    ['21万元/亩', '315元/平方米'],
    [{ value: '315', unit: '元/平方米' }, '315元/平方米'],
  ],
  [
    ...refusedAs,
    ['-1元/平方米', 'number-negative', 'by the reader alone'],
    ['315元', 'unit-unfit', 'by the reader alone'],
  ],
);
