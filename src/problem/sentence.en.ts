import type { Sentences } from './sentence.js';
import { typeNames } from './type-names.js';

const orAmong = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
const perhaps = (suggestion?: string): string => (suggestion ? `; did you mean "${suggestion}"?` : '');

const differing = (alike: readonly string[]): string =>
  alike.length === 0 ? '' : `; characters written otherwise (quote→source): ${alike.join('  ')}`;

const typed = (type: string): string => typeNames[type]?.[1] ?? type;
const measured = (type: string, unit?: string): string =>
  unit === undefined ? typed(type) : `${typed(type)} in ${unit}`;

export const english: Sentences = {
  'unit-missing': (v) =>
    `"${v.written}" has no unit; write "${v.example}"${v.other === undefined ? '' : `, or give it its measure word, as in "${v.other}"`}`,
  'unit-unfit': (v) => `the unit "${v.unit}" does not fit here; use one of ${orAmong(v.allowed)}`,
  'number-malformed': (v) =>
    `"${v.written}" is not a well-formed number; write "${v.example}" (separators every three digits, no exponent)`,
  'number-negative': (v) => `"${v.written}" is negative, which is not possible here`,
  'number-too-long': (v) =>
    `too many digits: at most ${v.integerDigits} before and ${v.fractionDigits} after the decimal point`,
  'number-inexact': (v) =>
    `${v.written} is too large to be exact as a JSON number; write it as text, "${v.example}"`,
  'quantity-malformed': (v) => `"${v.written}" is not a quantity; write "${v.example}"`,

  'json-malformed': (v) => `not valid JSON: ${v.en}`,
  'json-too-large': (v) => `larger than the limit of ${v.megabytes} MB; shorten it`,
  'json-too-deep': (v) => `nested more than ${v.depth} levels deep; flatten it`,
  'key-duplicate': (v) => `"${v.key}" appears twice; keep one`,
  'key-forbidden': (v) => `"${v.key}" must not be used as a key`,
  'encoding-unfit': (v) => `the file is not UTF-8 but perhaps ${v.likely}; save it as UTF-8 and try again`,

  'object-expected': (v) => `an object { … } is expected here, found ${v.written}`,
  'list-expected': (v) => `a list [ … ] is expected here, found ${v.written}`,
  'key-unknown': (v) =>
    `there is no "${v.key}"${v.suggestion === undefined && v.allowed ? `; use one of ${orAmong(v.allowed)}` : perhaps(v.suggestion)}`,
  'key-missing': (v) => `"${v.key}" is required`,
  'boolean-expected': (v) => `true or false is expected here, found ${v.written}; leave it out if unknown`,
  'text-expected': (v) => `text is expected here, found ${v.written}`,
  'text-empty': () => 'the text is empty; leave the key out if unknown',
  'text-too-long': (v) => `the text is longer than ${v.limit} characters`,
  'list-too-long': (v) => `the list has more than ${v.limit} entries`,
  'count-malformed': (v) => `${v.written} is not a count; write a whole number of 0 or more, such as 210`,
  'date-malformed': (v) => `"${v.written}" is not a valid date; write "2026-12-31"`,
  'year-malformed': (v) => `${v.written} is not a year; write four digits, such as 2026`,
  'member-unknown': (v) =>
    `"${v.written}" is not one of the choices ${orAmong(v.allowed)}${perhaps(v.suggestion)}`,
  'credit-code-malformed': (v) =>
    `"${v.written}" is not a unified social credit code: 18 digits or capital letters without I, O, S, V, Z`,
  'industry-code-malformed': (v) =>
    `"${v.written}" is not an industry code: a section letter and 2 to 4 digits, such as "C1340"`,
  'industry-section-unfit': (v) =>
    `the letter and the division of "${v.written}" disagree; the division belongs to section "${v.section}"`,
  'parameter-unknown': (v) => `there is no parameter "${v.key}"; known: ${orAmong(v.allowed)}`,
  'option-unfit': (v) => `option "${v.option}" cannot be "${v.written}"; it takes ${v.allowed}`,

  'file-missing': (v) => `the file "${v.file}" is missing`,
  'file-unreadable': (v) => `cannot be read: ${v.en}`,
  'file-unwritable': (v) => `cannot be written: ${v.detail}`,
  'file-misplaced': (v) =>
    `"${v.file}" has no place in a policy pack; provisions go to <kind>/<name>.json, derived facts to derived/, cases to cases/`,
  'shape-unfit': (v) => `wrong form: ${v.en}`,
  'key-order': (v) => `the keys must be in this order: ${v.expected.join(', ')}; check --fix puts them so`,
  'name-unfit': (v) => `the name "${v.name}" must match the file's path, "${v.expected}"`,
  'name-duplicate': (v) => `the name "${v.name}" is already used in "${v.other}"; choose another`,
  'provision-unlisted': (v) =>
    `provision "${v.name}" is not listed under provisions in policy.json; add it in the order of the text`,
  'provision-unknown': (v) => `there is no provision "${v.name}"${perhaps(v.suggestion)}`,
  'fact-unknown': (v) =>
    `there is no fact "${v.fact}"${v.remedy === undefined ? perhaps(v.suggestion) : `: ${v.remedy.en}`}`,
  'subject-unfit': (v) => `the subject "${v.subject}" cannot be used: ${v.en}`,
  'subject-absent': (v) =>
    `"${v.fact}" is a fact of the subject "${v.subject}", and the pack's subjects are ${orAmong(v.subjects)}; add "${v.subject}" to "subjects" in policy.json, or name another fact${perhaps(v.suggestion)}`,
  'plan-year-absent': (v) =>
    `there is no fact "${v.fact}": the pack's applications are for no year; if they should be, remove "planYear": false from policy.json`,
  'fact-unused': (v) =>
    `"${v.fact}" is of the vocabulary ${v.vocabulary}; write "uses": ["${v.vocabulary}"] in policy.json`,
  'vocabulary-unknown': (v) =>
    v.isFolder
      ? `there is no folder "${v.name}", or it has no facts.json, parameters.json or derived/*.json to use`
      : `there is no vocabulary "${v.name}"; there is ${v.allowed.join(', ')}, and a folder is written by its path, such as "../${v.name}"`,
  'fact-duplicate': (v) =>
    v.other === undefined
      ? `every pack has the fact "${v.fact}" already; choose another id`
      : `fact "${v.fact}" is already defined in "${v.other}"; choose another id`,
  'key-unfit': (v) => `"${v.key}" does not go with ${typed(v.type)}; remove it`,
  'unit-reserved': (v) => `"${v.unit}" is a unit of ${typed(v.type)}; make the fact one of type "${v.type}"`,
  'addition-unfit': (v) =>
    `"${v.fact}" has no ${v.key} to which a pack could add; what the pack defines itself stands under facts`,
  'operator-unknown': (v) =>
    `there is no operator "${v.operator}"; use one of ${orAmong(v.allowed)}${perhaps(v.suggestion)}`,
  'operator-unfit': (v) =>
    `"${v.fact}" is ${typed(v.type)} and cannot take "${v.operator}"; use one of ${orAmong(v.allowed)}${v.type === 'text' && /within/i.test(v.operator) ? '; an industry code says "type": "code", "form": "industry-code"' : ''}`,
  'operand-list-expected': (v) => `the value of "${v.operator}" must be a non-empty list, such as ["a", "b"]`,
  'operand-single-expected': (v) => `the value of "${v.operator}" must be a single value, not a list`,
  'operand-ends-expected': (v) =>
    `the value of "${v.operator}" must be the lower and the upper end, such as ["500万元", "2000万元"]; either may be { "fact": "…" }`,
  'operand-year-expected': (v) =>
    `the value of "${v.operator}" must be a year of four digits, such as 2026, or { "fact": "planYear" }; found ${v.written}`,
  'range-reversed': (v) => `the lower end "${v.from}" is above the upper end "${v.to}"; swap them`,
  'operand-type-unfit': (v) =>
    `"${v.fact}" is ${measured(v.type, v.unit)} and cannot be compared with "${v.other}", which is ${measured(v.otherType, v.otherUnit)}`,
  'group-empty': (v) => `"${v.group}" must not be empty; give at least one condition`,
  'part-id-malformed': (v) =>
    `an id consists of lower-case letters, digits and hyphens, such as "completed"; found ${v.written}`,
  'part-id-duplicate': (v) => `the id "${v.id}" is already used in this provision; choose another`,
  'part-id-unused': (v) =>
    `the id "${v.id}" has no use here; remove it: only conditions of a provision and of its options have ids, for readings to replace`,
  'part-unknown': (v) =>
    `no part of this provision's conditions has the id "${v.id}"${perhaps(v.suggestion)}`,
  'part-misplaced': () =>
    '"part" is for the conditions of alternatives and notes, where it stands for a part of this provision with that id; write the condition here',
  'part-no-test': (v) => `"${v.id}" is no test, so it cannot be of another fact; write the whole part`,
  'part-covered': (v) => `"${v.id}" lies within "${v.by}", which is replaced as well; replace one of the two`,
  'part-needed': (v) =>
    `without "${v.id}" its group has no condition left; replace or leave out the whole group, or write whole conditions`,
  'reading-same': () =>
    'the alternative is the same as the reading taken; say what is different, or remove the reading',
  'root-unfit': () =>
    'the outermost condition must be all, any, not or condition; put a single test inside all',
  'feature-refused': (v) => `"${v.feature}" is not supported; ${v.en}`,
  cycle: (v) => `circular reference: ${v.chain.join(' → ')}; break one link`,
  'eligibility-in-requirement': (v) =>
    `requirement "${v.provision}" must not use plan.eligible, which is made from all requirements`,
  'formula-unfit': (v) => `wrong formula: ${v.en}`,
  'formula-units-unfit': (v) =>
    `"${v.operation}" cannot be applied to ${v.types.map(typed).join(' and ')}; ${v.types.includes('date') ? 'write addMonths(date, months) to add to a date, and months(from, to) for the months between two' : 'check the units'}`,
  'measure-words-unfit': (v) =>
    `${v.words[0]} and ${v.words[1]} count different things and do not add up or compare; check the units`,
  'formula-type-unfit': (v) =>
    `the formula gives ${typed(v.actual)}, but ${typed(v.expected)} is expected here`,
  'quote-absent': (v) =>
    v.nearest === ''
      ? `the quote "${v.quote}" is not in the source ${v.file}, nor anything like it`
      : `the quote "${v.quote}" is not in the source ${v.file}; nearest: "${v.nearest}"${differing(v.alike)}`,
  'source-unknown': (v) =>
    `there is no source "${v.name}"${perhaps(v.suggestion)}; list it with that id under sources in policy.json, or write text alone for a quote of the policy itself`,
  'sentence-unquoted': (v) =>
    `no provision quotes this sentence of the source: "${v.sentence}"; quote it in the provision that it belongs to, or list it with a reason under "unquoted" of its source in policy.json if nothing is decided on it`,
  'unquoted-quoted': (v) =>
    `"${v.text}" is listed as unquoted, but provision "${v.provision}" quotes it; remove one of the two`,
  'source-digest-unfit': (v) => `the digest of ${v.file} is ${v.actual}, policy.json says ${v.expected}`,
  'english-missing': () =>
    'this text has no English; add en, or write "languages": ["zh"] in policy.json if the pack has none',
  'exceptions-overlap': (v) =>
    `the exceptions of "${v.document}" and "${v.other}" may hold at once with different values; keep their conditions or windows apart, or write "inOrder": true in the parameter if the earlier one is to win`,
  'window-unfit': (v) => `the window starts on ${v.from}, after its end ${v.to}`,
};
