// Whether two builds of the library come to the same results, here and in an older checkout that is built:
// `npm run compare -- OLD_PACKAGE_DIR`. Both are loaded side by side and given the same: every worked case, generated
// applications, and input with mistakes.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { applicationsOf } from './applications.mjs';
import { loadBuild } from './build.mjs';
import { sameFraction } from './decimal.mjs';
import { differencesOf, differencesOfTexts } from './differences.mjs';
import { mistakesOf } from './mistakes.mjs';

const outcomes = ['all', 'any', 'not', 'provision', 'test'];
const isOutcome = ({ kind }) => outcomes.includes(kind);
const isDerivation = ({ kind }) => ['calculation', 'firstKnown', 'sum', 'table'].includes(kind);

/** What is missing, and for which provisions where that is told. */
const needsIn = (missing) =>
  missing.flatMap((entry) =>
    typeof entry === 'string' ? entry : entry.neededBy.map((provision) => `${entry.fact} ${provision}`),
  );

/** Whether more is missing, all that was missing included. */
const isMore = (before, after) => {
  const [was, is] = [needsIn(before), needsIn(after)];
  return was.length < is.length && was.every((need) => is.includes(need));
};

// What may differ; everything else has to be equal, the order of keys aside.

/** What is granted by another document than the plan, and the heading that it stands under there. */
const anotherSentence = [
  'finance/gx-loan-subsidy',
  'finance/qianqi-grant',
  'finance/qianqi-loan-subsidy',
  'finance/sme-loan-subsidy',
];
const financing = '（二）拓宽技术改造融资渠道。';

/** Values of one key that count as the same. */
const mayDiffer = [
  {
    key: 'parts',
    of: ({ kind }) => kind === 'all',
    same: (before, after) => sameParts(before, after),
    why: 'both ends of a range, the days of the plan year, and the divisions and sections of one list are one test',
  },
  {
    key: 'digest',
    of: (part) => 'issuer' in part,
    same: () => true,
    why: 'it is of the rule files as written',
  },
  {
    key: 'effective',
    of: (part) => 'confidence' in part,
    same: ({ from, to }, after) => (from ?? undefined) === after.from && (to ?? undefined) === after.to,
    why: 'a side of a window that is unbounded is left out, where it was null',
  },
  {
    key: 'quote',
    of: ({ provision }) => anotherSentence.includes(provision),
    same: (before, after) =>
      after.join() === [financing, ...before.filter((quote) => !quote.startsWith(financing))].join(),
    why: 'what another document grants quoted an unrelated sentence of the plan, of the 600 recommendations',
  },
  {
    key: 'fraction',
    of: (part) => 'unit' in part,
    same: sameFraction,
    why: 'one number may be written as 2/6 or 1/3',
  },
  {
    key: 'facts',
    of: ({ code }) => code === 'no-value',
    same: (before, after) => before.every((fact) => after.includes(fact)),
    why: 'a calculation without a value names all the facts that it rests on, not those of its last operand alone',
  },
  {
    key: 'missing',
    of: () => true,
    same: isMore,
    why: 'a sum misses also the amount of an item of which it is open whether it counts',
  },
];

/** Tests of both ends of a range as the one test that they became. */
const inRanges = (parts) => {
  const told = [];
  for (const part of parts) {
    const range = asRange(told.at(-1), part);
    if (range === undefined) told.push(part);
    else told[told.length - 1] = range;
  }
  return told;
};

const worst = ['unmet', 'undetermined', 'met'];

const asRange = (low, high) => {
  const isPair =
    low?.kind === 'test' &&
    low.fact === high.fact &&
    low.operator === 'greaterThanInclusive' &&
    high.operator === 'lessThanInclusive';
  if (!isPair) return undefined;
  const verdict = worst.find((each) => [low.verdict, high.verdict].includes(each));
  const missing = [...new Set([...(low.missing ?? []), ...(high.missing ?? [])])];
  const isPlanYear = low.expected.fact === 'planYear.start' && high.expected.fact === 'planYear.end';
  const { missing: _, ...rest } = low;
  return {
    ...rest,
    verdict,
    ...(verdict === 'undetermined' && missing.length > 0 ? { missing } : {}),
    ...(isPlanYear
      ? {
          operator: 'inYear',
          expected: { fact: 'planYear', value: { value: low.expected.value.slice(0, 4), unit: '年' } },
        }
      : { operator: 'between', expected: [low.expected, high.expected] }),
  };
};

