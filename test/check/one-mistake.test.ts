import { describe, expect, it } from 'vitest';
import { textDigest } from '../../src/pack/digest.js';
import { type Edit, edited, reported, soundPack } from './broken-pack.js';

it('the bundled pack is sound', () => {
  expect(reported(soundPack)).toEqual([]);
});

/** What is wrong, the change that makes it so with a mark where `check` must point, and what it must say. */
type Mistake = readonly [what: string, edit: Edit | readonly Edit[], code: string, zh: string, en: string];

const editOf =
  (file: string) =>
  (from: string, to: string): Edit => ({ file, from, to });

/** A mark at the beginning of a file, where something is missing from it. */
const start = (file: string): Edit => ({ file, from: '{\n  "$schema"', to: '‸{\n  "$schema"' });

const scale = editOf('eligibility/investment-scale.json');
const market = editOf('priority/high-market-share.json');
const share = editOf('derived/year-share.json');
const cluster = editOf('derived/fits-cluster-layout-presumed.json');
const parameters = editOf('parameters.json');
const facts = editOf('facts.json');
const policy = editOf('policy.json');

const fact = '"fact": "project.fixedAssetInvestment"';
const operator = '"operator": "greaterThanInclusive"';
const value = '"value": "500万元"';
const test = `{ ${fact}, ${operator}, ${value} }`;
const tests = `[\n      ${test}\n    ]`;
const conditions = `{\n    "all": ${tests}\n  }`;
const formula = '"project.planYearInvestment / project.fixedAssetInvestment"';
const quote = '["（四）项目固定资产投资规模在500万元以上。"]';
const lastNote = '“500万元以上” includes 5 million yuan itself." }]';
const withWindow = (effective: string) => scale(lastNote, `${lastNote},\n  "effective": ${effective}`);
/** The parameters with exceptions of the first one. */
const withExceptions = (exceptions: string) => {
  const end = '\n      }\n    },\n    {\n      "id": "parameter.interestCount"';
  return parameters(end, end.replace('}\n', `},\n      ${exceptions}\n`));
};
const priceAmount = '"amount": "step.reduction * project.grantedLandArea"';
const growthException = (when: string): Edit =>
  withExceptions(`"exceptions": [{ "when": ${when}, "value": "12%", "document": "a" }]`);
const year = editOf('priority/in-year-production.json');
const leftOut = '"replace": { "benefit": null }';
const marked = year('"alternative": {', '"alternative": ‸{');
const inPlanYear =
  '{ "fact": "project.productionDate", "operator": "inYear", "value": { "fact": "planYear" } }';
const progress = editOf('eligibility/investment-progress.json');
const bands = '"replace": { "below-largest": null, "largest": null }';
const large = '{ "value": "large", "label": { "zh": "大型企业", "en": "Large enterprise" } },';
const twice = `${large}\n    ${large.replace('"large"', '‸"large"')}`;
const factsDigest = textDigest(soundPack['facts.json'] ?? '');
const growth = '"default": "15%"';

const describeMistakes = (group: string, mistakes: readonly Mistake[]) =>
  describe(group, () => {
    it.each(mistakes)('%s', (_, edit, code, zh, en) => {
      const { files, place } = edited([edit].flat());
      const problems = reported(files);
      expect(problems.map((problem) => ({ code: problem.code, place: problem.place }))).toEqual([
        { code, place },
      ]);
      expect(problems[0]?.zh).toContain(zh);
      expect(problems[0]?.en).toContain(en);
    });
  });

