import { carryForward as used } from '../../quantity/schedule.js';
import { asMeasure, asSchedule, asWhole, lastYear, noValue, type Operation, typed } from './operation.js';

/** How much of a balance is used each year, from a year and for some years after it. */
export const carryForward: Operation = {
  name: 'carryForward',
  operands: {
    balance: { zh: '可结转的余额', en: 'The balance carried forward' },
    capacities: { zh: '各年可使用的限额', en: "Each year's capacity" },
    from: { zh: '首个使用年度', en: 'The first year of use' },
    years: { zh: '向以后结转的年数', en: 'How many years it may be carried forward' },
  },
  gives: 'a schedule: what is used in `from` and the `years` after it',
  meaning: { zh: '逐年结转使用的年度表', en: 'How a balance is used year by year' },
  type: typed('schedule', 'money', 'schedule', 'count', 'count'),
  calculate: (balance, capacities, from, years) => {
    const [first, span] = [asWhole(from, 1, lastYear), asWhole(years, 0, 100)];
    return first === undefined || span === undefined
      ? noValue
      : used(asMeasure(balance), asSchedule(capacities), first, span);
  },
  words: {
    kind: 'phrase',
    zh: ([balance, capacities, from, years]) =>
      `${balance}自${from}年起以${capacities}为限逐年使用，结转不超过${years}年`,
    en: ([balance, capacities, from, years]) =>
      `${balance} used year by year from ${from} on within ${capacities}, for at most ${years} years`,
  },
};
