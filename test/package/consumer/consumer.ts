// What a user writes. The test compiles it against the installed tarball, as an ES module and as CommonJS,
// and runs both.
import { Engine } from 'json-rules-engine';
import { explain, isPolicyError, parseApplication, guangxiQianqiJigai as policy } from 'qianqi-jigai';
import { registerOperators, toFacts } from 'qianqi-jigai/json-rules-engine';
import { loadPolicy } from 'qianqi-jigai/node';

declare const console: { log(text: string): void };

const application = parseApplication({
  planYear: 2026,
  enterprise: { name: '示例糖业有限公司', isLegalPerson: true, annualRevenue: '8600万元', employees: 210 },
  project: { name: '压榨车间智能化改造', fixedAssetInvestment: '3200万元', planYearInvestment: '1200万元' },
});
const assessment = policy.evaluateSync(application, { asOf: '2026-03-01' });

registerOperators(new Engine());

function isRefused(input: unknown): boolean {
  try {
    parseApplication(input);
    return false;
  } catch (error) {
    return isPolicyError(error);
  }
}

policy.evaluate(application, { asOf: '2026-03-01' }).then((assessmentOfEngine) => {
  const observed = {
    verdict: assessment.eligibility.verdict,
    firstMissing: assessment.missing[0]?.fact,
    enginesAgree: JSON.stringify(assessmentOfEngine) === JSON.stringify(assessment),
    loadedIsBundled:
      loadPolicy('node_modules/qianqi-jigai/rules/guangxi-qianqi-jigai').digest === policy.digest,
    explains: explain(assessment, { locale: 'zh-CN', format: 'text' }).length > 0,
    hasFacts: Object.keys(toFacts(application)).length > 0,
    refusesUnknownKeys: isRefused({ planYear: 2026, projekt: {} }),
  };
  console.log(JSON.stringify(observed));
});
