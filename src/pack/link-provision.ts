import type { FactDefinition, Text } from '../domain/fact.js';
import type { JsonDocument } from '../json/read-json.js';
import type { Condition, Test } from '../rule/condition.js';
import { operators } from '../rule/operator/index.js';
import { readCondition } from '../rule/read-condition.js';
import { readFormula } from '../rule/read-formula.js';
import { factNamed, isJsonObject, type JsonPath, type Scope, widened } from '../rule/scope.js';
import { asOf } from './built-in.js';
import type { ProvisionFile } from './file-schemas.js';
import type { Note, Option, Provision, Reading, StepFormula, Window, Worth } from './pack.js';

type OptionFile = NonNullable<ProvisionFile['options']>[number];

export const stepPrefix = 'step.';

export const readWindow = (
  { from, to }: { readonly from: string | null; readonly to: string | null },
  scope: Scope,
  path: JsonPath,
): Window => {
  if (from !== null && to !== null && from > to)
    scope.complain(path, { code: 'window-unfit', values: { from, to } });
  return { from, to };
};

const readRoot = (written: unknown, scope: Scope, path: JsonPath): Condition | undefined => {
  if (isJsonObject(written) && 'fact' in written) scope.complain(path, { code: 'root-unfit', values: {} });
  return readCondition(written, scope, path);
};

const readReadings = ({ readings = [] }: ProvisionFile, scope: Scope): readonly Reading[] =>
  readings.flatMap((reading, index) => {
    const { zh, en, conditions } = reading.alternative;
    const read = readRoot(conditions, scope, ['readings', index, 'alternative', 'conditions']);
    return read === undefined ? [] : [{ ...reading, alternative: { zh, en, conditions: read } }];
  });

const readNotes = ({ notes = [] }: ProvisionFile, scope: Scope): readonly Note[] =>
  notes.flatMap(({ when, zh, en }, index): Note[] => {
    if (when === undefined) return [{ zh, en }];
    const read = readCondition(when, scope, ['notes', index, 'when']);
    return read === undefined ? [] : [{ when: read, zh, en }];
  });

const readSteps = (
  written: ProvisionFile['steps'] | OptionFile['steps'],
  scope: Scope,
  path: JsonPath,
): readonly StepFormula[] => {
  const steps: StepFormula[] = [];
  const facts: FactDefinition[] = [];
  for (const [index, { name, label, formula }] of (written ?? []).entries()) {
    const read = readFormula(formula, widened(scope, facts), [...path, 'steps', index, 'formula']);
    if (read === undefined) continue;
    const fact = { id: `${stepPrefix}${name}`, type: read.type, label };
    facts.push(fact);
    steps.push({ name, fact, formula: read });
  }
  return steps;
};

const readWorth = (
  { benefit, steps, amount }: Pick<OptionFile, 'benefit' | 'steps' | 'amount'>,
  scope: Scope,
  path: JsonPath,
): Worth => {
  const read = readSteps(steps, scope, path);
  const inside = widened(
    scope,
    read.map(({ fact }) => fact),
  );
  const formula = amount === undefined ? undefined : readFormula(amount, inside, [...path, 'amount']);
  if (formula !== undefined && formula.type !== 'money')
    scope.complain([...path, 'amount'], {
      code: 'formula-type-unfit',
      values: { expected: 'money', actual: formula.type },
    });
  return { benefit, steps: read, amount: formula };
};

const readOptions = ({ options = [] }: ProvisionFile, scope: Scope): readonly Option[] =>
  options.flatMap((option, index): Option[] => {
    const path = ['options', index];
    const conditions = readRoot(option.conditions, scope, [...path, 'conditions']);
    return conditions === undefined
      ? []
      : [
          {
            id: option.id,
            title: option.title,
            conditions,
            excludes: option.excludes,
            ...readWorth(option, scope, path),
          },
        ];
  });

/** The window as tests on the date that the law names. */
const windowTests = ({ from, to }: Window, fact: FactDefinition): readonly Test[] => {
  const test = (name: string, date: string | null): readonly Test[] => {
    const operator = operators.get(name);
    return date === null || operator === undefined
      ? []
      : [{ kind: 'test', fact, operator, expected: { kind: 'literal', value: date } }];
  };
  return [...test('greaterThanInclusive', from), ...test('lessThanInclusive', to)];
};

const named = (conditions: Condition, name: Text): Condition => ({ kind: 'all', name, parts: [conditions] });

const withWindowAndOptions = (
  conditions: Condition,
  window: readonly Test[],
  options: readonly Option[],
): Condition => {
  const choice: readonly Condition[] =
    options.length === 0
      ? []
      : [{ kind: 'any', parts: options.map((option) => named(option.conditions, option.title)) }];
  const parts = [...window, conditions, ...choice];
  return parts.length === 1 ? conditions : { kind: 'all', parts };
};

const demand = (key: string, present: boolean, scope: Scope): void => {
  if (!present) scope.complain([], { code: 'key-missing', values: { key } });
};

/** Links a provision that decides on applications; `undefined` where its conditions cannot be read. */
export const linkProvision = (document: JsonDocument, scope: Scope): Provision | undefined => {
  const file = document.value as ProvisionFile;
  demand('conditions', file.conditions !== undefined, scope);
  if (file.kind === 'incentive') demand('benefit', (file.benefit ?? file.options) !== undefined, scope);
  const own = file.conditions === undefined ? undefined : readRoot(file.conditions, scope, ['conditions']);
  const on = file.effective.on ?? asOf;
  const dated = factNamed(on, scope, ['effective', 'on']);
  if (dated !== undefined && dated.type !== 'date')
    scope.complain(['effective', 'on'], {
      code: 'shape-unfit',
      values: { zh: `应为日期类事实，“${on}”不是`, en: `a date is expected, and "${on}" is none` },
    });
  const effective = { ...readWindow(file.effective, scope, ['effective']), on };
  const options = readOptions(file, scope);
  const window = on === asOf || dated?.type !== 'date' ? [] : windowTests(effective, dated);
  const { benefit, steps, amount } = file;
  const worth = benefit === undefined ? undefined : readWorth({ benefit, steps, amount }, scope, []);
  // An alternative holds the whole tree, its options included; the window is the same under every reading.
  const readings = readReadings(file, scope).map((reading) => ({
    ...reading,
    alternative: {
      ...reading.alternative,
      conditions: withWindowAndOptions(reading.alternative.conditions, window, []),
    },
  }));
  const notes = readNotes(file, scope);
  return own === undefined
    ? undefined
    : {
        name: file.name,
        kind: file.kind,
        clause: file.clause,
        title: file.title,
        quote: file.quote,
        conditions: withWindowAndOptions(own, window, options),
        readings,
        worth,
        options,
        excludes: file.excludes ?? [],
        basis: file.basis ?? [],
        notes,
        effective,
        file,
      };
};

/** Checks a duty or a target, which have no conditions. */
export const checkCommitment = (document: JsonDocument, scope: Scope): void => {
  const file = document.value as ProvisionFile;
  demand(file.kind, file.kind === 'duty' ? file.duty !== undefined : file.target !== undefined, scope);
  readWindow(file.effective, scope, ['effective']);
  readNotes(file, scope);
  for (const key of ['conditions', 'readings', 'options', 'amount', 'benefit'] as const)
    if (file[key] !== undefined)
      scope.complain(
        [key],
        {
          code: 'feature-refused',
          values: {
            feature: key,
            zh: '职责、目标类条款不对申报作判定，请删去',
            en: 'a duty or target decides nothing of an application; remove it',
          },
        },
        'key',
      );
};
