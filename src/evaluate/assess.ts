import type { Assessment, Finding, MissingFact, Outcome, Verdict } from './assessment.js';
import type { CompiledPack, CompiledProvision } from './compiled-pack.js';
import type { Writable } from './fact-state.js';
import type { Setting } from './options.js';
import { everyVerdict, isPresumed, missingFacts, type Run } from './run.js';
import { isInForce } from './start-run.js';

/** The outcome of a provision, and the verdict of each of its alternative readings in the order of the file. */
export interface Judged {
  readonly outcome: Outcome;
  readonly alternatives: readonly Verdict[];
}

/** The provisions in force on the day that each is tested on. */
export const inForce = (compiled: CompiledPack, run: Run): readonly CompiledProvision[] =>
  [...compiled.provisions.values()].filter(({ provision }) => isInForce(provision, run));

const findingOf = (
  { provision, readings, notes, mayPresume }: CompiledProvision,
  { outcome, alternatives }: Judged,
  run: Run,
): Finding => {
  const { name, kind, clause, title, quote, basis } = provision;
  const { verdict } = outcome;
  const finding: Writable<Finding> = {
    provision: name,
    kind,
    clause,
    title,
    quote,
    verdict,
    outcome,
    missing: missingFacts(outcome, run),
    readings: readings.map(({ reading: { id, zh, en, alternative } }, index) => {
      const other = alternatives[index] ?? 'undetermined';
      const differs = other !== verdict;
      return { id, zh, en, alternative: { zh: alternative.zh, en: alternative.en, verdict: other, differs } };
    }),
    notes: notes.flatMap(({ text, when }) => (when === undefined || when(run) === 'met' ? [text] : [])),
    basis,
  };
  if (mayPresume && isPresumed(outcome, run)) finding.presumed = true;
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

/** Puts the findings of a run together into an assessment. */
export const assess = (
  compiled: CompiledPack,
  setting: Setting,
  run: Run,
  judge: (provision: CompiledProvision) => Judged,
): Assessment => {
  const { manifest, digest } = compiled.pack;
  const { application, asOf } = setting;
  const current = inForce(compiled, run);
  const findings = current.map((provision) => findingOf(provision, judge(provision), run));
  const requirements = findings.filter(({ kind }) => kind === 'requirement');
  const named = (verdict: Finding['verdict']): readonly string[] =>
    requirements.filter((finding) => finding.verdict === verdict).map(({ provision }) => provision);
  const name = (fact: string): string | undefined => {
    const value = application.facts.get(fact);
    return typeof value === 'string' ? value : undefined;
  };
  const [enterprise, project] = [name('enterprise.name'), name('project.name')];
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
    subject: {
      ...(enterprise === undefined ? {} : { enterprise }),
      ...(project === undefined ? {} : { project }),
    },
    eligibility: {
      verdict: everyVerdict(requirements.map(({ verdict }) => verdict)),
      unmet: named('unmet'),
      undetermined: named('undetermined'),
    },
    findings,
    notInForce: [...compiled.provisions.keys()].filter(
      (provision) => !current.some((other) => other.provision.name === provision),
    ),
    benefits: { lines: [], alternatives: [], schedules: [] },
    missing: missingOf(compiled, findings),
    warnings: application.warnings,
    evidence: application.evidence,
    glossary: compiled.glossary,
  };
};