/** The tests of division and section by which research excludes industries, which became one of the code. */
const isIndustryTest = ({ kind, fact }) => kind === 'test' && /^enterprise\.industry/.test(fact);
const withoutIndustry = (parts) => parts.filter((part) => !isIndustryTest(part));
const isResearch = (parts) => parts.some(({ fact }) => fact === 'enterprise.research.qualifyingActivity');

const sameParts = (before, after) =>
  isResearch(before)
    ? differencesOf(withoutIndustry(before), withoutIndustry(after), allowed).length === 0
    : differencesOf(inRanges(before), after, allowed).length === 0;

/** Sentences for an unknown key, which may go on with the keys that there are. */
const goesOn = (before, after) => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return old.length === now.length && old.every((line, index) => now[index].startsWith(line));
};
for (const key of ['message', 'messageZh'])
  mayDiffer.push({
    key,
    of: (part) => part.code === 'key-unknown' || part.refused?.some(({ code }) => code === 'key-unknown'),
    same: goesOn,
    why: 'where few keys are known, they are named',
  });

/** Keys that the newer assessment may carry besides, as long as the older build never writes them there. */
const mayBeAdded = [
  { key: 'missing', of: isOutcome, why: 'an outcome carries what it waits for' },
  { key: 'subjects', of: (part) => 'findings' in part, why: 'it has the names that `subject` had' },
  { key: 'words', of: (part) => 'issuer' in part, why: 'what the policy calls things' },
  { key: 'missing', of: isDerivation, why: 'a calculation without a value carries what it waits for' },
  { key: 'presumed', of: isOutcome, why: 'an outcome carries whether it rests on a presumption' },
  {
    key: 'planYear',
    of: (part) => 'planYear.start' in part,
    why: 'the plan year is a fact of its own',
  },
  { key: 'taken', of: ({ kind }) => kind === 'calculation', why: 'which operand was taken' },
  {
    key: 'presumed',
    of: ({ kind }) => kind === 'firstKnown',
    why: 'whether what was taken is a presumption',
  },
  { key: 'rounded', of: (part) => 'benefit' in part && 'steps' in part, why: 'how the amount was rounded' },
];

/** Keys that only the older assessment has, as long as the newer one says the same elsewhere. */
const mayBeMoved = [
  {
    key: 'subject',
    of: (part) => 'findings' in part,
    same: (names, { subjects = [] }) =>
      subjects.every(({ id, name }) => names[id] === name) &&
      Object.keys(names).every((id) => subjects.some((subject) => subject.id === id)),
    why: 'the names of the subjects stand in the list of them',
  },
];

const usage = `Usage: npm run compare -- OLD_PACKAGE_DIR [--applications N] [--seed N]

Compares the build in OLD_PACKAGE_DIR/dist with the one in dist: assessments, known facts, explanations, violations.

  --applications N  how many applications are generated (20000)
  --seed N          which ones (1)
  --help            this text

Ends with 0 if both come to the same, 1 if not, 2 if the command line is wrong.`;

const refuse = (message) => {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
};

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        applications: { type: 'string', default: '20000' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(error.message);
  }
};

const wholeNumber = (option, text) =>
  /^\d{1,9}$/.test(text) ? Number(text) : refuse(`--${option} ${text}: a whole number is asked for.`);

const { values: options, positionals } = readArguments();
if (options.help) {
  console.log(usage);
  process.exit(0);
}
if (positionals.length !== 1) refuse('One folder of an older package is asked for.');
const wanted = wholeNumber('applications', options.applications);
const seed = wholeNumber('seed', options.seed);

