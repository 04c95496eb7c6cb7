import { describe, expect, it } from 'vitest';
import type { Amount, Assessment, Outcome, Verdict } from '../../src/assessment/assessment.js';
import { guangxiQianqiJigai as policy } from '../../src/bundled/guangxi-qianqi-jigai.js';
import { readPackFiles } from '../../src/node.js';
import type { CaseFile } from '../../src/pack/files.js';
import { compare, fromQuantity, negate } from '../../src/quantity/measure.js';
import { isComplaint, parseQuantity } from '../../src/quantity/parse-quantity.js';
import { holdsByNature, record, type Seen, uncovered } from './rule-coverage.js';

const files = readPackFiles('rules/guangxi-qianqi-jigai');
const cases = Object.entries(files).flatMap(([path, text]): [string, CaseFile][] =>
  path.startsWith('cases/') ? [[path, JSON.parse(text)]] : [],
);

const assess = ({ application, asOf, parameters }: CaseFile): Assessment =>
  policy.evaluateSync(application as never, {
    ...(asOf === undefined ? {} : { asOf }),
    ...(parameters === undefined ? {} : { parameters }),
  });

const amountOf = (assessment: Assessment, key: string): Amount | undefined => {
  const [name, option] = key.split('#');
  const finding = assessment.findings.find(({ provision }) => provision === name);
  return option === undefined ? finding?.amount : finding?.options?.find(({ id }) => id === option)?.amount;
};

/** `94万元` and `{ value: '940000', unit: '元' }` are the same money. */
const sameMoney = (amount: Amount | undefined, written: string): boolean => {
  const expected = parseQuantity(written.replace(/^-/, ''), 'money');
  if (amount === undefined || !('value' in amount) || isComplaint(expected)) return false;
  const signed = written.startsWith('-') ? negate(expected) : expected;
  return compare(fromQuantity(amount.value, 'money'), signed) === 0;
};

describe.each(cases)('%s', (_, file) => {
  const assessment = assess(file);
  const { expect: expected } = file;

  it('comes to the findings that it states', () => {
    const verdicts = Object.fromEntries(
      Object.keys(expected.findings ?? {}).map((name) => [
        name,
        assessment.findings.find(({ provision }) => provision === name)?.verdict ??
          (assessment.notInForce.includes(name) ? 'not in force' : 'no such finding'),
      ]),
    );
    expect(verdicts).toEqual(expected.findings ?? {});
    if (expected.eligibility !== undefined) expect(assessment.eligibility.verdict).toBe(expected.eligibility);
    if (expected.notInForce !== undefined)
      expect(assessment.notInForce).toEqual(expect.arrayContaining([...expected.notInForce]));
  });

  it('asks for what it states', () => {
    if (expected.missing !== undefined)
      expect(assessment.missing.map(({ fact }) => fact).sort()).toEqual([...expected.missing].sort());
  });

  it('comes to the amounts that it states', () => {
    for (const [key, money] of Object.entries(expected.amounts ?? {}))
      expect(
        sameMoney(amountOf(assessment, key), money),
        `${key}: ${JSON.stringify(amountOf(assessment, key))}`,
      ).toBe(true);
  });

  it('states something', () => {
    expect(Object.keys(expected).length).toBeGreaterThan(0);
  });
});

/**
 * A provision's window stands first in its tree, as tests on the date that the law names. Outside it there is no
 * finding, so that a window is never seen unmet; the cases state those provisions as not in force.
 */
const isWindow = (outcome: Outcome, path: string): boolean => {
  const provision = policy.provisions.find(({ name }) => path.replace(/\/\d+$/, '') === name);
  return outcome.kind === 'test' && provision?.effective?.on === outcome.fact;
};

/** Registered in the region: an application can state no other city, so that this is never unmet. */
const isCityOfTheRegion = (outcome: Outcome): boolean =>
  outcome.kind === 'test' && outcome.fact === 'enterprise.city' && outcome.operator === 'in';

const isSkipped = (outcome: Outcome, path: string): boolean =>
  isWindow(outcome, path) || isCityOfTheRegion(outcome);

describe('the cases together', () => {
  const seen: Seen = new Map();
  const stated = new Map<string, Set<Verdict>>();
  const metByNature = new Set<string>();
  for (const [, file] of cases) {
    for (const { provision, outcome } of assess(file).findings) {
      record(seen, outcome, provision, isSkipped);
      if (holdsByNature(outcome)) metByNature.add(provision);
    }
    for (const [name, verdict] of Object.entries(file.expect.findings ?? {}))
      stated.set(name, (stated.get(name) ?? new Set<Verdict>()).add(verdict));
  }
  const deciding = policy.provisions.filter(({ kind }) => kind !== 'duty' && kind !== 'target');

  it.each(deciding.map(({ name }) => name))(
    '%s is stated met and unmet, with three cases at least',
    (name) => {
      const verdicts = stated.get(name) ?? new Set();
      const count = cases.filter(([, file]) => name in (file.expect.findings ?? {})).length;
      expect([...verdicts], `${count} cases`).toEqual(
        expect.arrayContaining(metByNature.has(name) ? ['met'] : ['met', 'unmet']),
      );
      expect(count).toBeGreaterThanOrEqual(3);
    },
  );

  it('see every branch of every rule tree met and unmet', () => {
    expect(uncovered(seen)).toEqual([]);
  });
});
