import { describe, expect, it, vi } from 'vitest';
import { compilePolicy } from '../../src/index.js';
import type { CaseFile, ParametersFile } from '../../src/pack/files.js';
import { files, guide, packWith, path, shown } from './guide-messages.js';

// The policy is compiled again and again, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const casePath = 'cases/registration-in-time.json';

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

  it('adds a provision and a case', () => {
    const { application, asOf, expect: stated }: CaseFile = JSON.parse(shown(casePath));
    const assessment = compilePolicy(packWith(shown(path))).evaluateSync(
      application as never,
      asOf === undefined ? {} : { asOf },
    );
    expect(assessment.eligibility.verdict).toBe(stated.eligibility);
    const verdicts = assessment.findings.map(({ provision, verdict }) => [provision, verdict]);
    expect(Object.fromEntries(verdicts)).toMatchObject(stated.findings ?? {});
  });
});
