import { describe, expect, it } from 'vitest';
import { parseValue } from '../../../src/domain/parse-application.js';
import { promise } from './promise.js';

const members = [
  { value: 'filed', label: { zh: '已备案', en: 'Filed' } },
  { value: 'approved', label: { zh: '已核准', en: 'Approved' } },
];

describe('with members', () => {
  promise(
    'enum',
    [['filed'], ['approved']],
    [
      ['Filed', 'member-unknown'],
      ['filed ', 'member-unknown'],
      ['已备案', 'member-unknown'],
      ['toString', 'member-unknown'],
      ['', 'text-empty'],
      [1, 'text-expected'],
    ],
    { members },
  );

  it.each([
    ['已备案', 'filed'],
    ['Approved', 'approved'],
    ['aproved', 'approved'],
    ['something else', undefined],
  ])('for %s, %s is suggested', (written, suggestion) => {
    const field = { type: 'enum', label: { zh: '备案', en: 'filing' }, members } as const;
    const result = parseValue(written, field, 'fact');
    const [problem] = 'problems' in result ? result.problems : [];
    expect(problem?.values).toEqual({
      written,
      allowed: ['filed', 'approved'],
      ...(suggestion && { suggestion }),
    });
  });
});

describe('without members, which only packs give', () => {
  promise(
    'enum',
    [['任何']],
    [
      ['', 'text-empty'],
      [true, 'text-expected'],
    ],
    { members: [] },
  );
});
