import { describe, expect, it } from 'vitest';
import type { PackFiles } from '../../src/pack/documents.js';
import { edited, reported, soundPack } from './broken-pack.js';

/** `file:line:column code` of everything that `check` reports. */
const said = (files: PackFiles): readonly string[] =>
  reported(files).map(
    ({ code, place: { file, line, column } }) =>
      `${[file, line, column].filter((part) => part !== undefined).join(':')} ${code}`,
  );

const without = (path: string): PackFiles =>
  Object.fromEntries(Object.entries(soundPack).filter(([file]) => file !== path));

const scalePath = 'eligibility/investment-scale.json';
const scale = soundPack[scalePath] ?? '';
const sharePath = 'derived/year-share.json';
const listed = (name: string): string => {
  const lines = (soundPack['policy.json'] ?? '').split('\n');
  return `policy.json:${lines.findIndex((line) => line.includes(`"${name}"`)) + 1}:5`;
};

describe('files', () => {
  it('policy.json is missing', () => {
    const [problem, ...others] = reported(without('policy.json'));
    expect(problem).toMatchObject({
      code: 'file-missing',
      zh: expect.stringContaining('缺少文件“policy.json”'),
      en: expect.stringContaining('the file "policy.json" is missing'),
    });
    expect(others).toEqual([]);
  });

  it('there is no file at all', () => {
    expect(said({})).toEqual(['policy.json file-missing']);
  });

  it('a provision is listed, but its file is missing', () => {
    expect(said(without(scalePath)).filter((line) => !line.includes('sentence-unquoted'))).toEqual([
      `${listed('eligibility/investment-scale')} provision-unknown`,
    ]);
  });

  it('a provision has a file, but is not listed', () => {
    const policy = (soundPack['policy.json'] ?? '').replace('    "eligibility/investment-scale",\n', '');
    expect(
      said({ ...soundPack, 'policy.json': policy }).filter((line) => !line.includes('sentence-unquoted')),
    ).toEqual([`${scalePath}:3:11 provision-unlisted`]);
  });

  it('a provision has another name than its path', () => {
    const { files } = edited([
      {
        file: scalePath,
        from: '"name": "eligibility/investment-scale"',
        to: '"name": "eligibility/investment-size"',
      },
    ]);
    expect(said(files)).toEqual([
      `${listed('eligibility/investment-scale')} provision-unknown`,
      `${scalePath}:3:11 name-unfit`,
    ]);
  });

  it('two provisions have one name', () => {
    expect(said({ ...soundPack, 'eligibility/scale-of-investment.json': scale })).toEqual([
      'eligibility/scale-of-investment.json:3:11 name-duplicate',
    ]);
  });

  it('two derived facts have one id', () => {
    expect(said({ ...soundPack, 'derived/year-shares.json': soundPack[sharePath] ?? '' })).toEqual([
      'derived/year-shares.json:3:9 fact-duplicate',
    ]);
  });

  it('a JSON file stands where none is read', () => {
    expect(said({ ...soundPack, 'notes.json': '{}', 'eligibility/old/a.json': '{}' })).toEqual([
      'eligibility/old/a.json file-misplaced',
      'notes.json file-misplaced',
    ]);
  });

  it('a file is larger than 1 MB', () => {
    const large = scale.replace(
      '"notes": [',
      `"notes": [ { "zh": "${'长'.repeat(350_000)}", "en": "long" },`,
    );
    expect(large.length).toBeLessThan(1_000_000);
    expect(said({ ...soundPack, [scalePath]: large })).toEqual([`${scalePath} json-too-large`]);
  });

  it('a file of 1 MB has nothing but unknown keys', () => {
    const keys = Array.from({ length: 110_000 }, (_, index) => `"${index.toString(36)}":1`);
    const problems = reported({ ...soundPack, [scalePath]: `{${keys.join(',')}}` });
    expect(problems.filter(({ code }) => code === 'key-unknown')).toHaveLength(110_000);
  }, 60_000);

  it('a file is empty', () => {
    const [problem] = reported({ ...soundPack, [scalePath]: '' });
    expect(problem).toMatchObject({ code: 'json-malformed', zh: expect.stringContaining('没有内容') });
  });
});

