import type { PackFiles } from '../../src/index.js';
import { documentBlocks } from './documents.js';

export const ruleFormat = 'docs/rule-format.md';

/** The same for policy staff. */
export const chineseRuleFormat = 'docs/rule-format.zh-CN.md';

export const ruleFormatBlocks = documentBlocks.filter(({ file }) => file === ruleFormat);

/** The small pack that the reference shows, file by file: a whole policy that is not the bundled one. */
export const ruleFormatPack: PackFiles = Object.fromEntries(
  ruleFormatBlocks
    .filter(({ info }) => /\.(json|txt)$/.test(info))
    .map(({ info, code }) => [info, `${code}\n`]),
);
