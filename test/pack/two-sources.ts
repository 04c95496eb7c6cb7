import { textDigest } from '../../src/pack/digest.js';
import type { PackFiles } from '../../src/pack/documents.js';
import type { Quote, SourceFile } from '../../src/pack/files.js';

export const measures = '办法\n企业可申请补助。\n补助是指财政资金。\n本办法自印发之日起施行。\n';
export const notice = '通知\n补助为设备投资的10%。\n企业可申请补助。\n';

export const both = (text: string) => ({ zh: text, en: text });
export const ending = { text: '本办法自印发之日起施行。', reason: both('施行日期') };
export const definition = { text: '补助是指财政资金。', reason: both('定义') };

/** What a test changes in the pack of two sources. */
export interface Written {
  readonly quote?: readonly Quote[];
  readonly first?: Partial<SourceFile>;
  readonly second?: Partial<SourceFile>;
}

/** A pack of one incentive that quotes both its sources. */
export const twoSources = ({
  quote = ['企业可申请补助。', { source: 'notice', text: '补助为设备投资的 10%。' }],
  first = { unquoted: [definition, ending] },
  second = { unquoted: [{ text: '企业可申请补助。', reason: both('重申办法') }] },
}: Written = {}): PackFiles => ({
  'policy.json': JSON.stringify({
    id: 'sources',
    title: both('办法'),
    issuer: both('主管部门'),
    status: 'draft',
    version: '1.0.0',
    sources: [
      { file: 'sources/measures.zh.txt', sha256: textDigest(measures), ...first },
      {
        id: 'notice',
        title: { zh: '补助《通知》', en: 'Notice on the grant' },
        file: 'sources/notice.zh.txt',
        sha256: textDigest(notice),
        ...second,
      },
    ],
    provisions: ['aid/grant'],
  }),
  'aid/grant.json': JSON.stringify({
    name: 'aid/grant',
    kind: 'incentive',
    clause: '一',
    title: both('补助'),
    quote,
    conditions: { all: [{ fact: 'enterprise.isLegalPerson', operator: 'equal', value: true }] },
    benefit: 'subsidy',
  }),
  'sources/measures.zh.txt': measures,
  'sources/notice.zh.txt': notice,
});
