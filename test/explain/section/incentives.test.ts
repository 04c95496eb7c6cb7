import { explain } from 'qianqi-jigai';
import { describe, expect, it } from 'vitest';
import { example } from '../application.js';
import { withIncentives } from '../incentives.fixture.js';

const assessment = withIncentives(example('A'));
const chinese = explain(assessment);
const english = explain(assessment, { locale: 'en' });

describe('an incentive is told as what it is', () => {
  it('a tax credit with every step of its amount, each explained once', () => {
    const start = chinese.indexOf('四（五） 专用设备投资抵免\n');
    expect(chinese.slice(start, chinese.indexOf('\n\n', start)).split('\n')).toEqual([
      '四（五） 专用设备投资抵免',
      '  可抵免税额94万元。',
      '  计算过程：',
      '  1. 专用设备投资额＝设备清单中2项购置价款合计＝940万元。',
      '    - 煮糖余热回收系统＝购置价款600万元。',
      '    - 污水处理成套设备＝购置价款340万元。',
      '  2. 各年抵免额＝专用设备投资额940万元自2026年起以当年应纳所得税额70万元为限逐年使用，结转不超过5年＝2026年70万元、2027年24万元。',
      '  3. 税额抵免＝专用设备投资额940万元×10%＝94万元。',
    ]);
  });

  it('a deduction from the tax base is no cash, and its rounding is said', () => {
    expect(chinese).toContain('可在税前扣除19,933,333.33元（减少计税所得，不是减少的税额）。');
    expect(chinese).toContain('税前扣除＝年营业收入5,980万元÷3≈19,933,333.33元（四舍五入到分）。');
    expect(english).toContain('A deduction of CNY 19,933,333.33 from the tax base (not the tax saved).');
    expect(english).toContain('≈ CNY 19,933,333.33 (rounded to CNY 0.01).');
  });

  it('a timing benefit is timing, and an unknown amount says why', () => {
    expect(chinese).toContain('  性质：递延纳税，金额尚不能确定（尚缺贴现率）。\n');
    expect(english).toContain(
      '  Kind: deferral of tax; the amount is not known yet (still to be given: discount rate).\n',
    );
  });

  it('a guarantee is at most so much, and no grant', () => {
    expect(chinese).toContain('担保额度最高800万元（不是资金补助）。');
    expect(chinese).toContain('＝固定资产投资800万元、1,000万元中的较低者＝800万元。');
    expect(english).toContain('A guarantee of at most CNY 8 million (no grant).');
  });

  it('an unsure basis is marked, with the document', () => {
    expect(chinese).toContain('依据待核实：《关于设备器具扣除有关政策的公告》（2023年第37号）。');
  });

  it('options with the best marked, and what an open one waits for', () => {
    expect(chinese).toContain('· 高新技术企业15%：可少缴税款30万元。');
    expect(chinese).toContain('· 小型微利企业5%（最优）：可少缴税款60万元。');
    expect(chinese).toContain('· 西部鼓励类15%：待定。\n    - 高成长性企业：待主管部门认定（应为：是）。');
  });
});

describe('the benefit sheet', () => {
  it('groups by kind, without a sum', () => {
    const start = chinese.indexOf('扶持汇总');
    const sheet = chinese.slice(start, chinese.indexOf('只能择一的扶持'));
    for (const group of ['现金类', '扣除类', '递延类', '服务和额度类'])
      expect(sheet).toContain(`\n${group}\n`);
    expect(sheet).toContain('各类扶持性质不同，不作合计');
    expect(sheet).not.toMatch(/合计[＝：]|总计/);
  });

  it('marks what is to be verified', () => {
    expect(chinese).toMatch(/固定资产加速折旧 .*尚不能确定（尚缺贴现率）（待核实）/);
  });

  it('tells which of exclusive incentives is better and why', () => {
    expect(chinese).toContain(
      '四（五）“企业所得税优惠税率”之“高新技术企业15%”与四（五）“企业所得税优惠税率”之“小型微利企业5%”：只能择一享受，后者金额较高；以四（五）“企业所得税优惠税率”之“小型微利企业5%”为优。',
    );
  });

  it('shows schedules year by year', () => {
    expect(english).toContain('2026  CNY 700,000  CNY 240,000\n  2027  CNY 240,000  –\n');
  });

  it('is left out where the assessment has no incentive', () => {
    const none = {
      ...assessment,
      findings: [],
      missing: [],
      benefits: { lines: [], alternatives: [], schedules: [] },
    };
    expect(explain(none)).not.toContain('扶持');
  });
});
