import { loadPolicy } from '../../src/node.js';

/** The bundled policy as its folder has it: generators run before anything is generated or built. */
export const bundledPolicy = loadPolicy('rules/guangxi-qianqi-jigai');