describeMistakes('a test', [
  [
    'names an unknown fact',
    scale(fact, '"fact": ‸"project.fixedAssetInvestments"'),
    'fact-unknown',
    '是否应为“project.fixedAssetInvestment”',
    'did you mean "project.fixedAssetInvestment"?',
  ],
  [
    'names an unknown fact to compare with',
    scale(value, '"value": { "fact": ‸"project.totalInvestmen" }'),
    'fact-unknown',
    '“project.totalInvestment”',
    '"project.totalInvestment"',
  ],
  [
    'has a literal without its unit',
    scale(value, '"value": ‸"500"'),
    'unit-missing',
    '“500万元”',
    '"500万元"',
  ],
  ['has a bare number for money', scale(value, '"value": ‸500'), 'unit-missing', '“500万元”', '"500万元"'],
  [
    'has a literal of another unit',
    scale(value, '"value": ‸"500平方米"'),
    'unit-unfit',
    '“平方米”不适用',
    'use one of "元", "万元", "亿元"',
  ],
  [
    'has a literal of another type',
    scale(value, '"value": ‸true'),
    'quantity-malformed',
    '请写作“3200万元”',
    'write "3200万元"',
  ],
  [
    'has a number in no form',
    scale(value, '"value": ‸"5e2万元"'),
    'number-malformed',
    '不用科学计数法',
    'no exponent',
  ],
  [
    'has text for a yes or no',
    market(
      '"enterprise.isHighGrowth", "operator": "equal", "value": true',
      '"enterprise.isHighGrowth", "operator": "equal", "value": ‸"true"',
    ),
    'boolean-expected',
    'true（是）',
    'true or false',
  ],
  [
    'has an unknown member',
    cluster('"green-sugar"', '‸"green-suger"'),
    'member-unknown',
    '是否应为“green-sugar”',
    'did you mean "green-sugar"?',
  ],
  [
    'has the label of a member',
    cluster('"green-sugar"', '‸"现代绿色循环制糖"'),
    'member-unknown',
    '是否应为“green-sugar”',
    'did you mean "green-sugar"?',
  ],
  [
    'has an unknown operator',
    scale(operator, '"operator": ‸">="'),
    'operator-unknown',
    '“greaterThanInclusive”',
    '"greaterThanInclusive"',
  ],
  [
    "has an operator that does not fit the fact's type",
    market(
      '"enterprise.isHighGrowth", "operator": "equal"',
      '"enterprise.isHighGrowth", "operator": ‸"greaterThan"',
    ),
    'operator-unfit',
    '为是否值，不能用“greaterThan”；可用：“equal”',
    'is a yes or no and cannot take "greaterThan"; use one of "equal"',
  ],
  [
    'has `in` without a list',
    scale(`${operator}, ${value}`, '"operator": "in", "value": ‸"500万元"'),
    'operand-list-expected',
    '“in”',
    '"in"',
  ],
  [
    'has `in` with an empty list',
    scale(`${operator}, ${value}`, '"operator": "in", "value": ‸[]'),
    'operand-list-expected',
    '非空列表',
    'non-empty list',
  ],
  [
    'has `equal` with a list',
    scale(`${operator}, ${value}`, '"operator": "equal", "value": ‸["500万元"]'),
    'operand-single-expected',
    '不能是列表',
    'not a list',
  ],
  [
    'compares facts of two types',
    scale(value, '"value": ‸{ "fact": "enterprise.employees" }'),
    'operand-type-unfit',
    '为金额，不能与个数“enterprise.employees”比较',
    'is money and cannot be compared with "enterprise.employees", which is a count',
  ],
  ['has a path', scale(value, `${value}, ‸"path": "$.a"`), 'feature-refused', '平铺', 'flat'],
  ['has params', scale(value, `${value}, ‸"params": {}`), 'feature-refused', '不带参数', 'no parameters'],
  [
    'has no operator',
    scale(test, `‸{ ${fact}, ${value} }`),
    'key-missing',
    '缺少必填项“operator”',
    '"operator" is required',
  ],
  ['has no value', scale(test, `‸{ ${fact}, ${operator} }`), 'key-missing', '“value”', '"value"'],
  [
    'has a key too many',
    scale(value, `${value}, ‸"vaule": 1`),
    'key-unknown',
    '是否应为“value”',
    'did you mean "value"?',
  ],
  [
    'has its keys in another order',
    scale(test, `{ ‸${operator}, ${fact}, ${value} }`),
    'key-order',
    'fact、operator、value',
    'fact, operator, value',
  ],
]);

describeMistakes('a condition', [
  ['is an empty all', scale(tests, '‸[]'), 'group-empty', '“all”不能为空', '"all" must not be empty'],
  [
    'is an empty any',
    scale(conditions, '{ "any": ‸[] }'),
    'group-empty',
    '“any”不能为空',
    '"any" must not be empty',
  ],
  [
    'is a single test at the root',
    scale(conditions, `‸${test}`),
    'root-unfit',
    '请写入 all',
    'put a single test inside all',
  ],
  [
    'has a priority',
    scale(test, `{ ${fact}, ${operator}, ${value}, ‸"priority": 2 }`),
    'feature-refused',
    '不分先后',
    'all conditions are judged',
  ],
  ['has parts that are no list', scale(tests, `‸${test}`), 'list-expected', '列表', 'list'],
  [
    'is none',
    scale(test, '‸{ "al": [] }'),
    'shape-unfit',
    'all、any、not、condition 或 fact',
    'one of all, any, not',
  ],
  ['is text', scale(test, '‸"all"'), 'shape-unfit', '不能写作文字', 'not the text'],
  [
    'has an id that is none',
    scale(test, `{ "id": ‸"Scale", ${fact}, ${operator}, ${value} }`),
    'part-id-malformed',
    '"Scale"',
    'lower-case letters',
  ],
  [
    'has an id that another part has',
    scale(
      test,
      `{ "id": "scale", ${fact}, ${operator}, ${value} },\n      { "id": ‸"scale", "not": ${test} }`,
    ),
    'part-id-duplicate',
    '请改名',
    'choose another',
  ],
  [
    'has an id where nothing replaces it',
    growthException(
      '{ ‸"id": "sugar", "fact": "enterprise.industryCode", "operator": "equal", "value": "C1340" }',
    ),
    'part-id-unused',
    '“sugar”在此处不起作用',
    'no use here',
  ],
  [
    'stands for a part where there is none to stand for',
    scale(test, '{ ‸"part": "scale" }'),
    'part-misplaced',
    '只能用于另解和提示',
    'alternatives and notes',
  ],

  [
    'has a name in one language',
    scale('{\n    "all"', '{\n    "name": ‸{ "zh": "规模" },\n    "all"'),
    'english-missing',
    '这段文字没有英文',
    'this text has no English',
  ],
  [
    'names an unknown provision',
    scale(test, '{ "condition": ‸"eligibility/normal-operations" }'),
    'provision-unknown',
    '是否应为“eligibility/normal-operation”',
    'did you mean "eligibility/normal-operation"?',
  ],
  [
    'of a requirement uses plan.eligible',
    scale(test, '{ "fact": ‸"plan.eligible", "operator": "equal", "value": true }'),
    'eligibility-in-requirement',
    '“eligibility/investment-scale”不得引用 plan.eligible',
    'requirement "eligibility/investment-scale" must not use plan.eligible',
  ],
  [
    'of a note names an unknown fact',
    scale('[{ "zh"', '[{ "when": { "fact": ‸"project.nothing", "operator": "equal", "value": true }, "zh"'),
    'fact-unknown',
    '没有事实“project.nothing”',
    'there is no fact "project.nothing"',
  ],
  [
    'of an exception names an unknown fact',
    withExceptions(
      '"exceptions": [{ "when": { "fact": ‸"project.nothing", "operator": "equal", "value": true }, "value": "12%", "document": "a" }]',
    ),
    'fact-unknown',
    'project.nothing',
    'project.nothing',
  ],
]);

