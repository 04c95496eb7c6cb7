import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Value } from '../../../src/domain/fact.js';
import { parseValue } from '../../../src/domain/parse-application.js';
import { formatMeasure } from '../../../src/quantity/format-quantity.js';
import { fromQuantity, type Measure, toQuantity } from '../../../src/quantity/measure.js';
import { decimalText, separated } from '../../arbitrary/quantity.js';
import { promise } from './promise.js';

const most = Number.MAX_SAFE_INTEGER;

describe('of points', () => {
  promise(
    'number',
    [
      ['86.5分', '86.5分'],
      ['86.5 分', '86.5分'],
      ['８６．５分', '86.5分'],
      ['1,234.5分', '1,234.5分'],
      ['0分', '0分'],
      ['-0分', '0分'],
      ['86.50分', '86.5分'],
      [{ value: '86.5', unit: '分' }, '86.5分'],
      [{ value: '1,234', unit: '分' }, '1,234分'],
      [86.5, '86.5分'],
      [90, '90分'],
      [0, '0分'],
      [-0, '0分'],
      [0.1, '0.1分'],
      [most, '9,007,199,254,740,991分'],
    ],
    [
      ['', 'quantity-malformed'],
      ['分', 'quantity-malformed', 'by the reader alone'],
      ['86.5', 'unit-missing', 'by the reader alone'],
      ['86.5元', 'unit-unfit', 'by the reader alone'],
      ['86.5%', 'unit-unfit', 'by the reader alone'],
      ['86.5人', 'unit-unfit', 'by the reader alone'],
      ['8,65分', 'number-malformed', 'by the reader alone'],
      ['1e2分', 'number-malformed', 'by the reader alone'],
      ['.5分', 'number-malformed', 'by the reader alone'],
      [`0.${'1'.repeat(11)}分`, 'number-too-long', 'by the reader alone'],
      [`${'1'.repeat(31)}分`, 'number-too-long', 'by the reader alone'],
      ['-1分', 'number-negative', 'by the reader alone'],
      [{ value: '-1', unit: '分' }, 'number-negative', 'by the reader alone'],
      [{ value: '86.5', unit: '元' }, 'unit-unfit'],
      [{ value: 86.5, unit: '分' }, 'quantity-malformed'],
      [{ value: '86.5' }, 'quantity-malformed'],
      [-1, 'number-negative'],
      [most + 1, 'number-inexact'],
      [1e21, 'number-inexact'],
      [1e-7, 'number-malformed', 'by the reader alone'],
      // 17 digits after the point: a sum of floating point, which nobody writes.
      [0.1 + 0.2, 'number-too-long', 'by the reader alone'],
      [Number.NaN, 'quantity-malformed'],
      [Number.POSITIVE_INFINITY, 'quantity-malformed'],
      [true, 'quantity-malformed'],
      [['86.5分'], 'quantity-malformed'],
    ],
    { unit: '分' },
  );
});

describe('of a Latin unit, which may be negative', () => {
  promise(
    'number',
    [
      ['-5kWh', '-5kWh'],
      ['－5 kWh', '-5kWh'],
      [-5.25, '-5.25kWh'],
      [-most, '-9,007,199,254,740,991kWh'],
      ['0.5kWh', '0.5kWh'],
    ],
    [
      ['5千瓦时', 'unit-unfit', 'by the reader alone'],
      ['5MWh', 'number-malformed', 'by the reader alone'],
      ['1e5kWh', 'number-malformed', 'by the reader alone'],
      [-most - 1, 'number-inexact'],
    ],
    { unit: 'kWh', mayBeNegative: true },
  );
});

describe('of a unit over another', () => {
  const shown = '0.35吨标准煤/万元';
  promise('number', [[shown], [0.35, shown], [{ value: '0.35', unit: '吨标准煤/万元' }, shown]], [], {
    unit: '吨标准煤/万元',
  });
});

const points: Field = {
  type: 'number',
  unit: '分',
  mayBeNegative: true,
  label: { zh: '得分', en: 'points' },
};

const read = (written: unknown): Measure => {
  const result = parseValue(written, points, 'fact');
  if ('problems' in result) throw new Error(`${JSON.stringify(written)}: ${result.problems[0]?.code}`);
  return result.value as Value & Measure;
};

/** A number of up to 15 digits, which JSON holds exactly. */
const exactInJson = fc
  .tuple(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => digits / 10 ** places);

describe('a number survives', () => {
  it('the way through text, however it is written', () => {
    fc.assert(
      fc.property(decimalText(), fc.boolean(), (digits, isNegative) => {
        const sign = isNegative ? '-' : '';
        const written = toQuantity(read(`${sign}${digits}分`), '分');
        for (const form of [
          written,
          `${sign}${separated(digits)}分`,
          `${written.value} 分`,
          { value: `${sign}${digits}`, unit: '分' },
        ])
          expect(toQuantity(read(form), '分')).toEqual(written);
        expect(fromQuantity(written, 'number')).toEqual(read(written));
        expect(read(formatMeasure(read(written), 'zh-CN', [], '分'))).toEqual(read(written));
      }),
    );
  });

  it('the way through JSON as the digits that were written', () => {
    fc.assert(
      fc.property(exactInJson, (number) => {
        const inJson: unknown = JSON.parse(JSON.stringify(number));
        expect(toQuantity(read(inJson), '分').value).toBe(String(number + 0));
        expect(read(inJson)).toEqual(read(`${number + 0}分`));
      }),
    );
  });
});
