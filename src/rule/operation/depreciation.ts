import { type DepreciationMethod, depreciation as deductions } from '../../quantity/schedule.js';
import { asMeasure, asNumber, type Operation, typed } from './operation.js';

/** An asset's deductions by year under a method of depreciation. */
export const depreciation: Operation = {
  name: 'depreciation',
  operands: ['method', 'basis', 'residualRate', 'years', 'life', 'putIntoUse'],
  type: typed('schedule', ['enum', 'text'], 'money', 'ratio', 'count', 'count', 'date'),
  calculate: ([method, basis, residualRate, years, life, putIntoUse]) => {
    const [span, statutory] = [asNumber(years), asNumber(life)];
    if (span < 1 || statutory < 1 || span > 100 || statutory > 100) return { failure: 'no-value' };
    return deductions({
      method: String(method) as DepreciationMethod,
      basis: asMeasure(basis),
      residualRate: asMeasure(residualRate),
      years: span,
      life: statutory,
      putIntoUse: String(putIntoUse),
    });
  },
};
