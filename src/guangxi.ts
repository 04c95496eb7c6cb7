/**
 * Guangxi's “千企技改” implementation plan alone, for hosts that want the policy by name.
 *
 * ```ts
 * import { guangxiQianqiJigai as policy } from 'qianqi-jigai/guangxi';
 *
 * policy.status; // => 'draft'
 * ```
 *
 * @module
 */

export { guangxiQianqiJigai, parseApplication } from './bundled/guangxi-qianqi-jigai.js';
export type * from './bundled/guangxi-qianqi-jigai.types.js';
