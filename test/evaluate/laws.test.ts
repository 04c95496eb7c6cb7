import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, type EvaluateOptions, type Finding, guangxiQianqiJigai as policy } from '../../src/index.js';
import { readPackFiles } from '../../src/node.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { type PartlyStated, partlyStated } from '../arbitrary/partial.js';
import { section3Answers } from '../arbitrary/section-3.js';
import { anyAnswers, writtenValue } from '../arbitrary/written-value.js';
import { overridingFacts } from '../overriding-facts.js';

const runs = { numRuns: 1000 };
const time = { timeout: 60_000 };
const asOf = '2026-11-24';

/** Applications to the bundled policy: section 三 clustered at its thresholds, everything else anything. */
const applications: fc.Arbitrary<PartlyStated> = partlyStated(
  fc.tuple(anyAnswers(policy.facts), section3Answers).map(([any, section3]) => ({ ...any, ...section3 })),
);

const assess = (answers: Answers, options: EvaluateOptions = {}): Assessment =>
  policy.evaluateSync(applicationOf(answers), { asOf, ...options });

const overriding = overridingFacts(readPackFiles('rules/guangxi-qianqi-jigai'));

/** An application, and one of the facts that it leaves open, with an answer. */
const oneMore = fc
  .tuple(applications, fc.nat())
  .map(([{ complete, stated }, choice]) => {
    const open = Object.keys(complete).filter((fact) => !(fact in stated));
    return { stated, fact: open[choice % Math.max(1, open.length)], complete };
  })
  .filter(({ fact }) => fact !== undefined)
  .map(({ stated, fact = '', complete }) => ({ stated, fact, more: { ...stated, [fact]: complete[fact] } }));

const isSettled = ({ verdict }: Finding): boolean => verdict !== 'undetermined';

/** What both assessments find of the same provision. */
const pairs = (before: Assessment, after: Assessment): (readonly [before: Finding, after: Finding])[] =>
  before.findings.flatMap((finding) => {
    const later = after.findings.find(({ provision }) => provision === finding.provision);
    return later === undefined ? [] : [[finding, later] as const];
  });

describe('knowledge is monotone', () => {
  it('the facts that may override a presumption are those before the last operand of a firstKnown', () => {
    expect(overriding).toContain('project.fitsClusterLayout');
  });

  it('one more fact never flips a settled verdict, except one that overrides a presumption', time, () => {
    fc.assert(
      fc.property(oneMore, ({ stated, fact, more }) => {
        fc.pre(!overriding.has(fact));
        const [before, after] = [assess(stated), assess(more)];
        for (const [finding, later] of pairs(before, after)) {
          if (isSettled(finding)) expect([finding.provision, later.verdict]).toEqual([finding.provision, finding.verdict]);
          for (const [index, { id, alternative }] of finding.readings.entries())
            if (alternative.verdict !== 'undetermined')
              expect([id, later.readings[index]?.alternative.verdict]).toEqual([id, alternative.verdict]);
        }
        if (before.eligibility.verdict !== 'undetermined')
          expect(after.eligibility.verdict).toBe(before.eligibility.verdict);
      }),
      runs,
    );
  });

  it('whatever fact is added, it flips no verdict that is not marked as presumed', time, () => {
    fc.assert(
      fc.property(oneMore, fc.constantFrom(...overriding), ({ stated, fact, more }, presumption) => {
        fc.pre(presumption in more || presumption !== fact);
        for (const [finding, later] of pairs(assess(stated), assess(more)))
          if (isSettled(finding) && finding.presumed === undefined)
            expect([finding.provision, later.verdict]).toEqual([finding.provision, finding.verdict]);
      }),
      runs,
    );
  });
});

describe('what is missing', () => {
  it('is sufficient: with all of it answered, whatever the answers, a finding asks for nothing more', time, () => {
    // It is then settled, or has no value by nature: a division by zero is no question to anybody.
    fc.assert(
      fc.property(applications, fc.nat(), ({ complete, stated }, choice) => {
        const open = assess(stated).findings.filter((finding) => !isSettled(finding));
        const finding = open[choice % Math.max(1, open.length)];
        fc.pre(finding !== undefined);
        const answers = Object.fromEntries(finding!.missing.map((fact) => [fact, complete[fact]]));
        const parameters = Object.fromEntries(
          finding!.missing.flatMap((fact) => (fact.startsWith('parameter.') ? [[fact, parameterValue(fact)]] : [])),
        );
        const later = assess({ ...stated, ...answers }, { parameters }).findings.find(
          ({ provision }) => provision === finding!.provision,
        );
        expect([finding!.provision, later?.missing ?? []]).toEqual([finding!.provision, []]);
      }),
      runs,
    );
  });

  it('is relevant: a fact outside it leaves an undetermined finding undetermined', time, () => {
    // A fact that overrides a presumption is not asked for, but may unsettle what the presumption settled.
    fc.assert(
      fc.property(oneMore, ({ stated, fact, more }) => {
        fc.pre(!overriding.has(fact));
        for (const [finding, later] of pairs(assess(stated), assess(more)))
          if (!isSettled(finding) && !finding.missing.includes(fact))
            expect([finding.provision, later.verdict]).toEqual([finding.provision, 'undetermined']);
      }),
      runs,
    );
  });

  it('is put together from the findings: each fact once, with the provisions that wait for it', time, () => {
    fc.assert(
      fc.property(applications, ({ stated }) => {
        const { findings, missing } = assess(stated);
        expect(missing.map(({ fact }) => fact)).toEqual([...new Set(findings.flatMap((finding) => finding.missing))]);
        for (const { fact, neededBy } of missing)
          expect(neededBy).toEqual(
            findings.filter((finding) => finding.missing.includes(fact)).map(({ provision }) => provision),
          );
        for (const finding of findings) if (isSettled(finding)) expect(finding.missing).toEqual([]);
      }),
      runs,
    );
  });
});

describe('an assessment', () => {
  it('is the same from both executors', time, async () => {
    await fc.assert(
      fc.asyncProperty(applications, async ({ stated }) => {
        const application = policy.parseApplication(applicationOf(stated));
        const [sync, async] = [policy.evaluateSync(application, { asOf }), await policy.evaluate(application, { asOf })];
        if (!isDeepStrictEqual(async, sync)) expect(async).toStrictEqual(sync);
      }),
      runs,
    );
  });

  it('survives JSON unchanged', time, () => {
    fc.assert(
      fc.property(applications, ({ stated }) => {
        const assessment = assess(stated);
        const copy: unknown = JSON.parse(JSON.stringify(assessment));
        if (!isDeepStrictEqual(copy, assessment)) expect(copy).toStrictEqual(assessment);
      }),
      runs,
    );
  });
});

/** Some value that a parameter may be set to. */
const parameterValue = (id: string): never => {
  const parameter = policy.parameters.find((other) => other.id === id);
  if (parameter === undefined) throw new Error(`no parameter ${id}`);
  return fc.sample(writtenValue(parameter as never), { numRuns: 1, seed: 1 })[0] as never;
};
