import { describe, expect, it } from 'vitest';
import { isPolicyError, type Verdict } from '../../../src/index.js';
import { equal } from '../../../src/rule/operator/equal.js';
import { operators } from '../../../src/rule/operator/index.js';
import type { Operator } from '../../../src/rule/operator/operator.js';
import { applicationOf } from '../../arbitrary/answers.js';
import { smallPolicy } from '../../small-pack.js';

/** A test, a value of its fact, and whether the test holds. */
type Row = readonly [fact: string, actual: unknown, operator: string, expected: unknown, verdict: Verdict];

const rows: readonly Row[] = [
  ['project.fixedAssetInvestment', '900万元', 'greaterThanInclusive', '500万元', 'met'],
  ['project.fixedAssetInvestment', '900万元', 'greaterThanInclusive', '1亿元', 'unmet'],
  ['project.fixedAssetInvestment', '10000万元', 'greaterThanInclusive', '1亿元', 'met'],
  ['project.fixedAssetInvestment', '10000万元', 'greaterThan', '1亿元', 'unmet'],
  ['project.fixedAssetInvestment', '10000.01万元', 'greaterThan', '1亿元', 'met'],
  ['project.fixedAssetInvestment', '10000万元', 'lessThanInclusive', '1亿元', 'met'],
  ['project.fixedAssetInvestment', '10000万元', 'lessThan', '1亿元', 'unmet'],
  ['project.fixedAssetInvestment', '9999.99万元', 'lessThan', '1亿元', 'met'],
  ['project.fixedAssetInvestment', '10000万元', 'equal', '1亿元', 'met'],
  ['project.fixedAssetInvestment', '10000万元', 'notEqual', '1亿元', 'unmet'],
  ['project.fixedAssetInvestment', '10000.01万元', 'notEqual', '1亿元', 'met'],
  ['project.fixedAssetInvestment', '10000万元', 'in', ['1元', '1亿元'], 'met'],
  ['project.fixedAssetInvestment', '10000万元', 'notIn', ['1元', '1亿元'], 'unmet'],
  ['project.landPremiumPerArea', '21万元/亩', 'equal', '315元/平方米', 'met'],
  ['project.landPremiumPerArea', '21万元/亩', 'lessThan', '315元/平方米', 'unmet'],
  ['project.originalFloorArea', '18亩', 'equal', '12000平方米', 'met'],
  ['project.originalFloorArea', '1亩', 'greaterThan', '666.6666666666平方米', 'met'],
  ['project.originalFloorArea', '1亩', 'lessThan', '666.6666666667平方米', 'met'],
  ['enterprise.incomeTaxRate', '15%', 'equal', '15.00%', 'met'],
  ['enterprise.incomeTaxRate', '9%', 'lessThan', '15%', 'met'],
  ['enterprise.employees', 300, 'greaterThanInclusive', 300, 'met'],
  ['enterprise.employees', 9, 'lessThan', 10, 'met'],
  ['enterprise.employees', 300, 'in', [20, 300, 1000], 'met'],
  ['project.completionDate', '2026-12-31', 'lessThanInclusive', '2026-12-31', 'met'],
  ['project.completionDate', '2026-09-30', 'lessThan', '2026-10-01', 'met'],
  ['project.completionDate', '2027-01-01', 'lessThanInclusive', { fact: 'planYear.end' }, 'unmet'],
  ['project.completionDate', '2026-12-31', 'equal', { fact: 'planYear.end' }, 'met'],
  ['project.fixedAssetInvestment', '500万元', 'between', ['500万元', '2000万元'], 'met'],
  ['project.fixedAssetInvestment', '0.2亿元', 'between', ['500万元', '2000万元'], 'met'],
  ['project.fixedAssetInvestment', '499.99万元', 'between', ['500万元', '2000万元'], 'unmet'],
  ['project.fixedAssetInvestment', '2000.01万元', 'between', ['500万元', '2000万元'], 'unmet'],
  ['project.fixedAssetInvestment', '2000.01万元', 'notBetween', ['500万元', '2000万元'], 'met'],
  ['project.fixedAssetInvestment', '500万元', 'notBetween', ['500万元', '500万元'], 'unmet'],
  ['enterprise.employees', 300, 'between', [20, 300], 'met'],
  ['project.completionDate', '2026-12-31', 'between', ['2026-12-31', { fact: 'planYear.end' }], 'met'],
  [
    'project.fixedAssetInvestment',
    '600万元',
    'between',
    ['500万元', { fact: 'project.totalInvestment' }],
    'undetermined',
  ],
  [
    'project.fixedAssetInvestment',
    '499万元',
    'between',
    ['500万元', { fact: 'project.totalInvestment' }],
    'unmet',
  ],
  [
    'project.fixedAssetInvestment',
    '499万元',
    'notBetween',
    ['500万元', { fact: 'project.totalInvestment' }],
    'met',
  ],
  ['project.completionDate', '2026-01-01', 'inYear', 2026, 'met'],
  ['project.completionDate', '2026-12-31', 'inYear', 2026, 'met'],
  ['project.completionDate', '2025-12-31', 'inYear', 2026, 'unmet'],
  ['project.completionDate', '2027-01-01', 'inYear', { fact: 'planYear' }, 'unmet'],
  ['project.completionDate', '2026-06-30', 'inYear', { fact: 'planYear' }, 'met'],
  ['project.completionDate', '2027-01-01', 'notInYear', { fact: 'planYear' }, 'met'],
  ['project.completionDate', '2026-01-01', 'notInYear', 2026, 'unmet'],
  ['enterprise.isLegalPerson', false, 'equal', false, 'met'],
  ['enterprise.isLegalPerson', false, 'equal', true, 'unmet'],
  ['enterprise.isLegalPerson', false, 'notEqual', true, 'met'],
  ['project.nature', 'expansion', 'equal', 'expansion', 'met'],
  ['project.nature', 'expansion', 'in', ['relocation', 'restoration'], 'unmet'],
  ['project.nature', 'expansion', 'notIn', ['relocation', 'restoration'], 'met'],
  ['enterprise.name', '示例', 'equal', '示例', 'met'],
  ['enterprise.name', '示例', 'equal', '示例 ', 'unmet'],
  ['enterprise.industryCode', 'C1340', 'equal', 'C1340', 'met'],
  ['enterprise.industryCode', 'C1340', 'in', ['C13', 'C134'], 'unmet'],
  ['enterprise.industryCode', 'C13', 'equal', 'C1340', 'undetermined'],
  ['enterprise.industryCode', 'C13', 'equal', 'C15', 'unmet'],
  ['enterprise.industryCode', 'C13', 'equal', 'C13', 'met'],
  ['enterprise.industryCode', 'C1340', 'equal', 'C13', 'unmet'],
  ['enterprise.industryCode', 'C134', 'notEqual', 'C1340', 'undetermined'],
  ['enterprise.industryCode', 'C13', 'in', ['C1340', 'C15'], 'undetermined'],
  ['enterprise.industryCode', 'C13', 'in', ['C1340', 'C13'], 'met'],
  ['enterprise.industryCode', 'C13', 'notIn', ['C1340', 'C15'], 'undetermined'],
  ['enterprise.industryCode', 'C13', 'notIn', ['C1340', 'C13'], 'unmet'],
  ['enterprise.industryCode', 'C1340', 'within', 'C13', 'met'],
  ['enterprise.industryCode', 'C134', 'within', 'C', 'met'],
  ['enterprise.industryCode', 'C13', 'within', 'C13', 'met'],
  ['enterprise.industryCode', 'C13', 'within', 'C134', 'undetermined'],
  ['enterprise.industryCode', 'C15', 'within', 'C134', 'unmet'],
  ['enterprise.industryCode', 'B0610', 'within', ['C', 'B06'], 'met'],
  ['enterprise.industryCode', 'C13', 'within', ['C134', 'C13'], 'met'],
  ['enterprise.industryCode', 'C13', 'within', ['C134', 'D'], 'undetermined'],
  ['enterprise.industryCode', 'C1340', 'notWithin', ['C16', 'F'], 'met'],
  ['enterprise.industryCode', 'C16', 'notWithin', ['C16', 'F'], 'unmet'],
  ['enterprise.industryCode', 'C16', 'notWithin', ['C161', 'F'], 'undetermined'],
  ['enterprise.name', 'C13', 'equal', 'C1340', 'unmet'],
  ['enterprise.honours', ['little-giant', 'single-champion'], 'contains', 'single-champion', 'met'],
  ['enterprise.honours', [], 'contains', 'single-champion', 'unmet'],
  ['enterprise.honours', [], 'doesNotContain', 'single-champion', 'met'],
  ['enterprise.honours', ['single-champion'], 'doesNotContain', 'single-champion', 'unmet'],
  [
    'project.planYearInvestment',
    '3亿元',
    'lessThanInclusive',
    { fact: 'project.totalInvestment' },
    'undetermined',
  ],
];

