import { promise } from './promise.js';
import { refusedAs } from './quantity.js';

promise(
  'ratio',
  [
    ['15%', '15%'],
    ['-3.5%', '-3.5%'],
    ['0%', '0%'],
    ['120%', '120%'],
    [{ value: '15', unit: '%' }, '15%'],
  ],
  [...refusedAs, ['15元', 'unit-unfit', 'by the reader alone']],
);
