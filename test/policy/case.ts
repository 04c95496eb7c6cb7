import { readFileSync } from 'node:fs';
import {
  type Amount,
  type Assessment,
  type EvaluateOptions,
  type Finding,
  guangxiQianqiJigai as policy,
} from '../../src/index.js';
import type { CaseFile } from '../../src/pack/files.js';
import { type Answers, answersOf, applicationOf } from '../arbitrary/answers.js';

/** A worked case of the bundled policy, by the name of its file. */
export const caseNamed = (name: string): CaseFile =>
  JSON.parse(readFileSync(`rules/guangxi-qianqi-jigai/cases/${name}.json`, 'utf8'));

export interface Changes extends EvaluateOptions {
  readonly planYear?: number;
  /** Facts that differ from those of the case; `undefined` leaves one out. */
  readonly answers?: Answers;
}

/** What a case states, by fact id. */
export const answersOfCase = (name: string): Answers => answersOf(caseNamed(name).application, policy.facts);

/** The assessment of a case, with changes. */
export const assessedCase = (
  name: string,
  { planYear, answers = {}, ...options }: Changes = {},
): Assessment => {
  const { application, asOf, parameters } = caseNamed(name);
  const stated = { ...answersOf(application, policy.facts), ...answers };
  return policy.evaluateSync(applicationOf(stated, planYear ?? Number(application.planYear)), {
    ...(asOf === undefined ? {} : { asOf }),
    ...(parameters === undefined ? {} : { parameters }),
    ...options,
  });
};

export const findingIn = ({ findings }: Assessment, provision: string): Finding | undefined =>
  findings.find((finding) => finding.provision === provision);

/** The amount under a key as case files write it, `provision` or `provision#option`. */
export const amountIn = (assessment: Assessment, key: string): Amount | undefined => {
  const [provision = '', option] = key.split('#');
  const finding = findingIn(assessment, provision);
  return option === undefined ? finding?.amount : finding?.options?.find(({ id }) => id === option)?.amount;
};

/** `not in force`, or the verdict. */
export const standing = (assessment: Assessment, provision: string): string =>
  assessment.notInForce.includes(provision)
    ? 'not in force'
    : (findingIn(assessment, provision)?.verdict ?? 'no such provision');
