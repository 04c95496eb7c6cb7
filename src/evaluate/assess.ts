import type { Assessment, Finding, MissingFact, ReadingOutcome, Verdict } from '../assessment/assessment.js';
import { everyVerdict } from '../assessment/verdict.js';
import type { Text } from '../domain/fact.js';
import type { Application } from '../domain/parse-application.js';
import type { CompiledPack, CompiledProvision } from './compiled-pack.js';
import type { Writable } from './fact-state.js';
import { isPresumed } from './is-presumed.js';
import { missingFacts } from './missing-facts.js';
import type { Run } from './run.js';

/** The provisions in force on the day that each is tested on. */
export const inForce = ({ provisions }: CompiledPack, run: Run): readonly CompiledProvision[] =>
  [...provisions.values()].filter(({ isInForce }) => isInForce(run));

/** The verdict of a provision's reading with that index, where an executor has come to it already. */
export type VerdictOfReading = (provision: string, index: number) => Verdict | undefined;

const notYet: VerdictOfReading = () => undefined;

const noReadings: readonly ReadingOutcome[] = [];

const readingOutcomes = (
  { provision, readings }: CompiledProvision,
  verdict: Verdict,
  run: Run,
  verdictOfReading: VerdictOfReading,
): readonly ReadingOutcome[] => {
  if (readings.length === 0) return noReadings;
  return readings.map(({ reading: { id, zh, en, alternative }, judge }, index) => {
    const other = verdictOfReading(provision.name, index) ?? judge(run);
    return {
      id,
      zh,
      en,
      alternative: { zh: alternative.zh, en: alternative.en, verdict: other, differs: other !== verdict },
    };
  });
};

const notesThatApply = ({ notes }: CompiledProvision, run: Run): readonly Text[] =>
  notes.filter(({ when }) => when === undefined || when(run) === 'met').map(({ text }) => text);

const findingOf = (
  compiled: CompiledProvision,
  { names }: CompiledPack,
  run: Run,
  verdictOfReading: VerdictOfReading,
): Finding => {
  const { name, kind, clause, title, quote, basis } = compiled.provision;
  const outcome = compiled.outcome(run);
  const { verdict } = outcome;
  const finding: Writable<Finding> = {
    provision: name,
    kind,
    clause,
    title,
    quote,
    verdict,
    outcome,
    missing: missingFacts(outcome, run, names),
    readings: readingOutcomes(compiled, verdict, run, verdictOfReading),
    notes: notesThatApply(compiled, run),
    basis,
  };
  if (compiled.mayPresume?.(run) && isPresumed(outcome, run, names)) finding.presumed = true;
  return finding;
};

/** What eligibility waits for comes first; within that, and within the rest, the order is that of the plan. */
const missingOf = ({ pack }: CompiledPack, findings: readonly Finding[]): readonly MissingFact[] => {
  const neededBy = new Map<string, string[]>();
  for (const { kind, missing } of findings)
    if (kind === 'requirement') for (const fact of missing) neededBy.set(fact, []);
  for (const { missing, provision } of findings)
    for (const fact of missing) {
      const provisions = neededBy.get(fact);
      if (provisions === undefined) neededBy.set(fact, [provision]);
      else provisions.push(provision);
    }
  return [...neededBy].map(([fact, provisions]) => {
    const definition = pack.dictionary.get(fact);
    return {
      fact,
      label: definition?.label ?? { zh: fact, en: fact },
      answeredBy: definition?.answeredBy ?? 'authority',
      neededBy: provisions,
    };
  });
};

/** The names that an application gives. */
const subjectOf = ({ facts }: Application): Assessment['subject'] => {
  const subject: Writable<Assessment['subject']> = {};
  const [enterprise, project] = [facts.get('enterprise.name'), facts.get('project.name')];
  if (typeof enterprise === 'string') subject.enterprise = enterprise;
  if (typeof project === 'string') subject.project = project;
  return subject;
};

/** Puts the findings of a run together into an assessment. */
export const assess = (
  compiled: CompiledPack,
  run: Run,
  verdictOfReading: VerdictOfReading = notYet,
): Assessment => {
  const { manifest, digest } = compiled.pack;
  const { application, asOf } = run.setting;
  const findings: Finding[] = [];
  const notInForce: string[] = [];
  for (const provision of compiled.provisions.values()) {
    if (provision.isInForce(run)) findings.push(findingOf(provision, compiled, run, verdictOfReading));
    else notInForce.push(provision.provision.name);
  }
  const requirements = findings.filter(({ kind }) => kind === 'requirement');
  const named = (verdict: Finding['verdict']): readonly string[] =>
    requirements.filter((finding) => finding.verdict === verdict).map(({ provision }) => provision);
  return {
    policy: {
      id: manifest.id,
      title: manifest.title,
      issuer: manifest.issuer,
      version: manifest.version,
      status: manifest.status,
      digest,
    },
    asOf,
    planYear: application.planYear,
    subject: subjectOf(application),
    eligibility: {
      verdict: everyVerdict(requirements.map(({ verdict }) => verdict)),
      unmet: named('unmet'),
      undetermined: named('undetermined'),
    },
    findings,
    notInForce,
    benefits: { lines: [], alternatives: [], schedules: [] },
    missing: missingOf(compiled, findings),
    warnings: application.warnings,
    evidence: application.evidence,
    glossary: compiled.glossary,
  };
};
