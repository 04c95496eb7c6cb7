import { InvalidArgumentError, Option } from 'commander';
import { parseDate } from '../quantity/date.js';
import { bilingual } from './command.js';

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
