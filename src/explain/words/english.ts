import { type CountedWord, type FullWords, pluralOf } from '../../domain/pack-words.js';
import type { NamedSubject, Tally, Words } from './chinese.js';

const list = (texts: readonly string[]): string => texts.join(', ');

const joinedBy =
  (word: string) =>
  (texts: readonly string[]): string =>
    texts.length < 2 ? texts.join('') : `${list(texts.slice(0, -1))} ${word} ${texts.at(-1)}`;

const and = joinedBy('and');
const or = joinedBy('or');

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A label as it stands inside a sentence; abbreviations keep their capitals. */
const inner = (text: string): string =>
  /^[A-Z][a-z\s-]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

const itemsOf = (items: string, count: number): string =>
  `${count} ${count === 1 ? 'item' : 'items'} of ${items}`;

const ofField = (field: string | undefined, before: string): string =>
  field === undefined ? '' : `${before}${inner(field)}`;

const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const withoutStop = (text: string): string => text.replace(/[.;,。；，\s]+$/, '');

const sentence = (text: string): string => capital(/[.!?:]$/.test(text) ? text : `${withoutStop(text)}.`);

const counting = (count: number, requirement: CountedWord): string =>
  count === 1 ? `1 ${requirement.en}` : `${count} ${pluralOf(requirement)}`;

const counted = ({ met, unmet, undetermined }: Tally): string => {
  const counts = [`${unmet} not met`, `${undetermined} undetermined`, `${met} met`];
  return `of ${met + unmet + undetermined}, ${and(counts.filter((count) => !count.startsWith('0')))}`;
};

/** A label, which may or may not have its article. */
const the = (label: string): string => `the ${inner(label).replace(/^the /, '')}`;

/** `the project “Smart pressing line” of Sample Sugar`: who or what is judged, then whose it is. */
const namedSubject = (subjects: readonly NamedSubject[]): string =>
  subjects
    .map(({ name, label }, index) => {
      if (index === 0) return name ?? (subjects.length === 1 ? the(label) : '');
      const isJudged = index === subjects.length - 1;
      return name === undefined ? (isJudged ? the(label) : '') : `${the(label)} “${name}”`;
    })
    .filter((part) => part !== '')
    .reverse()
    .join(' of ');

const rounded = /^about /;

