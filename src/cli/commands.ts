import { checkCommand } from './check.js';
import type { CommandOf } from './command.js';
import { coverageCommand } from './coverage.js';
import { dutiesCommand } from './duties.js';
import { evaluateCommand } from './evaluate.js';
import { factsCommand } from './facts.js';

/** Every command, in the order in which help and documents list them, with an example of its use. */
export const commands: readonly { readonly commandOf: CommandOf; readonly example: string }[] = [
  { commandOf: evaluateCommand, example: 'evaluate --detail full <file>' },
  { commandOf: checkCommand, example: 'check <dir>' },
  { commandOf: factsCommand, example: 'facts --pack <dir>' },
  { commandOf: coverageCommand, example: 'coverage' },
  { commandOf: dutiesCommand, example: 'duties --from 2026-01-01 --to 2026-12-31' },
];