const now = await loadBuild(resolve(import.meta.dirname, '../..'));
const old = await loadBuild(resolve(positionals[0])).catch((error) =>
  refuse(`${positionals[0]} is no built package: ${error.message}`),
);
const cases = old.cases.length > 0 ? old.cases : now.cases;
const documents = old.documents.length > 0 ? old.documents : now.documents;
const material = { policy: old.policy, documents, cases };

const locales = ['zh-CN', 'en'];
const inBothLanguages = (styles) =>
  styles.flatMap((style) => locales.map((locale) => ({ locale, ...style })));
const textSummary = { format: 'text', detail: 'summary' };
const textFull = { format: 'text', detail: 'full' };
const markdown = { format: 'markdown', detail: 'summary' };
const html = { format: 'html', detail: 'summary' };

/** Of how many generated applications one is also explained in full and as HTML, and one evaluated by `evaluate`. */
const oneIn = { explainedInFull: 20, evaluatedAsync: 50 };
const malformed = 600;

const count = {
  verdicts: 0,
  amounts: 0,
  'amounts unknown': 0,
  explanations: 0,
  'known facts': 0,
  'by evaluate': 0,
  refused: 0,
  violations: 0,
};
const eligibility = {};
const provisions = new Map();
const codes = new Set();

const differences = { byKind: {}, reported: [] };
const mostReported = 10;
let folder;

