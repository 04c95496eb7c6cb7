import { assess } from './assess.js';
import type { CompiledPack } from './compiled-pack.js';
import type { Evaluation } from './evaluation.js';
import type { Setting } from './options.js';

/** The synchronous executor: the closures that the pack was compiled into. */
export const evaluateWithClosures = (compiled: CompiledPack, setting: Setting): Evaluation => {
  const run = compiled.names.startRun(setting);
  return { assessment: assess(compiled, run), run };
};