describeMistakes('an alternative reading', [
  [
    'replaces what there is not',
    year(leftOut, '"replace": { ‸"benefits": null }'),
    'part-unknown',
    '没有标 id“benefits”的部分，是否应为“benefit”',
    'has the id "benefits"; did you mean "benefit"?',
  ],
  [
    'is made of what there is not',
    year(leftOut, '"replace": { "benefit": { "not": { "part": ‸"benefits" } } }'),
    'part-unknown',
    '是否应为“benefit”',
    'did you mean "benefit"?',
  ],
  [
    'is of another fact in place of a whole group',
    progress(bands, '"replace": { "largest": { "part": "largest", ‸"fact": "project.totalInvestment" } }'),
    'part-no-test',
    '“largest”不是单个条件',
    '"largest" is no test',
  ],
  [
    'is of a fact that cannot be compared so',
    year(leftOut, '"replace": { "benefit": { "part": "benefit", "fact": ‸"project.productionDate" } }'),
    'operand-type-unfit',
    '不能与日期“project.productionDate”比较',
    'cannot be compared with "project.productionDate"',
  ],
  [
    'replaces a part and what lies in it',
    progress(bands, '"replace": { "largest": null, ‸"share-largest": null }'),
    'part-covered',
    '“share-largest”在同时被替换的“largest”之内',
    '"share-largest" lies within "largest"',
  ],
  [
    'leaves a group empty',
    editOf('eligibility/cluster-layout.json')(
      '"layout": { "part": "layout", "fact": "project.fitsClusterLayout" }',
      '"layout": ‸null',
    ),
    'part-needed',
    '所在的组不再有任何条件，请改为替换或略去整个组',
    'its group has no condition left',
  ],
  [
    'is the reading taken',
    [marked, year(leftOut, '"replace": { "benefit": { "part": "benefit" } }')],
    'reading-same',
    '另解与所取的理解相同',
    'the same as the reading taken',
  ],
  [
    'is the reading taken, written out in another order',
    [marked, year(leftOut, `"conditions": { "all": [{ "all": [{ "part": "benefit" }] }, ${inPlanYear}] }`)],
    'reading-same',
    '请写出不同之处',
    'say what is different',
  ],
  [
    'says nothing at all',
    [marked, year(`,\n        ${leftOut}`, '')],
    'shape-unfit',
    '另解应写 replace 与 conditions 两者之一',
    'exactly one of replace and conditions',
  ],
  [
    'is told in both ways',
    [marked, year(leftOut, `${leftOut},\n        "conditions": { "all": [{ "part": "benefit" }] }`)],
    'shape-unfit',
    '两者之一',
    'exactly one of',
  ],
]);

