import { expect, it } from 'vitest';
import { factTypes, typesWith } from '../../../src/domain/type/index.js';

it('is the only type that no file may define, and no application may state', () => {
  expect(typesWith(({ isCalculated = false }) => isCalculated)).toEqual(['schedule']);
  expect(factTypes.schedule.input('string')).toBe('never');
});

it('is no single value and has no order', () => {
  expect(factTypes.schedule.isPlural).toBe(true);
  expect(factTypes.schedule.order).toBeUndefined();
});
