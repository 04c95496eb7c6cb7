// Microseconds an assessment of one complete application takes, and json-rules-engine on its own beside it, in one
// run: `npm run bench`. The peers take turns, so that whatever else the machine does slows all of them alike. Then, each
// in a process of its own: the import, the first evaluation, and the memory of a thousand evaluations at once.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Engine } from 'json-rules-engine';
import { guangxiQianqiJigai as policy } from '../../dist/index.js';
import { registerOperators, toFacts } from '../../dist/json-rules-engine.js';

const casePath = 'rules/guangxi-qianqi-jigai/cases/sugar-complete-application.json';
const { application, asOf, parameters } = JSON.parse(readFileSync(casePath, 'utf8'));
const how = { asOf, parameters };
const parsed = policy.parseApplication(application);

const sectionThree = policy.provisions.filter(({ name }) => /^(eligibility|priority)\//.test(name));
const facts = toFacts(parsed, how);

const rulesOf = (translate) =>
  sectionThree.map(({ name, kind, conditions }) => ({
    name,
    conditions: translate(conditions),
    event: { type: kind },
  }));

// The whole tree of another reading, as an engine needs it: with the parts that it replaces.
const partsIn = (condition) => {
  const parts = condition.all ?? condition.any ?? (condition.not ? [condition.not] : []);
  return { ...(condition.id && { [condition.id]: condition }), ...Object.assign({}, ...parts.map(partsIn)) };
};
const madeOf = (condition, parts) => {
  if (condition.part) return { ...parts[condition.part], ...(condition.fact && { fact: condition.fact }) };
  if (condition.all) return { ...condition, all: condition.all.map((part) => madeOf(part, parts)) };
  if (condition.any) return { ...condition, any: condition.any.map((part) => madeOf(part, parts)) };
  return condition.not ? { ...condition, not: madeOf(condition.not, parts) } : condition;
};
const replacedIn = (condition, instead) => {
  if (condition.id in instead) return instead[condition.id] === null ? [] : [instead[condition.id]];
  const all = (parts) => parts.flatMap((part) => replacedIn(part, instead));
  if (condition.all) return [{ ...condition, all: all(condition.all) }];
  if (condition.any) return [{ ...condition, any: all(condition.any) }];
  return condition.not ? all([condition.not]).map((not) => ({ ...condition, not })) : [condition];
};
const wholeOf = (taken, { conditions, replace = {} }) => {
  const parts = partsIn(taken);
  if (conditions) return madeOf(conditions, parts);
  const instead = Object.entries(replace).map(([id, other]) => [id, other && madeOf(other, parts)]);
  const [whole] = replacedIn(taken, Object.fromEntries(instead));
  return whole.fact ? { all: [whole] } : whole;
};

const readingsOf = sectionThree.flatMap(({ name, kind, conditions, readings = [] }) =>
  readings.map(({ id, alternative }) => ({
    name: `${name}#${id}`,
    conditions: wholeOf(conditions, alternative),
    event: { type: kind },
  })),
);

const engineOf = (rules) => new Engine(rules, { allowUndefinedFacts: true });

const exactEngineOf = (rules) => {
  const engine = engineOf(rules);
  registerOperators(engine);
  return engine;
};

// What a host does that gives up units and exactness: 元 and ratios as floating-point numbers.
const number = (value) => {
  if (Array.isArray(value)) return value.map(number);
  return typeof value === 'object' && value !== null && 'unit' in value ? Number(value.value) : value;
};
const scales = { 元: 1, 万元: 1e4, 亿元: 1e8, '%': 0.01 };
const numericLiteral = (value) => {
  if (Array.isArray(value)) return value.map(numericLiteral);
  const [, digits, unit] = /^([\d.]+)(元|万元|亿元|%)$/.exec(value) ?? [];
  return unit === undefined ? value : Number(digits) * scales[unit];
};
const numeric = (condition) => {
  if (condition.all) return { all: condition.all.map(numeric) };
  if (condition.any) return { any: condition.any.map(numeric) };
  if (condition.not) return { not: numeric(condition.not) };
  return { ...condition, value: numericLiteral(condition.value) };
};
const numbers = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, number(value)]));

const written = rulesOf((conditions) => conditions);
const floating = rulesOf(numeric);
const [exactEngine, fullEngine, floatingEngine] = [
  exactEngineOf(written),
  exactEngineOf([...written, ...readingsOf]),
  engineOf(floating),
];
floatingEngine.addOperator('between', (value, [low, high]) => low <= value && value <= high);
floatingEngine.addOperator('inYear', (date, year) => date?.startsWith(`${year}-`) ?? false);
floatingEngine.addOperator('within', (code, classes) =>
  [classes].flat().some((each) => code?.startsWith(each)),
);

const peers = {
  'whole pack, evaluateSync': () => policy.evaluateSync(parsed, how),
  'whole pack, evaluateSync with parsing': () => policy.evaluateSync(application, how),
  'whole pack, evaluate': () => policy.evaluate(parsed, how),
  'section 三, json-rules-engine on numbers': () => floatingEngine.run(numbers),
  'section 三, json-rules-engine with units': () => exactEngine.run(facts),
  'section 三 with its other readings, the same': () => fullEngine.run(facts),
};

const rounds = 40;
const runsInRound = 100;
// Code is compiled in steps while it runs, so that what is measured is how it runs in a server that has been up for
// some seconds.
const warmUpRounds = 40;
const times = Object.fromEntries(Object.keys(peers).map((name) => [name, []]));
for (let round = -warmUpRounds; round < rounds; round++) {
  for (const [name, work] of Object.entries(peers)) {
    const start = performance.now();
    for (let run = 0; run < runsInRound; run++) await work();
    if (round >= 0) times[name].push(((performance.now() - start) * 1000) / runsInRound);
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const results = Object.entries(times).map(([name, values]) => ({ name, time: median(values) }));
const [own] = results;
for (const { name, time } of results)
  console.log(`${time.toFixed(0).padStart(7)} µs  ${(own.time / time).toFixed(2).padStart(6)}  ${name}`);
console.log('The second column: how many times as long the whole pack by evaluateSync takes.');

const alone = (program) =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }),
  );
const setUp = `
  import { readFileSync } from 'node:fs';
  import { performance } from 'node:perf_hooks';
  const { application, asOf, parameters } = JSON.parse(readFileSync('${casePath}', 'utf8'));
  const start = performance.now();
  const { guangxiQianqiJigai: policy } = await import('./dist/index.js');
  const imported = performance.now();
`;
const starts = Array.from({ length: 9 }, () =>
  alone(`${setUp}
    policy.evaluateSync(application, { asOf, parameters });
    console.log(JSON.stringify({ imported: imported - start, first: performance.now() - imported }));
  `),
);
const [imported, first] = ['imported', 'first'].map((key) =>
  median(starts.map((each) => each[key])).toFixed(1),
);
console.log(`${imported.padStart(7)} ms          import`);
console.log(`${first.padStart(7)} ms          first evaluation`);
const { megabytes } = alone(`${setUp}
  await Promise.all(Array.from({ length: 1000 }, () => policy.evaluate(application, { asOf, parameters })));
  console.log(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024 }));
`);
console.log(
  `${megabytes.toFixed(0).padStart(7)} MB          a thousand times evaluate at once, the whole process`,
);
