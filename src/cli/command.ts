import { Command, InvalidArgumentError, Option } from 'commander';
import { parseDate } from '../quantity/date.js';
import type { Io } from './io.js';

/** What the process ends with. */
export const exitCode = {
  /** An application was assessed, or nothing is wrong. */
  success: 0,
  /** `check` found problems. */
  problemsFound: 1,
  /** The command line or the input is wrong. */
  badInput: 2,
  /** A mistake in this program (EX_SOFTWARE). */
  internal: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Makes one command of the program; `end` is told what the process is to end with, if not success. */
export type CommandOf = (io: Io, end: (code: ExitCode) => void) => Command;

/** Help texts come in both languages, a line each. */
export const bilingual = (zh: string, en: string): string => `${zh}\n${en}`;

/** A command with what it does in both languages. */
export const command = (name: string, zh: string, en: string): Command =>
  new Command(name).description(bilingual(zh, en));

/** An option with its help in both languages. */
export const option = (flags: string, zh: string, en: string): Option => new Option(flags, bilingual(zh, en));

/** An option that takes one of some words, by default the first. */
export const choiceOption = (flags: string, zh: string, en: string, choices: readonly string[]): Option =>
  option(flags, zh, en).choices(choices).default(choices[0]);

export const formatOption = (...formats: readonly string[]): Option =>
  choiceOption('--format <format>', '输出格式', 'form of the output', formats);

export const dateArgument = (written: string): string => {
  if ('date' in parseDate(written)) return written;
  throw new InvalidArgumentError('2026-12-31');
};
