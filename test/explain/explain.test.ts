import fc from 'fast-check';
import type { ExplainOptions, ExplanationFormat } from 'qianqi-jigai';
import { explain, guangxiQianqiJigai as policy } from 'qianqi-jigai';
import { describe, expect, it } from 'vitest';
import { formats as formatTable } from '../../src/explain/format.js';
import { applicationOf } from '../arbitrary/answers.js';
import { partlyStated } from '../arbitrary/partial.js';
import { writtenValue } from '../arbitrary/written-value.js';
import { assess, example, exampleRows, section3Of } from './application.js';

const locales = ['zh-CN', 'en'] as const;
const formats = Object.keys(formatTable) as readonly ExplanationFormat[];
const details = ['summary', 'full'] as const;

const every: readonly Required<ExplainOptions>[] = locales.flatMap((locale) =>
  formats.flatMap((format) => details.map((detail) => ({ locale, format, detail }))),
);

/** Ids of facts are for programs; so are slips of the code that writes. */
const forPrograms =
  /\b(project|enterprise|parameter|planYear|plan|step|item)\.[a-zA-Z]|undefined|\bNaN\b|\[object/;

describe('explain', () => {
  it('is Chinese text, a summary, unless told otherwise', () => {
    const assessment = example('2');
    const options = { locale: 'zh-CN', format: 'text', detail: 'summary' } as const;
    expect(explain(assessment)).toBe(explain(assessment, options));
  });

  it('needs nothing but the assessment, which may have been stored as JSON', () => {
    const assessment = example('26');
    for (const options of every)
      expect(explain(JSON.parse(JSON.stringify(assessment)), options)).toBe(explain(assessment, options));
  });

  it('tells things in the order in which they matter', () => {
    const text = explain(
      assess({ project: { fixedAssetInvestment: '499.99万元', catalogueCategory: undefined } }),
    );
    const headings = [
      '结论：不符合。',
      '\n需要核对的数据\n',
      '\n不符合和待定的条件\n',
      '\n需要补充的信息\n',
      '\n可享受的扶持\n',
      '\n待定的扶持\n',
      '\n扶持汇总\n',
      '\n优先支持情形\n',
      '\n工作重点\n',
      '\n逐条判定\n',
      '\n说明\n',
    ];
    const places = headings.map((heading) => text.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('names every clause with its verdict', () => {
    const assessment = example('20');
    const text = explain(assessment);
    for (const { clause, title } of assessment.findings) expect(text).toContain(`\n${clause} ${title.zh}`);
  });

  it('says that the plan is a draft, that it is no decision, and on what rules it rests', () => {
    const { policy: judged, asOf } = example('A');
    const digest = judged.digest.slice(0, 12);
    expect(explain(example('A'))).toMatch(
      new RegExp(
        `为征求意见稿，尚未正式印发.*\\n.*不是行政决定.*\\n.*${asOf}.*${judged.version}.*${digest}。`,
      ),
    );
    expect(explain(example('A'), { locale: 'en' })).toMatch(
      new RegExp(
        `draft for comment and has not been issued.*\\n.*not an administrative decision.*\\n.*${digest}\\.`,
      ),
    );
  });

  it('says so where the plan is in force or repealed', () => {
    const assessment = example('A');
    const inForce = { ...assessment, policy: { ...assessment.policy, status: 'in-force' as const } };
    expect(explain(inForce)).toContain('现行有效');
    expect(explain(inForce)).not.toContain('尚未正式印发');
    const repealed = { ...assessment, policy: { ...assessment.policy, status: 'repealed' as const } };
    expect(explain(repealed)).toContain('已经废止');
  });

  it('counts the provisions that are not in force', () => {
    expect(explain({ ...example('A'), notInForce: ['tax/a', 'tax/b'] })).toContain(
      '另有2项条款在评估基准日未施行，未作判定。',
    );
  });

  it('refuses options that do not exist, with those that do', () => {
    expect(() => explain(example('A'), { locale: 'fr' as 'en' })).toThrow(
      expect.objectContaining({ code: 'option-unfit', path: 'locale' }),
    );
    expect(() => explain(example('A'), { format: 'toString' as 'text' })).toThrow(/text, markdown, html/);
  });

  it.each(exampleRows)('shows no id to readers, and is longer in full: example %s', (row) => {
    const assessment = example(row);
    for (const options of every) expect(explain(assessment, options)).not.toMatch(forPrograms);
    for (const locale of locales)
      for (const format of formats)
        expect(explain(assessment, { locale, format }).length).toBeLessThan(
          explain(assessment, { locale, format, detail: 'full' }).length,
        );
  });
});

const given = policy.facts.filter(({ derived }) => !derived);
const answers = fc.record(Object.fromEntries(given.map((fact) => [fact.id, writtenValue(fact)])));

describe('any assessment', () => {
  it('is explained in every language, format and detail', () => {
    fc.assert(
      fc.property(partlyStated(answers), fc.constantFrom(...every), ({ stated }, options) => {
        const assessment = policy.evaluateSync(applicationOf(stated), { asOf: '2026-11-24' });
        const explanation = explain(assessment, options);
        expect(explanation.length).toBeGreaterThan(100);
        expect(explanation).not.toMatch(forPrograms);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('is explained even where its glossary and its numbers are gone', () => {
    fc.assert(
      fc.property(partlyStated(answers), fc.constantFrom(...every), ({ stated }, options) => {
        const assessment = policy.evaluateSync(applicationOf(stated), { asOf: '2026-11-24' });
        const worn = JSON.stringify({ ...assessment, glossary: {} }).replaceAll(
          /"value":"\d+"/g,
          '"value":"?"',
        );
        expect(explain(JSON.parse(worn), options)).not.toMatch(forPrograms);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('whole explanations, for reading', () => {
  const extensions = { text: 'txt', markdown: 'md', html: 'html' };

  it.each([
    ['A', { locale: 'zh-CN', format: 'text', detail: 'summary' }],
    ['A', { locale: 'zh-CN', format: 'text', detail: 'full' }],
    ['A', { locale: 'en', format: 'text', detail: 'summary' }],
    ['2', { locale: 'zh-CN', format: 'html', detail: 'summary' }],
    ['2', { locale: 'en', format: 'markdown', detail: 'summary' }],
    ['20', { locale: 'zh-CN', format: 'markdown', detail: 'summary' }],
  ] as const)('example %s, %o', async (row, options) => {
    const { locale, format, detail } = options;
    const file = `snapshots/${row}.${locale}.${detail}.${extensions[format]}`;
    await expect(explain(section3Of(example(row)), options)).toMatchFileSnapshot(file);
  });
});
