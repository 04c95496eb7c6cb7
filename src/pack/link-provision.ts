import type { FactDefinition } from '../domain/fact.js';
import type { JsonDocument, JsonPath } from '../json/read-json.js';
import { readCondition } from '../rule/read-condition.js';
import { readFormula } from '../rule/read-formula.js';
import { type Scope, widened } from '../rule/scope.js';
import type { OptionFile, ProvisionFile, Quote } from './files.js';
import { readReadings } from './link-readings.js';
import { type Linking, readRoot } from './linking.js';
import type { Note, Option, Provision, Source, SourceQuote, StepFormula, Worth } from './pack.js';
import { partsById } from './replace-parts.js';
import { withWindowAndOptions } from './whole-tree.js';
import { readEffective, readWindow } from './window.js';

export const stepPrefix = 'step.';

const readNotes = ({ notes = [] }: ProvisionFile, { scope }: Linking): readonly Note[] =>
  notes.flatMap(({ when, zh, en }, index): Note[] => {
    if (when === undefined) return [{ zh, en }];
    const read = readCondition(when, scope, ['notes', index, 'when']);
    return read === undefined ? [] : [{ when: read, zh, en }];
  });

const readSteps = (
  written: ProvisionFile['steps'] | OptionFile['steps'],
  { scope }: Linking,
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
  linking: Linking,
  path: JsonPath,
): Worth => {
  const { scope } = linking;
  const read = readSteps(steps, linking, path);
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

/** Options' conditions have ids, the conditions inside their amounts have none. */
const readOptions = (
  { options = [] }: ProvisionFile,
  linking: Linking,
  withIds: Linking,
): readonly Option[] =>
  options.flatMap((option, index): Option[] => {
    const { id, title, excludes } = option;
    const path = ['options', index];
    const conditions = readRoot(option.conditions, withIds, [...path, 'conditions']);
    return conditions === undefined
      ? []
      : [{ id, title, conditions, excludes, ...readWorth(option, linking, path) }];
  });

/** A quote as it is shown; the source that it names is checked with the quotes. */
const readQuote = (written: Quote, sources: readonly Source[]): SourceQuote => {
  if (typeof written === 'string') return written;
  const { text, source: id } = written;
  const source = sources.find((other) => other.id === id);
  return { text, source: source?.title ?? { zh: id, en: id } };
};

const demand = (key: string, present: boolean, scope: Scope): void => {
  if (!present) scope.complain([], { code: 'key-missing', values: { key } });
};

/** Links a provision that decides on applications; `undefined` where its conditions cannot be read. */
export const linkProvision = (document: JsonDocument, linking: Linking): Provision | undefined => {
  const { scope } = linking;
  const file = document.value as ProvisionFile;
  const { name, kind, clause, title, benefit, excludes = [], basis = [] } = file;
  demand('conditions', file.conditions !== undefined, scope);
  if (kind === 'incentive') demand('benefit', (benefit ?? file.options) !== undefined, scope);
  const withIds = { ...linking, scope: { ...scope, partIds: new Set<string>() } };
  const own = file.conditions === undefined ? undefined : readRoot(file.conditions, withIds, ['conditions']);
  const { effective, tests: window } = readEffective(file.effective ?? {}, scope, ['effective']);
  const options = readOptions(file, linking, withIds);
  const worth = benefit === undefined ? undefined : readWorth({ ...file, benefit }, linking, []);
  const whole = own && withWindowAndOptions(own, window, options);
  const withParts = {
    ...linking,
    scope: { ...scope, parts: whole === undefined ? new Map() : partsById(whole) },
  };
  const readings = readReadings(file, whole, window, withParts);
  const notes = readNotes(file, withParts);
  return whole === undefined
    ? undefined
    : {
        name,
        kind,
        clause,
        title,
        quote: file.quote.map((quote) => readQuote(quote, linking.sources)),
        conditions: whole,
        readings,
        worth,
        options,
        excludes,
        basis,
        notes,
        effective,
        file,
      };
};

/** Checks a duty or a target, which have no conditions. */
export const checkCommitment = (document: JsonDocument, linking: Linking): void => {
  const { scope } = linking;
  const file = document.value as ProvisionFile;
  demand(file.kind, file.kind === 'duty' ? file.duty !== undefined : file.target !== undefined, scope);
  readWindow(file.effective ?? {}, scope, ['effective']);
  readNotes(file, linking);
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
