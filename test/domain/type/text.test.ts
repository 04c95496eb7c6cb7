import { promise } from './promise.js';

promise(
  'text',
  [['糖'], [' 糖 '], ['x'.repeat(1000)]],
  [
    ['', 'text-empty'],
    [' \u3000', 'text-empty', 'by the reader alone'],
    ['x'.repeat(1001), 'text-too-long'],
    [1, 'text-expected'],
    [['糖'], 'text-expected'],
  ],
);
