import type { Verdict } from '../../assessment/assessment.js';
import type { InBoth } from '../../domain/in-both.js';
import type { FullWords } from '../../domain/pack-words.js';
import type { Locale } from '../../quantity/format-quantity.js';

/** How many requirements came to each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** Whom or what an application is about, in one language. */
export interface NamedSubject {
  readonly label: string;
  readonly name?: string;
}

const list = (texts: readonly string[]): string => texts.join('、');

const or = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${list(texts.slice(0, -1))}或${texts.at(-1)}`;

/** Quotation marks inside quotation marks are single. */
const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const withoutStop = (text: string): string => text.replace(/[。；，.;\s]+$/, '');

const sentence = (text: string): string => (/[。！？：]$/.test(text) ? text : `${withoutStop(text)}。`);

const named = (name: string, label: string): string =>
  name.endsWith(label) ? quoted(name) : `${quoted(name)}${label}`;

/**
 * `示例糖业有限公司“压榨车间智能化改造”项目`: who comes first is called by name, what is theirs by name and kind; who or
 * what is judged comes last, and is told even without a name.
 */
const namedSubject = (subjects: readonly NamedSubject[], application: string): string =>
  subjects
    .map(({ name, label }, index) => {
      const isJudged = index === subjects.length - 1;
      if (index === 0) return name ?? (isJudged ? label : '');
      return name === undefined ? (isJudged ? `${application}${label}` : '') : named(name, label);
    })
    .join('');

const counted = ({ met, unmet, undetermined }: Tally): string => {
  const counts = [`${unmet}项不符合`, `${undetermined}项待定`, `${met}项符合`];
  return `${met + unmet + undetermined}项条件中，${counts.filter((count) => !count.startsWith('0')).join('，')}`;
};

const rounded = /^约/;

/**
 * Every word and sentence of an explanation; a language that lacks one of these does not compile. The words of the
 * policy and of the application are passed in.
 */
export const chinese = ({
  application,
  applicant,
  authority,
  requirement,
  priority,
  incentive,
  focus,
  text: source,
  planYear,
  disclaimer,
}: FullWords) => ({
  locale: 'zh-CN' as Locale,
  of: <Said>({ zh }: InBoth<Said>): Said => zh,

  space: '',
  list,
  or,
  series: (texts: readonly string[]) => texts.join('；'),
  sentence,
  withoutStop,
  lead: (text: string) => `${text}：`,
  labelled: (label: string, text: string) => `${label}：${text}`,
  brackets: (text: string) => `（${text}）`,
  provision: (clause: string, title: string) => `${clause}${quoted(title)}`,

  title: (policy: string) => `《${policy}》${application.zh}评估`,
  headings: {
    doubts: '需要核对的数据',
    unmet: '不符合的条件',
    undetermined: '待定的条件',
    unmetAndUndetermined: '不符合和待定的条件',
    toSupply: '需要补充的信息',
    incentives: `可享受的${incentive.zh}`,
    pendingIncentives: `待定的${incentive.zh}`,
    benefitSheet: `${incentive.zh}汇总`,
    alternatives: `只能择一的${incentive.zh}`,
    schedules: '分年度安排',
    priorities: `${priority.zh}情形`,
    focus: focus.zh,
    clauses: '逐条判定',
    colophon: '说明',
  },
  verdict: { met: '符合', unmet: '不符合', undetermined: '待定' },
  verdictOfTarget: { met: '达到', unmet: '未达到', undetermined: '待定' },
  verdictOfDuty: { met: '适用', unmet: '不适用', undetermined: '待定' },
  presumed: '推定',
  kind: {
    requirement: requirement.zh,
    priority: priority.zh,
    incentive: incentive.zh,
    duty: '职责',
    target: '目标',
    focus: focus.zh,
  },
  conclusion: '结论：',
  subject: (subjects: readonly NamedSubject[], year: number | undefined) =>
    `${namedSubject(subjects, application.zh)}${year === undefined ? '' : `（${year}年度）`}`,
  afterVerdict: '。',
  concluded: {
    met: (subject: string, { met }: Tally) =>
      `${subject}符合${met === 1 ? '' : `全部${met}项`}${requirement.zh}。`,
    unmet: (subject: string, tally: Tally) => `${subject}不符合${requirement.zh}：${counted(tally)}。`,
    undetermined: (subject: string, tally: Tally) =>
      `${subject}是否符合${requirement.zh}尚不能确定：${counted(tally)}。`,
  },
  noRequirements: (subject: string) => `${subject}未涉及${requirement.zh}。`,
  reservations: ({ presumed, differing }: { presumed: number; differing: number }) =>
    `其中，${[...(presumed > 0 ? [`${presumed}项系推定`] : []), ...(differing > 0 ? [`${differing}项按另一口径结论不同`] : [])].join('，')}，见各条说明。`,
  toldAbove: '前文已说明理由的，此处只列结论。',
  notInForce: (count: number) => `另有${count}项条款在评估基准日未施行，未作判定。`,

  answerer: {
    applicant: `由${applicant.zh}提供`,
    registry: '由登记信息核实',
    authority: `由${authority.zh}认定`,
  },
  awaiting: {
    applicant: (facts: readonly string[]) => `待${applicant.zh}提供${facts.map(quoted).join('')}`,
    registry: (facts: readonly string[]) => `待核实登记信息${facts.map(quoted).join('')}`,
    authority: (facts: readonly string[]) => `待${authority.zh}认定${facts.map(quoted).join('')}`,
  },
  awaitingSomeone: (facts: readonly string[]) => `${facts.map(quoted).join('')}尚未提供`,
  awaited: {
    applicant: `待${applicant.zh}提供`,
    registry: '待核实登记信息',
    authority: `待${authority.zh}认定`,
  },
  awaitedSomeone: '尚未提供',
  undecided: '据现有数据不能判定',
  awaitedRequirements: `待各项${requirement.zh}判定后确定`,
  toSupply: (fact: string, choices: readonly string[], neededFor: string) =>
    `${fact}${choices.length === 0 ? '' : `（${or(choices)}）`}，用于判定${neededFor}。`,
  named: (facts: readonly string[]) => facts.map(quoted).join(''),
  othersToSupply: (facts: readonly string[]) =>
    `只用于判定${incentive.zh}等其他条款的：${facts.map(quoted).join('')}。`,
  countToSupply: (count: number, required: number) =>
    required > 0
      ? `另有${count}项只用于判定${incentive.zh}等其他条款，见后文各条所列。`
      : `共${count}项，见前文“待定的${incentive.zh}”等处所列。`,
  awaitingRequired: (count: number) => `待补齐上列${requirement.zh}所缺信息中的${count}项`,
  supplyOptional: `以下信息不影响${requirement.zh}的判定，只用于判定${priority.zh}、${incentive.zh}等其他条款。`,
  andMore: (shown: readonly string[], total: number) => `${list(shown)}等${total}项`,

  quote: `${source.zh}：`,
  quoteFrom: (title: string) => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》：`,
  reading: (reading: string) => `口径：${sentence(reading)}`,
  otherReading: (alternative: string, verdict: string) =>
    `另一口径：${sentence(alternative)}按该口径，结论为${verdict}。`,
  sameUnderOtherReading: (alternative: string) => `另一口径：${sentence(alternative)}按该口径，结论相同。`,
  note: (note: string) => `注：${sentence(note)}`,
  basis: '依据：',
  document: (title: string, number: string | undefined, article: string | undefined = '') => {
    if (number === title) return `${title}${article}`;
    const inner = title.replaceAll('《', '〈').replaceAll('》', '〉');
    return `《${inner}》${number === undefined ? '' : `（${number}）`}${article}`;
  },
  confidence: { verified: '', known: '（据通行认识）', unsure: '（待核实）' },
  unsureBasis: (documents: readonly string[]) => `依据待核实：${list(documents)}。`,

  allOf: '同时符合以下各项：',
  anyOf: '符合以下任一项即可：',
  noneOf: '以下各项均不符合：',
  ofAll: (name: string) => `${name}（须同时符合）`,
  ofAny: (name: string) => `${name}（符合任一项即可）`,
  notTheCase: (name: string) => `不属于${quoted(name)}的情形`,
  otherProvision: { met: '符合', unmet: '不符合（应为：符合）', undetermined: '待定（应为：符合）' },
  otherProvisionNegated: {
    met: '不符合（此处应为不符合）',
    unmet: '符合（应为：不符合）',
    undetermined: '待定（应为：不符合）',
  },
  unnamedProvision: '所引条款',

  unnamedFact: '有关事项',
  yes: '是',
  no: '否',
  nothing: '无',
  items: (count: number) => `${count}项`,
  yearAmount: (year: number, amount: string) => `${year}年${amount}`,
  byYear: '分年列示的金额',
  amountOf: (label: string, value: string) => `${label}${value}`,
  compared: (comparison: string) => `，${comparison}`,
  both: list,
  ofYear: (year: string) => `${year}年度`,
  band: (low: string, high: string) => `${low}至${high}`,
  inNoBand: (bands: readonly string[]) => `不属于以下任何一档：${bands.join('；')}`,
  threshold: (value: string, label: string, source: string | undefined) =>
    source === undefined ? `${value}（${label}）` : `${value}（${label}，非默认值，来源：${source}）`,
  unsetThreshold: (label: string) => `${label}（尚未设定）`,
  must: (comparison: string) => `（应${comparison}）`,
  anyMemberOf: (shown: readonly string[], total: number) => `${list(shown)}等${total}类之一`,
  evidence: (parts: readonly string[]) => `（依据：${parts.join('，')}）`,
  noAnswer: {
    'provider-failed': (facts: string) => `查询${facts}失败，尚未取得`,
    'provider-value-unfit': (facts: string) => `查询所得${facts}不合规范，未予采用`,
  },

  equal: (chain: readonly string[]) => {
    const value = chain.at(-1) ?? '';
    const said = rounded.test(value) ? `≈${value.replace(rounded, '')}` : `＝${value}`;
    return `${chain.slice(0, -1).join('＝')}${said}`;
  },
  unknownResult: (label: string, expression: string | undefined) =>
    expression === undefined ? `${label}尚不能计算` : `${label}＝${expression}，尚不能计算`,
  roundedTo: (value: string) => `约${value.replace(rounded, '')}（四舍五入到分）`,
  term: (label: string, value: string) => `${label}${value}`,
  unknownTerm: (label: string) => `${label}（未知）`,
  assumed: (label: string, value: string) => `${label}${value}（未提供，按此计）`,
  otherOperation: (of: readonly string[]) => `由${list(of)}得出的数`,
  itemNumber: (number: number) => `第${number}项`,
  noItems: (items: string) => `${items}中没有计入的项目`,
  emptySum: (items: string, value: string) => `${value}（${items}中没有计入的项目）`,
  scheduledResult: (result: string) => `${result}（分年金额见“分年度安排”）`,
  seeSchedule: (amount: string) => `${amount}；分年金额见“分年度安排”`,
  sumOf: (items: string, count: number, field = '') => `${items}中${count}项${field}合计`,
  partlyKnown: (known: string) => `数据尚不齐全，但据现有数据可知${known}`,
  oneOf: (values: readonly string[]) => `只能是${or(values)}`,
  inRange: (range: string) => `在${range}之间`,
  extremeOf: {
    min: (items: string, count: number, field: string | undefined) =>
      `${items}中${count}项${field ?? ''}的最小值`,
    max: (items: string, count: number, field: string | undefined) =>
      `${items}中${count}项${field ?? ''}的最大值`,
  },
  extremeDateOf: {
    min: (items: string, count: number, field: string | undefined) =>
      `${items}中${count}项的最早${field ?? '日期'}`,
    max: (items: string, count: number, field: string | undefined) =>
      `${items}中${count}项的最晚${field ?? '日期'}`,
  },
  itemsCounted: (items: string, count: number, counted: readonly string[]) => {
    if (count === 0) return `${items}未列任何一项`;
    if (counted.length === 0) return `${items}所列${count}项均不计入`;
    return counted.length === count
      ? `${items}所列${count}项（${list(counted)}）`
      : `${items}所列${count}项中的${counted.length}项（${list(counted)}）`;
  },
  seeItems: (items: string, shown: readonly string[]) => `见${items}所列${list(shown)}`,
  becauseSo: '如此计算的理由：',
  because: (value: string) => `适用${value}，理由：`,
  readFrom: (label: string, value: string) => `（${label}${value}）`,
  notDecided: (fact: string) => `${quoted(fact)}尚无认定，据下列情况推定；另有认定的，以认定为准`,

  withoutAmount: (benefit: string) => `${benefit}，不计金额`,
  amountUnknown: (benefit: string, reason: string) => `${benefit}，金额尚不能确定（${withoutStop(reason)}）`,
  group: {
    cash: { name: '现金类', amount: '金额' },
    deduction: { name: '扣除类', amount: '税前扣除额' },
    timing: { name: '递延类', amount: '递延情况' },
    'in-kind': { name: '服务和额度类', amount: '内容' },
    neutral: { name: '正常抵扣（不构成优惠）', amount: '金额' },
  },
  column: { clause: '条款', incentive: `${incentive.zh}事项`, benefit: '性质', year: '年度' },
  sheetRemark: `各类${incentive.zh}性质不同，不作合计；互相排斥的，只能择一享受。`,
  noAmount: '不涉及金额',
  unknownAmount: (reason: string) => `尚不能确定（${withoutStop(reason)}）`,
  best: '（最优）',
  calculation: '计算过程：',
  optionOf: (incentive: string, option: string) => `${incentive}之${quoted(option)}`,
  exclusive: (names: readonly string[], because: string, better: string | undefined) =>
    `${names.length === 2 ? names.join('与') : list(names)}：${withoutStop(because)}${better === undefined ? '' : `；以${better}为优`}。`,
  yearNumber: (year: number) => `${year}年`,
  emptyCell: '—',

  status: {
    draft: (title: string, issuer: string) =>
      `所据《${title}》（${issuer}）为征求意见稿，尚未正式印发；正式文件另有规定的，以正式文件为准。`,
    'in-force': (title: string, issuer: string) => `所据《${title}》（${issuer}）现行有效。`,
    repealed: (title: string, issuer: string) => `所据《${title}》（${issuer}）已经废止，本评估仅供参考。`,
  },
  disclaimer:
    disclaimer?.zh ??
    `本评估根据${application.zh}信息作出，供${application.zh}和审核参考，不是行政决定；是否符合${requirement.zh}，以${authority.zh}的决定为准。`,
  edition: (year: number | undefined, asOf: string, version: string, digest: string) =>
    `${year === undefined ? '' : `${planYear.zh}：${year}年；`}评估基准日：${asOf}；规则版本：${version}；规则摘要：${digest}。`,
});

/** The words of one language, those of a pack among them; the Chinese are the measure of the others. */
export type Words = Readonly<ReturnType<typeof chinese>>;