describeMistakes('a formula', [
  [
    'adds money and a ratio',
    share(formula, '"‸project.planYearInvestment + 15%"'),
    'formula-units-unfit',
    '“+”不能用于金额与比率',
    '"+" cannot be applied to money and a ratio',
  ],
  [
    "is of another type than the fact's",
    share(formula, '‸"project.planYearInvestment"'),
    'formula-type-unfit',
    '算式的结果为金额，此处应为比率',
    'the formula gives money, but a ratio is expected',
  ],
  [
    'has an operand too few',
    share(formula, '"1 - ‸min(project.planYearInvestment)"'),
    'formula-unfit',
    'min 需要两个以上',
    'min takes two or more',
  ],
  [
    'has no operand',
    share(formula, '"1 - ‸min()"'),
    'formula-unfit',
    'min 需要两个以上',
    'min takes two or more',
  ],
  [
    'names an unknown fact',
    share('project.planYearInvestment', '‸project.planYearInvestments'),
    'fact-unknown',
    '“project.planYearInvestment”',
    '"project.planYearInvestment"',
  ],
  [
    'has a table row for the rest that is not the last',
    share(formula, `{ "table": [‸{ "value": "1%" }, { "when": { "all": [${test}] }, "value": "2%" }] }`),
    'formula-unfit',
    '只能是最后一行',
    'must be the last',
  ],
  [
    'has table rows of two types',
    share(formula, `{ "table": ‸[{ "when": { "all": [${test}] }, "value": "2%" }, { "value": "1元" }] }`),
    'formula-type-unfit',
    '算式的结果为金额，此处应为比率',
    'gives money, but a ratio',
  ],
  [
    'has a table row with a wrong test',
    share(
      formula,
      `{ "table": [{ "when": { ${fact}, ${operator}, "value": ‸"500" }, "value": "2%" }, { "value": "1%" }] }`,
    ),
    'unit-missing',
    '“500万元”',
    '"500万元"',
  ],
  [
    'is missing',
    [share(`\n  "formula": ${formula},`, ''), start('derived/year-share.json')],
    'key-missing',
    '缺少必填项“formula”',
    '"formula" is required',
  ],
]);

describeMistakes('a provision', [
  [
    'has a key that there is not',
    scale('"clause"', '‸"claus": "三", "clause"'),
    'key-unknown',
    '是否应为“clause”',
    'did you mean "clause"?',
  ],
  [
    'has a key that there is not in a part',
    scale('"article"', '‸"artcle": "一", "article"'),
    'key-unknown',
    '是否应为“article”',
    'did you mean "article"?',
  ],
  [
    'lacks its clause',
    [scale('\n  "clause": "三（四）",', ''), start('eligibility/investment-scale.json')],
    'key-missing',
    '缺少必填项“clause”',
    '"clause" is required',
  ],
  [
    'lacks its conditions',
    [scale(`\n  "conditions": ${conditions},`, ''), start('eligibility/investment-scale.json')],
    'key-missing',
    '缺少必填项“conditions”',
    '"conditions" is required',
  ],
  [
    'has a title in one language',
    scale(
      '{ "zh": "固定资产投资规模", "en": "Scale of fixed-asset investment" }',
      '‸{ "zh": "固定资产投资规模" }',
    ),
    'english-missing',
    '"languages": ["zh"]',
    '"languages": ["zh"]',
  ],
  [
    'has an empty title',
    scale('{ "zh": "固定资产投资规模",', '{ "zh": ‸"",'),
    'shape-unfit',
    '不能为空',
    'must not be empty',
  ],
  [
    'has a blank title',
    scale('{ "zh": "固定资产投资规模",', '{ "zh": ‸"　",'),
    'shape-unfit',
    '不能为空',
    'must not be empty',
  ],
  [
    'has a list for its title',
    scale('{ "zh": "固定资产投资规模", "en": "Scale of fixed-asset investment" }', '‸[]'),
    'shape-unfit',
    '应为对象 { … }，所写为 []',
    'an object { … } is expected, found []',
  ],
  [
    'has a text of more than 4000 characters',
    scale('{ "zh": "固定资产投资规模",', `{ "zh": ‸"${'长'.repeat(4001)}",`),
    'text-too-long',
    '4000 字',
    '4000 characters',
  ],
  [
    'is of no kind',
    scale('"kind": "requirement"', '"kind": ‸"requirment"'),
    'member-unknown',
    '是否应为“requirement”',
    'did you mean "requirement"?',
  ],
  [
    'has its keys in another order',
    scale(
      '"kind": "requirement",\n  "clause": "三（四）",',
      '‸"clause": "三（四）",\n  "kind": "requirement",',
    ),
    'key-order',
    'check --fix',
    'check --fix',
  ],
  [
    'has the event of an older form',
    scale(lastNote, `${lastNote},\n  ‸"event": { "type": "requirement" }`),
    'feature-refused',
    '与 kind 重复，请删去',
    'it repeats kind, remove it',
  ],
  [
    'has null for an end that there is not',
    withWindow('{ "from": "2026-01-01", "to": ‸null }'),
    'shape-unfit',
    '没有的不写 null，请删去这一项',
    'leave the key out, without null',
  ],
  [
    'ends before it begins',
    withWindow('‸{ "from": "2027-12-31", "to": "2024-01-01" }'),
    'window-unfit',
    '“2027-12-31”晚于止“2024-01-01”',
    'starts on 2027-12-31, after its end 2024-01-01',
  ],
  [
    'begins on no day of the calendar',
    withWindow('{ "from": ‸"2027-02-30" }'),
    'date-malformed',
    '“2027-02-30”不是有效日期',
    '"2027-02-30" is not a valid date',
  ],
  [
    'begins on a date in another form',
    withWindow('{ "from": ‸"2027年2月3日" }'),
    'date-malformed',
    '请写作“2026-12-31”',
    'write "2026-12-31"',
  ],
  [
    'is in force on a date that is no fact',
    withWindow('{ "from": "2026-01-01", "on": ‸"planYear.begin" }'),
    'fact-unknown',
    '没有事实“planYear.begin”',
    'there is no fact "planYear.begin"',
  ],
  [
    'has a name in another form',
    scale('"name": "eligibility/investment-scale"', '"name": ‸"投资规模"'),
    'shape-unfit',
    '应如“eligibility/investment-scale”',
    'must be written like "eligibility/investment-scale"',
  ],
]);

