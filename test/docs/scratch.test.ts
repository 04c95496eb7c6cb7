import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { guangxiQianqiJigai as policy } from '../../src/index.js';
import { explain } from '../../src/explain/explain.js';
it('x', () => {
  const base = JSON.parse(readFileSync('rules/guangxi-qianqi-jigai/cases/sugar-smart-pressing-line.json', 'utf8'));
  const a = policy.evaluateSync(base.application, { asOf: base.asOf });
  console.log(explain(a));
  const b = policy.evaluateSync({
    planYear: 2026,
    enterprise: { name: '示例糖业有限公司', isLegalPerson: true, annualRevenue: '8600万元', employees: 210 },
    project: { name: '压榨车间智能化改造', fixedAssetInvestment: '3200万元', planYearInvestment: '1200万元' },
  }, { asOf: '2026-11-24' });
  console.log(explain(b));
  console.log(explain(b, {locale:'en'}).slice(0, 3000));
  const c = policy.evaluateSync({ planYear: 2026, project: { fixedAssetInvestment: '499.99万元' } });
  console.log(explain(c).slice(0, 800));
});
