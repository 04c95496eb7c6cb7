import { assess } from './assess.js';
import type { Assessment } from './assessment.js';
import type { CompiledPack } from './compiled-pack.js';
import type { Setting } from './options.js';
import { startRun } from './start-run.js';

/** The synchronous executor: the closures that the pack was compiled into. */
export const evaluateWithClosures = (compiled: CompiledPack, setting: Setting): Assessment => {
  const run = startRun(compiled, setting);
  return assess(compiled, setting, run, ({ provision, readings }) => ({
    outcome: run.outcome(provision.name),
    alternatives: readings.map(({ judge }) => judge(run)),
  }));
};
