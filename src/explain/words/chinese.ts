import type { Tally, Words } from './words.js';

const list = (texts: readonly string[]): string => texts.join('、');

const or = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${list(texts.slice(0, -1))}或${texts.at(-1)}`;

/** Quotation marks inside quotation marks are single. */
const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const withoutStop = (text: string): string => text.replace(/[。；，.;\s]+$/, '');

const sentence = (text: string): string => (/[。！？：]$/.test(text) ? text : `${withoutStop(text)}。`);

const named = (name: string): string => (name.endsWith('项目') ? quoted(name) : `${quoted(name)}项目`);

const counted = ({ met, unmet, undetermined }: Tally): string => {
  const counts = [`${unmet}项不符合`, `${undetermined}项待定`, `${met}项符合`];
  return `${met + unmet + undetermined}项条件中，${counts.filter((count) => !count.startsWith('0')).join('，')}`;
};

const rounded = /^约/;

export const chinese: Words = {
  locale: 'zh-CN',
  of: ({ zh }) => zh,

  space: '',
  list,
  or,
  series: (texts) => texts.join('；'),
  sentence,
  withoutStop,
  lead: (text) => `${text}：`,
  labelled: (label, text) => `${label}：${text}`,
  brackets: (text) => `（${text}）`,
  provision: (clause, title) => `${clause}${quoted(title)}`,

  title: (policy) => `《${policy}》申报评估`,
  headings: {
    doubts: '需要核对的数据',
    unmet: '不符合的条件',
    undetermined: '待定的条件',
    unmetAndUndetermined: '不符合和待定的条件',
    toSupply: '需要补充的信息',
    incentives: '可享受的扶持',
    pendingIncentives: '待定的扶持',
    benefitSheet: '扶持汇总',
    alternatives: '只能择一的扶持',
    schedules: '分年度安排',
    priorities: '优先支持情形',
    focus: '工作重点',
    clauses: '逐条判定',
    colophon: '说明',
  },
  verdict: { met: '符合', unmet: '不符合', undetermined: '待定' },
  verdictOfTarget: { met: '达到', unmet: '未达到', undetermined: '待定' },
  verdictOfDuty: { met: '适用', unmet: '不适用', undetermined: '待定' },
  presumed: '推定',
  kind: {
    requirement: '遴选条件',
    priority: '优先支持',
    incentive: '扶持',
    duty: '职责',
    target: '目标',
    focus: '工作重点',
  },
  conclusion: '结论：',
  subject: ({ enterprise, project, year }) =>
    `${enterprise ?? ''}${project === undefined ? '申报项目' : named(project)}（${year}年度）`,
  afterVerdict: '。',
  concluded: {
    met: (subject, { met }) => `${subject}符合全部${met}项遴选条件。`,
    unmet: (subject, tally) => `${subject}不符合遴选条件：${counted(tally)}。`,
    undetermined: (subject, tally) => `${subject}是否符合遴选条件尚不能确定：${counted(tally)}。`,
  },
  noRequirements: (subject) => `${subject}未涉及遴选条件。`,
  reservations: ({ presumed, differing }) =>
    `其中，${[...(presumed > 0 ? [`${presumed}项系推定`] : []), ...(differing > 0 ? [`${differing}项按另一口径结论不同`] : [])].join('，')}，见各条说明。`,
  toldAbove: '前文已说明理由的，此处只列结论。',
  notInForce: (count) => `另有${count}项条款在评估基准日未施行，未作判定。`,

  answerer: { applicant: '由申报单位提供', registry: '由登记信息核实', authority: '由主管部门认定' },
  awaiting: {
    applicant: (facts) => `待申报单位提供${facts.map(quoted).join('')}`,
    registry: (facts) => `待核实登记信息${facts.map(quoted).join('')}`,
    authority: (facts) => `待主管部门认定${facts.map(quoted).join('')}`,
  },
  awaitingSomeone: (facts) => `${facts.map(quoted).join('')}尚未提供`,
  awaited: { applicant: '待申报单位提供', registry: '待核实登记信息', authority: '待主管部门认定' },
  awaitedSomeone: '尚未提供',
  toSupply: (fact, choices, neededFor) =>
    `${fact}${choices.length === 0 ? '' : `（${or(choices)}）`}，用于判定${neededFor}。`,
  named: (facts) => facts.map(quoted).join(''),
  othersToSupply: (facts) => `只用于判定扶持等其他条款的：${facts.map(quoted).join('')}。`,
  countToSupply: (count, required) =>
    required > 0
      ? `另有${count}项只用于判定扶持等其他条款，见后文各条所列。`
      : `共${count}项，见前文“待定的扶持”等处所列。`,
  awaitingRequired: (count) => `待补齐上列遴选条件所缺信息中的${count}项`,
  supplyOptional: '以下信息不影响遴选条件的判定，只用于判定优先支持、扶持等其他条款。',
  andMore: (shown, total) => `${list(shown)}等${total}项`,

  quote: '原文：',
  reading: (reading) => `口径：${sentence(reading)}`,
  otherReading: (alternative, verdict) => `另一口径：${sentence(alternative)}按该口径，结论为${verdict}。`,
  sameUnderOtherReading: (alternative) => `另一口径：${sentence(alternative)}按该口径，结论相同。`,
  note: (note) => `注：${sentence(note)}`,
  basis: '依据：',
  documents: (documents) => documents.join('；'),
  document: (title, number, article = '') => {
    if (number === title) return `${title}${article}`;
    const inner = title.replaceAll('《', '〈').replaceAll('》', '〉');
    return `《${inner}》${number === undefined ? '' : `（${number}）`}${article}`;
  },
  confidence: { verified: '', known: '（据通行认识）', unsure: '（待核实）' },
  unsureBasis: (documents) => `依据待核实：${list(documents)}。`,

  allOf: '同时符合以下各项：',
  anyOf: '符合以下任一项即可：',
  noneOf: '以下各项均不符合：',
  ofAll: (name) => `${name}（须同时符合）`,
  ofAny: (name) => `${name}（符合任一项即可）`,
  notTheCase: (name) => `不属于${quoted(name)}的情形`,
  otherProvision: (name, verdict) =>
    ({
      met: `${name}：符合`,
      unmet: `${name}：不符合（应为：符合）`,
      undetermined: `${name}：待定（应为：符合）`,
    })[verdict],
  otherProvisionNegated: (name, verdict) =>
    ({
      met: `${name}：不符合（此处应为不符合）`,
      unmet: `${name}：符合（应为：不符合）`,
      undetermined: `${name}：待定（应为：不符合）`,
    })[verdict],
  unnamedProvision: '所引条款',

  unnamedFact: '有关事项',
  yes: '是',
  no: '否',
  nothing: '无',
  items: (count) => `${count}项`,
  yearAmount: (year, amount) => `${year}年${amount}`,
  byYear: '分年列示的金额',
  amountOf: (label, value) => `${label}${value}`,
  compared: (comparison) => `，${comparison}`,
  both: list,
  within: (low, high) => `在${low}至${high}之间`,
  outside: (low, high) => `不在${low}至${high}之间`,
  inYear: (year) => `在计划年度（${year}年）内`,
  outsideYear: (year) => `不在计划年度（${year}年）内`,
  band: (low, high) => `${low}至${high}`,
  inNoBand: (bands) => `不属于以下任何一档：${bands.join('；')}`,
  threshold: (value, label, source) =>
    source === undefined ? `${value}（${label}）` : `${value}（${label}，非默认值，来源：${source}）`,
  unsetThreshold: (label) => `${label}（尚未设定）`,
  must: (comparison) => `（应${comparison}）`,
  anyMemberOf: (shown, total) => `${list(shown)}等${total}类之一`,
  evidence: (parts) => `（依据：${parts.join('，')}）`,
  reason: {
    'division-by-zero': (said) => said,
    'no-value': (said) => said,
    'facts-missing': (said) => said,
    'provider-failed': (_, facts) => `查询${facts}失败，尚未取得`,
    'provider-value-unfit': (_, facts) => `查询所得${facts}不合规范，未予采用`,
  },

  equal: (chain) => {
    const value = chain.at(-1) ?? '';
    const said = rounded.test(value) ? `≈${value.replace(rounded, '')}` : `＝${value}`;
    return `${chain.slice(0, -1).join('＝')}${said}`;
  },
  unknownResult: (label, expression) =>
    expression === undefined ? `${label}尚不能计算` : `${label}＝${expression}，尚不能计算`,
  roundedTo: (value) => `约${value.replace(rounded, '')}（四舍五入到分）`,
  term: (label, value) => `${label}${value}`,
  unknownTerm: (label) => `${label}（未知）`,
  assumed: (label, value) => `${label}${value}（未提供，按此计）`,
  otherOperation: (of) => `由${list(of)}得出的数`,
  itemNumber: (number) => `第${number}项`,
  noItems: (items) => `${items}中没有计入的项目`,
  emptySum: (items, value) => `${value}（${items}中没有计入的项目）`,
  scheduledResult: (result) => `${result}（分年金额见“分年度安排”）`,
  seeSchedule: (amount) => `${amount}；分年金额见“分年度安排”`,
  sumOf: (items, count) => `${items}中${count}项合计`,
  becauseSo: '如此计算的理由：',
  because: (value) => `适用${value}，理由：`,
  readFrom: (label, value) => `（${label}${value}）`,
  presumption: '（推定）',
  notDecided: (fact) => `${quoted(fact)}尚无认定，据下列情况推定；另有认定的，以认定为准`,

  withoutAmount: (benefit) => `${benefit}，不计金额`,
  amountUnknown: (benefit, reason) => `${benefit}，金额尚不能确定（${withoutStop(reason)}）`,
  group: {
    cash: { name: '现金类', amount: '金额' },
    deduction: { name: '扣除类', amount: '税前扣除额' },
    timing: { name: '递延类', amount: '递延情况' },
    'in-kind': { name: '服务和额度类', amount: '内容' },
    neutral: { name: '正常抵扣（不构成优惠）', amount: '金额' },
  },
  column: { clause: '条款', incentive: '扶持事项', benefit: '性质', year: '年度' },
  sheetRemark: '各类扶持性质不同，不作合计；互相排斥的，只能择一享受。',
  noAmount: '不涉及金额',
  unknownAmount: (reason) => `尚不能确定（${withoutStop(reason)}）`,
  unsure: '（待核实）',
  best: '（最优）',
  calculation: '计算过程：',
  optionOf: (incentive, option) => `${incentive}之${quoted(option)}`,
  exclusive: (names, because, better) =>
    `${names.length === 2 ? names.join('与') : list(names)}：${withoutStop(because)}${better === undefined ? '' : `；以${better}为优`}。`,
  yearNumber: (year) => `${year}年`,
  emptyCell: '—',

  status: {
    draft: (title, issuer) =>
      `所据《${title}》（${issuer}）为征求意见稿，尚未正式印发；正式文件另有规定的，以正式文件为准。`,
    'in-force': (title, issuer) => `所据《${title}》（${issuer}）现行有效。`,
    repealed: (title, issuer) => `所据《${title}》（${issuer}）已经废止，本评估仅供参考。`,
  },
  disclaimer: '本评估根据申报信息作出，供申报和审核参考，不是行政决定；是否纳入计划，以主管部门的决定为准。',
  edition: ({ version, digest, asOf, year }) =>
    `计划年度：${year}年；评估基准日：${asOf}；规则版本：${version}；规则摘要：${digest}。`,
};
