import { explain } from 'qianqi-jigai';
import { describe, expect, it } from 'vitest';
import { assess, example, section3Of } from './application.js';

/** The lines of an explanation without their indentation and bullets. */
const linesOf = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/^\s*([·-] )?/, ''));

const told = (row: string, options = {}): readonly string[] => linesOf(explain(example(row), options));

/** What stands under the heading of a clause, up to the next empty line. */
const under = (heading: string, lines: readonly string[]): readonly string[] => {
  const start = lines.indexOf(heading) + 1;
  return start === 0 ? [] : lines.slice(start, lines.indexOf('', start));
};

const progress = '三（四） 项目进度与年度投资';
const benefit = '三（五） 新增效益';

describe('the worked examples read as sentences', () => {
  it('2: the share just below 30%, with its calculation, and no word of the other bands', () => {
    const lines = under(`${progress}：不符合`, told('2'));
    expect(lines.slice(0, 3)).toEqual([
      '固定资产投资高于2000万元、低于5000万元：',
      '年度投资占比＝年度内预期完成投资959.99万元÷固定资产投资3,200万元≈29.9997%，低于30%。',
      expect.stringMatching(/^原文：固定资产投资500万元至2000万元的项目要求在年度内竣工投产/),
    ]);
  });

  it('A: the share of 37.5%', () => {
    expect(told('A')).toContain(
      '年度投资占比＝年度内预期完成投资1,200万元÷固定资产投资3,200万元＝37.5%，不低于30%。',
    );
  });

  it('4: what is lacking is the filing, not the share', () => {
    expect(under(`${progress}：不符合`, told('4')).slice(0, 2)).toEqual([
      '固定资产投资高于2000万元、低于5000万元：',
      '备案或核准：未办理（应为：已备案或已核准）。',
    ]);
  });

  it('5: dates against the plan year', () => {
    expect(under(`${progress}：不符合`, told('5')).slice(0, 3)).toEqual([
      '固定资产投资500万元至2000万元：',
      '竣工日期2027-03-31，不在2026年度内。',
      '投产日期2027-05-31，不在2026年度内。',
    ]);
  });

  it('6: exactly 10%, and the other reading that would ask for 30%', () => {
    const lines = under(`${progress}：符合`, told('6'));
    expect(lines).toContain(
      '年度投资占比＝年度内预期完成投资500万元÷固定资产投资5,000万元＝10%，不低于10%。',
    );
    expect(lines.join('')).toContain(
      '另一口径：两档同时适用，固定资产投资高于2000万元的项目均须达到30%。按该口径，结论为不符合。',
    );
  });

  it('8: below every band, and the doubtful figure is told before', () => {
    const lines = told('8');
    expect(lines).toContain('年度内预期完成投资1,200万元超过固定资产投资499.99万元，请核对。');
    expect(lines).toContain('固定资产投资499.99万元，低于500万元。');
    expect(under(`${progress}：不符合`, lines)[0]).toBe(
      '固定资产投资499.99万元，不属于以下任何一档：500万元至2,000万元；高于2,000万元、低于5,000万元；不低于5,000万元。',
    );
  });

  it('10: each branch and why it fails; with micro enterprises it would be met', () => {
    const lines = under('三（一） 规模以上或改造后可达到规模以上：不符合', told('10'));
    expect(lines.slice(0, 5)).toEqual([
      '以下各项均不符合：',
      '规模以上工业企业：否（应为：是）。',
      '年营业收入1,800万元，低于2,000万元。',
      '改造后可达到规模以上的小型工业企业：',
      '企业规模类型：微型企业（应为：小型企业）。',
    ]);
    expect(lines.join('')).toContain('按该口径，结论为符合。');
  });

  it('9: the size class down to employees and revenue', () => {
    const lines = told('9');
    const at = lines.indexOf('企业规模类型：小型企业。');
    expect(lines.slice(at, at + 3)).toEqual([
      '企业规模类型：小型企业。',
      '从业人员45人，不少于20人。',
      '年营业收入1,800万元，不低于300万元。',
    ]);
  });

  it('11: asked of the authority', () => {
    const lines = under(`${benefit}：待定`, told('11'));
    expect(lines.slice(0, 2)).toEqual([
      '节能技改或安全性能提升项目：',
      '节能降碳或安全性能提升效益较大：待主管部门认定（应为：是）。',
    ]);
    expect(lines.join('')).toContain('按该口径，结论为不符合。');
  });

  it('13: what the nature should be, from all branches', () => {
    expect(told('13')).toContain('建设性质：新建（应为：改建和技术改造、扩建、迁建、恢复或单纯购置）。');
  });

  it('15: the section of the industry code', () => {
    expect(told('15')).toContain(
      '国民经济行业门类：批发和零售业（国民经济行业代码F5211）（应为：采矿业、制造业或电力、热力、燃气及水生产和供应业）。',
    );
  });

  it('16: growth has no value, so the authority is asked', () => {
    const lines = told('16');
    expect(under(`${benefit}：待定`, lines).slice(0, 2)).toEqual([
      '改造前产值为零，新增效益经认定明显：',
      '新增效益明显：待主管部门认定（应为：是）。',
    ]);
    expect(told('16', { detail: 'full' })).toContain(
      '? 待定　产值增长率：改造前产值为零，增长率无意义（应不低于15%（年度工业总产值预期增长率要求））。',
    );
  });

  it('17: a presumption that cannot be made is asked for by the fact itself', () => {
    expect(told('17')).toContain('符合集群布局和发展方向：待主管部门认定（应为：是）。');
  });

  it('18a: a presumption says so, what it rests on, and the other reading', () => {
    const lines = under('三（三） 先进制造业集群产业布局和发展方向：符合（推定）', told('A'));
    expect(lines.slice(0, 3)).toEqual([
      '符合集群布局和发展方向（含推定）：是（推定）。',
      '“符合集群布局和发展方向”尚无认定，据下列情况推定；另有认定的，以认定为准。',
      '所属产业集群：现代绿色循环制糖。',
    ]);
    expect(lines[3]).toMatch(
      /另一口径：产业布局还涉及区位，须经主管部门认定方为符合。按该口径，结论为待定。$/,
    );
  });

  it('18, 19: a decision is told as that, without a word of presumption', () => {
    expect(told('18')).toContain('符合集群布局和发展方向：是。');
    expect(told('19')).toContain('符合集群布局和发展方向：否（应为：是）。');
  });

  it('20: who is asked for what, and what waits for it', () => {
    const lines = told('20');
    expect(lines).toContain('产业结构调整指导目录类别：待申报单位提供（应为：鼓励类或允许类）。');
    const at = lines.indexOf('由申报单位提供');
    expect(lines[at + 1]).toMatch(
      /^产业结构调整指导目录类别（鼓励类、允许类、限制类或淘汰类），用于判定三（二）“产业政策、发展规划和目录类别”/,
    );
  });

  it('25: growth just below 15% never reads 15%', () => {
    const text = explain(example('25'));
    expect(text).toContain(
      '÷改造前企业年工业总产值9,000万元≈14.9999%，低于15%（年度工业总产值预期增长率要求）。',
    );
    expect(text).not.toMatch(/[＝≈]15%/);
    expect(explain(example('25'), { locale: 'en' })).toContain(
      '≈ 14.9999%, below 15% (required expected growth',
    );
  });

  it('26: a parameter that is not at its default, with its source', () => {
    expect(told('26').join('')).toContain(
      '＝13%，不低于12%（年度工业总产值预期增长率要求，非默认值，来源：自治区工业和信息化厅）。',
    );
  });

  it('the verdict stands in one line, with names, year and counts', () => {
    expect(told('A')[2]).toBe(
      '结论：符合。示例糖业有限公司“压榨车间智能化改造”项目（2026年度）符合全部10项遴选条件。',
    );
    expect(told('8')[2]).toBe(
      '结论：不符合。示例糖业有限公司“压榨车间智能化改造”项目（2026年度）不符合遴选条件：10项条件中，2项不符合，8项符合。',
    );
    expect(told('20', { locale: 'en' })[2]).toBe(
      'Conclusion: undetermined. Whether the project “压榨车间智能化改造” of 示例糖业有限公司, plan year 2026, meets the requirements cannot be said yet: of 10, 1 undetermined and 9 met.',
    );
  });
});

