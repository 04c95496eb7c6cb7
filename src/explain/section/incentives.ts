import type { Amount, Finding, OptionOutcome, Step } from '../../assessment/assessment.js';
import { claimOf } from '../../assessment/claim.js';
import { determining } from '../../assessment/determining.js';
import { benefitKinds } from '../../domain/benefit-kind.js';
import type { Quantity } from '../../quantity/measure.js';
import { type Block, item, type ListItem, listIfAny, paragraph, section, sectionIfAny } from '../document.js';
import { type Explainer, provisionHeading, provisionName } from '../explainer.js';
import { remarkBlocks, sayDocument, withoutRepeatedNotes } from '../finding-blocks.js';
import { sayAwaited } from '../say/say-awaited.js';
import { sayClaim, sayLine } from '../say/say-claim.js';
import { isStep } from '../say/say-expression.js';
import { sayResult } from '../say/say-result.js';
import { sayQuantity } from '../say/say-value.js';
import { requiredFacts } from './to-supply.js';

/** What the application may have, with amounts and how each is calculated; then what is still undetermined. */
export const incentives = (explainer: Explainer): readonly Block[] => {
  const { assessment, words } = explainer;
  const all = assessment.findings.filter(({ kind }) => kind === 'incentive');
  const met = all.filter(({ verdict }) => verdict === 'met');
  const pending = all.filter(({ verdict }) => verdict === 'undetermined');
  return [
    ...sectionIfAny(
      [words.headings.incentives],
      withoutRepeatedNotes(met).map((finding) => incentive(finding, explainer)),
    ),
    ...sectionIfAny(
      [words.headings.pendingIncentives],
      listIfAny(pending.map((finding) => sayPending(finding, explainer))),
    ),
  ];
};

/**
 * What a pending incentive waits for. Of what the requirements lack too, which was listed above, a summary says only
 * how much it is, unless it is little.
 */
const sayPending = (finding: Finding, explainer: Explainer): ListItem => {
  const { words, detail } = explainer;
  const required = new Set(requiredFacts(explainer).map(({ fact }) => fact));
  const own = finding.missing.filter((fact) => !required.has(fact));
  const shared = finding.missing.length - own.length;
  const isShort = detail === 'full' || shared <= mostRequired;
  const awaited = isShort
    ? sayAwaited(finding.missing, explainer)
    : words.series([words.awaitingRequired(shared), ...(own.length > 0 ? [sayAwaited(own, explainer)] : [])]);
  return item(words.sentence(words.labelled(provisionName(finding, explainer), awaited)));
};

/** As many facts that the requirements lack as are named again for an incentive. */
const mostRequired = 3;

/** `可抵免税额94万元`, or why the amount is unknown. */
const sayAmount = (amount: Amount, explainer: Explainer): string => {
  const { words } = explainer;
  const kind = benefitKinds[amount.benefit];
  return 'unknown' in amount
    ? words.amountUnknown(words.of(kind.name), words.of(amount.unknown))
    : words.of(kind.amount)(sayQuantity(amount.value, undefined, explainer));
};

/**
 * The named steps in their order, then the amount itself where it is more than the last step. A summary leaves out
 * unknown steps that a known amount does not need.
 */
const calculation = (amount: Amount, explainer: Explainer): readonly ListItem[] => {
  const { words } = explainer;
  const explained = new Set<string>();
  const tell = ({ label, value, derivation }: Omit<Step, 'name'>, rounded?: true): ListItem =>
    sayLine(sayResult(words.of(label), value, derivation, explainer, { explained, rounded }), explainer);
  const steps = amount.steps
    .filter(({ value }) => value !== undefined || 'unknown' in amount || explainer.detail === 'full')
    .map((step) => tell(step));
  return 'unknown' in amount || isPlain(amount)
    ? steps
    : [...steps, tell({ label: benefitKinds[amount.benefit].name, ...amount }, amount.rounded)];
};

type KnownAmount = Extract<Amount, { readonly value: Quantity }>;

/** An amount that needs no calculation, or is the last step as it stands. */
const isPlain = ({ derivation, rounded }: KnownAmount): boolean =>
  (derivation.kind === 'literal' || isStep(derivation)) && !rounded;

const amountBlocks = (amount: Amount | undefined, explainer: Explainer): readonly Block[] => {
  const told = amount === undefined ? [] : calculation(amount, explainer);
  return told.length === 0
    ? []
    : [paragraph('remark', explainer.words.calculation), ...listIfAny(told, true)];
};

const option = (outcome: OptionOutcome, explainer: Explainer): ListItem => {
  const { words } = explainer;
  const { title, verdict, amount, best, benefit } = outcome;
  const name = `${words.of(title)}${best ? words.best : ''}`;
  const claim = claimOf(outcome.outcome);
  const reasons = sayClaim(determining(claim), { ...explainer, detail: 'summary' });
  const said = (text: string, items: readonly ListItem[]): ListItem =>
    item(words.sentence(words.labelled(name, text)), items);
  if (verdict !== 'met') return said(words.verdict[verdict], reasons);
  return amount === undefined
    ? said(words.withoutAmount(words.of(benefitKinds[benefit].name)), [])
    : said(sayAmount(amount, explainer), calculation(amount, explainer));
};

const unsureBlocks = ({ basis }: Finding, explainer: Explainer): readonly Block[] => {
  const unsure = basis.filter(({ confidence }) => confidence === 'unsure');
  return unsure.length === 0
    ? []
    : [paragraph('basis', explainer.words.unsureBasis(unsure.map((entry) => sayDocument(entry, explainer))))];
};

const incentive = (finding: Finding, explainer: Explainer): Block => {
  const { words } = explainer;
  const { amount, benefit, options = [] } = finding;
  const gives =
    amount !== undefined
      ? [sayAmount(amount, explainer)]
      : benefit === undefined
        ? []
        : [words.withoutAmount(words.of(benefitKinds[benefit].name))];
  const isOfKind = amount === undefined || 'unknown' in amount;
  return section(provisionHeading(finding, explainer), [
    ...gives.map((text) =>
      paragraph('amount', words.sentence(isOfKind ? words.labelled(words.column.benefit, text) : text)),
    ),
    ...amountBlocks(amount, explainer),
    ...listIfAny(options.map((outcome) => option(outcome, explainer))),
    ...unsureBlocks(finding, explainer),
    ...remarkBlocks(finding, { ...explainer, detail: 'summary' }),
  ]);
};