describe('operators', () => {
  const policy = smallPolicy({
    provisions: rows.map(([fact, , operator, value], index) => ({
      name: `test/row-${index}`,
      conditions: { all: [{ fact, operator, value }] },
    })),
  });

  it.each(rows.map((row, index) => [...row, index] as const))(
    '%s of %j %s %j: %s',
    async (fact, actual, operator, _, verdict, index) => {
      const stated = applicationOf({ [fact]: actual });
      for (const { findings } of [policy.evaluateSync(stated), await policy.evaluate(stated)])
        expect(findings[index]).toMatchObject({
          verdict,
          outcome: { parts: [{ kind: 'test', fact, operator, verdict }] },
        });
    },
  );

  it('none is met or unmet while its fact is unknown', () => {
    const verdicts = policy.evaluateSync({ planYear: 2026 }).findings.map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['undetermined']));
  });

  it('each stands in the table', () => {
    expect(new Set(rows.map(([, , operator]) => operator))).toEqual(new Set(operators.keys()));
  });
});

describe('the opposite of an operator', () => {
  it.each([...operators.values()])('$name: takes the same, and has this one for its own', (operator) => {
    const opposite = operators.get(operator.opposite);
    expect(opposite).toMatchObject({
      opposite: operator.name,
      types: operator.types,
      passes: { kind: operator.passes.kind },
    });
  });

  it.each(rows.filter(([, , , , verdict]) => verdict !== 'undetermined'))(
    '%s of %j %s %j: holds exactly where the operator does not',
    (fact, actual, operator, value, verdict) => {
      const opposite = operators.get(operator)?.opposite ?? '';
      const policy = smallPolicy({
        provisions: [
          { name: 'test/it', conditions: { all: [{ fact, operator: opposite, value }] } },
          { name: 'test/not', conditions: { not: { fact, operator, value } } },
        ],
      });
      const { findings } = policy.evaluateSync(applicationOf({ [fact]: actual }));
      const turned = verdict === 'met' ? 'unmet' : 'met';
      expect(findings.map((finding) => finding.verdict)).toEqual([turned, turned]);
    },
  );
});