/** Writes what was compared into a file that `qianqi-jigai evaluate` reads. */
const written = (name, setting) => {
  folder ??= mkdtempSync(join(tmpdir(), 'qianqi-jigai-compare-'));
  const file = join(folder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(setting, undefined, 2)}\n`);
  return file;
};

/** One mistake shows in many places of one application; two of them are enough to read. */
const isReported = (subject) => {
  subject.reported = (subject.reported ?? 0) + 1;
  return subject.reported <= 2 && differences.reported.length < mostReported;
};

const report = (subject, what, [first, ...others]) => {
  if (first === undefined) return;
  differences.byKind[what] = (differences.byKind[what] ?? 0) + 1;
  if (!isReported(subject)) return;
  const more = others.length === 0 ? '' : `\n    and ${others.length} more`;
  const file = written(subject.name, subject.setting);
  differences.reported.push(`${subject.name}, ${what}:\n    ${first}${more}\n    ${file}`);
};

/** How often a key that may be added was, and whether the older build writes it too: then it is no addition. */
const additions = new Map(mayBeAdded.map((row) => [row, { added: 0, byOld: 0 }]));

const isAdded = (row, before, after, key) => {
  if (row.key !== key || !row.of(after)) return false;
  if (Object.hasOwn(before, key)) additions.get(row).byOld++;
  else additions.get(row).added++;
  return !Object.hasOwn(before, key);
};

const isSame = (row, before, after, key) =>
  row.key === key &&
  row.of(before) &&
  before[key] !== undefined &&
  after[key] !== undefined &&
  row.same(before[key], after[key]);

const isMoved = (row, before, after, key) =>
  row.key === key && row.of(before) && !Object.hasOwn(after, key) && row.same(before[key], after);

const special = new Set([...mayDiffer, ...mayBeAdded, ...mayBeMoved].map(({ key }) => key));

const allowed = (before, after, key) =>
  special.has(key) &&
  (mayDiffer.some((row) => isSame(row, before, after, key)) ||
    mayBeAdded.some((row) => isAdded(row, before, after, key)) ||
    mayBeMoved.some((row) => isMoved(row, before, after, key)));
const nothingAllowed = () => false;

/** What a build makes of it: a result, or the violations that it is refused with. */
const resultOf = ({ isPolicyError }, error) =>
  isPolicyError(error)
    ? { refused: error.violations, message: error.message, messageZh: error.messageZh }
    : { failed: String(error) };

const attempt = (build, work) => {
  try {
    return { result: work(build) };
  } catch (error) {
    return resultOf(build, error);
  }
};

const attemptAsync = async (build, work) => {
  try {
    return { result: await work(build) };
  } catch (error) {
    return resultOf(build, error);
  }
};

const how = ({ asOf, parameters }) => ({ asOf, parameters });

/** What may differ in an explanation. */
const masks = [
  {
    why: 'what another document grants quotes the heading of 四（二）, where it quoted the 600 recommendations',
    mask: (text) => text.replaceAll(/(（二）拓宽技术改造融资渠道。)深入推进政银企合作[^\n]*/g, '$1'),
  },
  {
    why: 'the plan year is told as a year',
    mask: (text) =>
      text
        .replace(/在计划年度（(\d+)年）内/g, '在$1年度内')
        .replace(/(within|outside) the plan year \((\d+)\)/g, '$1 $2'),
  },
  {
    why: 'the industries that research excludes are told at once, by their classes',
    mask: (text) =>
      text.replace(
        /^(?:[\s·✓✗?\-:：]|<[^>]*>|not met|met|undetermined|不符合|符合|待定)*(?:国民经济行业(?:大类|门类|代码)：.*不应?[为属]|[Ii]ndustry (?:division|section|code).*\bnot\b).*\n/gm,
        '',
      ),
  },
  {
    why: 'it ends with the beginning of the digest',
    mask: (text, { policy }) => text.replaceAll(policy.digest.slice(0, 12), '(digest)'),
  },
  {
    why: 'that a present value or interest was rounded was not told',
    mask: (text) =>
      text.replace(
        /(≈ ?)(.*?)( ?[（(](四舍五入到分|rounded to CNY 0\.01)[）)])/g,
        (_, sign, value) => `${sign === '≈' ? '＝' : '= '}${value}`,
      ),
  },
  {
    why: 'a calculated fact says what it itself waits for, where it said nothing or what the whole provision waits for',
    mask: (text) =>
      text
        .replace(/：[^：\n]*(?:尚未提供|待(?:申报单位|核实|主管部门))[^\n]*?（(不?应)/g, '：待定（$1')
        .replace(/: [^:\n]*(?:not stated|has yet to|not yet)[^\n]*?\(must/g, ': open (must'),
  },
];
const masked = (text, assessment) => masks.reduce((result, { mask }) => mask(result, assessment), text);

const explained = (build, assessment, style) =>
  attempt(build, () => masked(build.explain(assessment, style), build));

const compareExplanations = (subject, before, after, styles) => {
  for (const style of inBothLanguages(styles)) {
    const [was, is] = [explained(old, before, style), explained(now, after, style)];
    const what = `explanation (${style.locale}, ${style.format}, ${style.detail})`;
    const lines =
      'result' in was && 'result' in is
        ? differencesOfTexts(was.result, is.result)
        : differencesOf(was, is, nothingAllowed);
    count.explanations++;
    report(subject, what, lines);
  }
};

const countAssessment = ({ eligibility: { verdict }, findings }) => {
  eligibility[verdict] = (eligibility[verdict] ?? 0) + 1;
  count.verdicts += findings.length + 1;
  for (const { provision, verdict, amount, options = [] } of findings) {
    provisions.set(provision, (provisions.get(provision) ?? new Set()).add(verdict));
    for (const each of [amount, ...options.map((option) => option.amount)])
      if (each !== undefined) count['value' in each ? 'amounts' : 'amounts unknown']++;
  }
};

/** Compares what both builds make of a setting, the explanations in these styles. */
const compareAssessments = (subject, styles) => {
  const { setting } = subject;
  const [was, is] = [old, now].map((build) =>
    attempt(build, ({ policy }) => policy.evaluateSync(setting.application, how(setting))),
  );
  const before = was.result;
  const after = is.result;
  report(
    subject,
    before === undefined || after === undefined ? 'outcome' : 'assessment',
    differencesOf(was, is, allowed).map((line) => line.replace(/^result\./, '')),
  );
  if (was.refused !== undefined) {
    count.refused++;
    count.violations += was.refused.length;
    for (const { code } of was.refused) codes.add(code);
  }
  if (before === undefined || after === undefined) return;
  countAssessment(before);
  // Where more is missing, an explanation says so, in more lines.
  if (isMore(before.missing, after.missing)) return;
  compareExplanations(subject, before, after, styles);
};

const compareKnownFacts = (subject) => {
  const { setting } = subject;
  const [was, is] = [old, now].map((build) =>
    attempt(build, ({ policy }) => policy.knownFacts(setting.application, how(setting))),
  );
  count['known facts'] += Object.keys(was.result ?? {}).length;
  report(subject, 'known facts', differencesOf(was, is, allowed));
};

const compareEvaluate = async (subject) => {
  const { setting } = subject;
  const [was, is] = await Promise.all(
    [old, now].map((build) =>
      attemptAsync(build, ({ policy }) => policy.evaluate(setting.application, how(setting))),
    ),
  );
  count['by evaluate']++;
  report(subject, 'assessment by evaluate', differencesOf(was, is, allowed));
};

const started = performance.now();
const seconds = () => {
  const { user, system } = process.cpuUsage();
  const passed = performance.now() - started;
  return `${(passed / 1000).toFixed(0)} s (${((user + system) / 1e6).toFixed(0)} s of processor)`;
};

for (const { name, application, asOf, parameters } of cases) {
  const subject = { name: name.replace(/\W+/g, '-'), setting: { application, asOf, parameters } };
  compareAssessments(subject, [textSummary, textFull, markdown, html]);
  compareKnownFacts(subject);
  await compareEvaluate(subject);
}
console.error(`${cases.length} cases, ${seconds()}`);

const differencesFound = () => Object.values(differences.byKind).reduce((sum, times) => sum + times, 0);

const generated = applicationsOf(material, seed);
for (let number = 1; number <= wanted; number++) {
  const subject = { name: `generated-${seed}-${number}`, setting: generated(number) };
  const inFull = number % oneIn.explainedInFull === 0;
  compareAssessments(subject, inFull ? [textSummary, textFull, html] : [textSummary]);
  if (inFull) compareKnownFacts(subject);
  if (number % oneIn.evaluatedAsync === 0) await compareEvaluate(subject);
  if (number % 1000 === 0 || number === wanted)
    console.error(`${number} of ${wanted} applications, ${seconds()}, ${differencesFound()} differences`);
}
const refusedWellFormed = count.refused;

const mistaken = mistakesOf(material, seed, generated);
for (let number = 1; number <= malformed; number++)
  compareAssessments({ name: `malformed-${seed}-${number}`, setting: mistaken(number) }, []);

for (const [{ key, why }, { byOld, added }] of additions)
  if (byOld > 0 && added > 0)
    differences.reported.unshift(
      `${key} (${why}): lacking ${added} times in the older build, which writes it too`,
    );

const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const list = (record) =>
  Object.entries(record)
    .map(([name, times]) => `${grouped(times)} ${name}`)
    .join(', ');
const everSeen = (verdict) => [...provisions.values()].filter((verdicts) => verdicts.has(verdict)).length;

console.log(`Old: ${old.folder}
New: ${now.folder}
${cases.length} worked cases, ${grouped(wanted)} generated applications (seed ${seed}), ${malformed} with mistakes, in ${seconds()}
Compared: ${list(count)}
Explained in full and as HTML: one in ${oneIn.explainedInFull}; by evaluate: one in ${oneIn.evaluatedAsync}; every case
Eligibility: ${list(eligibility)}
Of ${provisions.size} provisions some time: ${everSeen('met')} met, ${everSeen('unmet')} unmet, ${everSeen('undetermined')} undetermined
Refused without a mistake made: ${refusedWellFormed}; kinds of violation: ${codes.size}`);
for (const [{ key, why }, { added }] of additions)
  if (added > 0) console.log(`Added by the newer: ${key} (${why}), ${grouped(added)} times`);
if (differences.reported.length === 0) console.log('No difference.');
else {
  console.log(
    `${grouped(differencesFound())} differences: ${list(differences.byKind)}\nThe first, old → new:\n`,
  );
  for (const [index, text] of differences.reported.entries()) console.log(`${index + 1}. ${text}\n`);
}
process.exitCode = differences.reported.length === 0 ? 0 : 1;