const price = editOf('land/preferential-price.json');
const acceptance = editOf('approval/tolerant-acceptance.json');
const basis = '  "basis"';

describeMistakes('a provision, in what belongs together,', [
  [
    'has an amount, but is no incentive',
    scale(basis, `  ‸"amount": "1元",\n${basis}`),
    'feature-refused',
    '只有扶持（incentive）类条款可写此项',
    'only an incentive has it',
  ],
  [
    'has a duty, but is a requirement',
    scale(
      basis,
      `  ‸"duty": { "actor": { "zh": "厅", "en": "A" }, "action": { "zh": "办", "en": "B" }, "period": "year" },\n${basis}`,
    ),
    'feature-refused',
    '只有职责（duty）类条款可写此项',
    'only a duty has it',
  ],
  [
    'is an incentive without a benefit',
    [price('\n  "benefit": "fee-saved",', ''), start('land/preferential-price.json')],
    'key-missing',
    '缺少必填项“benefit”',
    '"benefit" is required',
  ],
  [
    'has options and a benefit of its own',
    acceptance(basis, `  ‸"benefit": "service",\n${basis}`),
    'feature-refused',
    '写在各备选方式之内',
    'each of them has its own',
  ],
  [
    'has two options of one id',
    acceptance('"id": "notice-and-commitment"', '"id": ‸"tolerant-acceptance"'),
    'name-duplicate',
    '已在“options”中使用',
    'already used in "options"',
  ],
  [
    'has two steps of one name',
    price('"name": "reduction"', '"name": ‸"floorPrice"'),
    'name-duplicate',
    '已在“steps”中使用',
    'already used in "steps"',
  ],
  [
    'gives an amount that is no money',
    price(priceAmount, '"amount": ‸"15%"'),
    'formula-type-unfit',
    '算式的结果为比率，此处应为金额',
    'gives a ratio, but money',
  ],
  [
    'uses a step that there is not',
    price(priceAmount, '"amount": "‸step.reductions * project.grantedLandArea"'),
    'fact-unknown',
    '是否应为“step.reduction”',
    'did you mean "step.reduction"?',
  ],
  [
    'uses a field of an item outside a sum',
    scale(fact, '"fact": ‸"item.cost"'),
    'fact-unknown',
    '没有事实“item.cost”',
    'there is no fact "item.cost"',
  ],
  [
    'excludes an option that there is not',
    price('["approval/zero-land"]', '[‸"approval/tolerant-acceptance#notice"]'),
    'provision-unknown',
    '没有条款“approval/tolerant-acceptance#notice”',
    'there is no provision "approval/tolerant-acceptance#notice"',
  ],
  [
    'aims at what is no number',
    editOf('programme/annual-projects.json')('"atLeast": 1000', '"atLeast": ‸"上千"'),
    'quantity-malformed',
    '“上千”不是数量',
    '"上千" is not a quantity',
  ],
  [
    'rests on a duty',
    scale(test, '{ "condition": ‸"programme/annual-projects" }'),
    'provision-unknown',
    '没有条款“programme/annual-projects”',
    'there is no provision "programme/annual-projects"',
  ],
]);

const size = editOf('national/derived/size-class.json');
const employees = '{ "fact": "enterprise.employees", "operator": "greaterThanInclusive", "value": "1000人" }';

describeMistakes('a derived fact', [
  [
    'comes to what is none of its choices',
    size(`"value": "'micro'"`, `"value": "‸'micr'"`),
    'member-unknown',
    '是否应为“micro”',
    'did you mean "micro"?',
  ],
  [
    'has a choice twice',
    size(large, twice),
    'name-duplicate',
    '已在“members”中使用',
    'already used in "members"',
  ],
  [
    'names an unknown provision',
    size(employees, '{ "condition": ‸"eligibility/nothing" }'),
    'provision-unknown',
    '没有条款“eligibility/nothing”',
    'there is no provision "eligibility/nothing"',
  ],
]);

