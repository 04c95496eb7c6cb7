import type { Amount, Assessment } from '../../src/assessment/assessment.js';
import { formatMeasure } from '../../src/quantity/format-quantity.js';
import { fromQuantity } from '../../src/quantity/measure.js';

/** The amounts of an assessment, by `provision` or `provision#option` as a case file names them. */
export const amountsOf = ({ findings }: Assessment): ReadonlyMap<string, Amount> =>
  new Map(
    findings.flatMap(({ provision, amount, options = [] }): [string, Amount][] => [
      ...(amount === undefined ? [] : [[provision, amount] as [string, Amount]]),
      ...options.flatMap((option): [string, Amount][] =>
        option.amount === undefined ? [] : [[`${provision}#${option.id}`, option.amount]],
      ),
    ]),
  );

/** A known amount as people write it, such as `94万元`. */
export const moneyOf = (amount: Amount | undefined): string | undefined =>
  amount !== undefined && 'value' in amount
    ? formatMeasure(fromQuantity(amount.value, 'money'), 'zh-CN')
    : undefined;
