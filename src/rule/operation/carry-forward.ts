import { carryForward as used } from '../../quantity/schedule.js';
import { asMeasure, asNumber, asSchedule, type Operation, typed } from './operation.js';

/** How much of a balance is used each year, from a year and for some years after it. */
export const carryForward: Operation = {
  name: 'carryForward',
  operands: ['balance', 'capacities', 'from', 'years'],
  type: typed('schedule', 'money', 'schedule', 'count', 'count'),
  calculate: ([balance, capacities, from, years]) =>
    used(asMeasure(balance), asSchedule(capacities), asNumber(from), asNumber(years)),
};
