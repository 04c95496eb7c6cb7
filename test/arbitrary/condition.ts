import fc from 'fast-check';
import type { Answers } from './answers.js';

/** The values that a fact takes in random conditions and applications: few, so that they meet. */
interface Pool {
  readonly type: string;
  /** The measure word of a count: counts of different things are not compared. */
  readonly unit?: string;
  readonly values: readonly unknown[];
}

const money = ['0元', '499.99万元', '500万元', '0.05亿元', '2,000万元'];
const areas = ['18亩', '12000平方米', '1.2公顷', '12,001㎡'];
const dates = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-12-31', '2027-01-01'];

/** Given facts of every type. */
const given: Readonly<Record<string, Pool>> = {
  'enterprise.isLegalPerson': { type: 'bool', values: [true, false] },
  'project.isTransformationInSubstance': { type: 'bool', values: [true, false] },
  'project.fixedAssetInvestment': { type: 'money', values: money },
  'project.planYearInvestment': { type: 'money', values: money },
  'project.landPremiumPerArea': { type: 'price', values: ['315元/平方米', '21万元/亩', '3,150,001元/公顷'] },
  'enterprise.incomeTaxRate': { type: 'ratio', values: ['10%', '15%', '15.0%', '25%'] },
  'project.originalFloorArea': { type: 'area', values: areas },
  'project.addedFloorArea': { type: 'area', values: areas },
  'enterprise.employees': { type: 'count', values: [0, 20, 300] },
  'project.completionDate': { type: 'date', values: dates },
  'project.productionDate': { type: 'date', values: dates },
  'enterprise.name': { type: 'text', values: ['甲', '乙'] },
  'enterprise.industryCode': { type: 'code', values: ['C1340', 'C13', 'C134', 'C15', 'B0610'] },
  'project.nature': { type: 'enum', values: ['expansion', 'relocation', 'technical-transformation'] },
  'project.registration': { type: 'enum', values: ['none', 'filed', 'approved'] },
  'enterprise.honours': { type: 'list', values: ['little-giant', 'single-champion'] },
  'project.purpose': { type: 'list', values: ['digital', 'safety'] },
};

/** The derived facts and parameters of a pack with random conditions. */
export const derived = [
  {
    id: 'project.share',
    type: 'ratio',
    formula: 'project.planYearInvestment / project.fixedAssetInvestment',
    failure: '固定资产投资为零',
  },
  {
    id: 'project.presumed',
    type: 'bool',
    formula: 'project.isTransformationInSubstance ?? enterprise.isLegalPerson',
  },
  {
    id: 'project.graded',
    type: 'money',
    formula: {
      table: [
        { when: { fact: 'enterprise.employees', operator: 'greaterThan', value: 20 }, value: '2000万元' },
        { when: { fact: 'project.presumed', operator: 'equal', value: true }, value: '500万元' },
        { value: 'project.planYearInvestment' },
      ],
    },
  },
];

export const parameters = [
  {
    id: 'parameter.threshold',
    type: 'ratio',
    default: '15%',
    inOrder: true as const,
    exceptions: [
      {
        when: { fact: 'enterprise.industryCode', operator: 'equal', value: 'C1340' },
        value: '10%',
        document: '文件',
      },
      {
        when: { not: { fact: 'project.presumed', operator: 'equal', value: true } },
        value: '15%',
        document: '复函',
      },
    ],
  },
];

const computed: Readonly<Record<string, Pool>> = {
  'project.share': { type: 'ratio', values: ['10%', '15%', '100%'] },
  'project.presumed': { type: 'bool', values: [true, false] },
  'project.graded': { type: 'money', values: money },
  'parameter.threshold': { type: 'ratio', values: ['10%', '15%'] },
  planYear: { type: 'count', unit: '年', values: [2025, 2026, 2027] },
  'planYear.start': { type: 'date', values: dates },
  'planYear.end': { type: 'date', values: dates },
  asOf: { type: 'date', values: dates },
};

const pools: readonly (readonly [fact: string, pool: Pool])[] = Object.entries({ ...given, ...computed });

const equality = ['equal', 'notEqual'];
const order = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];
const membership = ['in', 'notIn'];
const containment = ['contains', 'doesNotContain'];
const ranges = ['between', 'notBetween'];
const years = ['inYear', 'notInYear'];
const classes = ['within', 'notWithin'];
/** Classes of codes, among them some that no code of the pool says exactly. */
const classCodes = ['B', 'C', 'C13', 'C134', 'C1340', 'B06', 'C1511'];
const ordered = ['money', 'price', 'ratio', 'area', 'count', 'date'];

/** Computed facts as often as given ones: they are fewer, and have more behind them. */
const anyPool = fc.oneof(
  fc.constantFrom(...Object.entries(given)),
  fc.constantFrom(...Object.entries(computed)),
);

