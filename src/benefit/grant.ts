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
  /** The grants that exclude it or that it excludes. */
  readonly rivals: ReadonlySet<Grant>;
}

/** What a provision gives: by itself, and by each of its options, in their order. */
export interface Grants {
  readonly own: Grant | undefined;
  readonly ofOptions: readonly Grant[];
}

/** A grant while its rivals are being found. */
interface DraftGrant extends Grant {
  readonly rivals: Set<Grant>;
  /** What it excludes, by key or by provision. */
  readonly excludes: readonly string[];
}

const withOption = (title: Text, option: Text): Text => ({
  zh: `${title.zh}：${option.zh}`,
  en: `${title.en}: ${option.en}`,
});

interface DraftGrants extends Grants {
  readonly own: DraftGrant | undefined;
  readonly ofOptions: readonly DraftGrant[];
}

const draftGrants = ({ name, title, clause, basis, worth, options, excludes }: Provision): DraftGrants => {
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
  return {
    own: worth && { key: name, line: line(worth.benefit, title, {}), rivals: new Set(), excludes },
    ofOptions: options.map((option) => ({
      key: `${name}#${option.id}`,
      line: line(option.benefit, withOption(title, option.title), { option: option.id }),
      rivals: new Set(),
      excludes: [...excludes, ...(option.excludes ?? siblings)],
    })),
  };
};

const findRivals = (grants: readonly DraftGrant[]): void => {
  for (const a of grants)
    for (const b of grants)
      if (a !== b && (a.excludes.includes(b.key) || a.excludes.includes(b.line.provision))) {
        a.rivals.add(b);
        b.rivals.add(a);
      }
};

const grantsOfPack = new WeakMap<CompiledPack, ReadonlyMap<string, Grants>>();

/** The grants of a pack by provision, worked out once. */
export const grantsOf = (compiled: CompiledPack): ReadonlyMap<string, Grants> => {
  let grants = grantsOfPack.get(compiled);
  if (grants === undefined) {
    const drafts = compiled.pack.provisions.map(
      (provision) => [provision.name, draftGrants(provision)] as const,
    );
    findRivals(
      drafts.flatMap(([, { own, ofOptions }]) => (own === undefined ? ofOptions : [own, ...ofOptions])),
    );
    grants = new Map(drafts);
    grantsOfPack.set(compiled, grants);
  }
  return grants;
};
