import { isQuantityType, type Text } from '../../domain/fact.js';
import type { JsonPath } from '../../json/read-json.js';
import { suggestion } from '../../problem/suggestion.js';
import { type Measure, negate, nothing } from '../../quantity/measure.js';
import type { Formula } from '../formula.js';
import type { Call, Chain, Expression, Name, Negative, Written } from '../notation/expression.js';
import { operations } from '../operation/index.js';
import type { Operation } from '../operation/operation.js';
import { type Scope, unknownFact } from '../scope.js';
import { calculation } from './calculation.js';
import { firstKnown } from './first-known.js';
import type { Place } from './kind.js';
import { readWritten } from './literal.js';

const bySign: ReadonlyMap<string, Operation> = new Map(
  [...operations.values()].flatMap((each) => ('sign' in each && each.sign ? [[each.sign, each]] : [])),
);

/** The operations that are written as functions. */
const functionNames: readonly string[] = [...operations.values()].flatMap((each) =>
  typeof each.operands === 'object' || ('sign' in each && each.sign) ? [] : [each.name],
);

type Read<Kind extends Expression> = (expression: Kind, scope: Scope, place: Place) => Formula | undefined;

const placed = <Tree extends object>(tree: Tree | undefined, place: Place): (Tree & Place) | undefined =>
  tree && { ...tree, ...place };

const readValue: Read<Written> = (written, scope, place) => {
  const value = readWritten(written);
  return 'code' in value
    ? scope.complain(place.path, value, place.at)
    : placed({ kind: 'literal' as const, ...value }, place);
};

const readName: Read<Name> = ({ name }, scope, place) => {
  const part = scope.part?.(name);
  if (part !== undefined) return part.formula;
  const fact = scope.fact(name);
  if (fact !== undefined) {
    const { type, unit } = fact;
    return placed({ kind: 'fact' as const, type, ...(unit === undefined ? {} : { unit }), fact }, place);
  }
  if (scope.choices?.includes(name))
    return placed({ kind: 'literal' as const, type: 'enum' as const, value: name }, place);
  const unknown = unknownFact(name, scope, scope.choices);
  const isBare = !name.includes('.') && unknown.code === 'fact-unknown' && !unknown.values.suggestion;
  return scope.complain(
    place.path,
    isBare
      ? {
          code: 'formula-unfit',
          values: {
            zh: `没有事实“${name}”；如为文字或选项，请写作 '${name}'`,
            en: `there is no fact ${name}; a text or a choice is written '${name}'`,
          },
        }
      : unknown,
    place.at,
  );
};

const readParts = (
  parts: readonly Expression[],
  scope: Scope,
  path: JsonPath,
): readonly Formula[] | undefined => {
  const read = parts.map((part) => readExpression(part, scope, path));
  return read.every((part) => part !== undefined) ? read : undefined;
};

const readChain: Read<Chain> = ({ sign, parts: written }, scope, place) => {
  const parts = readParts(written, scope, place.path);
  if (parts === undefined) return undefined;
  if (sign === '??') return placed(firstKnown(parts, scope, place), place);
  const operation = bySign.get(sign);
  if (operation === undefined) throw new Error(`no operation is written ${sign}`);
  // A quotient is of two: a / b / c divides the first quotient once more.
  const [first, ...rest] = parts;
  if (operation.operands !== 2 || first === undefined)
    return placed(calculation(operation, parts, scope, place), place);
  return rest.reduce<Formula | undefined>(
    (dividend, divisor) =>
      dividend && placed(calculation(operation, [dividend, divisor], scope, place), place),
    first,
  );
};

/** Less than nothing: the part taken from zero, or a literal with its sign. */
const readNegative: Read<Negative> = ({ part: written }, scope, place) => {
  const part = readExpression(written, scope, place.path);
  const subtract = operations.get('subtract');
  if (part === undefined || subtract === undefined) return undefined;
  const { type } = part;
  if (!isQuantityType(type))
    return scope.complain(
      place.path,
      { code: 'formula-units-unfit', values: { operation: '-', types: [type] } },
      place.at,
    );
  if (part.kind === 'literal') return { ...part, ...place, value: negate(part.value as Measure) };
  const zero: Formula = { kind: 'literal', ...place, type, value: nothing(type) };
  return placed(calculation(subtract, [zero, part], scope, place), place);
};

