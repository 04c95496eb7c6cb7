import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

const growth = '(project.outputAfter - project.outputBefore) / project.outputBefore';

describe('divide', () => {
  it.each([
    ['ratio', ['1200万元', '3200万元'], '0.375'],
    ['ratio', ['1亩', '1平方米'], '666.6666666666666666666666666666667'],
    ['ratio', ['15%', '30%'], '0.5'],
    ['ratio', [1, 8], '0.125'],
    ['money', ['3200万元', 4], '8000000'],
    ['money', ['3200万元', '50%'], '64000000'],
    ['money', ['3200万元', 4, 2], '4000000'],
    ['price', ['378万元', '18亩'], '315'],
    ['area', ['378万元', '315元/平方米'], '12000'],
  ])('to %s: %j', (type, operands, quotient) => {
    expect(numberOf(operands.join(' / '), type)).toBe(quotient);
  });

  it('keeps a quotient without finite decimal form as a fraction', () => {
    expect(calculate('1元 / 3元', 'ratio').value).toEqual({
      value: `0.${'3'.repeat(34)}`,
      unit: '',
      fraction: { numerator: '1', denominator: '3' },
    });
  });

  it('by zero has no value: a reason, the divisor’s facts, and nothing to ask for', () => {
    const answers = { 'project.outputBefore': '0元', 'project.outputAfter': '1亿元' };
    expect(calculate(growth, 'ratio', answers)).toMatchObject({
      missing: [],
      reason: {
        code: 'division-by-zero',
        zh: '除数为零，无法计算',
        en: 'division by zero, so there is no value',
        facts: ['project.outputBefore'],
      },
    });
    expect(calculate(growth, 'ratio', answers).value).toBeUndefined();
  });

  it('by zero gives the failure text of the derived fact', () => {
    const answers = { 'project.outputBefore': '0元', 'project.outputAfter': '1亿元' };
    expect(calculate(growth, 'ratio', answers, { failure: '改造前产值为零' }).reason).toMatchObject({
      code: 'division-by-zero',
      zh: '改造前产值为零',
      facts: ['project.outputBefore'],
    });
  });

  it('by zero in one derived fact keeps its text in another that uses it', () => {
    const answers = { 'project.outputBefore': '0元', 'project.outputAfter': '1亿元' };
    const inner = { id: 'project.growth', type: 'ratio', formula: growth, failure: '改造前产值为零' };
    const doubled = 'project.growth * 200%';
    const { reason } = calculate(doubled, 'ratio', answers, {
      derived: [inner],
      failure: '两倍增长率无意义',
    });
    expect(reason?.zh).toBe('改造前产值为零');
  });

  it('of an unknown fact has no reason: it asks', () => {
    const { reason, missing } = calculate(
      growth,
      'ratio',
      { 'project.outputBefore': '1元' },
      { failure: '无意义' },
    );
    expect(reason).toBeUndefined();
    expect(missing).toEqual(['project.outputAfter']);
  });

  it.each([
    [['15%', '1元'], 'ratio', 'formula-units-unfit'],
    [['1平方米', '1元'], 'ratio', 'formula-units-unfit'],
    [[2, '1元'], 'ratio', 'formula-units-unfit'],
    [['1元', '2元', '3元'], 'ratio', 'formula-units-unfit'],
    [['1元', '2元'], 'money', 'formula-type-unfit'],
  ])('of %j as %s is refused: %s', (operands, type, code) => {
    expect(refusalOf(operands.join(' / '), type)).toBe(code);
  });
});
