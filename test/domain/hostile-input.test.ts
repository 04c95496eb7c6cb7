import { describe, expect, it } from 'vitest';
import { isPolicyError, type PolicyError, guangxiQianqiJigai as policy } from '../../src/index.js';

const refusal = (input: unknown): PolicyError => {
  try {
    policy.evaluateSync(input as never);
  } catch (error) {
    if (isPolicyError(error)) return error;
    throw error;
  }
  throw new Error('it was accepted');
};

/** One violation at the path, with messages that a person can read. */
const expectOne = (input: unknown, code: string, path: string | undefined): void => {
  const { violations } = refusal(input);
  expect(violations.map((violation) => [violation.code, violation.path])).toEqual([[code, path]]);
  for (const text of [violations[0]!.message, violations[0]!.messageZh]) {
    expect(text.length).toBeLessThan(1500);
    expect(text).not.toMatch(/undefined|\[object/);
  }
};

const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
};

const cyclicObject: Record<string, unknown> = {};
cyclicObject.self = cyclicObject;
const cyclicArray: unknown[] = [];
cyclicArray.push(cyclicArray);

const withoutText = JSON.parse('{ "toString": 1, "valueOf": 1, "toJSON": 1, "constructor": 1 }');

describe('what is no application', () => {
  it.each([
    ['null', null],
    ['undefined', undefined],
    ['a number', 2026],
    ['text', '{ "planYear": 2026 }'],
    ['10 MB of text', 'x'.repeat(10_000_000)],
    ['a boolean', true],
    ['a bigint', 2026n],
    ['a symbol', Symbol('application')],
    ['a function', () => ({ planYear: 2026 })],
    ['an array', [{ planYear: 2026 }]],
    ['a cyclic array', cyclicArray],
    ['a date', new Date(0)],
    ['a map', new Map([['planYear', 2026]])],
    ['a promise', Promise.resolve({ planYear: 2026 })],
    ['an error', new Error('planYear')],
  ])('%s is refused as such', (_, input) => {
    const { violations } = refusal(input);
    expect(violations[0]).toMatchObject({ code: 'object-expected', path: '' });
    expect(violations[0]!.message.length).toBeLessThan(200);
  });
});

describe('what is no group of facts', () => {
  it.each([
    ['text', 'x'],
    ['10 MB of text', 'x'.repeat(10_000_000)],
    ['an array', []],
    ['a huge array', new Array(1_000_000_000)],
    ['a cyclic array', cyclicArray],
    ['a date', new Date(0)],
    ['a map', new Map([['fixedAssetInvestment', '3200万元']])],
    ['a set', new Set(['x'])],
    ['a regular expression', /x/],
    ['bytes', new Uint8Array(10)],
    ['a boxed text', Object('x')],
    ['a bigint', 1n],
    ['a symbol', Symbol('x')],
    ['a function', () => 1],
    ['a class', class {}],
  ])('%s is refused where one is expected', (_, value) => {
    expectOne({ planYear: 2026, project: value }, 'object-expected', 'project');
    expectOne(
      { planYear: 2026, project: { meetsAccessStandards: value } },
      'object-expected',
      'project.meetsAccessStandards',
    );
    expectOne({ planYear: 2026, evidence: value }, 'object-expected', 'evidence');
    expectOne(
      { planYear: 2026, evidence: { 'project.nature': value } },
      'object-expected',
      'evidence.project.nature',
    );
    expectOne({ planYear: 2026, project: { equipment: [value] } }, 'object-expected', 'project.equipment[0]');
  });

  it('an object without prototype is one', () => {
    const project = Object.assign(Object.create(null), { fixedAssetInvestment: '3200万元' });
    const application = Object.assign(Object.create(null), { planYear: 2026, project });
    expect(policy.parseApplication(application).facts.size).toBe(1);
  });
});

