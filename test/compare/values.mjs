/** Well-formed values of facts, near to what the rules compare them with. */

const patterns = {
  money: /^([\d.,]+)(元|万元|亿元)$/,
  ratio: /^([\d.]+)%$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

const moneyPlaces = { 元: 2, 万元: 6, 亿元: 10 };

/** The decimal in units of its last possible place: `1.5` to two places is 150n. */
const toPlaces = (decimal, places) => {
  const [whole, part = ''] = decimal.replaceAll(',', '').split('.');
  return BigInt(whole + part.slice(0, places).padEnd(places, '0'));
};

const written = (digits, places) => {
  const text = String(digits).padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, '');
};

/** Money in 分, or undefined of what is no money. */
const fenOf = (text) => {
  const [, number, unit] = (typeof text === 'string' && patterns.money.exec(text)) || [];
  return unit === undefined ? undefined : toPlaces(number, moneyPlaces[unit]);
};

const basisPointsOf = (text) => toPlaces(patterns.ratio.exec(text)[1], 2);

const positive = (number) => (number < 0n ? 0n : number);

/** Every literal of the rule files that a value is compared with or calculated from, by kind. */
export const literalsOf = (documents) => {
  const [found, counts] = [{ money: new Set(), ratio: new Set(), date: new Set() }, new Set([0, 1])];
  const visit = (value) => {
    if (typeof value === 'string')
      for (const [kind, pattern] of Object.entries(patterns)) if (pattern.test(value)) found[kind].add(value);
    if (Number.isSafeInteger(value) && value >= 0) counts.add(value);
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(documents);
  return {
    money: [...found.money].map(fenOf),
    ratio: [...found.ratio].map(basisPointsOf),
    date: [...found.date],
    count: [...counts],
  };
};

/** Every money that an application states, in 分. */
const moneyIn = (value) => {
  if (typeof value !== 'object' || value === null) return [fenOf(value)].filter((fen) => fen !== undefined);
  return Object.values(value).flatMap(moneyIn);
};

const day = 86_400_000;

/** Writers of a value of each type, by the chance and the application that it is for. */
export const valuesOf = (literals, seen) => {
  const fen = (chance, application) => {
    const others = moneyIn(application);
    const way = chance.below(20);
    if (way < 9)
      return positive(
        chance.oneOf(literals.money) + chance.oneOf([0n, 0n, 1n, -1n, 100n, -100n, 5_000_000n]),
      );
    // A share of another amount, or as much more: what a rule about a share or a growth turns on.
    if (way < 14 && others.length > 0) {
      const share = chance.oneOf(literals.ratio) + chance.oneOf([0n, 0n, 10_000n]);
      return positive((chance.oneOf(others) * share) / 10_000n + chance.oneOf([0n, 0n, 1n, -1n]));
    }
    return way < 16 ? 0n : BigInt(chance.below(10 ** (3 + chance.below(10))));
  };
  const money = (chance, application) => {
    const [amount, unit] = [fen(chance, application), chance.oneOf(['元', '万元', '万元', '亿元'])];
    return `${written(amount, moneyPlaces[unit])}${unit}`;
  };
  const date = (chance) => {
    const near = Date.parse(chance.oneOf(literals.date)) + chance.oneOf([-1, 0, 0, 1]) * day;
    const anyDay = Date.UTC(2022, chance.below(80), 1 + chance.below(31));
    return new Date(chance.happens(0.5) ? near : anyDay).toISOString().slice(0, 10);
  };

  const list = (chance, application, { fields, members = [] }, name) => {
    if (fields === undefined) return chance.someOf(members).map(({ value }) => value);
    return Array.from({ length: chance.below(4) }, () => item(chance, application, fields, name));
  };
  /** An item of a list of objects; some state every field, some leave fields out. */
  const item = (chance, application, fields, name) =>
    Object.fromEntries(
      chance
        .someOf(Object.entries(fields), chance.oneOf([1, 1, 0.9, 0.5]))
        .map(([key, field]) => [key, value(chance, application, field, `${name}.${key}`)]),
    );

  const ofType = {
    list,
    bool: (chance) => chance.happens(0.5),
    money,
    date,
    ratio: (chance) =>
      `${written(
        chance.happens(0.7)
          ? positive(chance.oneOf(literals.ratio) + chance.oneOf([0n, 0n, 1n, -1n]))
          : BigInt(chance.below(15_000)),
        2,
      )}%`,
    area: (chance) =>
      `${chance.below(10 ** chance.below(6))}${chance.oneOf(['', '', '.5'])}${chance.oneOf(['平方米', '平方米', '亩', '公顷'])}`,
    price: (chance) =>
      `${chance.below(10 ** (1 + chance.below(3)))}${chance.oneOf(['', '.25'])}${chance.oneOf(['元/平方米', '元/平方米', '万元/亩', '元/亩'])}`,
    count: (chance) =>
      chance.happens(0.8)
        ? Math.max(0, chance.oneOf(literals.count) + chance.oneOf([-1, 0, 0, 1]))
        : chance.below(5000),
    enum: (chance, _application, { members = [] }) => chance.oneOf(members)?.value ?? '其他',
    text: (chance) => chance.oneOf(['甲', '示例设备', 'A & <b>', '“引号”']),
  };

  /** A value for the fact, or the field of an item, of that name. */
  const value = (chance, application, field, name) => {
    const known = seen.get(name) ?? [];
    // A code has a form of its own, which those of the cases have.
    if (known.length > 0 && chance.happens(field.type === 'code' ? 1 : 0.3))
      return structuredClone(chance.oneOf(known));
    return (ofType[field.type] ?? ofType.text)(chance, application, field, name);
  };
  return { value, item, date };
};