export const english = ({
  application,
  applicant,
  authority,
  requirement,
  priority,
  incentive,
  focus,
  text: source,
  planYear,
  disclaimer,
}: FullWords): Words => ({
  locale: 'en',
  of: ({ en }) => en,

  space: ' ',
  list,
  or,
  series: (texts) => texts.join('; '),
  sentence,
  withoutStop,
  lead: (text) => `${capital(text)}:`,
  labelled: (label, text) => `${label}: ${text}`,
  brackets: (text) => `(${text})`,
  provision: (clause, title) => `${clause} ${quoted(title)}`,

  title: (policy) => `Assessment under the ${policy}`,
  headings: {
    doubts: 'Check first',
    unmet: capital(`${pluralOf(requirement)} not met`),
    undetermined: capital(`${pluralOf(requirement)} undetermined`),
    unmetAndUndetermined: capital(`${pluralOf(requirement)} not met or undetermined`),
    toSupply: 'What to supply',
    incentives: capital(`${pluralOf(incentive)} available`),
    pendingIncentives: capital(`${pluralOf(incentive)} undetermined`),
    benefitSheet: capital(`${pluralOf(incentive)} at a glance`),
    alternatives: capital(`${pluralOf(incentive)} that exclude one another`),
    schedules: 'Year by year',
    priorities: `Grounds for ${priority.en}`,
    focus: capital(pluralOf(focus)),
    clauses: 'Clause by clause',
    colophon: 'About this assessment',
  },
  verdict: { met: 'met', unmet: 'not met', undetermined: 'undetermined' },
  verdictOfTarget: { met: 'reached', unmet: 'not reached', undetermined: 'undetermined' },
  verdictOfDuty: { met: 'applies', unmet: 'does not apply', undetermined: 'undetermined' },
  presumed: 'presumed',
  kind: {
    requirement: requirement.en,
    priority: priority.en,
    incentive: incentive.en,
    duty: 'duty',
    target: 'target',
    focus: focus.en,
  },
  conclusion: 'Conclusion: ',
  subject: (subjects, year) =>
    `${namedSubject(subjects)}${year === undefined ? '' : `, ${planYear.en} ${year},`}`,
  afterVerdict: '. ',
  concluded: {
    met: (subject, { met }) =>
      `${capital(subject)} meets ${met === 1 ? `the ${requirement.en}` : `all ${counting(met, requirement)}`}.`,
    unmet: (subject, tally) =>
      `${capital(subject)} does not meet the ${pluralOf(requirement)}: ${counted(tally)}.`,
    undetermined: (subject, tally) =>
      `Whether ${subject} meets the ${pluralOf(requirement)} cannot be said yet: ${counted(tally)}.`,
  },
  noRequirements: (subject) => `${capital(subject)} was judged on no ${requirement.en}.`,
  reservations: ({ presumed, differing }) =>
    `Of these, ${and([...(presumed > 0 ? [`${presumed} ${presumed === 1 ? 'rests' : 'rest'} on a presumption`] : []), ...(differing > 0 ? [`${differing} would come out differently under another reading`] : [])])}; see the clauses.`,
  toldAbove: 'Where the reasons were given above, only the verdict stands here.',
  notInForce: (count) =>
    `${count} further ${count === 1 ? 'provision was' : 'provisions were'} not in force on the as-of date and not judged.`,

  answerer: {
    applicant: `From the ${applicant.en}`,
    registry: 'From registries',
    authority: `From the ${authority.en}`,
  },
  awaiting: {
    applicant: (facts) => `the ${applicant.en} has yet to state ${and(facts.map(quoted))}`,
    registry: (facts) => `a registry has yet to give ${and(facts.map(quoted))}`,
    authority: (facts) => `the ${authority.en} has yet to decide ${and(facts.map(quoted))}`,
  },
  awaitingSomeone: (facts) => `not stated: ${and(facts.map(quoted))}`,
  awaited: {
    applicant: `not yet stated by the ${applicant.en}`,
    registry: 'not yet found in a registry',
    authority: `not yet decided by the ${authority.en}`,
  },
  awaitedSomeone: 'not stated',
  undecided: 'cannot be decided by what is stated',
  awaitedRequirements: `the ${pluralOf(requirement)} are still to be decided`,
  toSupply: (fact, choices, neededFor) =>
    `${capital(fact)}${choices.length === 0 ? '' : ` (${or(choices)})`}; needed for ${neededFor}.`,
  named: (facts) => list(facts.map(quoted)),
  othersToSupply: (facts) =>
    `For ${pluralOf(incentive)} and other clauses only: ${facts.map(quoted).join(', ')}.`,
  countToSupply: (count, required) =>
    required > 0
      ? `${count} more for ${pluralOf(incentive)} and other clauses only; they are named there.`
      : `${count} facts, named above under the clauses that wait for them.`,
  awaitingRequired: (count) => `waits for ${count} of the facts that the ${pluralOf(requirement)} lack`,
  supplyOptional: `None of this bears on the ${pluralOf(requirement)}; it decides on ${priority.en}, ${pluralOf(incentive)} and other clauses.`,
  andMore: (shown, total) => `${list(shown)} and ${total - shown.length} more`,

  quote: `The ${source.en}: `,
  quoteFrom: (title) => `${title}: `,
  reading: (reading) => `Reading: ${sentence(reading)}`,
  otherReading: (alternative, verdict) =>
    `The other reading: ${sentence(alternative)} Under it the verdict would be: ${verdict}.`,
  sameUnderOtherReading: (alternative) =>
    `The other reading: ${sentence(alternative)} Under it the verdict is the same.`,
  note: (note) => `Note: ${sentence(note)}`,
  basis: 'Basis: ',
  document: (title, number, article) =>
    [title, number === title ? undefined : number, article].filter((part) => part !== undefined).join(', '),
  confidence: { verified: '', known: ' (as generally known)', unsure: ' (to be verified)' },
  unsureBasis: (documents) => `Basis to be verified: ${list(documents)}.`,

  allOf: 'All of the following:',
  anyOf: 'Any one of the following suffices:',
  noneOf: 'None of the following is met:',
  ofAll: (name) => `${name} (all of these)`,
  ofAny: (name) => `${name} (any one of these suffices)`,
  notTheCase: (name) => `not a case of “${name}”`,
  otherProvision: {
    met: 'met',
    unmet: 'not met (must be met)',
    undetermined: 'undetermined (must be met)',
  },
  otherProvisionNegated: {
    met: 'not met, as is asked here',
    unmet: 'met (must not be met)',
    undetermined: 'undetermined (must not be met)',
  },
  unnamedProvision: 'the provision referred to',

  unnamedFact: 'a further fact',
  yes: 'yes',
  no: 'no',
  nothing: 'none',
  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  yearAmount: (year, amount) => `${year}: ${amount}`,
  byYear: 'amounts by year',
  amountOf: (label, value) => `${label}: ${value}`,
  compared: (comparison) => `, ${comparison}`,
  both: and,
  ofYear: (year) => year,
  band: (low, high) => `${low} to ${high}`,
  inNoBand: (bands) => `in none of these bands: ${bands.join('; ')}`,
  threshold: (value, label, source) =>
    source === undefined
      ? `${value} (${inner(label)})`
      : `${value} (${inner(label)}; not the default; source: ${source})`,
  unsetThreshold: (label) => `the ${inner(label)} (not set)`,
  must: (comparison) => ` (must be ${comparison})`,
  anyMemberOf: (shown, total) => `one of ${total}: ${list(shown)}, …`,
  evidence: (parts) => ` [source: ${list(parts)}]`,
  noAnswer: {
    'provider-failed': (facts) => `the registry could not be asked for: ${facts}`,
    'provider-value-unfit': (facts) => `the registry's answer was malformed and not used: ${facts}`,
  },

  equal: (chain) => {
    const value = chain.at(-1) ?? '';
    const said = rounded.test(value) ? `≈ ${value.replace(rounded, '')}` : `= ${value}`;
    return `${chain.slice(0, -1).join(' = ')} ${said}`;
  },
  unknownResult: (label, expression) =>
    expression === undefined
      ? `${label} cannot be calculated yet`
      : `${label} = ${expression}, which cannot be calculated yet`,
  roundedTo: (value) => `about ${value.replace(rounded, '')} (rounded to CNY 0.01)`,
  term: (label, value) => `${inner(label)} (${value})`,
  unknownTerm: (label) => `${inner(label)} (unknown)`,
  assumed: (label, value) => `${label} (not stated, taken as ${value})`,
  otherOperation: (of) => `a figure worked out from ${list(of)}`,
  itemNumber: (number) => `item ${number}`,
  noItems: (items) => `no item of ${items}`,
  emptySum: (items, value) => `${value} (no item of ${items} counts)`,
  scheduledResult: (result) => `${result} (amounts under “Year by year”)`,
  seeSchedule: (amount) => `${amount}; amounts under “Year by year”`,
  partlyKnown: (known) => `not fully known, but ${known}`,
  oneOf: (values) => `one of ${values.join(', ')}`,
  inRange: (range) => `from ${range}`,
  extremeOf: {
    min: (items, count, field) => `the least${ofField(field, ' ')} of ${itemsOf(items, count)}`,
    max: (items, count, field) => `the greatest${ofField(field, ' ')} of ${itemsOf(items, count)}`,
  },
  extremeDateOf: {
    min: (items, count, field) => `the earliest${ofField(field, ' ')} of ${itemsOf(items, count)}`,
    max: (items, count, field) => `the latest${ofField(field, ' ')} of ${itemsOf(items, count)}`,
  },
  itemsCounted: (items, count, counted) => {
    if (count === 0) return `no item of ${items}`;
    const ofItems = itemsOf(items, count);
    if (counted.length === 0) return `none of ${ofItems}`;
    return counted.length === count
      ? `${ofItems} (${counted.join(', ')})`
      : `${counted.length} of ${ofItems} (${counted.join(', ')})`;
  },
  seeItems: (items, shown) => `see ${items}: ${shown.join(', ')}`,
  sumOf: (items, count, field) => `the sum${ofField(field, ' of ')} over ${itemsOf(items, count)}`,
  becauseSo: 'It is calculated so because:',
  because: (value) => `${value} applies because:`,
  readFrom: (label, value) => ` (from ${inner(label)} ${value})`,
  notDecided: (fact) =>
    `there is no decision on “${fact}” yet, so it is presumed from what follows; a decision would prevail`,

  withoutAmount: (benefit) => `${benefit}, without an amount`,
  amountUnknown: (benefit, reason) => `${benefit}; the amount is not known yet (${withoutStop(reason)})`,
  group: {
    cash: { name: 'Cash', amount: 'Amount' },
    deduction: { name: 'Deductions from the tax base', amount: 'Deduction' },
    timing: { name: 'Deferral of tax', amount: 'Deferral' },
    'in-kind': { name: 'Services and limits', amount: 'Content' },
    neutral: { name: 'Ordinary credits (no relief)', amount: 'Amount' },
  },
  column: { clause: 'Clause', incentive: capital(incentive.en), benefit: 'Kind', year: 'Year' },
  sheetRemark: capital(
    `${pluralOf(incentive)} differ in kind and are not added up; of those that exclude one another only one can be had.`,
  ),
  noAmount: 'no amount',
  unknownAmount: (reason) => `not known yet (${withoutStop(reason)})`,
  best: ' (best)',
  calculation: 'Calculation:',
  optionOf: (incentive, option) => `${incentive} (${option})`,
  exclusive: (names, because, better) =>
    `${names.join('; ')}: ${withoutStop(because)}.${better === undefined ? '' : ` Better: ${better}.`}`,
  yearNumber: (year) => String(year),
  emptyCell: '–',

  status: {
    draft: (title, issuer) =>
      `The ${title} (${issuer}) is a draft for comment and has not been issued; where the final text differs, it prevails.`,
    'in-force': (title, issuer) => `The ${title} (${issuer}) is in force.`,
    repealed: (title, issuer) =>
      `The ${title} (${issuer}) has been repealed; this assessment is for reference only.`,
  },
  disclaimer:
    disclaimer?.en ??
    `This assessment follows from what the ${application.en} states. It helps to apply and to review; it is not an administrative decision, which is for the ${authority.en} to make.`,
  edition: (year, asOf, version, digest) =>
    `${year === undefined ? 'As' : capital(`${planYear.en} ${year}; as`)} of ${asOf}; rules version ${version}; digest of the rules ${digest}.`,
});
