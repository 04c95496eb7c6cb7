import fc from 'fast-check';
import type { FactDefinition, Field, PackFiles } from '../../src/index.js';
import type { Answers } from './answers.js';
import { moneyAround, writing, writtenMoney } from './money.js';

const money = fc
  .tuple(moneyAround(0, 1, 500, 2000, 5000), writing)
  .map(([amount, way]) => writtenMoney(amount, way));

/** Either way of writing them. */
const numbers = fc.constantFrom(0, 0.5, 12, 59.99, 60, 86.5, 100);

const ofType: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  bool: fc.boolean(),
  money,
  price: fc.constantFrom('0元/平方米', '315元/平方米', '21万元/亩', '1,000元/平方米'),
  ratio: fc.constantFrom('0%', '3.5%', '10%', '15%', '30%', '100%', '120%'),
  area: fc.constantFrom('0平方米', '18亩', '1.2公顷', '8,400平方米', '100㎡'),
  count: fc.oneof(fc.constantFrom(0, 1, 12, 20, 36, 300, 1000), fc.nat({ max: 5000 })),
  date: fc.constantFrom('2022-01-01', '2025-12-31', '2026-01-01', '2026-06-30', '2026-12-31', '2027-12-31'),
  text: fc.constantFrom('甲', '乙'),
};

const codes = {
  'industry-code': fc.constantFrom('C1340', 'C2110', 'B06', 'F5211'),
  'credit-code': fc.constantFrom('914501001234567830', '91350100M000100Y43', '91350100M0001TGQXM'),
};

const item = (fields: Readonly<Record<string, Field>>): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, writtenValue(field)])));

/** Any well-formed value of the field, as written; items of lists state every field. */
export const writtenValue = (field: Field): fc.Arbitrary<unknown> => {
  const { type, unit = '', mayBeNegative = false, members = [], fields, form } = field;
  const values = members.map(({ value }) => value);
  if (type === 'list')
    return fields === undefined ? fc.subarray(values) : fc.array(item(fields), { maxLength: 2 });
  if (type === 'enum' && values.length > 0) return fc.constantFrom(...values);
  if (form !== undefined) return codes[form];
  if (type === 'number') return numbers.map((number) => (number < 50 ? number : `${number}${unit}`));
  if (type === 'money' && mayBeNegative)
    return fc.oneof(
      money,
      money.map((written) => `-${written}`),
    );
  return ofType[type] ?? fc.constantFrom('甲', '乙');
};

/** A value for every fact that an application may state and that the pack's rules name. */
export const anyAnswers = (facts: readonly FactDefinition[], files: PackFiles): fc.Arbitrary<Answers> => {
  const rules = Object.values(files).join();
  const named = facts.filter(({ id, derived }) => !derived && rules.includes(id));
  return fc.record(Object.fromEntries(named.map((fact) => [fact.id, writtenValue(fact)])));
};
