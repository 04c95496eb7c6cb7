import { expect, it } from 'vitest';
import type { Reason, Warning } from '../../src/index.js';
import { chinese } from '../../src/problem/sentence.zh.js';
import { documents } from './documents.js';
import { mistakes } from './error-tables.js';

it('a mistake of each kind is shown, in the order of the sources', () => {
  expect(Object.keys(mistakes)).toEqual(Object.keys(chinese));
});

const warnings: Readonly<Record<Warning['code'], true>> = {
  'check-character': true,
  'investment-above-total': true,
  'yuan-like-ten-thousand': true,
};

const reasons: Readonly<Record<Reason['code'], true>> = {
  'division-by-zero': true,
  'no-value': true,
  'code-too-general': true,
  'facts-missing': true,
  'provider-failed': true,
  'provider-value-unfit': true,
};

it.each(Object.keys({ ...warnings, ...reasons }))('docs/errors.md tells of %s', (code) => {
  const text = documents.find(({ path }) => path === 'docs/errors.md')?.text;
  expect(text).toContain(`\`${code}\``);
});
