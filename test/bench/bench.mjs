// Assessments a second, of the two executors in one run: `npm run bench`.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { guangxiQianqiJigai as policy } from '../../dist/index.js';

const casePath = 'rules/guangxi-qianqi-jigai/cases/sugar-smart-pressing-line.json';
const { application, asOf } = JSON.parse(readFileSync(casePath, 'utf8'));

const peers = {
  evaluateSync: () => policy.evaluateSync(application, { asOf }),
  evaluate: () => policy.evaluate(application, { asOf }),
};

const rates = [];
for (const [name, assess] of Object.entries(peers)) rates.push({ name, rate: await perSecond(assess) });

const fastest = Math.max(...rates.map(({ rate }) => rate));
for (const { name, rate } of rates) {
  console.log(
    `${name.padEnd(14)}${rate.toFixed(0).padStart(8)}/s${(fastest / rate).toFixed(1).padStart(8)}×`,
  );
}

async function perSecond(work) {
  await repeat(work, 500);
  const { runs, milliseconds } = await repeat(work, 2000);
  return (runs * 1000) / milliseconds;
}

async function repeat(work, duration) {
  const start = performance.now();
  let runs = 0;
  let milliseconds = 0;
  while (milliseconds < duration) {
    await work();
    runs += 1;
    milliseconds = performance.now() - start;
  }
  return { runs, milliseconds };
}
