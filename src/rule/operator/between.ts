import type { Value } from '../../domain/fact.js';
import { equal } from './equal.js';
import { comparableTypes, type Operator, type Passing, whatever } from './operator.js';
import { order } from './order.js';

type Interval = Extract<Passing, { readonly kind: 'interval' }>;

export const endsWritten: Interval['ends'] = ([low, high]) =>
  low === undefined || high === undefined ? undefined : [low, high];

export const between: Operator = {
  name: 'between',
  opposite: 'notBetween',
  types: comparableTypes,
  operand: 'ends',
  passes: { kind: 'interval', of: 'one', ends: endsWritten },
  holds: (actual, expected) => {
    const [low, high] = expected as readonly [Value, Value];
    return order(actual, low) >= 0 && order(actual, high) <= 0;
  },
  meaning: { zh: '在两者之间，含首尾', en: 'lies between the two, both included' },
  words: {
    ...equal.words,
    compared: whatever({ zh: '在', en: 'from ' }),
    after: { zh: '之间', en: '' },
  },
};
