import { assess } from './assess.js';
import type { CompiledPack } from './compiled-pack.js';
import type { Evaluation } from './evaluation.js';
import type { Setting } from './options.js';
import { startRun } from './start-run.js';

/** The synchronous executor: the closures that the pack was compiled into. */
export const evaluateWithClosures = (compiled: CompiledPack, setting: Setting): Evaluation => {
  const run = startRun(compiled, setting);
  const assessment = assess(compiled, setting, run, ({ provision, readings }) => ({
    outcome: run.outcome(provision.name),
    alternatives: readings.map(({ judge }) => judge(run)),
  }));
  return { assessment, run };
};