describeMistakes('a quote', [
  [
    'names a source that there is not',
    scale(quote, '[{ "source": ‸"notice", "text": "甲" }]'),
    'source-unknown',
    '没有原文“notice”',
    'there is no source "notice"',
  ],
  ['is empty', scale(quote, '[‸""]'), 'shape-unfit', '不能为空', 'must not be empty'],
  [
    'of a named source has a key that there is not',
    scale(quote, '[{ "source": "notice", "text": "甲", ‸"texts": "乙" }]'),
    'key-unknown',
    '“text”',
    '"text"',
  ],
  [
    'is not in the source',
    scale(quote, '[‸"项目固定资产投资规模在300万元以上。"]'),
    'quote-absent',
    '最接近的原文：“项目固定资产投资规模在500万元以上。”',
    'nearest: "项目固定资产投资规模在500万元以上。"',
  ],
  [
    'has half-width brackets',
    scale(quote, '[‸"(四)项目固定资产投资规模在500万元以上。"]'),
    'quote-absent',
    '写法不同的字符（引文→原文）：(→（　)→）',
    'characters written otherwise (quote→source): (→（  )→）',
  ],
  [
    'has a half-width stop',
    scale(quote, '[‸"（四）项目固定资产投资规模在500万元以上."]'),
    'quote-absent',
    '.→。',
    '.→。',
  ],
  [
    'has a half-width comma',
    scale(quote, '[‸"符合自治区先进制造业集群的产业布局和发展方向,优先支持"]'),
    'quote-absent',
    ',→，',
    ',→，',
  ],
  [
    'is like nothing in the source',
    scale(quote, '[‸"xyz"]'),
    'quote-absent',
    '其中也没有相近的文字',
    'nor anything like it',
  ],
]);

describeMistakes('policy.json', [
  [
    'names a provision that there is not',
    policy(
      '"eligibility/investment-scale"',
      '"eligibility/investment-scale",\n    ‸"eligibility/investment-scales"',
    ),
    'provision-unknown',
    '是否应为“eligibility/investment-scale”',
    'did you mean "eligibility/investment-scale"?',
  ],
  [
    'names a provision twice',
    policy(
      '"eligibility/investment-scale"',
      '"eligibility/investment-scale",\n    ‸"eligibility/investment-scale"',
    ),
    'name-duplicate',
    '已在“policy.json”中使用',
    'already used in "policy.json"',
  ],
  [
    'has the digest of another source',
    policy(
      /"sha256": "\w+"/.exec(soundPack['policy.json'] ?? '')?.[0] ?? '',
      `"sha256": ‸"${'0'.repeat(64)}"`,
    ),
    'source-digest-unfit',
    '0000',
    'policy.json says 0000',
  ],
  [
    'has the source of an older form',
    policy('"sources": [', '‸"source": {},\n  "sources": ['),
    'feature-refused',
    '改写在列表 sources 中',
    'write a list, "sources"',
  ],
  [
    'gives the first source an id',
    policy('"file": "sources', '‸"id": "plan", "file": "sources'),
    'feature-refused',
    '第一份原文是政策本身',
    'the first source is the policy itself',
  ],
  [
    'has a source that quotes cannot name',
    policy(
      '\n    }\n  ],\n  "provisions"',
      '\n    }, ‸{ "title": { "zh": "通知", "en": "Notice" }, "file": "facts.json", "sha256": "' +
        factsDigest +
        '" }\n  ],\n  "provisions"',
    ),
    'key-missing',
    '“id”',
    '"id"',
  ],
  [
    'lists as unquoted what is not in the source',
    policy('"text": "为贯彻', '"text": ‸"为全面贯彻'),
    'quote-absent',
    '最接近的原文',
    'nearest: "',
  ],
  [
    'lists as unquoted what a provision quotes',
    policy(
      '"unquoted": [',
      '"unquoted": [{ "text": ‸"项目固定资产投资规模在500万元以上。", "reason": { "zh": "甲", "en": "A" } },',
    ),
    'unquoted-quoted',
    '条款“eligibility/investment-scale”却引用了它',
    'provision "eligibility/investment-scale" quotes it',
  ],
  [
    'promises English alone',
    policy('"sources": [', '"languages": ‸["en"],\n  "sources": ['),
    'shape-unfit',
    '政策包必有中文',
    'every pack is in Chinese',
  ],
  [
    'names a source that there is not',
    policy('"sources/plan.zh.txt"', '‸"source.txt"'),
    'file-missing',
    '缺少文件“source.txt”',
    'the file "source.txt" is missing',
  ],
]);

const something = '"label": { "zh": "某项", "en": "something" }';
/** A fact of the pack's own with the keys, among them the type. */
const ownFact = (keys: string, rest = '') =>
  facts(
    '"facts": [',
    `"facts": [\n    { "id": "project.own", ${keys}, ${something}, "answeredBy": "applicant"${rest} },`,
  );
/** Fields of a national list. */
const ownFields = (list: string, fields: string) =>
  facts('"facts": [', `"fields": { ${list}: { ${fields} } },\n  "facts": [`);
const choice = '{ "value": "a", "label": { "zh": "甲", "en": "A" } }';

