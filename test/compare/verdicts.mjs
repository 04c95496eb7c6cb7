// What two builds decide, whatever they write around it: `npm run compare:verdicts -- OLD_PACKAGE_DIR`. The same worked
// cases and generated applications as `npm run compare`; of each finding the verdict, the amounts, the readings, the notes
// and what is missing. What differs on purpose is counted by its reason, and everything else is a difference.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { applicationsOf } from './applications.mjs';
import { loadBuild } from './build.mjs';
import { sameFraction } from './decimal.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    applications: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});
if (positionals.length !== 1) {
  console.error('Usage: npm run compare:verdicts -- OLD_PACKAGE_DIR [--applications N] [--seed N]');
  process.exit(2);
}
const now = await loadBuild(resolve(import.meta.dirname, '../..'));
const old = await loadBuild(resolve(positionals[0]));

/** The nodes of an outcome with their verdicts, deepest first. */
const nodes = (outcome) => [
  ...(outcome.parts ?? (outcome.part ? [outcome.part] : [])).flatMap(nodes),
  outcome,
];
const isByBounds = ({ outcome }) => nodes(outcome).some(({ possible }) => possible !== undefined);

const sameAmount = (a, b) => {
  if (a === undefined || b === undefined) return a === b;
  if ('unknown' in a || 'unknown' in b) return 'unknown' in a === 'unknown' in b;
  const { value, unit, fraction } = a.value;
  return (
    unit === b.value.unit &&
    (value === b.value.value || (fraction && sameFraction(fraction, b.value.fraction)))
  );
};

const texts = (notes) => notes.map(({ zh }) => zh).join('\n');
const isWithin = (some, all) => some.every((fact) => all.includes(fact));

const reasons = {};
const differences = [];
const count = { applications: 0, verdicts: 0, amounts: 0, readings: 0, refused: 0 };
const tally = (reason) => {
  reasons[reason] = (reasons[reason] ?? 0) + 1;
  return true;
};

/** Whether a verdict that differs was undetermined and is settled by bounds, now or in a provision that it rests on. */
const isSettled = (was, is, settled) =>
  was.verdict === 'undetermined' &&
  is.verdict !== 'undetermined' &&
  (isByBounds(is) ||
    nodes(is.outcome).some(({ provision }) => settled.has(provision) || provision === undefined))
    ? tally('settled by bounds, undetermined before')
    : false;

const compareFinding = (was, is, settled) => {
  const found = [];
  count.verdicts++;
  if (was.verdict !== is.verdict) {
    if (isSettled(was, is, settled)) settled.add(is.provision);
    else found.push(`${was.verdict} → ${is.verdict}`);
    return found;
  }
  if (was.presumed !== is.presumed) {
    if (is.presumed) tally('marked presumed, which it rested on before, unmarked');
    else found.push('no longer presumed');
  }
  if (was.missing.join() !== is.missing.join()) {
    if (isWithin(is.missing, was.missing)) tally('waits for less: bounds leave no more to matter');
    else if (isWithin(was.missing, is.missing))
      tally('waits for an amount, too, of which it is open whether it counts');
    else found.push(`missing ${was.missing} → ${is.missing}`);
  }
  for (const [before, after] of [
    [was, is],
    ...(was.options ?? []).map((option, index) => [option, is.options?.[index] ?? {}]),
  ]) {
    if (before.verdict !== after.verdict) {
      if (before.verdict === 'undetermined') tally('an option settled by bounds');
      else found.push(`option ${before.id}: ${before.verdict} → ${after.verdict}`);
    } else if (sameAmount(before.amount, after.amount)) count.amounts += before.amount === undefined ? 0 : 1;
    else
      found.push(`amount ${JSON.stringify(before.amount?.value)} → ${JSON.stringify(after.amount?.value)}`);
  }
  for (const [index, { id, alternative }] of was.readings.entries()) {
    count.readings++;
    const other = is.readings[index];
    const isSame = id === other?.id && alternative.verdict === other.alternative.verdict;
    if (isSame) continue;
    if (id === other?.id && alternative.verdict === 'undetermined')
      tally('another reading settled by bounds');
    else found.push(`reading ${id}: ${alternative.verdict} → ${other?.alternative.verdict}`);
  }
  if (texts(was.notes) !== texts(is.notes)) {
    const isMore = isWithin(
      was.notes.map(({ zh }) => zh),
      is.notes.map(({ zh }) => zh),
    );
    if (isMore) tally('a note shown, whose condition bounds settle');
    else found.push('notes');
  }
  return found;
};

const attempt = ({ policy, isPolicyError }, { application, asOf, parameters }) => {
  try {
    return policy.evaluateSync(application, { asOf, parameters });
  } catch (error) {
    if (isPolicyError(error)) return error.violations.map(({ code, path }) => `${code} ${path}`).join();
    throw error;
  }
};

const compare = (name, setting) => {
  count.applications++;
  const [was, is] = [attempt(old, setting), attempt(now, setting)];
  if (typeof was === 'string' || typeof is === 'string') {
    count.refused++;
    if (was !== is) differences.push(`${name}: ${was} → ${is}`);
    return;
  }
  const settled = new Set();
  const found = was.findings.flatMap((finding, index) => {
    const other = is.findings[index];
    return other?.provision === finding.provision
      ? compareFinding(finding, other, settled).map((what) => `${finding.provision}: ${what}`)
      : [`${finding.provision} → ${other?.provision}`];
  });
  if (was.eligibility.verdict !== is.eligibility.verdict && was.eligibility.verdict !== 'undetermined')
    found.push(`eligibility ${was.eligibility.verdict} → ${is.eligibility.verdict}`);
  differences.push(...found.map((what) => `${name}: ${what}`));
};

for (const { name, application, asOf, parameters } of old.cases)
  compare(name, { application, asOf, parameters });
const wanted = Number(values.applications);
const seed = Number(values.seed);
const generated = applicationsOf({ policy: old.policy, documents: old.documents, cases: old.cases }, seed);
for (let number = 1; number <= wanted; number++) {
  compare(`generated-${seed}-${number}`, generated(number));
  if (number % 2000 === 0) console.error(`${number} of ${wanted}, ${differences.length} differences`);
}

console.log(
  Object.entries(count)
    .map(([what, times]) => `${times} ${what}`)
    .join(', '),
);
for (const [reason, times] of Object.entries(reasons)) console.log(`On purpose: ${reason}: ${times}`);
console.log(differences.length === 0 ? 'No other difference.' : `${differences.length} other differences`);
for (const line of differences.slice(0, 30)) console.log(line);
process.exitCode = differences.length === 0 ? 0 : 1;
