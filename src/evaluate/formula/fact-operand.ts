import type { FactOperand } from '../../rule/formula/fact-operand.js';
import { calculated, toPlain, uncalculated } from '../fact-state.js';
import type { Compile } from './calculate.js';

/** Another fact, under the name of the fact that is nothing but it. */
export const compileFactOperand: Compile<FactOperand> = (operand, { fact, names }) => {
  const read = names.fact(operand.fact.id);
  if (fact === undefined) return read;
  const { unit } = fact.field;
  return (run) => {
    const { value, missing, reason, presumed, possible, trace } = read(run);
    return value === undefined
      ? uncalculated(fact, missing, reason, trace, possible, presumed)
      : calculated(fact, value, toPlain(value, unit), presumed, trace);
  };
};
