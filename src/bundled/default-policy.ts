import type { Policy } from '../policy/policy.js';
import { guangxiQianqiJigai } from './guangxi-qianqi-jigai.js';

/** The policy of a command that is given no pack. */
export const defaultPolicy: Policy = guangxiQianqiJigai;

/** Its folder in this package. */
export const defaultPolicyFolder = 'rules/guangxi-qianqi-jigai';
