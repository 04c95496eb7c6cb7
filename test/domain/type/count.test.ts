import { promise } from './promise.js';

promise(
  'count',
  [
    [0, '0'],
    [1, '1'],
    [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
  ],
  [
    [-1, 'count-malformed'],
    [0.5, 'count-malformed'],
    [Number.MAX_SAFE_INTEGER + 1, 'count-malformed'],
    ['1', 'count-malformed'],
    [true, 'count-malformed'],
  ],
);
