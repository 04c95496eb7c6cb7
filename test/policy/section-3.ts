import {
  type Assessment,
  compilePolicy,
  type EvaluateOptions,
  type Finding,
  type Policy,
  guangxiQianqiJigai as policy,
  type Verdict,
} from '../../src/index.js';
import { readPackFiles } from '../../src/node.js';
import { type Answers, answersOf, applicationOf } from '../arbitrary/answers.js';
import { baseCase } from '../base-case.js';

/** The requirements and priorities of section 三, in the order of the plan. */
export const section3 = [
  'eligibility/technical-transformation',
  'eligibility/industrial-legal-person',
  'eligibility/normal-operation',
  'eligibility/designated-size',
  'eligibility/industrial-policy',
  'eligibility/access-standards',
  'eligibility/cluster-layout',
  'priority/little-giant',
  'priority/single-champion',
  'priority/high-market-share',
  'priority/research-platform',
  'eligibility/investment-scale',
  'eligibility/investment-progress',
  'priority/in-year-production',
  'eligibility/new-benefit',
] as const;

export type Section3 = (typeof section3)[number];

/** Application A of the worked examples: every requirement is met. */
export const applicationA: Answers = answersOf(baseCase.application, policy.facts);

/** The assessment of A with changes; `undefined` leaves a fact out. */
export const assessed = (changes: Answers, options: EvaluateOptions = {}): Assessment =>
  policy.evaluateSync(applicationOf({ ...applicationA, ...changes }), { asOf: baseCase.asOf, ...options });

export const findingOf = ({ findings }: Assessment, provision: Section3): Finding => {
  const finding = findings.find((other) => other.provision === provision);
  if (finding === undefined) throw new Error(`no finding for ${provision}`);
  return finding;
};

export const verdictsOf = (assessment: Assessment): Record<Section3, Verdict> =>
  Object.fromEntries(section3.map((name) => [name, findingOf(assessment, name).verdict])) as Record<
    Section3,
    Verdict
  >;

/** The pack with section 三 alone, which is run through faster. */
export const section3Policy = (): Policy => {
  const files = readPackFiles('rules/guangxi-qianqi-jigai');
  const isKept = (path: string): boolean =>
    /^(derived|sources)\/|^[^/]+$/.test(path) || section3.some((name) => `${name}.json` === path);
  const manifest = JSON.parse(files['policy.json'] ?? '');
  return compilePolicy({
    ...Object.fromEntries(Object.entries(files).filter(([path]) => isKept(path))),
    'policy.json': JSON.stringify({ ...manifest, provisions: section3 }),
  });
};
