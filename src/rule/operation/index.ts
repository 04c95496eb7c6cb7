import { add } from './add.js';
import { count } from './count.js';
import { divide } from './divide.js';
import { division } from './division.js';
import { max } from './max.js';
import { min } from './min.js';
import { multiply } from './multiply.js';
import type { Operation } from './operation.js';
import { round } from './round.js';
import { section } from './section.js';
import { subtract } from './subtract.js';

/** Every operation whose operands are all needed, by name. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  [add, subtract, multiply, divide, min, max, round, count, section, division].map((operation) => [
    operation.name,
    operation,
  ]),
);
