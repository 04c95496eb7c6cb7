import { promise } from './promise.js';

promise(
  'date',
  [['2026-12-31'], ['2024-02-29'], ['0001-01-01']],
  [
    ['2026-02-29', 'date-malformed', 'by the reader alone'],
    ['2026-04-31', 'date-malformed', 'by the reader alone'],
    ['2026-00-01', 'date-malformed', 'by the reader alone'],
    ['2026-13-01', 'date-malformed', 'by the reader alone'],
    ['2026-01-00', 'date-malformed', 'by the reader alone'],
    ['2026-1-1', 'date-malformed'],
    ['2026-12-31T00:00:00Z', 'date-malformed'],
    [' 2026-12-31', 'date-malformed'],
    ['2026年12月31日', 'date-malformed'],
    [20261231, 'date-malformed'],
  ],
);