describe('circular references', () => {
  it('of two derived facts', () => {
    const { files } = edited([
      {
        file: sharePath,
        from: 'project.planYearInvestment /',
        to: 'project.cumulativeShare * 1元 /',
      },
      {
        file: 'derived/cumulative-share.json',
        from: 'project.cumulativeInvestment +',
        to: 'project.yearShare * 1元 +',
      },
    ]);
    const [problem, ...others] = reported(files);
    expect(problem).toMatchObject({
      code: 'cycle',
      place: { file: 'derived/cumulative-share.json', line: 1, column: 1 },
      zh: expect.stringContaining('project.cumulativeShare → project.yearShare → project.cumulativeShare'),
      en: expect.stringContaining('project.cumulativeShare → project.yearShare → project.cumulativeShare'),
    });
    expect(others).toEqual([]);
  });

  it('of two provisions', () => {
    const reference = (name: string) => `{ "all": [{ "condition": "${name}" }] }`;
    const conditions = (path: string) =>
      /"conditions": (\{.*?\n {2}\}),\n/s.exec(soundPack[path] ?? '')?.[1] ?? '';
    const marketPath = 'priority/high-market-share.json';
    const { files } = edited([
      { file: scalePath, from: conditions(scalePath), to: reference('priority/high-market-share') },
      { file: marketPath, from: conditions(marketPath), to: reference('eligibility/investment-scale') },
    ]);
    expect(reported(files).map(({ code, zh }) => [code, zh.includes('请断开其中一环')])).toEqual([
      ['cycle', true],
    ]);
  });
});

it('mistakes in two files are reported at once', () => {
  const { files } = edited([
    { file: scalePath, from: '"value": "500万元"', to: '"value": "500"' },
    { file: sharePath, from: 'project.planYearInvestment', to: 'project.planYearInvestments' },
  ]);
  expect(said(files)).toEqual([`${sharePath}:6:15 fact-unknown`, `${scalePath}:10:94 unit-missing`]);
});

it('two mistakes in one file are reported at once', () => {
  const { files } = edited([
    { file: scalePath, from: '"value": "500万元"', to: '"value": "500"' },
    { file: scalePath, from: '500万元以上。"],', to: '600万元以上。"],' },
  ]);
  expect(said(files).map((line) => line.split(' ')[1])).toEqual(['unit-missing', 'quote-absent']);
});

it('an unknown function is reported with all that there are', () => {
  const { files } = edited([
    { file: sharePath, from: '"project.planYearInvestment /', to: '"minimum(1元, 2元) /' },
  ]);
  const problems = reported(files);
  expect(problems.map(({ place }) => place.file)).toEqual(problems.map(() => sharePath));
  expect(problems.some(({ zh }) => zh.includes('min、max、round、'))).toBe(true);
  expect(problems.some(({ en }) => en.includes('min, max, round, '))).toBe(true);
});

describe('what only follows from another mistake is not reported', () => {
  it('names of facts that a broken file gives', () => {
    const { files } = edited([{ file: sharePath, from: '"type": "ratio"', to: '"type": "rati"' }]);
    expect(said(files)).toEqual([`${sharePath}:4:11 member-unknown`]);
  });

  it('names of a provision whose file is broken', () => {
    expect(
      said({ ...soundPack, [scalePath]: scale.replace('"kind"', '"kin"') }).map((line) => line.split(' ')[1]),
    ).toEqual(['key-missing', 'key-unknown']);
  });

  it('all use of a vocabulary that is broken', () => {
    const { files } = edited([{ file: 'facts.json', from: '{\n  "$schema"', to: '{\n  "schema"' }]);
    expect(said(files)).toEqual(['facts.json:2:3 key-unknown']);
  });

  it('later steps', () => {
    const { files } = edited([
      {
        file: 'land/preferential-price.json',
        from: '70% * project.nationalMinimumLandPrice',
        to: '70% * project.nationalMinimumLandPrices',
      },
    ]);
    expect(said(files)).toEqual(['land/preferential-price.json:32:25 fact-unknown']);
  });
});
