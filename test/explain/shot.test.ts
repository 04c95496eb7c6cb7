import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { launchChromium } from '../browser/chromium.js';
import { explanationStyles } from '../../src/explain/explanation-styles.js';
it('shoots', async () => {
  const b = await launchChromium();
  for (const [f, scheme, width, scroll] of [['2.zh-CN.summary.html','light',900,0],['A.zh-CN.full.html','light',900,2600],['inc.html','light',900,300],['inc.html','dark',420,1500],['2.en.full.html','light',900,0]] as const) {
    const p = await b.newPage({ viewport: { width, height: 1300 }, colorScheme: scheme });
    
    await p.setContent(`<!doctype html><html lang="zh-CN"><meta charset=utf-8><style>body{margin:1.5rem;background:${scheme === 'dark' ? '#0d1117' : '#fff'}} .explanation{--explanation-font: 'WenQuanYi Micro Hei', sans-serif}${explanationStyles}</style>${readFileSync('/tmp/try/' + f, 'utf8')}`);
    await p.evaluate(() => document.fonts.ready);
    await p.evaluate((y) => window.scrollTo(0, y), scroll);
    await p.screenshot({ path: `/tmp/try/${f}.${scheme}.png` });
    console.log(f, scheme, await p.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]));
  }
  await b.close();
}, 120_000);