describe('an explanation', () => {
  const evidence = {
    'project.fixedAssetInvestment': {
      source: '项目备案证明',
      document: '2601-450000-04-01',
      date: '2026-01-15',
    },
  };

  it('shows evidence beside the number', () => {
    const lines = linesOf(explain(assess({ evidence })));
    expect(lines).toContain(
      '固定资产投资3,200万元（依据：项目备案证明，2601-450000-04-01，2026-01-15），不低于500万元。',
    );
    expect(explain(assess({ evidence }), { locale: 'en' })).toContain(
      'Fixed-asset investment: CNY 32 million [source: 项目备案证明, 2601-450000-04-01, 2026-01-15], at least CNY 5 million.',
    );
  });

  it('names the fact that a calculation lacks, and who supplies it', () => {
    const text = explain(assess({ project: { planYearInvestment: undefined } }));
    expect(text).toContain('年度投资占比：待申报单位提供“年度内预期完成投资”（应不低于30%）。');
  });

  it('says in full what is tested, each with its mark and its word', () => {
    const text = explain(section3Of(example('2')), { detail: 'full' });
    expect(text).toContain('✗ 不符合　年度投资占比＝');
    expect(text).toContain('✓ 符合　备案或核准：已备案。');
    expect(text).toContain('✗ 不符合　固定资产投资3,200万元，不在500万元至2,000万元之间。');
    expect(text).toContain('? 待定　当年发挥效益：尚未提供（应为：是）。');
    expect(text).toContain('另一口径：在计划年度内投产即可，不论何时竣工。按该口径，结论相同。');
    expect(text).toContain('《中华人民共和国民法典》第一千二百五十九条');
  });
});
