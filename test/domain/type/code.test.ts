import { describe } from 'vitest';
import { promise } from './promise.js';

describe('a credit code', () => {
  promise(
    'code',
    [['91350100M000100Y43']],
    [
      ['91350100M000100Y4', 'credit-code-malformed'],
      ['91350100M000100Y433', 'credit-code-malformed'],
      ['91350100I000100Y43', 'credit-code-malformed'],
      ['', 'text-empty'],
      [1, 'text-expected'],
    ],
    { form: 'credit-code' },
  );
});

describe('an industry code', () => {
  promise(
    'code',
    [['C13'], ['C1340'], ['T97']],
    [
      ['C1', 'industry-code-malformed'],
      ['C13400', 'industry-code-malformed'],
      ['c1340', 'industry-code-malformed'],
      ['T98', 'industry-code-malformed', 'by the reader alone'],
      ['A1340', 'industry-section-unfit', 'by the reader alone'],
      [1340, 'text-expected'],
    ],
    { form: 'industry-code' },
  );
});
