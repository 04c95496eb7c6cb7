import { describe, expect, it } from 'vitest';
import { type DueDuty, guangxiQianqiJigai as policy } from '../../src/index.js';
import { daysOf, readCalendar } from './calendar.js';
import { runCli } from './run-cli.js';

const period = { from: '2027-11-15', to: '2028-09-30' };
const during = ['--from', period.from, '--to', period.to];
const duties = policy.duties(period);
const dated = duties.filter(({ due }) => due !== undefined);

/** The days on which each dated duty falls due, by provision. */
const daysByProvision = (among: readonly DueDuty[]): ReadonlyMap<string, readonly (string | undefined)[]> =>
  new Map(
    [...new Set(among.map(({ provision }) => provision))].map((name) => [
      name,
      among.filter(({ provision }) => provision === name).map(({ due }) => due),
    ]),
  );

describe('duties', () => {
  it.each([
    ['zh-CN', /^期限 +条款 +责任主体 +职责\n/, '各设区市按月调度', '适时、不定期', '注：原文只规定按月'],
    [
      'en',
      /^due +clause +actor +duty\n/,
      'Monthly dispatch by the cities',
      'as needed',
      'Note: The text says',
    ],
  ])('as a table in %s: a line each, the dated ones by day, then notes', async (locale, ...words) => {
    const [heading, monthly, undated, note] = words;
    const { exitCode, stdout, stderr } = await runCli(['duties', ...during, '--locale', locale]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(heading);
    const lines = stdout.trimEnd().split('\n').slice(1);
    const days = lines.flatMap((line) => /^\d{4}-\d{2}-\d{2}/.exec(line) ?? []);
    expect(days).toEqual(dated.map(({ due }) => due));
    expect(days).toEqual([...days].sort());
    expect(lines.filter((line) => line.includes(monthly))).toHaveLength(11);
    expect(lines[days.length]).toContain(undated);
    expect(stdout.split(note)).toHaveLength(note === 'Note: The text says' ? 3 : 2);
  });

  it('as JSON are those of the policy', async () => {
    const { stdout } = await runCli(['duties', ...during, '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(duties)));
  });

  it('are by default those of this year', async () => {
    const before = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
    const { stdout } = await runCli(['duties', '--format', 'json']);
    const after = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
    const years = (JSON.parse(stdout) as DueDuty[]).flatMap(({ due }) => due?.slice(0, 4) ?? []);
    expect([String(before), String(after)]).toEqual(expect.arrayContaining([...new Set(years)]));
    expect(years).toHaveLength(16);
  });
});

describe('duties --ical', () => {
  const calendarOf = async (...argv: string[]) => {
    const { exitCode, stdout } = await runCli(['duties', '--ical', ...argv]);
    expect(exitCode).toBe(0);
    return readCalendar(stdout);
  };

  it('is an iCalendar with an event for each dated duty, on all its days', async () => {
    const { events } = await calendarOf(...during);
    expect(new Map(events.map((event) => [event.uid, daysOf(event)]))).toEqual(
      new Map(
        [...daysByProvision(dated)].map(([name, days]) => [
          `${name.replace('/', '-')}@guangxi-qianqi-jigai.qianqi-jigai`,
          days,
        ]),
      ),
    );
  });

  it.each([
    ['programme-monthly-dispatch', '2027-11-30', '1', '11'],
    ['programme-quarterly-survey', '2027-12-31', '3', '4'],
  ])('%s begins on %s and repeats every %s months, %s times', async (uid, start, interval, count) => {
    const { events } = await calendarOf(...during);
    const event = events.find((other) => other.uid.startsWith(`${uid}@`));
    expect([event?.start, Object.fromEntries(event?.rule ?? [])]).toEqual([
      start,
      { FREQ: 'MONTHLY', INTERVAL: interval, COUNT: count, BYMONTHDAY: '-1' },
    ]);
  });

  it.each(['zh-CN', 'en'] as const)(
    'in %s says clause, title, actor, action and whose the day is',
    async (locale) => {
      const { name, events } = await calendarOf(...during, '--locale', locale);
      const said = ({ zh, en }: { zh: string; en: string }): string => (locale === 'en' ? en : zh);
      expect(name).toBe(said(policy.title));
      for (const [index, provision] of [...daysByProvision(dated).keys()].entries()) {
        const duty = dated.find((other) => other.provision === provision)!;
        expect(events[index]?.summary).toBe(`${duty.clause} ${said(duty.title)}`);
        expect(events[index]?.description).toBe(
          `${said(duty.actor)}${locale === 'en' ? ': ' : '：'}${said(duty.action)}\n${said(duty.note!)}`,
        );
      }
    },
  );

  it('is the same whenever it is written, so that a calendar updates its events', async () => {
    expect(await runCli(['duties', '--ical', ...during])).toEqual(
      await runCli(['duties', '--ical', ...during]),
    );
  });

  it('without a dated duty in the period has no event', async () => {
    expect((await calendarOf('--from', '2026-02-01', '--to', '2026-02-27')).events).toEqual([]);
  });
});

describe('the reader of calendars', () => {
  it.each<[string, (calendar: string) => string]>([
    ['line ends of other systems', (text) => text.replaceAll('\r\n', '\n')],
    ['lines that are too long', (text) => text.replaceAll('\r\n ', '')],
    ['an unescaped comma', (text) => text.replace('\\,', ',')],
    ['a day that is a moment', (text) => text.replace(/DTSTART;VALUE=DATE:\d+/, '$&T000000Z')],
    ['an event without its rule', (text) => text.replace(/RRULE:.*\r\n/, '')],
    ['an event without end', (text) => text.replace('END:VEVENT\r\n', '')],
  ])('refuses %s', async (_, broken) => {
    const { stdout } = await runCli(['duties', '--ical', '--locale', 'en', ...during]);
    expect(() => readCalendar(stdout)).not.toThrow();
    expect(() => readCalendar(broken(stdout))).toThrow('no iCalendar');
  });
});

describe('a period that is none: exit code 2', () => {
  it.each([
    ['a day that there is not', ['--from', '2026-02-30'], '2026-02-30'],
    ['no day', ['--to', '明天'], '明天'],
    ['an end before the beginning', ['--from', '2026-12-31', '--to', '2026-01-01'], '2026-01-01'],
    ['more than a hundred years', ['--from', '1900-01-01', '--to', '2026-01-01'], '1900-01-01'],
    ['no day given', ['--from'], '--from'],
  ])('%s', async (_, argv, words) => {
    for (const form of [[], ['--ical']]) {
      const { exitCode, stdout, stderr } = await runCli(['duties', ...argv, ...form]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(words);
    }
  });
});
