import { promise } from './promise.js';

promise(
  'bool',
  [[true], [false]],
  [
    [0, 'boolean-expected'],
    ['true', 'boolean-expected'],
    ['是', 'boolean-expected'],
    [[true], 'boolean-expected'],
    [{}, 'boolean-expected'],
  ],
);
