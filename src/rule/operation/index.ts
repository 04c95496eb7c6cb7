import { add } from './add.js';
import { addMonths } from './add-months.js';
import { carryForward } from './carry-forward.js';
import { count } from './count.js';
import { depreciation } from './depreciation.js';
import { divide } from './divide.js';
import { division } from './division.js';
import { firstYear } from './first-year.js';
import { inYear } from './in-year.js';
import { interest } from './interest.js';
import { max } from './max.js';
import { min } from './min.js';
import { months } from './months.js';
import { multiply } from './multiply.js';
import type { Operation } from './operation.js';
import { presentValue } from './present-value.js';
import { round } from './round.js';
import { schedule } from './schedule.js';
import { section } from './section.js';
import { subtract } from './subtract.js';
import { total } from './total.js';
import { yearOf } from './year-of.js';

/** Every operation whose operands are all needed, by name. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  [
    add,
    subtract,
    multiply,
    divide,
    min,
    max,
    round,
    count,
    section,
    division,
    addMonths,
    months,
    yearOf,
    schedule,
    depreciation,
    total,
    presentValue,
    inYear,
    firstYear,
    carryForward,
    interest,
  ].map((operation) => [operation.name, operation]),
);
