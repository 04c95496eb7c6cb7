import { createHash } from 'node:crypto';
import type { Additions } from '../src/domain/additions.js';
import { compilePolicy, type PackFiles, type Policy } from '../src/index.js';

const source = '条文。\n';
const both = (text: string) => ({ zh: text, en: text });

/** What an incentive or an option of one is worth. */
interface SmallWorth {
  readonly steps?: Readonly<Record<string, unknown>>;
  readonly amount?: unknown;
  readonly benefit: string;
  readonly excludes?: readonly string[];
}

/** An option of an incentive. */
export interface SmallOption extends SmallWorth {
  readonly id: string;
  readonly conditions: unknown;
}

/** A provision of a small pack: conditions and what else a test is about. */
export interface SmallProvision extends Partial<SmallWorth> {
  readonly name: string;
  readonly kind?: 'requirement' | 'priority' | 'incentive';
  readonly options?: readonly SmallOption[];
  readonly confidence?: 'verified' | 'known' | 'unsure';
  readonly conditions: unknown;
  /** The conditions of each alternative, or `{ replace }` of the parts that are different. */
  readonly readings?: Readonly<Record<string, unknown>>;
  readonly notes?: readonly { readonly when?: unknown; readonly text: string }[];
  readonly effective?: SmallWindow;
}

interface SmallWindow {
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
}

/** A parameter of a small pack. */
export interface SmallParameter {
  readonly id: string;
  readonly type: string;
  readonly unit?: string;
  readonly default: unknown;
  readonly inOrder?: true;
  readonly exceptions?: readonly {
    readonly when: unknown;
    readonly value: unknown;
    readonly document: string;
    readonly effective?: SmallWindow;
  }[];
}

/** A derived fact of a small pack. */
export interface SmallDerived {
  readonly id: string;
  readonly over?: string;
  readonly type: string;
  readonly unit?: string;
  readonly mayBeNegative?: boolean;
  readonly formula: unknown;
  readonly failure?: string;
}

export interface SmallPack {
  /** What it adds to the national vocabulary: `facts.json`. */
  readonly facts?: Additions;
  readonly provisions: readonly SmallProvision[];
  readonly parameters?: readonly SmallParameter[];
  readonly derived?: readonly SmallDerived[];
}

const worthOf = ({ steps, amount, benefit, excludes }: Partial<SmallWorth>) => ({
  ...(steps === undefined
    ? {}
    : {
        steps: Object.entries(steps).map(([step, formula]) => ({ name: step, label: both(step), formula })),
      }),
  ...(amount === undefined ? {} : { amount }),
  ...(benefit === undefined ? {} : { benefit }),
  ...(excludes === undefined ? {} : { excludes }),
});

const optionOf = ({ id, conditions, ...worth }: SmallOption) => ({
  id,
  title: both(id),
  conditions,
  ...worthOf(worth),
});

const isReplacing = (alternative: unknown): alternative is { readonly replace: unknown } =>
  typeof alternative === 'object' && alternative !== null && 'replace' in alternative;

const provisionFile = ({
  name,
  kind = 'priority',
  conditions,
  readings,
  options,
  confidence,
  notes,
  effective,
  ...worth
}: SmallProvision) => ({
  name,
  kind,
  clause: '一',
  title: both(name),
  quote: ['条文。'],
  conditions,
  ...(readings === undefined
    ? {}
    : {
        readings: Object.entries(readings).map(([id, alternative]) => ({
          id,
          ...both(id),
          alternative: {
            ...both(`not ${id}`),
            ...(isReplacing(alternative) ? alternative : { conditions: alternative }),
          },
        })),
      }),
  ...(options === undefined ? {} : { options: options.map(optionOf) }),
  ...worthOf(worth),
  ...(confidence === undefined ? {} : { basis: [{ document: '办法', confidence }] }),
  ...(notes === undefined
    ? {}
    : { notes: notes.map(({ when, text }) => ({ ...(when === undefined ? {} : { when }), ...both(text) })) }),
  ...(effective === undefined ? {} : { effective }),
});

const parameterEntry = ({ id, type, unit, default: usual, inOrder, exceptions }: SmallParameter) => ({
  id,
  type,
  ...(unit === undefined ? {} : { unit }),
  label: both(id),
  clause: '一',
  default: usual,
  setBy: both('主管部门'),
  ...(inOrder === undefined ? {} : { inOrder }),
  ...(exceptions === undefined ? {} : { exceptions }),
});

const derivedFile = ({ id, over, type, unit, mayBeNegative, formula, failure }: SmallDerived) => ({
  id,
  ...(over === undefined ? {} : { over }),
  type,
  ...(unit === undefined ? {} : { unit }),
  ...(mayBeNegative === undefined ? {} : { mayBeNegative }),
  label: both(id),
  formula,
  ...(failure === undefined ? {} : { failure: both(failure) }),
});

/** The files of a pack over the national vocabulary that holds nothing but what is named. */
export const packFiles = ({
  facts = {},
  provisions,
  parameters = [],
  derived = [],
}: SmallPack): PackFiles => {
  const files = {
    'policy.json': {
      id: 'small',
      title: both('小政策'),
      issuer: both('主管部门'),
      status: 'draft',
      version: '0.0.1',
      sources: [{ file: 'sources/policy.zh.txt', sha256: createHash('sha256').update(source).digest('hex') }],
      provisions: provisions.map(({ name }) => name),
    },
    'facts.json': facts,
    'parameters.json': { parameters: parameters.map(parameterEntry) },
    ...Object.fromEntries(derived.map((fact, index) => [`derived/fact-${index}.json`, derivedFile(fact)])),
    ...Object.fromEntries(
      provisions.map((provision) => [`${provision.name}.json`, provisionFile(provision)]),
    ),
  };
  const texts = Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)]);
  return { ...Object.fromEntries(texts), 'sources/policy.zh.txt': source };
};

/** The policy of such a pack. */
export const smallPolicy = (pack: SmallPack): Policy => compilePolicy(packFiles(pack));
