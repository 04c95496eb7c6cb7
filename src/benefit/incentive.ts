import type { BenefitLine } from '../assessment/assessment.js';
import { type BenefitKind, benefitKinds } from '../domain/benefit-kind.js';
import type { Text } from '../domain/fact.js';
import type { CompiledPack, CompiledProvision } from '../evaluate/compiled-pack.js';

/** What an incentive, or an option of one, gives whenever it is met. */
export interface Grant {
  /** `provision` or `provision#option`. */
  readonly key: string;
  /** Its line on the benefit sheet, but for the amount. */
  readonly line: Omit<BenefitLine, 'amount' | 'unknown'>;
  /** What it excludes, by key or by provision. */
  readonly excludes: readonly string[];
  /** The grants that exclude it or that it excludes. */
  readonly rivals: Set<Grant>;
}

/** An incentive with what it gives: by itself, and by each of its options, in their order. */
export interface Incentive {
  readonly compiled: CompiledProvision;
  readonly own: Grant | undefined;
  readonly ofOptions: readonly Grant[];
  /** The provisions that it excludes, whichever of the two says so. */
  readonly excludes: readonly string[];
}

const withOption = (title: Text, option: Text): Text => ({
  zh: `${title.zh}：${option.zh}`,
  en: `${title.en}: ${option.en}`,
});

/** The incentive while the rivals of its grants are still to be found. */
const incentiveOf = (compiled: CompiledProvision, excluded: readonly string[]): Incentive => {
  const { name, title, clause, basis, worth, options, excludes } = compiled.provision;
  const unsure = basis.some(({ confidence }) => confidence === 'unsure') ? { unsure: true as const } : {};
  const line = (benefit: BenefitKind, shown: Text, option: { option?: string }): Grant['line'] => ({
    provision: name,
    ...option,
    title: shown,
    clause,
    group: benefitKinds[benefit].group,
    benefit,
    ...unsure,
  });
  const siblings = options.map(({ id }) => `${name}#${id}`);
  return {
    compiled,
    own: worth && { key: name, line: line(worth.benefit, title, {}), rivals: new Set(), excludes },
    ofOptions: options.map((option) => ({
      key: `${name}#${option.id}`,
      line: line(option.benefit, withOption(title, option.title), { option: option.id }),
      rivals: new Set(),
      excludes: [...excludes, ...(option.excludes ?? siblings)],
    })),
    excludes: excluded,
  };
};

const findRivals = (grants: readonly Grant[]): void => {
  for (const a of grants)
    for (const b of grants)
      if (a !== b && (a.excludes.includes(b.key) || a.excludes.includes(b.line.provision))) {
        a.rivals.add(b);
        b.rivals.add(a);
      }
};

/** For each provision those that it excludes, whichever of the two says so. */
const exclusions = ({ provisions }: CompiledPack): ReadonlyMap<string, ReadonlySet<string>> => {
  const pairs = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => void pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  for (const { provision } of provisions)
    for (const other of provision.excludes) {
      add(provision.name, other);
      add(other.split('#')[0] ?? other, provision.name);
    }
  return pairs;
};

export const incentivesOf = (compiled: CompiledPack): ReadonlyMap<string, Incentive> => {
  const excluded = exclusions(compiled);
  const incentives = new Map(
    compiled.provisions
      .filter(({ provision }) => provision.kind === 'incentive')
      .map((each) => [
        each.provision.name,
        incentiveOf(each, [...(excluded.get(each.provision.name) ?? [])]),
      ]),
  );
  findRivals(
    [...incentives.values()].flatMap(({ own, ofOptions }) => (own ? [own, ...ofOptions] : ofOptions)),
  );
  return incentives;
};
