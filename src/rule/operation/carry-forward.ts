import { carryForward as used } from '../../quantity/schedule.js';
import { asMeasure, asSchedule, asWhole, lastYear, noValue, type Operation, typed } from './operation.js';

/** How much of a balance is used each year, from a year and for some years after it. */
export const carryForward: Operation = {
  name: 'carryForward',
  operands: ['balance', 'capacities', 'from', 'years'],
  type: typed('schedule', 'money', 'schedule', 'count', 'count'),
  calculate: (balance, capacities, from, years) => {
    const [first, span] = [asWhole(from, 1, lastYear), asWhole(years, 0, 100)];
    return first === undefined || span === undefined
      ? noValue
      : used(asMeasure(balance), asSchedule(capacities), first, span);
  },
};
