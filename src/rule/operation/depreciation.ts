import type { Value } from '../../domain/fact.js';
import { compare, type Measure, measure } from '../../quantity/measure.js';
import { type DepreciationMethod, depreciation as deductions } from '../../quantity/schedule.js';
import { asMeasure, asWhole, noValue, type Operation, typed } from './operation.js';

const methods: Readonly<Record<DepreciationMethod, true>> = {
  'one-off': true,
  'straight-line': true,
  'shortened-life': true,
  'double-declining': true,
  'sum-of-years': true,
};

const isMethod = (word: Value | undefined): word is DepreciationMethod =>
  typeof word === 'string' && Object.hasOwn(methods, word);

const nothing = measure('ratio', 0n);
const everything = measure('ratio', 1n);

const isShare = (rate: Measure): boolean => compare(nothing, rate) <= 0 && compare(rate, everything) <= 0;

/** An asset's deductions by year under a method of depreciation. */
export const depreciation: Operation = {
  name: 'depreciation',
  operands: {
    method: { zh: '折旧方法', en: 'The method of depreciation' },
    basis: { zh: '计税基础', en: 'The basis for depreciation' },
    residualRate: { zh: '残值率', en: 'The residual rate' },
    years: { zh: '该方法的年限', en: 'The years of the method' },
    life: { zh: '法定最低折旧年限', en: 'The statutory life' },
    putIntoUse: { zh: '投入使用日期', en: 'The date put into use' },
  },
  gives: 'a schedule of deductions',
  meaning: { zh: '折旧年度表', en: 'The schedule of depreciation' },
  type: typed('schedule', ['enum', 'text'], 'money', 'ratio', 'count', 'count', 'date'),
  calculate: (method, basis, residualRate, years, life, putIntoUse) => {
    const [span, statutory] = [asWhole(years, 1, 100), asWhole(life, 1, 100)];
    if (span === undefined || statutory === undefined || !isMethod(method)) return noValue;
    if (!isShare(asMeasure(residualRate))) return noValue;
    return deductions({
      method,
      basis: asMeasure(basis),
      residualRate: asMeasure(residualRate),
      years: span,
      life: statutory,
      putIntoUse: String(putIntoUse),
    });
  },
  words: {
    kind: 'phrase',
    zh: ([, basis, residual, years, , start]) =>
      `${basis}自${start}起按${years}年、残值率${residual}分年扣除`,
    en: ([, basis, residual, years, , start]) =>
      `${basis} deducted over ${years} years from ${start}, residual rate ${residual}`,
  },
};
