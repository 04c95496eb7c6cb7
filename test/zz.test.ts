import { it } from 'vitest';
import { calculate, refusalOf } from './rule/operation/calculation.js';
import { guangxiQianqiJigai as policy } from '../src/index.js';
import { readFileSync } from 'node:fs';
const show = (x: unknown) => process.stdout.write(JSON.stringify(x) + '\n');
it('x', () => {
  show(calculate({ addMonths: ['2026-01-15', { multiply: [10, '25%'] }] }, 'date').value);
  const dep = (o: object) => ({ depreciation: { method: 'straight-line', basis: '100元', residualRate: '5%', years: 10, life: 10, putIntoUse: '2026-01-01', ...o } });
  show(refusalOf({ total: dep({ method: 'degressive' }) }, 'money'));
  show(calculate({ total: dep({ years: 0 }) }, 'money'));
  show(calculate({ presentValue: { of: dep({}), rate: '-100%', from: 2026 } }, 'money'));
  show(refusalOf({ interest: { principal: '1元', repayments: 'project.loan.repayments', from: '2026-01-01', months: 12, rate: '1%', count: 'actual-366' } }, 'money'));
  show(calculate({ total: dep({ years: { multiply: [10, '24%'] } }) }, 'money').value);
  show(calculate({ inYear: [dep({ years: { multiply: [10, '24%'] } }), 2026] }, 'money').value);
  const f = JSON.parse(readFileSync('rules/guangxi-qianqi-jigai/cases/tax-integrated-example.json','utf8'));
  const run = (rate: string, app = f.application) => { const t = performance.now(); const a = policy.evaluateSync(app, { asOf: f.asOf, parameters: { 'parameter.discountRate': rate } }); const o = a.findings.find(x => x.provision === 'tax/accelerated-depreciation')!.options!; show([rate, o.map(x => (x.amount as any)?.value ?? (x.amount as any)?.unknown), performance.now() - t]); };
  try { run('5%'); run('-50%'); run('-100%'); } catch (e) { show(String(e)); }
  const app = structuredClone(f.application);
  const e = app.project.equipment;
  e[0].putIntoUse = '0001-01-01'; e[0].purchaseDate = '2026-01-01';
  e[1].putIntoUse = '0001-01-01'; e[2].putIntoUse = '9999-01-01';
  try { run('5.1234567891%', app); } catch (e) { show(String(e)); }
});
