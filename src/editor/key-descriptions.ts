import type { Text } from '../domain/fact.js';
import { structures } from '../rule/formula.js';
import { operations } from '../rule/operation/index.js';
import type { Descriptions } from './annotated.js';

const described = (key: string, { zh, en }: Text) => [key, [zh, en]] as const;

/** What operations with named operands say of themselves and of these. */
const operationDescriptions = Object.fromEntries(
  [...operations.values()].flatMap(({ name, meaning, operands }) =>
    typeof operands === 'object'
      ? [
          described(name, meaning),
          ...Object.entries(operands).map(([key, text]) =>
            described(`${name}.${key.replace('?', '')}`, text),
          ),
        ]
      : [],
  ),
);

/** What the other kinds of formulas say of themselves and of their keys. */
const kindDescriptions = Object.fromEntries(
  Object.entries(structures).flatMap(([name, { meaning, keys }]) =>
    Object.entries({ [name]: meaning, ...keys }).map(([key, text]) => described(key, text)),
  ),
);

/**
 * What the keys of rule files mean, shown by editors. A key is looked up under its parent first
 * (`dates.effective`), then alone; the forms of conditions and formulas are found by their names.
 */
export const keyDescriptions: Descriptions = {
  policy: ['政策清单文件', 'The manifest of a policy pack'],
  facts: ['政策包对全国通用事实的补充', 'What a pack adds to the national vocabulary of facts'],
  parameters: ['可调参数', 'Values that an authority may set'],
  derived: ['推导事实', 'A fact that the pack computes from others'],
  provision: ['条款文件，一条一文件', 'One thing that the policy says'],
  case: ['案例：一份申报及其应得的判定', 'A worked application with the findings that it must yield'],

  $schema: ['供编辑器核对本文件的 JSON Schema', 'The JSON Schema that editors check this file with'],
  zh: ['中文', 'in Chinese'],
  en: ['英文；政策包只提供中文的可不写', 'in English; a pack in Chinese alone leaves it out'],
  title: ['标题', 'Title'],
  label: ['名称', 'Name shown to readers'],
  note: ['说明', 'A remark for readers'],
  type: ['值的类型', 'The type of value'],
  unit: ['计量单位，如人、个月、分、吨标准煤', 'The measure word of a count or a number, such as 人 or 分'],
  form: ['代码的种类', 'What the code is'],
  fields: ['清单各项的字段', "The fields of a list's items"],
  value: ['值', 'The value'],
  members: ['可选值', 'The choices of an enum'],
  'members.value': ['写入申报的值', 'What an application writes'],
  clause: ['条款在原文中的编号，如“三（四）”', 'The clause of the policy, such as 三（四）'],
  document: ['文件名称', 'Title of the document'],
  from: ['起日，含当日；不写为不限', 'The first day, included; unbounded without it'],
  to: ['止日，含当日；不写为不限', 'The last day, included; unbounded without it'],

  'policy.id': ['政策包标识，与文件夹同名', 'The id of the pack, as its folder'],
  issuer: ['发文机关', 'The issuing authority'],
  status: ['草案、施行中或已废止', 'Draft, in force or repealed'],
  version: ['规则文件的版本', 'Version of the rule files'],
  dates: ['政策的印发日期和施行日期', 'When the policy was issued and took effect'],
  'dates.issued': ['印发日期，未定不写', 'The day of issue; left out while not known'],
  'dates.effective': ['施行日期，未定不写', 'The day of effect; left out while not known'],
  subjects: [
    '申报的主体，默认为企业和项目',
    'Whom or what applications are about: enterprise and project by default',
  ],
  'subjects.id': ['主体标识，自有事实以此开头', "The id, which the subject's facts begin with"],
  planYear: [
    '申报是否注明年度，默认为 true',
    'Whether applications say which year they are for, true by default',
  ],
  words: ['说明理由时所用的本政策的说法', 'What explanations under this policy call things'],
  'words.application': ['申报，如“申领”', 'What is handed in'],
  'words.applicant': ['申报者，如“申领人”', 'Who hands it in'],
  'words.authority': ['作出决定的机关', 'Who decides'],
  'words.requirement': ['条件，如“申领条件”', 'What requirements are called'],
  'words.priority': ['优先，如“优先支持”', 'What priority is called'],
  'words.incentive': ['扶持，如“补贴”', 'What incentives are called'],
  'words.focus': ['重点，如“重点领域”', 'What focus areas are called'],
  plural: ['英文复数，规则变化的不写', 'The plural, where it is not formed with -s'],
  'words.text': ['引文出处，如“原文”', 'What the quoted text is called'],
  'words.planYear': ['年度，如“评定年度”', 'What the year is called'],
  disclaimer: ['评估的性质和由谁决定', 'What an assessment is not, and who decides'],
  languages: [
    '政策包提供的语言：["zh"] 为只有中文，不写为中英文',
    'The languages of the pack: ["zh"] for Chinese alone, both without it',
  ],
  uses: [
    '共用词汇：可用其推导事实和可调参数；national 随库提供，其他文件夹写相对路径，如 ../shared',
    'Whose derived facts and parameters it may use: national, or a folder such as ../shared',
  ],
  sources: [
    '原文，引文据此核对；第一份是政策本身',
    'The texts that quotes are checked against; the first is the policy itself',
  ],
  'sources.id': ['原文的标识，引文以此指明；第一份不写', 'The id that quotes name it by; the first has none'],
  'sources.title': ['原文的标题；第一份不写即为政策标题', 'Its title; that of the policy for the first'],
  'sources.note': ['关于原文的说明', 'A remark on the text'],
  unquoted: ['不引用的语句：据此不作任何判定', 'Passages on which nothing is decided'],
  'unquoted.text': ['原文语句，一字不差', 'The passage, word for word'],
  reason: ['不引用的理由', 'Why nothing is decided on it'],
  file: ['原文文件的路径，如 sources/plan.zh.txt', 'Path of the text file, such as sources/plan.zh.txt'],
  sha256: ['原文的 SHA-256 摘要（换行为 LF）', 'SHA-256 of the text with LF line ends, in hex'],
  removed: ['自原文删去的无意义标记', 'Stray marks that were removed from the text'],
  provisions: ['全部条款，按原文次序', 'All provisions in the order of the text'],

  'facts.members': [
    '全国通用事实（或其列表项的字段）在本政策下的可选值',
    'Choices of national facts, and of fields of their items, under this policy',
  ],
  'facts.fields': [
    '本政策为全国通用清单增加的字段',
    'Fields that this policy adds to the items of national lists',
  ],
  'facts.facts': ['本政策增加的事实', 'Facts that this policy adds'],
  'facts[].id': ['事实标识，如 project.fixedAssetInvestment', 'The id of the fact'],
  answeredBy: ['由谁回答：申请人、登记信息或主管部门', 'Who can say: applicant, registry, authority'],

  'parameters.parameters': ['可调参数', 'The parameters'],
  'parameters[].id': [
    '参数标识，以 parameter. 开头',
    'The id of the parameter, which begins with parameter.',
  ],
  default: ['默认值；null 为未定，须向设定机关查询', 'The value unless set; null: ask who sets it'],
  setBy: ['设定机关', 'The authority that sets it'],
  inOrder: [
    '例外可能同时成立而值不同的，写 true：取在先者',
    'True where exceptions with different values may hold at once, and the earlier wins',
  ],
  exceptions: ['例外，取第一个条件成立的', 'Exceptions; the first whose conditions are met wins'],
  'exceptions.value': ['例外情形下的值', 'The value under the exception'],
  'exceptions.document': ['规定例外的文件标题', 'Title of the document that makes the exception'],
  'exceptions.effective': [
    '例外的有效期，不写为一直有效',
    'The days on which the exception holds; always without it',
  ],

  'derived.id': ['推导事实的标识', 'The id of the derived fact'],
  'derived.over': [
    '列表的标识；写了即为其每一项的字段，算式逐项计算',
    'The id of a list of whose items it is a field, calculated for each',
  ],
  formula: ['算式', 'How it is calculated'],
  failure: ['算式无值时的说法', 'What it is called when the calculation has no value'],

  'provision.name': ['条款名称，即路径去掉 .json', 'The name, which is the path without .json'],
  kind: ['类别：条件、优先、扶持、职责、目标或重点', 'Requirement, priority, incentive, duty, target, focus'],
  quote: [
    '原文，逐字摘录；引自其他原文的写作 { "source", "text" }',
    'Passages, word for word; { "source", "text" } from another source than the first',
  ],
  source: ['出处', 'Where the value is from'],
  'quote.source': [
    '原文的标识，见 policy.json 的 sources',
    'The id of the source, from sources in policy.json',
  ],
  'quote.text': ['原文，逐字摘录', 'The passage, word for word'],
  conditions: ['判定树', 'The condition tree'],
  readings: ['理解口径：条文有歧义时所取的理解及其另解', 'The readings taken, each with its alternative'],
  'readings.id': ['口径标识', 'The id of the reading'],
  alternative: ['另一种理解，及其不同之处', 'The other reading, and what is different under it'],
  replace: [
    '替换或略去（null）标有 id 的部分',
    'What stands in place of parts, by their id; null leaves one out',
  ],
  options: ['扶持的备选方式', 'Alternatives of an incentive'],
  'options.id': ['备选方式的标识', 'The id of the option'],
  steps: ['中间结果，依次计算，以 step.<name> 引用', 'Intermediate results in order, used as step.<name>'],
  'steps.name': ['中间结果的名称', 'The name of the step'],
  amount: ['金额的算式', 'The formula of the amount'],
  benefit: ['扶持的性质', 'What kind of benefit it is'],
  mayBeNegative: ['可否为负', 'Whether there may be less than none of it'],
  'provision.mayBeNegative': ['金额可否为负', 'Whether the amount may be negative'],
  excludes: ['不得同时享受的条款', 'Provisions whose benefit excludes this one'],
  duty: ['职责', 'What an authority has to do'],
  actor: ['责任主体', 'Who has to act'],
  action: ['应办事项', 'What has to be done'],
  period: ['办理周期', 'How often'],
  'duty.count': ['每年次数', 'Times a year'],
  bodies: ['主体个数', 'How many bodies have the duty'],
  target: ['目标', 'What the policy aims at'],
  measure: ['指标', 'What is measured'],
  atLeast: ['目标值，不低于', 'The least value aimed at'],
  'target.unit': ['指标的计量单位', 'What is counted'],
  force: ['约束力，如“力争”', 'How binding it is, such as 力争 (best effort)'],
  basis: ['其他依据', 'Documents that it rests on besides the policy'],
  number: ['文号', 'Number of the document'],
  article: ['条款', 'Article of the document'],
  issued: ['印发日期', 'The day of issue'],
  'basis.effective': ['施行期间', 'The days on which the document is in force'],
  confidence: ['把握程度：已核实、已知或存疑', 'How sure the library is: verified, known or unsure'],
  notes: ['提示', 'Remarks shown with the finding'],
  'notes.when': ['提示出现的条件', 'When the remark is shown'],
  effective: ['有效期，不写为一直有效', 'The days on which it holds; always without it'],
  on: ['有效期以哪个日期为准，默认为评估基准日 asOf', 'The date it is tested on, asOf by default'],

  asOf: ['评估基准日', 'The day whose law applies'],
  application: ['申报', 'The application'],
  expect: ['应得的判定；未写的不核对', 'What it must yield; what is left out is not checked'],
  eligibility: ['是否符合全部条件', 'Whether all requirements are met'],
  findings: ['各条款的结论', 'The verdict of each provision'],
  notInForce: ['当日不在有效期内的条款', 'Provisions not in force on that day'],
  missing: ['尚待补充的全部事实，不论次序', 'The whole set of missing facts, in any order'],
  amounts: ['各扶持的金额，如“94万元”', 'The amount of each incentive, such as 94万元'],
  calculation: ['手工验算过程', 'The sums by hand'],

  condition: ['条件', 'A condition'],
  'reference.condition': ['另一条款的结论', 'The verdict of another provision'],
  reference: ['引用另一条款的结论', 'The verdict of another provision'],
  id: ['这一部分的标识，供另解替换', 'The id of the part, by which readings replace it'],
  name: ['条件组或单个条件的名称', 'What explanations call the group or the test'],
  part: ['标有此 id 的部分，只用于另解和提示', 'The part with the id, in alternatives and notes'],
  'part.fact': ['换用的另一事实', 'The other fact that the same test is of'],
  all: ['各项均须成立', 'Every part must hold'],
  any: ['任一项成立即可', 'One part must hold'],
  not: ['条件不成立', 'The condition must not hold'],
  test: ['单个条件，依次写 fact、operator、value', 'A test: fact, operator, value'],
  fact: ['事实标识', 'The id of a fact'],
  factId: ['事实标识', 'The id of a fact'],
  provisionName: ['条款名称', 'The name of a provision'],
  operator: ['运算符', 'How the fact is compared'],
  'test.value': ['比较的值；数量须带单位，如“500万元”', 'What it is compared with, units included'],
  literal: ['值；数量须带单位', 'A value; quantities carry their unit'],
  notation: [
    '算式，如“min(step.credit, 500万元) * 10%”',
    'A formula, such as min(step.credit, 500万元) * 10%',
  ],
  named: ['有名称的算式', 'A formula with a name'],
  'named.formula': ['算式', 'The formula'],
  with: ['算式各组成部分的名称', 'Parts of the formula by name'],
  parts: ['算式各组成部分的名称', 'Parts of the formula by name'],
  'exceptions.when': ['例外的条件', 'When the exception applies'],
  ...kindDescriptions,
  ...operationDescriptions,
};
