import { calculated, type NamedFact, toPlain, uncalculated } from '../fact-state.js';
import type { ReadFact } from '../names.js';
import type { Calculate } from './calculate.js';

/** Another fact, under the name of the fact that is nothing but it. */
export const compileFactOperand = (read: ReadFact, fact: NamedFact | undefined): Calculate => {
  if (fact === undefined) return read;
  const { unit } = fact.field;
  return (run) => {
    const { value, missing, reason, presumed, trace } = read(run);
    return value === undefined
      ? uncalculated(fact, missing, reason, trace)
      : calculated(fact, value, toPlain(value, unit), presumed, trace);
  };
};
