import { state, stated } from './applications.mjs';
import { chanceOf } from './chance.mjs';

/** What is no value of any type, or of a few types alone. */
const unfit = [
  true,
  0,
  -1,
  1.5,
  3200,
  '',
  ' ',
  'abc',
  '3200',
  '500平方米',
  '12亩',
  '15%',
  '１２３４',
  '315元/平方米',
  '其他企业',
  'x'.repeat(1200),
  [],
  ['甲'],
  [{}],
  [[]],
  [null],
  {},
  { value: '1元', unit: '元' },
];

const misspelt = (chance, word) => {
  const at = chance.below(Math.max(1, word.length - 1));
  return chance.oneOf([
    `${word.slice(0, at)}${word.slice(at + 1)}`,
    `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`,
    `${word}s`,
    word.toUpperCase(),
    'somethingElse',
  ]);
};

/** What only nearly is a value of the type. */
const nearlyFit = {
  money: ['-5万元', '1e5元', '1,00元', '3200万', '五百万元', '0.12345678901234元', `${'9'.repeat(40)}元`],
  area: ['-5平方米', '12', '12平米', '1..5亩'],
  price: ['-1元/平方米', '315元', '21万/亩', '315'],
  ratio: ['15', '15‰', '%', '1%5'],
  count: [-1, 1.5, 1e21, '210', '210人'],
  date: ['2026-02-30', '2026-13-01', '2026/06/30', '2026-6-30', '30-06-2026', '2026年6月30日'],
  code: ['C134', '1340', 'Z1340', 'B1340', 'c1340', '91450100123456783', '914501001234567839I'],
};

// A copy, since a second mistake may be written into it.
const anythingUnfit = (chance) => structuredClone(chance.oneOf(unfit));

const parent = (fact) => fact.split('.').slice(0, -1).join('.');

/** The member's label in Chinese, which people write first, or its id misspelt. */
const badMember = (chance, { members = [] }) => {
  const member = chance.oneOf(members);
  return member === undefined
    ? ''
    : chance.oneOf([member.label.zh, member.label.en, misspelt(chance, member.value)]);
};

const badValue = (chance, field) => {
  const near = nearlyFit[field.type];
  if (near !== undefined && chance.happens(0.7)) return chance.oneOf(near);
  if (field.members === undefined || chance.happens(0.4)) return anythingUnfit(chance);
  const wrong = badMember(chance, field);
  return field.type === 'list' ? [field.members[0]?.value, wrong] : wrong;
};

/** Settings with mistakes that a seed and a number decide, made from well-formed ones. */
export const mistakesOf = ({ policy }, seed, wellFormed) => {
  const facts = policy.facts.filter(({ derived }) => !derived);
  const lists = facts.filter(({ fields }) => fields !== undefined);
  const byType = [...new Set(facts.map(({ type }) => type))].map((type) =>
    facts.filter((fact) => fact.type === type),
  );

  const ways = {
    value: (chance, { application }) => {
      const fact = chance.oneOf(chance.oneOf(byType));
      state(application, fact.id, badValue(chance, fact));
    },
    field: (chance, { application }) => {
      const { id, fields } = chance.oneOf(lists);
      const [key, field] = chance.oneOf(Object.entries(fields));
      const items = stated(application, id) ?? [];
      state(application, id, [...(Array.isArray(items) ? items : []), { [key]: badValue(chance, field) }]);
    },
    fieldKey: (chance, { application }) => {
      const { id, fields } = chance.oneOf(lists);
      state(application, id, [{ [misspelt(chance, chance.oneOf(Object.keys(fields)))]: true }]);
    },
    key: (chance, { application }) => {
      const { id } = chance.oneOf(facts);
      const key = misspelt(chance, id.split('.').at(-1));
      state(application, `${parent(id)}.${key}`, stated(application, id) ?? true);
    },
    group: (chance, { application }) =>
      void state(
        application,
        chance.oneOf([...new Set(facts.map(({ id }) => parent(id)))]),
        anythingUnfit(chance),
      ),
    outerKey: (chance, { application }) => {
      application[misspelt(chance, chance.oneOf(['planYear', 'enterprise', 'project', 'evidence']))] = 1;
    },
    planYear: (chance, { application }) => {
      application.planYear = chance.oneOf([undefined, null, '2026', 26, 2026.5, 20_260, true]);
    },
    evidence: (chance, { application }) => {
      const { id } = chance.oneOf(facts);
      application.evidence = {
        [chance.oneOf([id, misspelt(chance, id)])]: chance.oneOf([
          '审计报告',
          { source: '' },
          { date: anythingUnfit(chance) },
          { documents: '甲' },
        ]),
      };
    },
    asOf: (chance, setting) => {
      setting.asOf = anythingUnfit(chance);
    },
    parameter: (chance, { parameters }) => {
      const { id } = chance.oneOf(policy.parameters);
      parameters[chance.oneOf([id, id, misspelt(chance, id)])] = chance.oneOf([
        anythingUnfit(chance),
        { value: anythingUnfit(chance), source: chance.oneOf(['测算', '', 1]) },
      ]);
    },
  };
  const rare = new Set(['asOf', 'planYear', 'outerKey']);
  const kinds = Object.keys(ways).flatMap((kind) => (rare.has(kind) ? [kind] : [kind, kind, kind, kind]));

  return (number) => {
    const chance = chanceOf(seed, number, 7);
    const setting = wellFormed(number);
    if (chance.happens(0.02)) return { ...setting, application: chance.oneOf([null, 1, '申报', [], {}]) };
    for (let left = chance.oneOf([1, 1, 1, 2, 3, 5]); left > 0; left--)
      ways[chance.oneOf(kinds)](chance, setting);
    return setting;
  };
};
