import { describe, expect, it } from 'vitest';
import { problemsOf, problemsOfWritten } from '../formula-problems.js';
import { calculate, numberOf } from '../operation/calculation.js';

describe('a value in a formula is of the type that its form tells', () => {
  it.each([
    ['500万元', 'money', '5000000'],
    ['0.05亿元', 'money', '5000000'],
    ['15%', 'ratio', '0.15'],
    ['15 ％', 'ratio', '0.15'],
    ['1.2公顷', 'area', '12000'],
    ['21万元/亩', 'price', '315'],
    ['12', 'count', '12'],
    ['12个月', 'count', '12'],
    ['-12', 'count', '-12'],
    ['-0元', 'money', '0'],
  ])('%s: %s', (formula, type, number) => {
    expect(numberOf(formula, type)).toBe(number);
  });

  it.each([
    ['2026-12-31', 'date', '2026-12-31'],
    ['true', 'bool', true],
    [true, 'bool', true],
    ["'甲'", 'text', '甲'],
    ['‘甲’', 'text', '甲'],
  ])('%j: %s', (formula, type, value) => {
    expect(calculate(formula, type).value).toBe(value);
  });
});

describe('one bare number is a ratio beside ratios, and counts anything beside counts', () => {
  it.each([
    ['1 - 15%', 'ratio', '0.85'],
    ['15% - 1', 'ratio', '-0.85'],
    ['max(1, 15%, 150%)', 'ratio', '1.5'],
    ['1 / 20%', 'ratio', '5'],
    ['100元 * (1 - 15%)', 'money', '85'],
    ['1人 + 2', 'count', '3'],
    ['1人 + 2人', 'count', '3'],
    ['max(enterprise.employees, 2人)', 'count', '3'],
    ['enterprise.employees ?? 2人', 'count', '3'],
    ['yearOf(planYear.end) - 1', 'count', '2025'],
    ['yearOf(planYear.end) - 1年', 'count', '2025'],
    ['months(planYear.start, planYear.end) + 1个月', 'count', '12'],
    ['2人 * 3月', 'count', '6'],
  ])('%s', (formula, type, number) => {
    expect(numberOf(formula, type, { 'enterprise.employees': 3 })).toBe(number);
  });

  it.each([
    ['‸1人 + 2月', '人', '月'],
    ['‸1人 - 2月', '人', '月'],
    ['1 + (‸1人 - 2月)', '人', '月'],
    ['‸1 + 1人 + 1个月', '人', '个月'],
    ['‸enterprise.employees + 2月', '人', '月'],
    ['‸min(enterprise.employees, 2月)', '人', '月'],
    ['‸enterprise.employees ?? 2月', '人', '月'],
    ['‸yearOf(asOf) + 2人', '年', '人'],
    ['‸months(asOf, asOf) + 1年', '个月', '年'],
  ])('%s is refused', (formula, first, other) => {
    const { problems, marked } = problemsOf(formula, 'count');
    expect(problems).toEqual([
      {
        code: 'measure-words-unfit',
        place: marked,
        zh: expect.stringContaining(`“${first}”与“${other}”是不同的量`),
        en: expect.stringContaining(`${first} and ${other} count different things`),
      },
    ]);
  });
});

describe('what does not fit is refused at its place in the text', () => {
  it.each([
    [
      '1元 + ‸mini(1元, 2元)',
      'money',
      'formula-unfit',
      '没有函数“mini”，是否应为“min”',
      'no function mini, did you mean min?',
    ],
    [
      '‸xyz(1元)',
      'money',
      'formula-unfit',
      '没有函数“xyz”；可用：min、max、',
      'no function xyz; there are min, max,',
    ],
    ['‸add(1元, 2元)', 'money', 'formula-unfit', '请写作 a + b', 'it is written a + b'],
    ['‸divide(1元, 2)', 'money', 'formula-unfit', '请写作 a / b', 'it is written a / b'],
    [
      '‸schedule(2026, 1元)',
      'money',
      'formula-unfit',
      '{ "schedule": { "year": "…", "amount": "…" } }',
      'with its operands by name',
    ],
    ['‸min(1元)', 'money', 'formula-unfit', 'min 需要两个以上运算量', 'min takes two or more operands'],
    ['‸max()', 'money', 'formula-unfit', 'max 需要两个以上运算量', 'max takes two or more operands'],
    ['1元 - ‸round(1元, 2元)', 'money', 'formula-unfit', 'round 需要一个运算量', 'round takes one operand'],
    ['‸addMonths(asOf)', 'date', 'formula-unfit', 'addMonths 需要两个运算量', 'addMonths takes two operands'],
    [
      '‸months(asOf, asOf, asOf)',
      'count',
      'formula-unfit',
      'months 需要两个运算量',
      'months takes two operands',
    ],
    [
      '‸foo',
      'text',
      'formula-unfit',
      "没有事实“foo”；如为文字或选项，请写作 'foo'",
      "a text or a choice is written 'foo'",
    ],
    [
      '1元 + ‸project.planYearInvestmen',
      'money',
      'fact-unknown',
      '是否应为“project.planYearInvestment”',
      'did you mean "project.planYearInvestment"?',
    ],
    ['‸item.cost', 'money', 'fact-unknown', '没有事实“item.cost”', 'no fact "item.cost"'],
    ['‸step.credit', 'money', 'fact-unknown', '没有事实“step.credit”', 'no fact "step.credit"'],
    ['‸1 + 1元', 'money', 'formula-units-unfit', '不能用于个数与金额', 'a count and money'],
    [
      '1元 + ‸-true',
      'money',
      'formula-units-unfit',
      '“-”不能用于是否值',
      '"-" cannot be applied to a yes or no',
    ],
    ['‸-asOf', 'date', 'formula-units-unfit', '“-”不能用于日期', '"-" cannot be applied to a date'],
    ['‸1元 ?? 1%', 'money', 'formula-type-unfit', '算式的结果为比率，此处应为金额', 'a ratio, but money'],
    ['1元 + ‸1.5', 'money', 'unit-missing', '“1.5”缺少单位', '"1.5" has no unit'],
    [
      '‸1元 + 2.5人',
      'money',
      'formula-units-unfit',
      '“+”不能用于金额与数量',
      '"+" cannot be applied to money and a number',
    ],
    [
      'addMonths(‸2026-02-30, 1)',
      'date',
      'date-malformed',
      '“2026-02-30”不是有效日期',
      '"2026-02-30" is not a valid date',
    ],
  ])('%s', (formula, type, code, zh, en) => {
    const { problems, marked } = problemsOf(formula, type);
    expect(problems).toEqual([
      { code, place: marked, zh: expect.stringContaining(zh), en: expect.stringContaining(en) },
    ]);
  });

  it('each mistake of a formula at once', () => {
    const { problems } = problemsOf('foo + project.nothing * min(1元) - 2026-02-30', 'money');
    expect(problems.map(({ code }) => code)).toEqual([
      'formula-unfit',
      'fact-unknown',
      'formula-unfit',
      'date-malformed',
    ]);
  });
});

