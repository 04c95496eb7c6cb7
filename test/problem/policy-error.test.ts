import { describe, expect, it } from 'vitest';
import { isPolicyError, PolicyError, parseApplication } from '../../src/index.js';

const thrown = (input: unknown): PolicyError => {
  try {
    parseApplication(input);
  } catch (error) {
    if (isPolicyError(error)) return error;
  }
  throw new Error('no PolicyError');
};

const error = thrown({
  planYear: 2026,
  enterprise: { employees: -1 },
  project: { fixedAssetInvestment: 3200 },
});

describe('a PolicyError', () => {
  it('is an Error by that name', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(PolicyError);
    expect(error.name).toBe('PolicyError');
    expect(String(error)).toMatch(/^PolicyError: `enterprise\.employees`: /);
  });

  it('has the code and place of its first violation', () => {
    const [first] = error.violations;
    expect(error.code).toBe('count-malformed');
    expect(error.path).toBe('enterprise.employees');
    expect({ code: error.code, path: error.path }).toEqual({ code: first?.code, path: first?.path });
  });

  it('has a line for each violation in both languages', () => {
    expect(error.violations).toHaveLength(2);
    expect(error.message.split('\n')).toEqual(error.violations.map(({ message }) => message));
    expect(error.messageZh.split('\n')).toEqual(error.violations.map(({ messageZh }) => messageZh));
  });

  it('says what, where, what is allowed and what to do', () => {
    expect(error.violations).toEqual([
      {
        code: 'count-malformed',
        path: 'enterprise.employees',
        message: '`enterprise.employees`: -1 is not a count; write a whole number of 0 or more, such as 210',
        messageZh: '`enterprise.employees`：-1不是个数，请写非负整数，如 210',
      },
      {
        code: 'unit-missing',
        path: 'project.fixedAssetInvestment',
        message: '`project.fixedAssetInvestment`: "3200" has no unit; write "3200万元"',
        messageZh: '`project.fixedAssetInvestment`：“3200”缺少单位，请写作“3200万元”',
      },
    ]);
  });

  it('keeps its violations in JSON', () => {
    expect(JSON.parse(JSON.stringify(error)).violations).toEqual(error.violations);
  });
});

describe('isPolicyError', () => {
  it('goes by the brand, so that an error of the other copy of the package is recognised', () => {
    const ofOtherCopy = Object.assign(new Error('other copy'), {
      [Symbol.for('qianqi-jigai.PolicyError')]: true,
    });
    expect(ofOtherCopy).not.toBeInstanceOf(PolicyError);
    expect(isPolicyError(ofOtherCopy)).toBe(true);
  });

  it.each([
    ['another error', new Error('x')],
    ['an error of the same name', Object.assign(new Error('x'), { name: 'PolicyError' })],
    ['its JSON', JSON.parse(JSON.stringify(error))],
    ['text', 'PolicyError'],
    ['null', null],
    ['undefined', undefined],
  ])('is false for %s', (_, value) => {
    expect(isPolicyError(value)).toBe(false);
  });
});