/** What other notations write as functions, and how it is written here. */
export const elsewhere: ReadonlyMap<string, Text> = new Map([
  [
    'sum',
    {
      zh: '对清单求和写作 { "sum": { "of": "item.…", "over": "…" } }，几个数相加写作 a + b',
      en: 'a sum over a list is { "sum": { "of": "item.…", "over": "…" } }, and a sum of values a + b',
    },
  ],
  ['if', { zh: '按条件取值写作 { "table": [ … ] }', en: 'a choice by conditions is { "table": [ … ] }' }],
  ...['average', 'avg', 'mean'].map((name): [string, Text] => [
    name,
    {
      zh: '平均数写作合计除以项数，即 sum 除以 count，可在 with 中分别命名',
      en: 'an average is a sum divided by a count, which "with" may name',
    },
  ]),
  ...['some', 'every', 'none'].map((name): [string, Text] => [
    name,
    {
      zh: `对清单写作 { "${name}": { "over": "…", "where": … } }`,
      en: `of a list it is { "${name}": { "over": "…", "where": … } }`,
    },
  ]),
]);

const unknownFunction = (name: string): Text => {
  const other = elsewhere.get(name.toLowerCase());
  if (other !== undefined)
    return { zh: `没有函数“${name}”；${other.zh}`, en: `there is no function ${name}; ${other.en}` };
  const near = suggestion(name, functionNames);
  return {
    zh: `没有函数“${name}”${near === undefined ? '' : `，是否应为“${near}”`}；可用：${functionNames.join('、')}`,
    en: `there is no function ${name}${near === undefined ? '' : `, did you mean ${near}?`}; there are ${functionNames.join(', ')}`,
  };
};

const asObject = ({ name, operands }: Operation): { readonly zh: string; readonly en: string } => {
  const keys = Object.keys(operands).map((key) => `"${key.replace('?', '')}": "…"`);
  const form = `{ "${name}": { ${keys.join(', ')} } }`;
  return {
    zh: `${name} 的运算量须按名称写：${form}`,
    en: `${name} is written with its operands by name: ${form}`,
  };
};

const numbers: Readonly<Record<'1' | '2' | 'several', { readonly zh: string; readonly en: string }>> = {
  1: { zh: '一个运算量', en: 'one operand' },
  2: { zh: '两个运算量', en: 'two operands' },
  several: { zh: '两个以上运算量', en: 'two or more operands' },
};

const wrongNumber = (
  name: string,
  operands: keyof typeof numbers | 1 | 2,
): { readonly zh: string; readonly en: string } => ({
  zh: `${name} 需要${numbers[operands].zh}`,
  en: `${name} takes ${numbers[operands].en}`,
});

const readCall: Read<Call> = ({ name, parts: written }, scope, place) => {
  const operation = operations.get(name);
  const refuse = (values: { readonly zh: string; readonly en: string }): undefined =>
    scope.complain(place.path, { code: 'formula-unfit', values }, place.at);
  if (operation === undefined) return refuse(unknownFunction(name));
  const { operands } = operation;
  if (typeof operands === 'object') return refuse(asObject(operation));
  if ('sign' in operation && operation.sign !== undefined)
    return refuse({ zh: `请写作 a ${operation.sign} b`, en: `it is written a ${operation.sign} b` });
  const parts = readParts(written, scope, place.path);
  if (parts === undefined) return undefined;
  if (operands === 'several' ? parts.length < 2 : parts.length !== operands)
    return refuse(wrongNumber(name, operands));
  return placed(calculation(operation, parts, scope, place), place);
};

const readers: { readonly [Kind in Expression['kind']]: Read<Extract<Expression, { readonly kind: Kind }>> } =
  {
    written: readValue,
    name: readName,
    chain: readChain,
    negative: readNegative,
    call: readCall,
  };

/** Reads a formula that was parsed into a typed tree; what is wrong is told to the scope with its place in the text. */
export const readExpression = (expression: Expression, scope: Scope, path: JsonPath): Formula | undefined => {
  const read: Read<never> = readers[expression.kind];
  return read(expression as never, scope, { path, at: expression.at });
};
