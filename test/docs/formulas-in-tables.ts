const cell = /^\| [^|]+ \| `"([^`]+)"` \|$/gm;

/** The formulas that stand beside the words of a text in tables: `| 最高500万元 | `"min(…, 500万元)"` |`. */
export const formulasInTables = (text: string): readonly string[] =>
  [...text.matchAll(cell)].map(([, formula = '']) => formula);
