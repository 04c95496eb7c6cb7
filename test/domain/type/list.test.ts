import { describe } from 'vitest';
import { promise } from './promise.js';

const label = { zh: '某项', en: 'something' };
const members = [
  { value: 'quality', label: { zh: '提质', en: 'quality' } },
  { value: 'safety', label: { zh: '安全', en: 'safety' } },
];

describe('of members', () => {
  promise(
    'list',
    [[[]], [['safety', 'quality']], [Array.from({ length: 10_000 }, () => 'safety')]],
    [
      ['safety', 'list-expected'],
      [{ 0: 'safety' }, 'list-expected'],
      [['saftey', 'quality', 1, null], 'member-unknown text-expected text-expected'],
      [Array.from({ length: 10_001 }, () => 'safety'), 'list-too-long'],
    ],
    { members },
  );
});

describe('of items', () => {
  promise(
    'list',
    [
      [[]],
      [
        [{}, { name: null, kind: 'safety' }],
        [{}, { kind: 'safety' }],
      ],
      [[{ isNew: true, name: '机床' }], [{ name: '机床', isNew: true }]],
    ],
    [
      [{}, 'list-expected'],
      [[null, [], '机床'], 'object-expected object-expected object-expected'],
      [[{ name: '', isNew: 1 }, { nam: '机床' }], 'text-empty boolean-expected key-unknown'],
      [[{ toString: '机床' }], 'key-unknown'],
    ],
    {
      fields: {
        name: { type: 'text', label },
        isNew: { type: 'bool', label },
        kind: { type: 'enum', label, members },
      },
    },
  );
});
