import type { Amount, Reason, Step } from '../assessment/assessment.js';
import { isMeasure } from '../domain/fact.js';
import type { CompiledPack, CompiledStep, CompiledWorth } from '../evaluate/compiled-pack.js';
import type { FactState } from '../evaluate/fact-state.js';
import type { Run } from '../evaluate/run.js';
import { hasPlaces, roundHalfUp, toQuantity } from '../quantity/measure.js';

const whyUnknown = ({ missing, reason }: FactState, { pack }: CompiledPack): Reason => {
  // A step or the field of an item that failed is no fact that anybody could give.
  if (reason !== undefined)
    return { ...reason, facts: reason.facts.filter((fact) => pack.dictionary.has(fact)) };
  const labels = missing.map((fact) => pack.dictionary.get(fact)?.label ?? { zh: fact, en: fact });
  return missing.length === 0
    ? { code: 'no-value', zh: '据现有数据无法得出金额', en: 'the stated facts give no amount', facts: [] }
    : {
        code: 'facts-missing',
        zh: `尚缺${labels.map(({ zh }) => zh).join('、')}`,
        en: `still to be given: ${labels.map(({ en }) => en).join('; ')}`,
        facts: missing,
      };
};

const stepTaken = ({ step: { name, fact }, read }: CompiledStep, run: Run): Step => {
  const { label } = fact;
  const { plain: value, trace, derivation = trace } = read(run);
  return value === undefined ? { name, label, derivation } : { name, label, value, derivation };
};

/** What an incentive is worth in a run: exact through all steps, rounded once, half up to 分, at the end. */
export const amountOf = (
  compiled: CompiledPack,
  { worth, steps, amount }: CompiledWorth,
  run: Run,
): Amount | undefined => {
  if (amount === undefined) return undefined;
  const taken = steps.map((step) => stepTaken(step, run));
  const result = amount(run);
  const { value, trace: derivation } = result;
  const { benefit } = worth;
  if (typeof value !== 'object' || !isMeasure(value))
    return { unknown: whyUnknown(result, compiled), benefit, steps: taken };
  const quantity = toQuantity(roundHalfUp(value, 2));
  return hasPlaces(value, 2)
    ? { value: quantity, benefit, steps: taken, derivation }
    : { value: quantity, rounded: true, benefit, steps: taken, derivation };
};
