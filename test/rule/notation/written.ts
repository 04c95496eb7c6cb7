import type { Expression } from '../../../src/rule/notation/expression.js';
import { isMisfit, parseExpression } from '../../../src/rule/notation/parse-expression.js';

/** An expression in brackets throughout, so that its shape can be read: `(+ a (* b c))`. */
export const shapeOf = (expression: Expression): string => {
  switch (expression.kind) {
    case 'written':
      return expression.form === 'text' ? `'${expression.text}'` : expression.text;
    case 'name':
      return expression.name;
    case 'negative':
      return `(- ${shapeOf(expression.part)})`;
    case 'call':
      return `(${[expression.name, ...expression.parts.map(shapeOf)].join(' ')})`;
    case 'chain':
      return `(${[expression.sign, ...expression.parts.map(shapeOf)].join(' ')})`;
  }
};

/** What a text is read as, or at which of its characters it is refused. */
export const readAs = (text: string): string => {
  const read = parseExpression(text);
  return isMisfit(read) ? `refused at ${read.at}` : shapeOf(read);
};

/** The same without the places. */
export const withoutPlaces = (expression: Expression): unknown =>
  JSON.parse(JSON.stringify(expression, (key, value: unknown) => (key === 'at' ? undefined : value)));
