import { readPack } from '../../src/check/read-pack.js';
import type { Problem } from '../../src/problem/problem.js';
import { inChinese, inEnglish } from '../../src/problem/sentence.js';
import { packFiles, type SmallDerived } from '../small-pack.js';

/** Stands, in the text of a formula, where `check` has to point. */
export const mark = '‸';

export interface FormulaProblem {
  readonly code: Problem['code'];
  readonly place: Problem['place'];
  readonly zh: string;
  readonly en: string;
}

export interface FormulaProblems {
  readonly problems: readonly FormulaProblem[];
  /** Where the mark stood. */
  readonly marked: Problem['place'] | undefined;
}

const file = 'derived/fact-0.json';

/** What `check` says of a derived fact with a formula, which is JSON as it stands in the file. */
export const problemsOfWritten = (
  written: string,
  type: string,
  {
    members,
    derived = [],
  }: { readonly members?: readonly string[]; readonly derived?: readonly SmallDerived[] } = {},
): FormulaProblems => {
  const result = 'project.result';
  const files = packFiles({
    provisions: [
      {
        name: 'test/result',
        conditions: { all: [{ fact: result, operator: 'equal', value: { fact: result } }] },
      },
    ],
    derived: [{ id: result, type, formula: 'HERE' }, ...derived],
  });
  const choices = members?.map((value) => ({ value, label: { zh: value, en: value } }));
  const text = (files[file] ?? '')
    .replace('"formula":', () => `${choices ? `"members":${JSON.stringify(choices)},` : ''}\n"formula":`)
    .replace('"HERE"', () => written);
  const before = text.split(mark, 1).join();
  const marked = { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  const { problems } = readPack({ ...files, [file]: text.replace(mark, '') });
  return {
    problems: problems.map((problem) => ({
      code: problem.code,
      place: problem.place,
      zh: inChinese(problem),
      en: inEnglish(problem),
    })),
    marked: before.length === text.length ? undefined : marked,
  };
};

/** The same of a formula as a value. */
export const problemsOf = (
  formula: unknown,
  type: string,
  around: Parameters<typeof problemsOfWritten>[2] = {},
): FormulaProblems => problemsOfWritten(JSON.stringify(formula), type, around);
