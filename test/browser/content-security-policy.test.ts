import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseCase } from '../base-case.js';
import { published } from '../package/published.js';
import { launchChromium } from './chromium.js';
import { bundleLibrary, bundlePageScript } from './library-bundle.js';
import type { PageReport } from './page/report.js';
import { PageServer } from './page-server.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

/** What the page reports that runs a script of `page/`, with `/library.js` and `/case.json` beside it. */
async function visit(script: string): Promise<PageReport> {
  const server = await PageServer.start({
    '/page.js': await bundlePageScript(`test/browser/page/${script}`),
    '/library.js': await bundleLibrary(),
    '/case.json': JSON.stringify(baseCase),
  });
  const page = await browser.newPage();
  try {
    const crashed = new Promise<never>((_, reject) => {
      page.on('pageerror', reject);
      page.on('crash', () => reject(new Error('The page crashed.')));
    });
    await page.goto(server.url);
    return await Promise.race([server.report, crashed]);
  } finally {
    await page.close();
    server.close();
  }
}

describe("in a browser under script-src 'self'", () => {
  it('zod on its own violates the policy, so violations are seen', async () => {
    const { violations } = await visit('unguarded-zod.ts');
    expect(violations).toEqual([expect.stringMatching(/^script-src eval /)]);
  });

  it('the library violates nothing and assesses as in Node', async () => {
    const { error, result, violations } = await visit('assess.ts');
    const { explain, guangxiQianqiJigai: policy } = published;
    const assessment = policy.evaluateSync(baseCase.application, { asOf: baseCase.asOf });
    expect({ error, violations }).toEqual({ error: undefined, violations: [] });
    expect(JSON.stringify(result)).toBe(
      JSON.stringify({
        assessment,
        assessmentOfEngine: assessment,
        explanation: explain(assessment, { locale: 'zh-CN', format: 'html' }),
      }),
    );
  });
});
