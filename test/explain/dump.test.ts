import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { guangxiQianqiJigai as policy } from 'qianqi-jigai';
import { example, examples } from './application.js';
it('dumps', () => {
  for (const row of Object.keys(examples))
    for (const locale of ['zh-CN', 'en'] as const)
      for (const detail of ['summary', 'full'] as const)
        for (const format of ['text', 'markdown', 'html'] as const)
          writeFileSync(`/tmp/try/${row}.${locale}.${detail}.${format}`, explain(example(row), { locale, detail, format }));
  writeFileSync('/tmp/try/empty.zh', explain(policy.evaluateSync({ planYear: 2026 })));
});
