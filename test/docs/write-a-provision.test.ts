import { describe, expect, it, vi } from 'vitest';
import { compilePolicy } from '../../src/index.js';
import type { CaseFile, ParametersFile } from '../../src/pack/files.js';
import { amountsOf, moneyOf } from './amounts.js';
import { files, guide, practice, shown } from './guide-messages.js';

// The policy is compiled again and again, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const cases = ['cases/green-sugar-equipment.json', 'cases/registration-in-time.json'];

describe(guide, () => {
  it('adjusts a parameter', () => {
    const file: ParametersFile = JSON.parse(files['parameters.json'] ?? '');
    const parameters = file.parameters.map((parameter) =>
      parameter.id === 'parameter.minimumOutputGrowth'
        ? { ...parameter, exceptions: [JSON.parse(shown('exception'))] }
        : parameter,
    );
    const policy = compilePolicy({ ...files, 'parameters.json': JSON.stringify({ ...file, parameters }) });
    const growth = (industryCode: string) =>
      policy.knownFacts({ planYear: 2026, enterprise: { industryCode } }, { asOf: '2026-11-24' })[
        'parameter.minimumOutputGrowth'
      ];
    expect([growth('C1340'), growth('C1711')]).toMatchObject([{ value: '0.12' }, { value: '0.15' }]);
  });

  it.each(cases)('adds what decides %s', (casePath) => {
    const { application, asOf, expect: stated }: CaseFile = JSON.parse(shown(casePath));
    const assessment = compilePolicy(practice()).evaluateSync(
      application as never,
      asOf === undefined ? {} : { asOf },
    );
    const verdicts = assessment.findings.map(({ provision, verdict }) => [provision, verdict]);
    const amounts = [...amountsOf(assessment)].map(([key, amount]) => [key, moneyOf(amount)]);
    expect({
      eligibility: assessment.eligibility.verdict,
      findings: Object.fromEntries(verdicts),
      amounts: Object.fromEntries(amounts),
    }).toMatchObject(stated);
  });
});
