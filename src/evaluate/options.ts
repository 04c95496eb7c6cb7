import type { Field, Text, Value } from '../domain/fact.js';
import type { Application } from '../domain/parse-application.js';
import { parseValue } from '../domain/parse-application.js';
import type { Pack } from '../pack/pack.js';
import { refuseIfAny } from '../problem/policy-error.js';
import { at, type Problem } from '../problem/problem.js';
import { suggested } from '../problem/suggestion.js';
import { parseDate, todayInChina } from '../quantity/date.js';

/** A parameter's value as the caller sets it: alone, or with who set it in which document. */
export type ParameterSetting =
  | string
  | number
  | boolean
  | { readonly value: string | number | boolean; readonly source: string };

/** How to evaluate. */
export interface EvaluateOptions {
  /** The day whose law applies, `2026-11-24`; today in China (UTC+8) by default. */
  readonly asOf?: string;
  /** Values of parameters by id, such as `{ 'parameter.minimumOutputGrowth': '12%' }`. */
  readonly parameters?: Readonly<Record<string, ParameterSetting>>;
}

/**
 * Answers a fact from a registry. It is asked at most once in an evaluation, only when the application does not
 * state the fact and a provision in force reads it. `undefined` means that the registry does not know either; an
 * error leaves the fact unknown, with the reason in the outcome.
 */
export type Provider = (application: Application) => unknown;

/** How to evaluate with registries. */
export interface EvaluateAsyncOptions extends EvaluateOptions {
  /** Providers by fact id. */
  readonly providers?: Readonly<Record<string, Provider>>;
}

export interface SetParameter {
  readonly value: Value;
  readonly source: Text;
}

/** What an evaluation starts from, once its options are checked. */
export interface Setting {
  readonly application: Application;
  readonly asOf: string;
  readonly parameters: ReadonlyMap<string, SetParameter>;
}

const prefix = 'parameter.';

const setBy: Text = { zh: '调用方设定', en: 'set by the caller' };

const sourceField: Field = { type: 'text', label: { zh: '来源', en: 'source' } };

const isSourced = (
  setting: ParameterSetting,
): setting is { value: string | number | boolean; source: string } =>
  typeof setting === 'object' && setting !== null;

/** Checks the options against the pack; throws a PolicyError with everything that is wrong. */
export const settingOf = (pack: Pack, input: unknown, options: EvaluateAsyncOptions): Setting => {
  const problems: Problem[] = [];
  const complain = (path: string, problem: Problem): void =>
    void problems.push({ ...problem, place: { path } });

  const parsed = (written: unknown, field: Field, path: string): Value | undefined => {
    const result = parseValue(written, field, path);
    if ('value' in result) return result.value;
    for (const problem of result.problems) complain(path, problem);
    return undefined;
  };

  const asOf = options.asOf ?? todayInChina();
  const date = parseDate(asOf);
  if ('code' in date) problems.push(at({ path: 'asOf' }, date));

  const parameters = new Map<string, SetParameter>();
  for (const [key, setting] of Object.entries(options.parameters ?? {})) {
    if (setting === undefined) continue;
    const id = key.startsWith(prefix) ? key : `${prefix}${key}`;
    const path = `parameters.${key}`;
    const definition = pack.parameters.get(id)?.definition;
    if (definition === undefined) {
      const allowed = [...pack.parameters.keys()];
      complain(path, at({}, { code: 'parameter-unknown', values: { key, allowed } }));
      continue;
    }
    const sourced = isSourced(setting);
    const value = parsed(sourced ? setting.value : setting, definition, path);
    const source = sourced ? parsed(setting.source, sourceField, `${path}.source`) : undefined;
    if (value !== undefined)
      parameters.set(id, {
        value,
        source: typeof source === 'string' ? { zh: source, en: source } : setBy,
      });
  }

  for (const fact of Object.keys(options.providers ?? {}))
    if (!pack.given.has(fact))
      complain(
        `providers.${fact}`,
        at({}, { code: 'fact-unknown', values: { fact, ...suggested(fact, pack.given.keys()) } }),
      );

  refuseIfAny(problems);
  return { application: pack.parse(input), asOf, parameters };
};
