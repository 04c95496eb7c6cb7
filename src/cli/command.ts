import { Command } from 'commander';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';

/** Makes one command of the program; `end` is told what the process is to end with, if not success. */
export type CommandOf = (io: Io, end: (code: ExitCode) => void) => Command;

/** Help texts come in both languages, a line each. */
export const bilingual = (zh: string, en: string): string => `${zh}\n${en}`;

/** A command with what it does in both languages. */
export const command = (name: string, zh: string, en: string): Command =>
  new Command(name).description(bilingual(zh, en));
