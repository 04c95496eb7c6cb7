import type { Complaint } from '../../problem/problem.js';
import { shortened } from '../../quantity/picture.js';
import { creditCodePattern } from '../credit-code.js';
import type { Field } from '../fact.js';
import { industryCodePattern, sectionOf, sectionOfDivision } from '../industry-code.js';
import type { TypeOfFact } from './fact-type.js';
import { readText } from './text.js';

interface Form {
  readonly pattern: RegExp;
  readonly read: (written: string) => string | Complaint;
}

const forms: Readonly<Record<NonNullable<Field['form']>, Form>> = {
  'credit-code': {
    pattern: creditCodePattern,
    read: (written) =>
      creditCodePattern.test(written)
        ? written
        : { code: 'credit-code-malformed', values: { written: shortened(written) } },
  },
  'industry-code': {
    pattern: industryCodePattern,
    read: (written) => {
      const section = industryCodePattern.test(written) ? sectionOfDivision(written) : undefined;
      if (section === undefined)
        return { code: 'industry-code-malformed', values: { written: shortened(written) } };
      return section === sectionOf(written)
        ? written
        : { code: 'industry-section-unfit', values: { written, section } };
    },
  },
};

/** What codes may be. */
export const codeForms = Object.keys(forms) as readonly NonNullable<Field['form']>[];

const formOf = ({ form = 'industry-code' }: Field): Form => forms[form];

export const code: TypeOfFact = {
  title: { zh: '代码', en: 'code' },
  meaning: { zh: '有固定格式的文字', en: 'a text of a fixed form' },
  isWord: true,
  takes: ['form'],
  reader: (field) => {
    const { read } = formOf(field);
    return (written) => {
      const text = readText(written);
      return typeof text === 'string' ? read(text) : text;
    };
  },
  schema: (field) => ({ type: 'string', pattern: formOf(field).pattern.source }),
  input: () => 'string',
};
