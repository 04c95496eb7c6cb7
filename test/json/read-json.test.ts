import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/json/read-json.js';

const codes = (text: string, megabytes = 5): readonly string[] =>
  readJson(text, megabytes).problems.map(({ code, place: { line, column } }) =>
    [code, line, column].filter((part) => part !== undefined).join(' '),
  );

describe('what is not JSON', () => {
  it.each<[text: string, problem: string]>([
    ['', 'json-malformed 1 1'],
    [' \n ', 'json-malformed 2 2'],
    ['{"a": 1,}', 'json-malformed 1 9'],
    ['[1,]', 'json-malformed 1 4'],
    ['{"a": 1 "b": 2}', 'json-malformed 1 9'],
    ["{'a': 1}", 'json-malformed 1 2'],
    ['{"a"：1}', 'json-malformed 1 5'],
    ['{"a": “b”}', 'json-malformed 1 7'],
    ['// a\n{}', 'json-malformed 1 1'],
    ['{} {}', 'json-malformed 1 4'],
    ['{"a": [1, 2}', 'json-malformed 1 12'],
    ['{"a": 1', 'json-malformed 1 8'],
    ['{"a": "b', 'json-malformed 1 7'],
    ['{"a": "b\nc"}', 'json-malformed 1 7'],
    ['[01]', 'json-malformed 1 3'],
    ['[NaN]', 'json-malformed 1 2'],
    ['undefined', 'json-malformed 1 1'],
    ['[".\\q"]', 'json-malformed 1 2'],
  ])('%j', (text, problem) => {
    expect(codes(text)).toEqual([problem]);
  });

  it('is told in words for each kind of mistake', () => {
    const said = (text: string) => {
      const [problem] = readJson(text, 1).problems;
      return problem?.code === 'json-malformed' ? problem.values : undefined;
    };
    expect(said('')).toEqual({ zh: '没有内容', en: 'there is nothing in it' });
    expect(said('{"a"：1}')?.zh).toContain('“：”是中文标点');
    expect(said('{"a": [1, 2}')?.en).toContain('closing bracket ]');
    expect(said('{"a": 1]')?.en).toContain('closing brace }');
    expect(said('["C:\\数据"]')?.zh).toContain('反斜杠');
    expect(said('["\\u12"]')?.en).toContain('four hexadecimal digits');
  });
});

describe('what JSON.parse takes and this does not', () => {
  it('a key twice, at the second', () => {
    expect(codes('{ "a": 1,\n  "a": 2 }')).toEqual(['key-duplicate 2 3']);
    expect(codes('{ "a": 1, "\\u0061": 2 }')).toEqual(['key-duplicate 1 11']);
    expect(codes('[{ "a": 1 }, { "a": 2 }]')).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the key %s', (key) => {
    expect(codes(`{ "a": { "${key}": {} } }`)).toEqual(['key-forbidden 1 10']);
  });

  it('every such key at once', () => {
    expect(codes('{ "a": 1, "a": 2, "__proto__": 3 }')).toEqual(['key-duplicate 1 11', 'key-forbidden 1 19']);
  });

  it('more than 64 levels, however many', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(codes(nested(64))).toEqual([]);
    expect(codes(nested(65))).toEqual(['json-too-deep 1 65']);
    expect(codes(nested(2_000_000))).toEqual(['json-too-deep 1 65']);
    expect(codes(`"${'['.repeat(100)}\\"${'{'.repeat(100)}"`)).toEqual([]);
  });

  it('more than the limit, counted in bytes of UTF-8', () => {
    const ofBytes = (character: string, bytes: number) =>
      `"${character.repeat((bytes - 2) / Buffer.byteLength(character))}"`;
    expect(codes(ofBytes('a', 1_000_000), 1)).toEqual([]);
    expect(codes(`${ofBytes('a', 1_000_000)} `, 1)).toEqual(['json-too-large']);
    expect(codes(ofBytes('长', 999_998), 1)).toEqual([]);
    expect(codes(ofBytes('长', 1_000_001), 1)).toEqual(['json-too-large']);
    expect(codes(ofBytes('é', 1_000_002), 1)).toEqual(['json-too-large']);
    expect(codes(ofBytes('😀', 1_000_002), 1)).toEqual(['json-too-large']);
    expect(codes(ofBytes('😀', 999_998), 1)).toEqual([]);
  });
});

describe('a document', () => {
  const text = '\ufeff{\n  "plain": 1,\r\n  "list": [\n    { "城市": "桂林" },\n    2\n  ]\n}';
  const { document } = readJson(text, 1, 'a.json');

  it('is read with or without a byte order mark', () => {
    expect(document?.value).toEqual({ plain: 1, list: [{ 城市: '桂林' }, 2] });
  });

  it.each<[path: (string | number)[], on: 'key' | undefined, line: number, column: number]>([
    [[], undefined, 1, 1],
    [['plain'], undefined, 2, 12],
    [['plain'], 'key', 2, 3],
    [['list', 0, '城市'], undefined, 4, 13],
    [['list', 0, '城市'], 'key', 4, 7],
    [['list', 1], undefined, 5, 5],
    [['list', 1], 'key', 5, 5],
    [['list', 2], undefined, 3, 11],
    [['list', 0, 'absent'], 'key', 4, 5],
    [['absent', 'below'], undefined, 1, 1],
    [['plain', 'below'], undefined, 2, 12],
  ])('knows the place of %j (%s): %i:%i', (path, on, line, column) => {
    expect(document?.place(path, on)).toEqual({ file: 'a.json', line, column });
  });
});

it('reads what JSON.parse reads, and gives the same', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat({ max: 3 }), (text, spaces) => {
      const value: unknown = JSON.parse(text);
      const written = JSON.stringify(value, null, spaces);
      const { document, problems } = readJson(written, 1);
      if (problems.some(({ code }) => code === 'key-forbidden')) return;
      expect(problems).toEqual([]);
      expect(document?.value).toEqual(value);
    }),
  );
});

it('refuses every text that JSON.parse refuses, with a place', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"a"',
    ':',
    ',',
    '1',
    '-',
    '.5',
    '0',
    'e',
    'true',
    'nul',
    ' ',
    '\n',
    '"',
    '\\',
    '\t',
    '，',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      if (isJson(text)) return;
      const [problem] = readJson(text, 1).problems;
      expect(problem?.code).toBe('json-malformed');
      expect(problem?.place.line).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});
