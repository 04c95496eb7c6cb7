import type { Finding, ReadingOutcome } from '../assessment/assessment.js';
import { claimOf } from '../assessment/claim.js';
import { determining } from '../assessment/determining.js';
import type { Basis } from '../pack/files.js';
import { type Block, type Inline, listIfAny, paragraph } from './document.js';
import { type Explainer, inBrackets, provisionHeading } from './explainer.js';
import { sayClaim } from './say/say-claim.js';

const verdictText = ({ kind, verdict }: Pick<Finding, 'kind' | 'verdict'>, { words }: Explainer): string => {
  if (kind === 'target') return words.verdictOfTarget[verdict];
  return kind === 'duty' ? words.verdictOfDuty[verdict] : words.verdict[verdict];
};

/** `三（四）项目进度与年度投资：不符合`, with what kind of provision it is where it is no requirement. */
export const findingHeading = (finding: Finding, explainer: Explainer): readonly Inline[] => {
  const { words } = explainer;
  const { kind, verdict, presumed } = finding;
  const said = verdictText(finding, explainer);
  return [
    ...provisionHeading(finding, explainer),
    words.labelled(kind === 'requirement' ? '' : inBrackets(words.kind[kind], explainer), ''),
    {
      kind: 'verdict',
      verdict,
      text: presumed ? `${said}${inBrackets(words.presumed, explainer)}` : said,
    },
  ];
};

const readingBlocks = (
  { alternative, ...reading }: ReadingOutcome,
  finding: Finding,
  explainer: Explainer,
): readonly Block[] => {
  const { words, detail } = explainer;
  if (!alternative.differs && detail === 'summary') return [];
  const other = words.of(alternative);
  const outcome = alternative.differs
    ? words.otherReading(other, verdictText({ ...finding, verdict: alternative.verdict }, explainer))
    : words.sameUnderOtherReading(other);
  return [paragraph('reading', words.reading(words.of(reading)), words.space, outcome)];
};

export const sayDocument = ({ document, number, article }: Basis, { words }: Explainer): string =>
  words.document(document, number, article);

const basisBlocks = ({ basis }: Finding, explainer: Explainer): readonly Block[] => {
  if (basis.length === 0 || explainer.detail === 'summary') return [];
  const { words } = explainer;
  const said = basis.map((entry) => `${sayDocument(entry, explainer)}${words.confidence[entry.confidence]}`);
  return [paragraph('basis', words.sentence(`${words.basis}${words.series(said)}`))];
};

export const quoteBlocks = ({ quote }: Finding, { words }: Explainer): readonly Block[] =>
  quote.length === 0
    ? []
    : [
        {
          kind: 'quote',
          language: 'zh-CN',
          passages: quote.map((passage) =>
            typeof passage === 'string'
              ? { label: words.quote, text: passage }
              : { label: words.quoteFrom(words.of(passage.source)), text: passage.text },
          ),
        },
      ];

/** The readings that matter and the notes of a finding, and in full its other readings and its basis. */
export const remarkBlocks = (finding: Finding, explainer: Explainer): readonly Block[] => {
  const { words } = explainer;
  return [
    ...finding.readings.flatMap((reading) => readingBlocks(reading, finding, explainer)),
    ...finding.notes.map((note) => paragraph('note', words.note(words.of(note)))),
    ...basisBlocks(finding, explainer),
  ];
};

/** Why a finding comes to its verdict: what determines it, or in full every test. */
export const reasonBlocks = (finding: Finding, explainer: Explainer): readonly Block[] => {
  const claim = claimOf(finding.outcome);
  const told = explainer.detail === 'full' ? claim : determining(claim);
  return listIfAny(sayClaim(told, explainer));
};

/** Notes that several findings share stay with the first. */
export const withoutRepeatedNotes = (findings: readonly Finding[]): readonly Finding[] => {
  const told = new Set<string>();
  return findings.map((finding) => {
    const notes = finding.notes.filter(({ zh }) => !told.has(zh));
    for (const { zh } of notes) told.add(zh);
    return { ...finding, notes };
  });
};
