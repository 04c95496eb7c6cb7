import type { Text } from '../domain/fact.js';
import type { BenefitGroup, BenefitKind, BenefitLine } from '../evaluate/assessment.js';
import type { CompiledPack } from '../evaluate/compiled-pack.js';
import type { Provision } from '../pack/pack.js';

/** Which amounts may stand together; nothing is summed across groups. */
const groupOf: Readonly<Record<BenefitKind, BenefitGroup>> = {
  'tax-credit': 'cash',
  exemption: 'cash',
  subsidy: 'cash',
  'fee-saved': 'cash',
  'rate-reduction': 'cash',
  'tax-base-deduction': 'deduction',
  timing: 'timing',
  'guarantee-limit': 'in-kind',
  quota: 'in-kind',
  service: 'in-kind',
  neutral: 'neutral',
};

/** What an incentive, or an option of one, gives whenever it is met. */
export interface Grant {
  /** `provision` or `provision#option`. */
  readonly key: string;
  /** Its line on the benefit sheet, but for the amount. */
  readonly line: Omit<BenefitLine, 'amount' | 'unknown'>;
  /** What it excludes, by key or by provision. */
  readonly excludes: readonly string[];
}

const withOption = (title: Text, option: Text): Text => ({
  zh: `${title.zh}：${option.zh}`,
  en: `${title.en}: ${option.en}`,
});

const grantsOfProvision = ({ name, title, clause, basis, worth, options, excludes }: Provision): Grant[] => {
  const unsure = basis.some(({ confidence }) => confidence === 'unsure') ? { unsure: true as const } : {};
  const line = (benefit: BenefitKind, shown: Text, option: { option?: string }): Grant['line'] => ({
    provision: name,
    ...option,
    title: shown,
    clause,
    group: groupOf[benefit],
    benefit,
    ...unsure,
  });
  const siblings = options.map(({ id }) => `${name}#${id}`);
  return [
    ...(worth === undefined ? [] : [{ key: name, line: line(worth.benefit, title, {}), excludes }]),
    ...options.map((option) => ({
      key: `${name}#${option.id}`,
      line: line(option.benefit, withOption(title, option.title), { option: option.id }),
      excludes: [...excludes, ...(option.excludes ?? siblings)],
    })),
  ];
};

const grantsOfPack = new WeakMap<CompiledPack, ReadonlyMap<string, Grant>>();

/** The grants of a pack by key, worked out once. */
export const grantsOf = (compiled: CompiledPack): ReadonlyMap<string, Grant> => {
  let grants = grantsOfPack.get(compiled);
  if (grants === undefined) {
    grants = new Map(compiled.pack.provisions.flatMap(grantsOfProvision).map((grant) => [grant.key, grant]));
    grantsOfPack.set(compiled, grants);
  }
  return grants;
};
