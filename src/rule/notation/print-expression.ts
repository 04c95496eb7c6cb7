import { type Chain, type Expression, strengths } from './expression.js';

/** Whether a part of a chain needs brackets to stay a part of its own, or is clearer in them beside `??`. */
const isLoose = (part: Expression, { sign }: Chain, index: number): boolean => {
  if (part.kind !== 'chain') return false;
  const [inner, outer] = [strengths[part.sign], strengths[sign]];
  return sign === '??' || inner < outer || (inner === outer && index > 0);
};

/** A text that holds the plain mark itself stood in Chinese ones. */
const quoted = (text: string): string => (text.includes("'") ? `‘${text}’` : `'${text}'`);

/** The formula as `check --fix` writes it: plain signs, single spaces, brackets only where they matter. */
export const printExpression = (expression: Expression): string => {
  switch (expression.kind) {
    case 'written':
      return expression.form === 'text' ? quoted(expression.text) : expression.text;
    case 'name':
      return expression.name;
    case 'negative': {
      const part = printExpression(expression.part);
      return expression.part.kind === 'chain' ? `-(${part})` : `-${part}`;
    }
    case 'call':
      return `${expression.name}(${expression.parts.map(printExpression).join(', ')})`;
    case 'chain':
      return expression.parts
        .map((part, index) => {
          const printed = printExpression(part);
          return isLoose(part, expression, index) ? `(${printed})` : printed;
        })
        .join(` ${expression.sign} `);
  }
};
