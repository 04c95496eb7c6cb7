import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { assess } from './application.js';
import { withIncentives } from './incentives.fixture.js';
it('dumps', () => {
  const a = withIncentives(assess());
  writeFileSync('/tmp/try/inc.zh', explain(a));
  writeFileSync('/tmp/try/inc.en', explain(a, {locale:'en'}));
  writeFileSync('/tmp/try/inc.md', explain(a, {format:'markdown'}));
  writeFileSync('/tmp/try/inc.html', explain(a, {format:'html'}));
});
import { explanationStyles } from '../../src/explain/explanation-styles.js';
it('styles', () => { writeFileSync('/tmp/try/styles.css', explanationStyles); });
