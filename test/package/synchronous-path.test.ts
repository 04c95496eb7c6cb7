import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { baseCasePath } from '../base-case.js';
import { runOrThrow } from './run.js';

// Each program goes on to generate code and to load json-rules-engine, to show that the first is really refused and that
// the second is really seen.

it('the ES module assesses and explains without generating code and without json-rules-engine', async () => {
  const hooks = pathToFileURL('test/package/refuse-json-rules-engine.mjs').href;
  const output = await runWithoutCodeGeneration(`
    import { register } from 'node:module';
    register('${hooks}');
    const { explain, guangxiQianqiJigai: policy } = await import('./dist/index.js');
    ${assess}
    await policy.evaluate(application, { asOf });
    const engine = await import('./dist/json-rules-engine.js').catch((error) => error.message);
    console.log(JSON.stringify({ verdict, formats, generated, engine }));
  `);
  expect(JSON.parse(output)).toEqual({
    ...assessed,
    engine: expect.stringContaining('json-rules-engine was imported.'),
  });
});

it('the CommonJS module does too', async () => {
  const output = await runWithoutCodeGeneration(`
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const isEngineLoaded = () => Object.keys(require.cache).some((path) => /[\\\\/]json-rules-engine[\\\\/]/.test(path));
    const { explain, guangxiQianqiJigai: policy } = require('./dist/index.cjs');
    ${assess}
    await policy.evaluate(application, { asOf });
    const engine = [isEngineLoaded()];
    require('./dist/json-rules-engine.cjs');
    engine.push(isEngineLoaded());
    console.log(JSON.stringify({ verdict, formats, generated, engine }));
  `);
  expect(JSON.parse(output)).toEqual({ ...assessed, engine: [false, true] });
});

it.each(readdirSync('dist').filter((name) => /\.c?js$/.test(name)))(
  '%s calls neither eval nor Function',
  (name) => {
    expect(readFileSync(`dist/${name}`, 'utf8')).not.toMatch(/\beval\s*\(|\bFunction\s*\(/);
  },
);

const assess = `
  import { readFileSync } from 'node:fs';
  const { application, asOf } = JSON.parse(readFileSync('${baseCasePath}', 'utf8'));
  const assessment = policy.evaluateSync(application, { asOf });
  const { verdict } = assessment.eligibility;
  const formats = ['text', 'markdown', 'html'].filter((format) => explain(assessment, { locale: 'zh-CN', format }));
  let generated;
  try { generated = Function('return 1')(); } catch (error) { generated = error.name; }
`;

const assessed = { verdict: 'met', formats: ['text', 'markdown', 'html'], generated: 'EvalError' };

function runWithoutCodeGeneration(code: string): Promise<string> {
  return runOrThrow(process.execPath, [
    '--disallow-code-generation-from-strings',
    '--no-warnings',
    '--input-type=module',
    '--eval',
    code,
  ]);
}