it('an operator that lacks anything does not compile', () => {
  const { words, ...mute } = equal;
  // @ts-expect-error -- no words
  const first: Operator = mute;
  const { opposite, ...lonely } = equal;
  // @ts-expect-error -- no opposite
  const second: Operator = lonely;
  // @ts-expect-error -- words in one language
  const third: Operator = { ...equal, words: { ...words, asked: { zh: '应为' } } };
  expect([first, second, third, opposite]).not.toContain(undefined);
});

describe('a test that an operator cannot make is refused at load', () => {
  it.each<[fact: string, operator: string, value: unknown, code: string]>([
    ['enterprise.isLegalPerson', 'greaterThan', true, 'operator-unfit'],
    ['project.nature', 'lessThan', 'expansion', 'operator-unfit'],
    ['enterprise.name', 'contains', '示例', 'operator-unfit'],
    ['enterprise.honours', 'equal', 'little-giant', 'operator-unfit'],
    ['enterprise.honours', 'in', ['little-giant'], 'operator-unfit'],
    ['project.nature', 'equals', 'expansion', 'operator-unknown'],
    ['project.nature', 'in', 'expansion', 'operand-list-expected'],
    ['project.nature', 'in', [], 'operand-list-expected'],
    ['project.nature', 'in', { fact: 'project.registration' }, 'operand-list-expected'],
    ['project.nature', 'equal', ['expansion'], 'operand-single-expected'],
    ['project.nature', 'equal', 'expanding', 'member-unknown'],
    ['project.nature', 'equal', '扩建', 'member-unknown'],
    ['enterprise.honours', 'contains', 'giant', 'member-unknown'],
    ['project.fixedAssetInvestment', 'greaterThan', 500, 'unit-missing'],
    ['project.fixedAssetInvestment', 'greaterThan', '500', 'unit-missing'],
    ['project.fixedAssetInvestment', 'greaterThan', '15%', 'unit-unfit'],
    ['enterprise.employees', 'greaterThan', '20', 'count-malformed'],
    ['enterprise.employees', 'greaterThan', '20个月', 'unit-unfit'],
    ['enterprise.employees', 'greaterThan', { fact: 'project.guarantee.years' }, 'operand-type-unfit'],
    ['project.completionDate', 'lessThan', '2026-02-30', 'date-malformed'],
    ['enterprise.industryCode', 'equal', 'A1340', 'industry-section-unfit'],
    ['project.nature', 'between', ['expansion', 'relocation'], 'operator-unfit'],
    ['project.fixedAssetInvestment', 'between', '500万元', 'operand-ends-expected'],
    ['project.fixedAssetInvestment', 'between', ['500万元'], 'operand-ends-expected'],
    ['project.fixedAssetInvestment', 'between', ['500万元', '600万元', '700万元'], 'operand-ends-expected'],
    ['project.fixedAssetInvestment', 'between', ['500万元', '499.99万元'], 'range-reversed'],
    ['project.fixedAssetInvestment', 'between', ['500万元', '2000'], 'unit-missing'],
    ['project.fixedAssetInvestment', 'between', ['1元', { fact: 'planYear' }], 'operand-type-unfit'],
    ['project.completionDate', 'inYear', '2026-12-31', 'operand-year-expected'],
    ['project.completionDate', 'inYear', 26, 'operand-year-expected'],
    ['project.completionDate', 'inYear', { fact: 'planYear.end' }, 'operand-type-unfit'],
    ['enterprise.employees', 'inYear', 2026, 'operator-unfit'],
    ['enterprise.industryCode', 'within', [], 'operand-list-expected'],
    ['enterprise.industryCode', 'within', '13', 'industry-code-malformed'],
    ['enterprise.industryCode', 'within', ['C', 'U'], 'industry-code-malformed'],
    ['enterprise.industryCode', 'equal', 'C', 'industry-code-malformed'],
    ['enterprise.name', 'within', 'C', 'operator-unfit'],
    ['project.fixedAssetInvestment', 'lessThan', { fact: 'project.completionDate' }, 'operand-type-unfit'],
    ['project.fixedAssetInvestment', 'lessThan', { fact: 'project.total' }, 'fact-unknown'],
    ['project.fixedAssetInvestement', 'lessThan', '1元', 'fact-unknown'],
  ])('%s %s %j: %s', (fact, operator, value, code) => {
    const compile = () =>
      smallPolicy({ provisions: [{ name: 'test/a', conditions: { all: [{ fact, operator, value }] } }] });
    expect(compile).toThrow();
    try {
      compile();
    } catch (error) {
      expect(isPolicyError(error) ? error.violations.map((violation) => violation.code) : error).toEqual([
        code,
      ]);
    }
  });
});
