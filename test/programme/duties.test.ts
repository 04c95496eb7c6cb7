import { describe, expect, it } from 'vitest';
import { guangxiQianqiJigai as policy } from '../../src/bundled/guangxi-qianqi-jigai.js';
import { readPackFiles } from '../../src/node.js';
import { compilePolicy } from '../../src/policy/policy.js';
import { isPolicyError } from '../../src/problem/policy-error.js';

const dueOf = (provision: string, from: string, to: string): (string | undefined)[] =>
  policy
    .duties({ from, to })
    .filter((duty) => duty.provision === provision)
    .map(({ due }) => due);

describe('what falls due (五)', () => {
  it('cities dispatch monthly: twelve times a year, on the last day of each month', () => {
    const days = dueOf('programme/monthly-dispatch', '2028-01-01', '2028-12-31');
    expect(days).toHaveLength(12);
    expect(days.slice(0, 3)).toEqual(['2028-01-31', '2028-02-29', '2028-03-31']);
  });

  it('the department surveys quarterly', () => {
    expect(dueOf('programme/quarterly-survey', '2026-01-01', '2026-12-31')).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
  });

  it.each([
    ['both days included', '2026-03-31', '2026-03-31', ['2026-03-31']],
    ['a day too late', '2026-04-01', '2026-04-29', []],
    ['a day too early', '2026-04-01', '2026-04-30', ['2026-04-30']],
    ['across a year', '2026-12-31', '2027-01-31', ['2026-12-31', '2027-01-31']],
    ['in the last month that a date can name', '9999-12-01', '9999-12-31', ['9999-12-31']],
  ])('%s', (_, from, to, expected) => {
    expect(dueOf('programme/monthly-dispatch', from, to)).toEqual(expected);
  });

  it('no duty falls due while it is not in force', () => {
    const files = { ...readPackFiles('rules/guangxi-qianqi-jigai') };
    const path = 'programme/monthly-dispatch.json';
    files[path] = JSON.stringify({ ...JSON.parse(files[path] ?? ''), effective: { to: '2026-02-28' } });
    const days = compilePolicy(files)
      .duties({ from: '2026-01-01', to: '2026-12-31' })
      .filter(({ provision }) => provision === 'programme/monthly-dispatch')
      .map(({ due }) => due);
    expect(days).toEqual(['2026-01-31', '2026-02-28']);
  });

  it('lists duties without a period, undated, after the dated ones', () => {
    const duties = policy.duties({ from: '2026-01-01', to: '2026-12-31' });
    const undated = duties.filter(({ due }) => due === undefined).map(({ provision }) => provision);
    expect(undated).toEqual(expect.arrayContaining(['programme/lead-office', 'programme/evaluation']));
    expect(duties.slice(-undated.length).every(({ due }) => due === undefined)).toBe(true);
  });

  it('says of every dated duty that the day is the library’s choice', () => {
    for (const { due, note } of policy.duties({ from: '2026-01-01', to: '2026-12-31' }))
      if (due !== undefined) expect(note?.zh).toBeTruthy();
  });

  it.each([
    ['2026-13-01', '2026-12-31', 'from'],
    ['2026-12-31', '2026-01-01', 'to'],
    ['1900-01-01', '2026-01-01', 'to'],
  ])('refuses the period %s to %s', (from, to, path) => {
    try {
      policy.duties({ from, to });
      expect.unreachable();
    } catch (error) {
      expect(isPolicyError(error) && error.path).toBe(path);
    }
  });
});

describe('targets', () => {
  const target = (name: string) => policy.provisions.find((provision) => provision.name === name)?.target;

  it.each([
    ['programme/annual-projects', 1000],
    ['programme/bank-recommendations', 600],
    ['programme/credit-growth', '10%'],
  ])('%s: at least %s a year', (name, least) => {
    expect(target(name)).toMatchObject({ atLeast: least, period: 'year' });
  });

  it('make no finding, since they bind authorities and decide nothing of an application', () => {
    const { findings } = policy.evaluateSync({ planYear: 2026 });
    expect(findings.filter(({ kind }) => kind === 'duty' || kind === 'target')).toEqual([]);
  });
});
