import type { Text } from '../domain/fact.js';
import type { FileKind } from '../pack/files.js';

/** Keys that a file once had, by kind, and what is written now. */
export const formerKeys: Partial<Record<FileKind, Readonly<Record<string, Text>>>> = {
  policy: {
    source: {
      zh: '原文改写在列表 sources 中：“"sources": [{ "file": …, "sha256": … }]”，第一份是政策本身',
      en: 'write a list, "sources": [{ "file": …, "sha256": … }], whose first entry is the policy itself',
    },
  },
  provision: {
    event: {
      zh: '它与 kind 重复，请删去；需要 json-rules-engine 规则的，用 engineRules 生成',
      en: 'it repeats kind, remove it; engineRules makes rules for json-rules-engine',
    },
  },
};

/** Keys that were once written as `null` where there is nothing to say. */
export const formerlyNull = ['from', 'to', 'issued', 'effective'];
