import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/explain/render/display-width.js';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['桂林', 4],
    ['（四）', 6],
    ['㎡', 2],
    ['ａ', 2],
    ['ｱ', 1],
    ['é', 1],
    ['e\u0301', 1],
    ['😀', 2],
    ['𠮷', 2],
    ['한', 2],
    ['m²', 2],
    ['“≥15%”', 9],
    ['—…×÷≈≤', 12],
  ])('%j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
