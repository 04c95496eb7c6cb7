import { getQuickJS, Scope } from 'quickjs-emscripten';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseCase } from '../base-case.js';
import { bundleLibrary } from '../browser/library-bundle.js';
import { published } from '../package/published.js';

const { explain, guangxiQianqiJigai: policy } = published;
const { application, asOf } = baseCase;

let library: string;

beforeAll(async () => {
  library = await bundleLibrary();
});

/** Runs a module in a new engine and returns the string that its export `output` is or promises. */
async function outputOf(module: string): Promise<string> {
  const quickjs = await getQuickJS();
  return Scope.withScopeAsync(async (scope) => {
    const context = scope.manage(quickjs.newContext());
    context.runtime.setModuleLoader((name) =>
      name === 'qianqi-jigai' ? library : { error: new Error(name) },
    );
    const exports = scope.manage(
      context.unwrapResult(context.evalCode(module, 'test.js', { type: 'module' })),
    );
    const pending = context.resolvePromise(scope.manage(context.getProp(exports, 'output')));
    scope.manage(context.runtime.executePendingJobs());
    return context.getString(scope.manage(context.unwrapResult(await pending)));
  });
}

describe('in QuickJS, an ECMAScript engine without Node or DOM', () => {
  it('nothing but ECMAScript is there', async () => {
    const names = ['Intl', 'TextEncoder', 'console', 'document', 'process', 'require', 'setTimeout'];
    const output = await outputOf(
      `export const output = ${JSON.stringify(names)}.filter((name) => name in globalThis).join();`,
    );
    expect(output).toBe('');
  });

  it('evaluateSync and explain give what they give in Node', async () => {
    const output = await outputOf(`
      import { explain, guangxiQianqiJigai as policy } from 'qianqi-jigai';
      const assessment = policy.evaluateSync(${JSON.stringify(application)}, { asOf: '${asOf}' });
      const texts = ['zh-CN', 'en'].map((locale) => explain(assessment, { locale, format: 'text' }));
      export const output = JSON.stringify({ assessment, texts });
    `);
    const assessment = policy.evaluateSync(application, { asOf });
    const texts = (['zh-CN', 'en'] as const).map((locale) => explain(assessment, { locale, format: 'text' }));
    expect(output).toBe(JSON.stringify({ assessment, texts }));
  });

  it('evaluate does too', async () => {
    const output = await outputOf(`
      import { guangxiQianqiJigai as policy } from 'qianqi-jigai';
      const assessment = policy.evaluate(${JSON.stringify(application)}, { asOf: '${asOf}' });
      export const output = assessment.then(JSON.stringify);
    `);
    expect(output).toBe(JSON.stringify(policy.evaluateSync(application, { asOf })));
  });
});
