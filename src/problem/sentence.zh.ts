import type { Sentences } from './sentence.js';
import { typeNames } from './type-names.js';

const orAmong = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');
const perhaps = (suggestion?: string): string => (suggestion ? `，是否应为“${suggestion}”` : '');

const differing = (alike: readonly string[]): string =>
  alike.length === 0 ? '' : `；写法不同的字符（引文→原文）：${alike.join('　')}`;

const typed = (type: string): string => typeNames[type]?.[0] ?? type;
const measured = (type: string, unit?: string): string =>
  unit === undefined ? typed(type) : `以${unit}计的${typed(type)}`;

export const chinese: Sentences = {
  'unit-missing': (v) =>
    `“${v.written}”缺少单位，请写作“${v.example}”${v.other === undefined ? '' : `，或者带上计量单位，如“${v.other}”`}`,
  'unit-unfit': (v) => `单位“${v.unit}”不适用，可用的单位：${orAmong(v.allowed)}`,
  'number-malformed': (v) =>
    `“${v.written}”不是规范的数，请写作“${v.example}”；千位分隔符须每三位一个，不用科学计数法`,
  'number-negative': (v) => `“${v.written}”为负，此处不得为负`,
  'number-too-long': (v) => `数位过长，整数至多${v.integerDigits}位、小数至多${v.fractionDigits}位`,
  'number-inexact': (v) => `${v.written}过大，JSON 数不能精确表示，请写成文字，如“${v.example}”`,
  'quantity-malformed': (v) => `“${v.written}”不是数量，请写作“${v.example}”`,

  'json-malformed': (v) => `不是有效的 JSON：${v.zh}`,
  'json-too-large': (v) => `超过 ${v.megabytes} MB 的上限，请缩减内容`,
  'json-too-deep': (v) => `嵌套超过 ${v.depth} 层，请减少层次`,
  'key-duplicate': (v) => `“${v.key}”重复出现，请只保留一处`,
  'key-forbidden': (v) => `不得使用“${v.key}”作为键名`,
  'encoding-unfit': (v) => `文件编码不是 UTF-8，可能是 ${v.likely}；请在编辑器中另存为 UTF-8 后重试`,

  'object-expected': (v) => `此处应为对象 { … }，所写为${v.written}`,
  'list-expected': (v) => `此处应为列表 [ … ]，所写为${v.written}`,
  'key-unknown': (v) =>
    `没有“${v.key}”这一项${v.suggestion === undefined && v.allowed ? `；可写：${orAmong(v.allowed)}` : perhaps(v.suggestion)}`,
  'key-missing': (v) => `缺少必填项“${v.key}”`,
  'boolean-expected': (v) => `此处应为 true（是）或 false（否），所写为${v.written}；不清楚的请留空`,
  'text-expected': (v) => `此处应为文字，所写为${v.written}`,
  'text-empty': () => '文字为空；不清楚的请不写这一项',
  'text-too-long': (v) => `文字超过 ${v.limit} 字的上限`,
  'list-too-long': (v) => `列表超过 ${v.limit} 项的上限`,
  'count-malformed': (v) => `${v.written}不是个数，请写非负整数，如 210`,
  'date-malformed': (v) => `“${v.written}”不是有效日期，请写作“2026-12-31”`,
  'year-malformed': (v) => `${v.written}不是年份，请写四位整数，如 2026`,
  'member-unknown': (v) =>
    `“${v.written}”不在可选范围内${perhaps(v.suggestion)}；可选：${orAmong(v.allowed)}`,
  'credit-code-malformed': (v) =>
    `“${v.written}”不是统一社会信用代码：应为18位数字或大写字母（不含 I、O、S、V、Z）`,
  'industry-code-malformed': (v) => `“${v.written}”不是国民经济行业代码：应为门类字母加2至4位数字，如“C1340”`,
  'industry-section-unfit': (v) => `“${v.written}”的门类字母与大类不符，该大类属于“${v.section}”门类`,
  'parameter-unknown': (v) => `没有可调参数“${v.key}”；现有：${orAmong(v.allowed)}`,
  'option-unfit': (v) => `选项“${v.option}”不能为“${v.written}”，应为${v.allowed}`,

  'file-missing': (v) => `缺少文件“${v.file}”`,
  'file-unreadable': (v) => `无法读取：${v.zh}`,
  'file-unwritable': (v) => `无法写入：${v.detail}`,
  'file-misplaced': (v) =>
    `政策包里不应有“${v.file}”；条款文件应放在“类别/名称.json”，推导事实放在 derived/，案例放在 cases/`,
  'shape-unfit': (v) => `格式不符：${v.zh}`,
  'key-order': (v) => `键的次序应为：${v.expected.join('、')}；运行 check --fix 可自动调整`,
  'name-unfit': (v) => `名称“${v.name}”应与文件路径一致，即“${v.expected}”`,
  'name-duplicate': (v) => `名称“${v.name}”已在“${v.other}”中使用，请改名`,
  'provision-unlisted': (v) => `条款“${v.name}”未列入 policy.json 的 provisions，请按原文次序列入`,
  'provision-unknown': (v) => `没有条款“${v.name}”${perhaps(v.suggestion)}`,
  'fact-unknown': (v) =>
    `没有事实“${v.fact}”${v.remedy === undefined ? perhaps(v.suggestion) : `：${v.remedy.zh}`}`,
  'subject-unfit': (v) => `主体“${v.subject}”不可用：${v.zh}`,
  'subject-absent': (v) =>
    `事实“${v.fact}”属于主体“${v.subject}”，而本政策包的主体为${orAmong(v.subjects)}；请将“${v.subject}”列入 policy.json 的 subjects，或者改用其他事实${perhaps(v.suggestion)}`,
  'plan-year-absent': (v) =>
    `没有事实“${v.fact}”：本政策包不问年度；需要年度的，请删去 policy.json 的 "planYear": false`,
  'fact-unused': (v) =>
    `“${v.fact}”属于共用词汇 ${v.vocabulary}，请在 policy.json 中写 "uses": ["${v.vocabulary}"]`,
  'vocabulary-unknown': (v) =>
    v.isFolder
      ? `没有文件夹“${v.name}”，或者其中没有可用的 facts.json、parameters.json、derived/*.json`
      : `没有共用词汇“${v.name}”；可用：${v.allowed.join('、')}，其他文件夹写相对路径，如“../${v.name}”`,
  'fact-duplicate': (v) =>
    v.other === undefined
      ? `事实“${v.fact}”是各政策包共有的，请改名`
      : `事实“${v.fact}”已在“${v.other}”中定义，请改名`,
  'key-unfit': (v) => `${typed(v.type)}没有“${v.key}”这一项，请删去`,
  'unit-reserved': (v) => `“${v.unit}”是${typed(v.type)}的单位，请将类型写作“${v.type}”`,
  'addition-unfit': (v) => `“${v.fact}”没有可供补充的 ${v.key}；政策包自己的事实，请在 facts 中写全`,
  'operator-unknown': (v) => `没有运算符“${v.operator}”${perhaps(v.suggestion)}；可用：${orAmong(v.allowed)}`,
  'operator-unfit': (v) =>
    `“${v.fact}”为${typed(v.type)}，不能用“${v.operator}”；可用：${orAmong(v.allowed)}${v.type === 'text' && /within/i.test(v.operator) ? '；行业代码须注明 "type": "code", "form": "industry-code"' : ''}`,
  'operand-list-expected': (v) => `“${v.operator}”的 value 应为非空列表，如 ["a", "b"]`,
  'operand-single-expected': (v) => `“${v.operator}”的 value 应为单个值，不能是列表`,
  'operand-ends-expected': (v) =>
    `“${v.operator}”的 value 应为下限和上限两项，如 ["500万元", "2000万元"]，每项也可写作 { "fact": "…" }`,
  'operand-year-expected': (v) =>
    `“${v.operator}”的 value 应为四位年份，如 2026，或者 { "fact": "planYear" }，所写为${v.written}`,
  'range-reversed': (v) => `下限“${v.from}”大于上限“${v.to}”，请对调`,
  'operand-type-unfit': (v) =>
    `“${v.fact}”为${measured(v.type, v.unit)}，不能与${measured(v.otherType, v.otherUnit)}“${v.other}”比较`,
  'group-empty': (v) => `“${v.group}”不能为空，请至少写一个条件`,
  'part-id-malformed': (v) => `id 应由小写字母、数字和连字符组成，如 "completed"，所写为${v.written}`,
  'part-id-duplicate': (v) => `id“${v.id}”已用于本条款的另一处，请改名`,
  'part-id-unused': (v) =>
    `id“${v.id}”在此处不起作用，请删去；只有条款及其备选方式的 conditions 可以标 id，供另解替换`,
  'part-unknown': (v) => `本条款的 conditions 中没有标 id“${v.id}”的部分${perhaps(v.suggestion)}`,
  'part-misplaced': () =>
    '“part”只能用于另解和提示的条件，指本条款 conditions 中标有 id 的部分；此处请写出条件',
  'part-no-test': (v) => `“${v.id}”不是单个条件，不能换用另一事实，请写出整个部分`,
  'part-covered': (v) => `“${v.id}”在同时被替换的“${v.by}”之内，请只替换其中之一`,
  'part-needed': (v) =>
    `略去“${v.id}”后，所在的组不再有任何条件，请改为替换或略去整个组，或者写出完整的 conditions`,
  'reading-same': () => '另解与所取的理解相同，请写出不同之处，或者删去这一口径',
  'root-unfit': () => '条件的最外层应为 all、any、not 或 condition，单个条件请写入 all',
  'feature-refused': (v) => `不支持“${v.feature}”，${v.zh}`,
  cycle: (v) => `循环引用：${v.chain.join(' → ')}，请断开其中一环`,
  'eligibility-in-requirement': (v) =>
    `条件类条款“${v.provision}”不得引用 plan.eligible，它由全部条件类条款得出`,
  'formula-unfit': (v) => `算式有误：${v.zh}`,
  'formula-units-unfit': (v) =>
    `“${v.operation}”不能用于${v.types.map(typed).join('与')}，${v.types.includes('date') ? '日期加减月数请写作 addMonths(日期, 月数)，两个日期相距的月数请写作 months(起, 止)' : '请核对单位'}`,
  'measure-words-unfit': (v) => `“${v.words[0]}”与“${v.words[1]}”是不同的量，不能相加减或比较，请核对单位`,
  'formula-type-unfit': (v) => `算式的结果为${typed(v.actual)}，此处应为${typed(v.expected)}`,
  'quote-absent': (v) =>
    v.nearest === ''
      ? `引文“${v.quote}”不见于原文 ${v.file}，其中也没有相近的文字`
      : `引文“${v.quote}”不见于原文 ${v.file}；最接近的原文：“${v.nearest}”${differing(v.alike)}`,
  'source-unknown': (v) =>
    `没有原文“${v.name}”${perhaps(v.suggestion)}；请在 policy.json 的 sources 中以该 id 列入，引自政策本身的直接写文字`,
  'sentence-unquoted': (v) =>
    `原文的这一句没有任何条款引用：“${v.sentence}”，请在相应条款的 quote 中引用；据此不作任何判定的，请列入 policy.json 中该原文的 unquoted 并写明理由`,
  'unquoted-quoted': (v) => `“${v.text}”列为不引用（unquoted），条款“${v.provision}”却引用了它，请删去其一`,
  'source-digest-unfit': (v) => `原文 ${v.file} 的摘要为 ${v.actual}，与 policy.json 所记 ${v.expected} 不符`,
  'english-missing': () =>
    '这段文字没有英文，请补写 en；本政策包不提供英文的，请在 policy.json 中写 "languages": ["zh"]',
  'exceptions-overlap': (v) =>
    `“${v.document}”与“${v.other}”所定的例外可能同时成立而值不同，请使其条件或有效期互不重叠；以在先者为准的，请在该参数中写 "inOrder": true`,
  'window-unfit': (v) => `有效期起“${v.from}”晚于止“${v.to}”`,
};
