import type { Claim, FactClaim, GroupClaim, ProvisionClaim } from '../../assessment/claim.js';
import { type Inline, item, type ListItem } from '../document.js';
import { type Explainer, provisionNamed } from '../explainer.js';
import type { Line } from './line.js';
import { sayFact, sayOutside } from './say-fact.js';

const sayProvision = ({ provision, verdict, negated }: ProvisionClaim, explainer: Explainer): ListItem => {
  const { words } = explainer;
  const said = (negated ? words.otherProvisionNegated : words.otherProvision)[verdict];
  return item(words.sentence(words.labelled(provisionNamed(provision, explainer), said)));
};

/** The line above the parts of a group: its name, and how many of the parts it takes. */
const groupLead = ({ kind, name, negated, verdict, parts }: GroupClaim, explainer: Explainer): string => {
  const { words } = explainer;
  const several = parts.length > 1;
  const full = explainer.detail === 'full';
  if (name === undefined)
    return kind === 'all' ? words.allOf : verdict === 'unmet' && !full ? words.noneOf : words.anyOf;
  const said = negated ? words.notTheCase(words.of(name)) : words.of(name);
  if (kind === 'any' && several) return words.lead(words.ofAny(said));
  return words.lead(kind === 'all' && several && full ? words.ofAll(said) : said);
};

/** The line of a test that has a name, which goes before it. */
const named = ({ name, negated }: FactClaim, said: Line, { words }: Explainer): Line => {
  if (name === undefined) return said;
  const title = negated ? words.notTheCase(words.of(name)) : words.of(name);
  return { ...said, text: words.labelled(title, said.text) };
};

const withVerdict = (said: ListItem, { verdict }: Claim, { words, detail }: Explainer): ListItem => {
  if (detail === 'summary') return said;
  const mark: Inline = { kind: 'verdict', verdict, text: words.verdict[verdict], marked: true };
  return { ...said, content: [mark, words.space === '' ? '　' : ': ', ...said.content] };
};

const sayPart = (claim: Claim, explainer: Explainer): ListItem => {
  switch (claim.kind) {
    case 'fact':
      return sayLine(named(claim, sayFact(claim, explainer), explainer), explainer);
    case 'outside':
      return sayLine(sayOutside(claim, explainer), explainer);
    case 'provision':
      return sayProvision(claim, explainer);
    default:
      return item(
        groupLead(claim, explainer),
        claim.parts.map((part) => withVerdict(sayPart(part, explainer), part, explainer)),
      );
  }
};

/**
 * A claim as list items: the parts of a nameless `all` one by one, anything else as one item. In full, every item
 * begins with its verdict.
 */
export const sayClaim = (claim: Claim, explainer: Explainer): readonly ListItem[] => {
  const parts = claim.kind === 'all' && claim.name === undefined ? claim.parts : [claim];
  return parts.map((part) => withVerdict(sayPart(part, explainer), part, explainer));
};

/** A line as an item; the claims below it say why, and no more than that. */
export const sayLine = ({ text, below }: Line, explainer: Explainer): ListItem =>
  item(
    text,
    below.flatMap((part) =>
      'text' in part ? [sayLine(part, explainer)] : sayClaim(part, { ...explainer, detail: 'summary' }),
    ),
  );
