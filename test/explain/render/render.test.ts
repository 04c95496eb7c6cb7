import { explain } from 'qianqi-jigai';
import { describe, expect, it } from 'vitest';
import { explanationStyles } from '../../../src/explain/explanation-styles.js';
import { assess, example } from '../application.js';
import { withIncentives } from '../incentives.fixture.js';

/** What an applicant may write who means no good. */
const hostile = {
  enterprise: { name: `<script>alert("1")</script>&amp;'糖业'` },
  project: {
    name: '[点击](https://example.com) **项目** | <img src=x onerror=alert(1)>\n# 结论：符合\u001b[31m\u202e',
  },
};

const told = (format: 'text' | 'markdown' | 'html', detail: 'summary' | 'full' = 'summary'): string =>
  explain(assess(hostile), { format, detail });

describe('html', () => {
  it('shows hostile names as they are written, and runs none of them', () => {
    const html = told('html');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;糖业&#39;');
    expect(html).not.toMatch(/<(script|img|style|a)\b/);
    expect(html).not.toMatch(/<[^>]*\s(on\w+|style|href|src)=/);
  });

  it('is one article in its language, with every tag closed', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const html = explain(withIncentives(example('2')), { locale, format: 'html', detail: 'full' });
      expect(html.startsWith(`<article class="explanation" lang="${locale}">\n`)).toBe(true);
      expect(html.endsWith('\n</article>\n')).toBe(true);
      const open: string[] = [];
      for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g))
        if (slash === '') open.push(name);
        else expect(open.pop()).toBe(name);
      expect(open).toEqual([]);
    }
  });

  it('has headings in order, from h2 on', () => {
    const html = explain(example('2'), { format: 'html', detail: 'full' });
    const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(2);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1);
  });

  it('gives every table a caption and scoped headers', () => {
    const html = explain(withIncentives(example('A')), { format: 'html' });
    const tables = html.match(/<table>[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      expect(table).toMatch(/^<table>\n<caption>[^<]+<\/caption>\n<thead><tr><th scope="col">/);
      expect(table).toMatch(/<tbody>\n<tr><th scope="row">/);
    }
  });

  it('marks the words of the plan as Chinese in an English explanation', () => {
    expect(explain(example('2'), { locale: 'en', format: 'html' })).toMatch(
      /<blockquote class="explanation-quote">\n<p>.*<span lang="zh-CN">固定资产投资500万元/,
    );
  });

  it('says each verdict in words; the mark is for the eye alone', () => {
    expect(explain(example('2'), { format: 'html', detail: 'full' })).toContain(
      '<span class="explanation-verdict explanation-unmet"><span aria-hidden="true">✗ </span>不符合</span>',
    );
  });

  it('uses no class that the style sheet does not know', () => {
    const html = explain(withIncentives(example('8')), { format: 'html', detail: 'full' });
    const classes = new Set(
      [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    for (const name of classes) expect(explanationStyles).toContain(`.${name}`);
  });
});

describe('markdown', () => {
  it('takes no markup from names', () => {
    const markdown = told('markdown');
    expect(markdown).toContain('\\<script\\>alert("1")\\</script\\>\\&amp;\'糖业\'');
    expect(markdown).toContain('\\[点击\\](https\\://example.com) \\*\\*项目\\*\\* \\| \\<img');
    expect(markdown).not.toMatch(/^# 结论/m);
  });

  it('has one title, then sections in order', () => {
    const levels = [...told('markdown', 'full').matchAll(/^(#+) /gm)].map(([, hashes = '']) => hashes.length);
    expect(levels[0]).toBe(1);
    expect(levels.slice(1).every((level) => level === 2 || level === 3)).toBe(true);
  });

  it('separates blocks by empty lines, so that lists and quotes stay apart', () => {
    for (const line of ['> 原文：', '## 逐条判定', '- 固定资产投资'])
      expect(explain(example('8'), { format: 'markdown' })).toContain(`\n\n${line}`);
  });
});

describe('text', () => {
  it('keeps control characters and line breaks of names off the screen', () => {
    const text = told('text');
    expect(text).toContain('<script>alert("1")</script>&amp;\'糖业\'');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).not.toMatch(/^# 结论/m);
  });

  it('aligns the columns of tables, Chinese characters counting two', () => {
    expect(explain(withIncentives(example('A')))).toContain(
      ['  年度    各年抵免额  结转余额', '  2026年  70万元      24万元', '  2027年  24万元      —'].join(
        '\n',
      ),
    );
  });
});
