import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  type EvaluateOptions,
  type Finding,
  guangxiQianqiJigai as policy,
  type Verdict,
} from '../../src/index.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { applications, overriding } from '../arbitrary/application.js';
import { oneMoreFact, oneMoreField } from '../arbitrary/partial.js';
import { writtenValue } from '../arbitrary/written-value.js';

const runs = { numRuns: 1000 };
const time = { timeout: 120_000 };

const assess = (answers: Answers, parameters: EvaluateOptions['parameters'] = {}): Assessment =>
  policy.evaluateSync(applicationOf(answers), { asOf: '2026-11-24', parameters });

const isSettled = ({ verdict }: { readonly verdict: Verdict }): boolean => verdict !== 'undetermined';

/** The provisions whose findings break a law, since a fact became known. */
const breaches = (
  before: Assessment,
  after: Assessment,
  isBroken: (before: Finding, after: Finding) => boolean,
): readonly string[] =>
  before.findings.flatMap((finding) => {
    const later = after.findings.find(({ provision }) => provision === finding.provision);
    return later !== undefined && isBroken(finding, later)
      ? [`${finding.provision}: ${finding.verdict}, ${later.verdict}`]
      : [];
  });

const hasFlipped = (before: Finding, after: Finding): boolean =>
  isSettled(before) && after.verdict !== before.verdict;

const readingHasFlipped = (before: Finding, after: Finding): boolean =>
  before.readings.some(
    ({ alternative }, index) =>
      isSettled(alternative) && after.readings[index]?.alternative.verdict !== alternative.verdict,
  );

describe('with one more fact', () => {
  it('nothing settled flips, unless presumed, and nothing is settled that did not wait for it', time, () => {
    fc.assert(
      fc.property(oneMoreFact(applications, [...overriding]), ({ complete, stated, fact }) => {
        if (fact === undefined) return;
        const before = assess(stated);
        const after = assess({ ...stated, [fact]: complete[fact] });
        // Whatever the fact: a finding that does not say that it is presumed stays.
        expect(breaches(before, after, (was, is) => !was.presumed && hasFlipped(was, is))).toEqual([]);
        if (overriding.has(fact)) return;
        // Monotone: knowledge settles, and never flips.
        expect(breaches(before, after, hasFlipped)).toEqual([]);
        expect(breaches(before, after, readingHasFlipped)).toEqual([]);
        if (isSettled(before.eligibility)) expect(after.eligibility.verdict).toBe(before.eligibility.verdict);
        // What is missing is relevant: a fact outside it leaves an undetermined finding undetermined.
        const isSettledUnasked = (was: Finding, is: Finding): boolean =>
          !isSettled(was) && isSettled(is) && !was.missing.includes(fact);
        expect(breaches(before, after, isSettledUnasked)).toEqual([]);
      }),
      runs,
    );
  });

  it('a presumption is overridden only by what stands before the last operand of a ??', () => {
    expect(overriding).toContain('project.fitsClusterLayout');
    const presumed = assess({ 'project.cluster': 'green-sugar' });
    const overridden = assess({ 'project.cluster': 'green-sugar', 'project.fitsClusterLayout': false });
    expect(breaches(presumed, overridden, hasFlipped)).toContain('eligibility/cluster-layout: met, unmet');
  });
});

describe('with one more field of an item', () => {
  it('nothing settled flips, unless presumed', time, () => {
    fc.assert(
      fc.property(oneMoreField(applications), ({ stated, later, field }) => {
        if (field === undefined) return;
        const isBroken = (was: Finding, is: Finding): boolean => !was.presumed && hasFlipped(was, is);
        expect([field, breaches(assess(stated), assess(later), isBroken)]).toEqual([field, []]);
      }),
      runs,
    );
  });
});

describe('with all that a finding misses', () => {
  // It is then settled, or has no value by nature: a division by zero is no question to anybody. Only an unknown
  // list hides questions, those about its items; with these answered too the same holds.
  it('it asks for nothing more, whatever the answers, but about the items of a list', time, () => {
    fc.assert(
      fc.property(applications, fc.nat(), ({ complete, stated }, choice) => {
        const open = assess(stated).findings.filter((finding) => !isSettled(finding));
        const provision = open[choice % Math.max(1, open.length)]?.provision;
        let answers = stated;
        let parameters: NonNullable<EvaluateOptions['parameters']> = {};
        let hidden = true;
        for (let missing = missingOf(assess(answers), provision); missing.length > 0; ) {
          // Nothing is asked twice, and nothing new unless a list was unknown.
          expect([provision, missing.filter((fact) => fact in answers || fact in parameters)]).toEqual([
            provision,
            [],
          ]);
          expect([provision, hidden || missing]).toEqual([provision, true]);
          hidden = missing.some(isList);
          answers = { ...answers, ...Object.fromEntries(missing.map((fact) => [fact, complete[fact]])) };
          parameters = { ...parameters, ...parametersAmong(missing) };
          missing = missingOf(assess(answers, parameters), provision);
        }
      }),
      runs,
    );
  });
});

const missingOf = ({ findings }: Assessment, provision: string | undefined): readonly string[] =>
  findings.find((finding) => finding.provision === provision)?.missing ?? [];

const isList = (fact: string): boolean => policy.facts.some(({ id, type }) => id === fact && type === 'list');

/** Some value for each parameter among the facts. */
const parametersAmong = (facts: readonly string[]): NonNullable<EvaluateOptions['parameters']> =>
  Object.fromEntries(
    policy.parameters
      .filter(({ id }) => facts.includes(id))
      .map(({ id, type, members, label }) => {
        const field = { type, label, ...(members && { members }) };
        const [value] = fc.sample(writtenValue(field), { numRuns: 1, seed: 1 });
        return [id, value as string];
      }),
  );
