import type { Window } from '../pack/files.js';
import type { Provision } from '../pack/pack.js';
import { isUnbounded } from '../pack/window.js';
import type { Names } from './names.js';
import type { Run } from './run.js';

export const isWithin = (date: string, { from, to }: Window): boolean =>
  (from === undefined || from <= date) && (to === undefined || date <= to);

/** Whether a provision is in force on the day that it is tested on; one whose day is unknown is. */
export const compileInForce = ({ effective }: Provision, names: Names): ((run: Run) => boolean) => {
  if (isUnbounded(effective)) return () => true;
  const readDay = names.fact(effective.on);
  return (run) => {
    const { value: day } = readDay(run);
    return typeof day !== 'string' || isWithin(day, effective);
  };
};
