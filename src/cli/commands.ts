import { checkCommand } from './check.js';
import type { CommandOf } from './command.js';
import { coverageCommand } from './coverage.js';
import { dutiesCommand } from './duties.js';
import { evaluateCommand } from './evaluate.js';
import { factsCommand } from './facts.js';

/** Every command, in the order in which help lists them. */
export const commands: readonly CommandOf[] = [
  evaluateCommand,
  checkCommand,
  factsCommand,
  coverageCommand,
  dutiesCommand,
];