describe('the place is that in the file, whatever the text around it', () => {
  it.each([
    ['the first character', '"‸foo"'],
    ['after spaces', '"   ‸foo"'],
    ['after Chinese', '"\'一次性\' ?? ‸foo"'],
    ['after escaped Chinese', String.raw`"'\u4e00\u6b21' ?? ‸foo"`],
    ['after an escaped quote', String.raw`"'a \" b' ?? ‸foo"`],
    ['after an escaped backslash', String.raw`"'a \\' ?? ‸foo"`],
    ['after an escaped line end and tab', String.raw`"'a'\n\t ?? ‸foo"`],
    ['after an escaped slash', String.raw`"'a \/ b' ?? ‸foo"`],
    ['after an escaped pair of surrogates', String.raw`"'\ud842\udfb7' ?? ‸foo"`],
    ['after a character outside the basic plane', '"\'𠮷\' ?? ‸foo"'],
    ['itself escaped', String.raw`"'a' ?? ‸\u0066oo"`],
    ['in a formula with named parts', '{ "formula": "\'a\' ?? x",\n  "with": { "x": "‸foo" } }'],
    ['in a row of a table', '{\n  "table": [\n    { "value": "\'a\' ?? ‸foo" }\n  ]\n}'],
  ])('%s', (_, written) => {
    const { problems, marked } = problemsOfWritten(written, 'text');
    expect(marked).toBeDefined();
    expect(problems.map(({ code, place }) => ({ code, place }))).toEqual([
      { code: 'formula-unfit', place: marked },
    ]);
  });

  it.each([
    ['an unclosed text', String.raw`"\u4e00 ?? ‸'a"`],
    ['the end', String.raw`"a \" +‸"`.replace(String.raw`\" `, '')],
    ['a sign too many', String.raw`"\u0061\n + ‸* b"`],
  ])('of grammar: %s', (_, written) => {
    const { problems, marked } = problemsOfWritten(written, 'text');
    expect(problems.map(({ place }) => place)).toEqual([marked]);
  });
});

describe('a choice of a derived fact', () => {
  const members = ['large', 'small', 'one-off'];

  it.each(['large', "'large'", "'one-off'", '‘one-off’'])('may be written %s', (formula) => {
    expect(problemsOf(formula, 'enum', { members }).problems).toEqual([]);
  });

  it('may be written either way in the rows of a table', () => {
    const when = { fact: 'enterprise.isPrivate', operator: 'equal', value: true };
    const formula = { table: [{ when, value: 'large' }, { value: "'small'" }] };
    expect(problemsOf(formula, 'enum', { members }).problems).toEqual([]);
  });

  it.each([
    ['‸larg', 'fact-unknown', '“large”', '"large"'],
    ["‸'larg'", 'member-unknown', '“large”', '"large"'],
    ['‸medium', 'formula-unfit', "'medium'", "'medium'"],
    ['‸one-off', 'formula-unfit', "'one'", "'one'"],
  ])('that there is not, %s, is refused', (formula, code, zh, en) => {
    const { problems, marked } = problemsOf(formula, 'enum', { members });
    expect(problems[0]).toEqual({
      code,
      place: marked,
      zh: expect.stringContaining(zh),
      en: expect.stringContaining(en),
    });
  });
});
