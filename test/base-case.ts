import { readFileSync } from 'node:fs';
import type { Application } from '../src/index.js';

interface WorkedCase {
  readonly asOf: string;
  readonly application: Application;
}

/** The worked case in which every requirement is met; the other cases are this one with changes. */
export const baseCasePath = 'rules/guangxi-qianqi-jigai/cases/sugar-smart-pressing-line.json';

export const baseCase: WorkedCase = JSON.parse(readFileSync(baseCasePath, 'utf8'));
