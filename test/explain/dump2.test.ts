import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { assess } from './application.js';
it('dumps', () => {
  const a = assess({ project: { addedFloorArea: '8400平方米', addedServiceFloorArea: '1000平方米', landPremiumPerArea: '315元/平方米', conformsToPlanning: true, landUseUnchanged: true, withinApprovedIndustrialLand: true, meetsIntensityAndFar: true }, evidence: {'project.fixedAssetInvestment': {source:'年度审计报告', date:'2026-03-31'}, 'project.landPremiumPerArea': {source: '自然资源局', document:'函〔2026〕1号', date: '2026-02-01'}} });
  writeFileSync('/tmp/try/land.json', JSON.stringify(a, null, 1));
  writeFileSync('/tmp/try/land.zh', explain(a));
  writeFileSync('/tmp/try/land.en', explain(a, {locale:'en'}));
});