describeMistakes('facts.json', [
  [
    'has a number without a unit',
    facts(
      '"facts": [',
      `"facts": [\n    ‸{ "id": "project.own", "type": "number", ${something}, "answeredBy": "applicant" },`,
    ),
    'key-missing',
    '缺少必填项“unit”',
    '"unit" is required',
  ],
  [
    'has a number whose unit is one of money',
    ownFact('"type": "number", "unit": ‸"万元"'),
    'unit-reserved',
    '“万元”是金额的单位，请将类型写作“money”',
    '"万元" is a unit of money; make the fact one of type "money"',
  ],
  [
    'has a count whose unit is one of area',
    ownFact('"type": "count", "unit": ‸"亩"'),
    'unit-reserved',
    '“亩”是面积的单位',
    '"亩" is a unit of an area',
  ],
  [
    'has a unit that could be taken for a number',
    ownFact('"type": "number", "unit": ‸"10分"'),
    'shape-unfit',
    '应如“吨标准煤”',
    'written like "吨标准煤"',
  ],
  [
    'has a unit with a sign of a formula in it',
    ownFact('"type": "number", "unit": ‸"人*次"'),
    'shape-unfit',
    '应如“吨标准煤”',
    'written like "吨标准煤"',
  ],
  [
    'has a unit of money, which needs none',
    ownFact('"type": "money", ‸"unit": "万元"'),
    'key-unfit',
    '金额没有“unit”这一项',
    '"unit" does not go with money',
  ],
  [
    'has a yes or no that may be negative',
    ownFact('"type": "bool", ‸"mayBeNegative": true'),
    'key-unfit',
    '是否值没有“mayBeNegative”这一项',
    '"mayBeNegative" does not go with a yes or no',
  ],
  [
    'has a date with choices',
    ownFact('"type": "date"', `, ‸"members": [${choice}]`),
    'key-unfit',
    '日期没有“members”这一项',
    '"members" does not go with a date',
  ],
  [
    'has fields of what is no list',
    ownFact('"type": "enum"', `, ‸"fields": { "kind": { "type": "text", ${something} } }`),
    'key-unfit',
    '选项没有“fields”这一项',
    '"fields" does not go with a choice',
  ],
  [
    'has a list of choices with fields',
    ownFact(
      '"type": "list"',
      `, "members": [${choice}], ‸"fields": { "kind": { "type": "text", ${something} } }`,
    ),
    'shape-unfit',
    '请只写其一',
    'write one of them',
  ],
  [
    'has a list within a list',
    ownFact('"type": "list"', `, "fields": { "parts": { "type": ‸"list", ${something} } }`),
    'member-unknown',
    '“list”',
    '"list" is not one of the choices',
  ],
  [
    'has a field that lacks its unit',
    ownFact('"type": "list"', `, "fields": { "weight": ‸{ "type": "number", ${something} } }`),
    'key-missing',
    '缺少必填项“unit”',
    '"unit" is required',
  ],
  [
    'has a field whose name is no word',
    ownFact('"type": "list"', `, "fields": { ‸"energy-saved": { "type": "text", ${something} } }`),
    'shape-unfit',
    '的写法不符',
    'must be written like',
  ],
  [
    'has a choice of a field twice',
    ownFact(
      '"type": "list"',
      `, "fields": { "kind": { "type": "enum", ${something}, "members": [${choice}, ${choice.replace('"a"', '‸"a"')}] } }`,
    ),
    'name-duplicate',
    '“a”',
    'the name "a"',
  ],
  [
    'has a fact that every pack has',
    facts(
      '"facts": [',
      `"facts": [\n    { "id": ‸"project.nature", "type": "text", ${something}, "answeredBy": "applicant" },`,
    ),
    'fact-duplicate',
    '“project.nature”',
    'every pack has the fact "project.nature" already',
  ],
  [
    'gives fields to an unknown list',
    ownFields('‸"project.equipments"', `"weight": { "type": "text", ${something} }`),
    'fact-unknown',
    '是否应为“project.equipment”',
    'did you mean "project.equipment"?',
  ],
  [
    'gives fields to what is no list of items',
    ownFields('‸"project.purpose"', `"weight": { "type": "text", ${something} }`),
    'addition-unfit',
    '“project.purpose”没有可供补充的 fields',
    '"project.purpose" has no fields to which a pack could add',
  ],
  [
    'gives a list a field that it has',
    ownFields('"project.equipment"', `‸"cost": { "type": "text", ${something} }`),
    'fact-duplicate',
    '“project.equipment.cost”',
    'every pack has the fact "project.equipment.cost" already',
  ],
  [
    'gives a list a field with a key that does not go with its type',
    ownFields('"project.equipment"', `"weight": { "type": "ratio", ‸"unit": "吨", ${something} }`),
    'key-unfit',
    '比率没有“unit”这一项',
    '"unit" does not go with a ratio',
  ],
  [
    'has members for what has no choices',
    facts('"enterprise.city"', `‸"enterprise.annualRevenue": [${choice}],\n    "enterprise.city"`),
    'addition-unfit',
    '“enterprise.annualRevenue”没有可供补充的 members',
    '"enterprise.annualRevenue" has no members',
  ],
  [
    'has members for a field that has no choices',
    facts('"enterprise.city"', `‸"project.equipment.cost": [${choice}],\n    "enterprise.city"`),
    'addition-unfit',
    '“project.equipment.cost”没有可供补充的 members',
    '"project.equipment.cost" has no members',
  ],
  [
    'has members for an unknown field of a list',
    facts('"enterprise.city"', `‸"enterprise.researchPlatforms.levle": [${choice}],\n    "enterprise.city"`),
    'fact-unknown',
    '是否应为“enterprise.researchPlatforms.level”',
    'did you mean "enterprise.researchPlatforms.level"?',
  ],
  [
    'has members for an unknown fact',
    facts(
      '"enterprise.city"',
      '‸"enterprise.town": [{ "value": "a", "label": { "zh": "甲", "en": "A" } }],\n    "enterprise.city"',
    ),
    'fact-unknown',
    '没有事实“enterprise.town”',
    'there is no fact "enterprise.town"',
  ],
  [
    'has a choice twice',
    facts(
      '{ "value": "柳州市"',
      '{ "value": ‸"南宁市", "label": { "zh": "甲", "en": "A" } },\n      { "value": "柳州市"',
    ),
    'name-duplicate',
    '已在“enterprise.city”中使用',
    'already used in "enterprise.city"',
  ],
  [
    'has a key that is no fact id',
    facts(
      '"enterprise.city"',
      '‸"city": [{ "value": "a", "label": { "zh": "甲", "en": "A" } }],\n    "enterprise.city"',
    ),
    'shape-unfit',
    '应如“project.fixedAssetInvestment”',
    'written like "project.fixedAssetInvestment"',
  ],
]);

