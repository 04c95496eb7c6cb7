import type { Assessment, Finding, MissingFact, Verdict } from '../assessment/assessment.js';
import { everyVerdict } from '../assessment/verdict.js';
import { benefitSheet, type Granted } from '../benefit/benefit-sheet.js';
import { incentivesOf } from '../benefit/incentive.js';
import type { Application } from '../domain/parse-application.js';
import { compilePack } from '../evaluate/compiled-pack.js';
import type { Run } from '../evaluate/run.js';
import type { Pack } from '../pack/pack.js';
import { findingOf } from './finding.js';

/** What eligibility waits for comes first; within that, and within the rest, the order is that of the policy. */
const missingOf = ({ dictionary }: Pack, findings: readonly Finding[]): readonly MissingFact[] => {
  const neededBy = new Map<string, string[]>();
  for (const { missing } of [...findings.filter(({ kind }) => kind === 'requirement'), ...findings])
    for (const fact of missing) neededBy.set(fact, []);
  for (const { missing, provision } of findings)
    for (const fact of missing) neededBy.get(fact)?.push(provision);
  return [...neededBy].map(([fact, provisions]) => {
    const definition = dictionary.get(fact);
    return {
      fact,
      label: definition?.label ?? { zh: fact, en: fact },
      answeredBy: definition?.answeredBy ?? 'authority',
      neededBy: provisions,
    };
  });
};

const subjectsOf = ({ subjects }: Pack, { facts }: Application): Assessment['subjects'] =>
  subjects.map((subject) => {
    const name = facts.get(`${subject.id}.name`);
    return typeof name === 'string' ? { ...subject, name } : subject;
  });

const eligibilityOf = (findings: readonly Finding[]): Assessment['eligibility'] => {
  const requirements = findings.filter(({ kind }) => kind === 'requirement');
  const named = (verdict: Verdict): readonly string[] =>
    requirements.filter((finding) => finding.verdict === verdict).map(({ provision }) => provision);
  return {
    verdict: everyVerdict(requirements.map(({ verdict }) => verdict)),
    unmet: named('unmet'),
    undetermined: named('undetermined'),
  };
};

/** What a pack says of its policy as a whole. */
export const policyIn = ({ manifest, digest }: Pack): Assessment['policy'] => {
  const { id, title, issuer, version, status, words } = manifest;
  const about = { id, title, issuer, version, status, digest };
  return words === undefined ? about : { ...about, words };
};

/** A pack ready to assess applications. */
export const assessorOf = (pack: Pack) => {
  const compiled = compilePack(pack);
  const incentives = incentivesOf(compiled);
  const policy = policyIn(pack);
  const assess = (run: Run): Assessment => {
    const { application, asOf } = run.setting;
    const { planYear } = application;
    const findings: Finding[] = [];
    const notInForce: string[] = [];
    const granted: Granted[] = [];
    for (const provision of compiled.provisions) {
      const { name } = provision.provision;
      if (provision.isInForce(run))
        findings.push(findingOf(provision, incentives.get(name), compiled, run, granted));
      else notInForce.push(name);
    }
    return {
      policy: { ...policy },
      asOf,
      ...(planYear === undefined ? {} : { planYear }),
      subjects: subjectsOf(pack, application),
      eligibility: eligibilityOf(findings),
      findings,
      notInForce,
      benefits: benefitSheet(granted),
      missing: missingOf(pack, findings),
      warnings: application.warnings,
      evidence: application.evidence,
      glossary: compiled.glossary,
    };
  };
  return { compiled, assess };
};