describe('what is no value', () => {
  const facts = [
    ['money', 'project.fixedAssetInvestment', 'quantity-malformed'],
    ['a ratio', 'enterprise.incomeTaxRate', 'quantity-malformed'],
    ['an area', 'project.originalFloorArea', 'quantity-malformed'],
    ['a price', 'project.landPremiumPerArea', 'quantity-malformed'],
    ['a count', 'enterprise.employees', 'count-malformed'],
    ['a date', 'project.completionDate', 'date-malformed'],
    ['a boolean', 'enterprise.isLegalPerson', 'boolean-expected'],
    ['text', 'enterprise.name', 'text-expected'],
    ['an industry code', 'enterprise.industryCode', 'text-expected'],
    ['a credit code', 'enterprise.unifiedSocialCreditCode', 'text-expected'],
    ['a member', 'project.nature', 'text-expected'],
    ['a list', 'project.purpose', 'list-expected'],
    ['a list of items', 'project.equipment', 'list-expected'],
  ] as const;

  it.each(facts)('of %s is refused, whatever it is', (_, fact, code) => {
    const [group = '', key = ''] = fact.split('.');
    for (const value of [
      {},
      withoutText,
      Object.create(null),
      cyclicObject,
      nested(100_000, (inner) => ({ inner })),
      new Date(0),
      new Map(),
      1n,
      10n ** 1000n,
      Symbol('x'),
      () => '3200万元',
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ])
      expectOne({ planYear: 2026, [group]: { [key]: value } }, code, fact);
  });

  it.each(facts.filter(([, , code]) => code !== 'list-expected'))('of %s is no array', (_, fact, code) => {
    const [group = '', key = ''] = fact.split('.');
    for (const value of [
      [],
      ['x'],
      cyclicArray,
      nested(100_000, (inner) => [inner]),
      new Array(1_000_000_000),
    ])
      expectOne({ planYear: 2026, [group]: { [key]: value } }, code, fact);
  });

  it('a number of 10 MB, a text of 10 MB and a list of a million entries are refused as too long', () => {
    const long = '9'.repeat(10_000_000);
    const { violations } = refusal({
      planYear: 2026,
      enterprise: {
        name: long,
        industryCode: long,
        unifiedSocialCreditCode: long,
        employees: long,
        isLegalPerson: long,
      },
      project: {
        nature: long,
        fixedAssetInvestment: `${long}万元`,
        planYearInvestment: { value: long, unit: long },
        completionDate: long,
        purpose: Array.from({ length: 1_000_000 }, () => 'digital'),
        equipment: new Array(1_000_000_000),
      },
    });
    expect(violations).toHaveLength(11);
    for (const { message, messageZh } of violations)
      expect(Math.max(message.length, messageZh.length)).toBeLessThan(300);
  });
});

describe('keys of prototypes', () => {
  const keys = [
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    '__defineGetter__',
  ];

  it.each(keys)('%s is an unknown key like any other', (key) => {
    const application = (at: string): unknown =>
      JSON.parse(
        at.replace('KEY', `${JSON.stringify(key)}: { "polluted": true, "fixedAssetInvestment": "1元" }`),
      );
    expectOne(application('{ "planYear": 2026, KEY }'), 'key-unknown', key);
    expectOne(application('{ "planYear": 2026, "project": { KEY } }'), 'key-unknown', `project.${key}`);
    expectOne(application('{ "planYear": 2026, "evidence": { KEY } }'), 'key-unknown', `evidence.${key}`);
    expectOne(
      application('{ "planYear": 2026, "project": { "equipment": [{ KEY }] } }'),
      'key-unknown',
      `project.equipment[0].${key}`,
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(keys)('%s is no fact, parameter or provider', (key) => {
    const record = (value: unknown): never =>
      JSON.parse(`{ ${JSON.stringify(key)}: ${JSON.stringify(value)} }`) as never;
    expect(() => policy.evaluateSync({ planYear: 2026 }, { parameters: record('12%') })).toThrow(
      /there is no parameter/,
    );
    return expect(policy.evaluate({ planYear: 2026 }, { providers: record(1) })).rejects.toThrow(
      /there is no fact/,
    );
  });

  it('inherited facts are not stated facts', () => {
    const inheriting = Object.create({ fixedAssetInvestment: '3200万元' });
    expect(policy.parseApplication({ planYear: 2026, project: inheriting }).facts.size).toBe(0);
    expect(refusal(Object.create({ planYear: 2026 })).code).toBe('key-missing');
  });
});

describe('very many mistakes', () => {
  it('100,000 unknown keys are each reported, the first with suggestions', () => {
    const project = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`fixedAssetInvest${index}`, '3200万元']),
    );
    const { violations } = refusal({ planYear: 2026, project });
    expect(violations).toHaveLength(100_000);
    expect(violations[0]!.message).toContain('did you mean "fixedAssetInvestment"?');
  });

  it('a key of 10 MB is cut', () => {
    const { violations, message } = refusal({ planYear: 2026, ['x'.repeat(10_000_000)]: 1 });
    expect(violations).toHaveLength(1);
    expect(message.length).toBeLessThan(1500);
  });

  it('10,000 wrong entries of a list are each reported', () => {
    const { violations } = refusal({
      planYear: 2026,
      project: { purpose: Array.from({ length: 10_000 }, () => '数字化') },
    });
    expect(violations).toHaveLength(10_000);
    expect(violations[9999]!.path).toBe('project.purpose[9999]');
  });
});

describe('the host’s own failures', () => {
  it('an error of a getter passes through', () => {
    const project = {
      get fixedAssetInvestment(): string {
        throw new RangeError('the host’s');
      },
    };
    expect(() => policy.evaluateSync({ planYear: 2026, project } as never)).toThrow(
      new RangeError('the host’s'),
    );
  });
});