describeMistakes('parameters.json', [
  [
    'has a default without its unit',
    parameters(growth, '"default": ‸"15"'),
    'unit-missing',
    '“15%”',
    '"15%"',
  ],
  [
    'has an exception that ends before it begins',
    withExceptions(
      '"exceptions": [{ "when": { "all": [{ "fact": "enterprise.isHighGrowth", "operator": "equal", "value": true }] }, "value": "12%", "document": "a", "effective": ‸{ "from": "2027-01-01", "to": "2026-01-01" } }]',
    ),
    'window-unfit',
    '晚于',
    'after its end',
  ],
  [
    'has an exception whose window is tested on no date',
    withExceptions(
      '"exceptions": [{ "when": { "fact": "enterprise.isHighGrowth", "operator": "equal", "value": true }, "value": "12%", "document": "a", "effective": { "from": "2027-01-01", "on": ‸"enterprise.name" } }]',
    ),
    'shape-unfit',
    '应为日期类事实',
    'a date is expected',
  ],
  [
    'has exceptions that may hold at once',
    withExceptions(
      '"exceptions": [{ "when": { "fact": "enterprise.isHighGrowth", "operator": "equal", "value": true }, "value": "12%", "document": "甲" }, ‸{ "when": { "fact": "enterprise.isLegalPerson", "operator": "equal", "value": true }, "value": "10%", "document": "乙" }]',
    ),
    'exceptions-overlap',
    '“乙”与“甲”所定的例外可能同时成立',
    '"inOrder": true',
  ],
]);

const kind = '"kind": "requirement",';

describeMistakes('the text of a file', [
  [
    'lacks a comma',
    scale(`${kind}\n  "clause"`, '"kind": "requirement"\n  ‸"clause"'),
    'json-malformed',
    '缺少英文逗号',
    'a comma is missing',
  ],
  [
    'has a comma too many',
    scale(`${lastNote}\n`, `${lastNote},\n‸`),
    'json-malformed',
    '多写了逗号',
    'a comma too many',
  ],
  [
    'has Chinese punctuation',
    scale(kind, '"kind"‸： "requirement",'),
    'json-malformed',
    '“：”是中文标点',
    'is Chinese punctuation',
  ],
  ['has a comment', scale(kind, `${kind} ‸// 条件`), 'json-malformed', '不能写注释', 'no comments'],
  [
    'has an open text',
    scale(kind, '"kind": ‸"requirement,'),
    'json-malformed',
    '双引号没有成对',
    'no closing double quote',
  ],
  [
    'has a key twice',
    scale(kind, `${kind}\n  ‸"kind": "priority",`),
    'key-duplicate',
    '“kind”重复出现',
    '"kind" appears twice',
  ],
  [
    'has the key __proto__',
    scale(kind, `${kind}\n  ‸"__proto__": {},`),
    'key-forbidden',
    '不得使用“__proto__”',
    '"__proto__" must not be used',
  ],
  [
    'has the key constructor',
    scale(kind, `${kind}\n  ‸"constructor": {},`),
    'key-forbidden',
    '“constructor”',
    '"constructor"',
  ],
  ['is nested more than 64 deep', scale(tests, `${'['.repeat(62)}‸[`), 'json-too-deep', '64 层', '64 levels'],
  [
    'is nested 10,000 deep',
    scale(tests, `${'{"not":'.repeat(62)}‸${'{"not":'.repeat(10_000)}1${'}'.repeat(10_062)}`),
    'json-too-deep',
    '64 层',
    '64 levels',
  ],
]);