/** Literals in the order of their values, since a range is refused whose ends are not. */
const inOrder: Readonly<Record<string, readonly unknown[]>> = {
  money: ['0元', '499.99万元', '500万元', '2,000万元'],
  price: ['21万元/亩', '3,150,001元/公顷'],
  ratio: ['10%', '15%', '25%'],
  area: ['12000平方米', '1.2公顷', '12,001㎡'],
  count: [0, 20, 300, 2026],
  date: dates,
};

const rangeOf = (type: string, others: readonly { readonly fact: string }[]): fc.Arbitrary<unknown> => {
  const values = inOrder[type] ?? [];
  const other = fc.constantFrom(...others);
  const literals = fc
    .tuple(fc.nat(values.length - 1), fc.nat(values.length - 1))
    .map(([a, b]) => [values[Math.min(a, b)], values[Math.max(a, b)]]);
  const literal = fc.constantFrom(...values);
  return fc.oneof(literals, fc.tuple(literal, other), fc.tuple(other, literal), fc.tuple(other, other));
};

const yearsAsked = fc.oneof(
  fc.constantFrom(2025, 2026, 2027),
  fc.constantFrom({ fact: 'planYear' }, { fact: 'enterprise.employees' }),
);

const classesAsked = fc.oneof(
  fc.constantFrom(...classCodes),
  fc.array(fc.constantFrom(...classCodes), { minLength: 1, maxLength: 3 }),
);

/** The tests that facts of some types allow besides. */
const particular = (
  fact: string,
  type: string,
  others: readonly { readonly fact: string }[],
): readonly fc.Arbitrary<unknown>[] => {
  const testing = (operators: readonly string[], value: fc.Arbitrary<unknown>) =>
    fc.record({ fact: fc.constant(fact), operator: fc.constantFrom(...operators), value });
  return [
    ...(ordered.includes(type) ? [testing(ranges, rangeOf(type, others))] : []),
    ...(type === 'date' ? [testing(years, yearsAsked)] : []),
    ...(type === 'code' ? [testing(classes, classesAsked)] : []),
  ];
};

const nameless: fc.Arbitrary<unknown> = anyPool.chain(([fact, { type, unit, values }]) => {
  const literal = fc.constantFrom(...values);
  if (type === 'list')
    return fc.record({ fact: fc.constant(fact), operator: fc.constantFrom(...containment), value: literal });
  const others = pools
    .filter(([, pool]) => pool.type === type && pool.unit === unit)
    .map(([other]) => ({ fact: other }));
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        fact: fc.constant(fact),
        operator: fc.constantFrom(...equality, ...(ordered.includes(type) ? order : [])),
        value: fc.oneof(
          { weight: 2, arbitrary: literal },
          { weight: 1, arbitrary: fc.constantFrom(...others) },
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        fact: fc.constant(fact),
        operator: fc.constantFrom(...membership),
        value: fc.array(literal, { minLength: 1, maxLength: 3 }),
      }),
    },
    ...particular(fact, type, others).map((arbitrary) => ({ weight: 2, arbitrary })),
  );
});

const test: fc.Arbitrary<unknown> = fc
  .tuple(nameless, fc.nat(4))
  .map(([tested, chance]) =>
    chance === 0 ? { name: { zh: '某条件', en: 'a test' }, ...(tested as object) } : tested,
  );

const group = (part: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom('all', 'any'), fc.array(part, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([kind, parts, named]) => ({
      ...(named ? { name: { zh: '组', en: 'group' } } : {}),
      [kind]: parts,
    }));

const negation = (part: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  part.map((inner) => ({ not: inner }));

const reference = (provisions: readonly string[]): fc.Arbitrary<unknown> =>
  fc.constantFrom(...provisions).map((condition) => ({ condition }));

const part = (depth: number, provisions: readonly string[]): fc.Arbitrary<unknown> => {
  const leaves = [test, ...(provisions.length === 0 ? [] : [reference(provisions)])];
  if (depth === 0) return fc.oneof(...leaves);
  const inner = part(depth - 1, provisions);
  return fc.oneof(
    ...leaves.map((arbitrary) => ({ arbitrary, weight: 2 })),
    { arbitrary: group(inner), weight: 3 },
    { arbitrary: negation(inner), weight: 1 },
  );
};

/** A well-formed condition of a provision, at most `depth` levels deep, that may refer to the provisions named. */
export const condition = (depth: number, provisions: readonly string[] = []): fc.Arbitrary<unknown> => {
  const inner = part(depth - 1, provisions);
  return fc.oneof(
    { arbitrary: group(inner), weight: 6 },
    { arbitrary: negation(inner), weight: 2 },
    ...(provisions.length === 0 ? [] : [{ arbitrary: reference(provisions), weight: 1 }]),
  );
};

/** Answers to every given fact that random conditions test. */
export const conditionAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    Object.entries(given).map(([fact, { type, values }]) => [
      fact,
      type === 'list' ? fc.subarray([...values]) : fc.constantFrom(...values),
    ]),
  ),
);
