import { displayWidth } from './display-width.js';

/**
 * Rows as lines whose columns begin under one another; the last column runs on. A cell wider than `widest` moves the
 * rest of its row, not the column of every other row.
 */
export const alignedRows = (rows: readonly (readonly string[])[], widest = 50): readonly string[] => {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      widths[column] = Math.min(widest, Math.max(widths[column] ?? 0, displayWidth(cell)));
  const padded = (cell: string, column: number): string =>
    cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)));
  return rows.map((row) => row.map(padded).join('  ').trimEnd());
};
