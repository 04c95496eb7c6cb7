/** What is no quantity of any kind. */
export const refusedAs = [
  ['', 'quantity-malformed'],
  ['9'.repeat(81), 'quantity-malformed'],
  [' ', 'quantity-malformed', 'by the reader alone'],
  ['多', 'quantity-malformed', 'by the reader alone'],
  ['15', 'unit-missing', 'by the reader alone'],
  ['15kg', 'number-malformed', 'by the reader alone'],
  [{ value: '15', unit: '斤' }, 'unit-unfit', 'by the reader alone'],
  [{ value: '15', unit: '元', year: '2026' }, 'quantity-malformed'],
  [{ value: '15' }, 'quantity-malformed'],
  [{ value: 15, unit: '元' }, 'quantity-malformed'],
  [15, 'unit-missing'],
  [true, 'quantity-malformed'],
  [['15元'], 'quantity-malformed'],
] as const;
