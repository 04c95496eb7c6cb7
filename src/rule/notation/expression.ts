/** The signs between the parts of an expression, from the weakest to the strongest. */
export type Sign = '??' | '+' | '-' | '*' | '/';

/** How strongly each binds, as in Excel; `??` is the weakest. */
export const strengths: Readonly<Record<Sign, number>> = { '??': 0, '+': 1, '-': 1, '*': 2, '/': 2 };

/** Where an expression begins in its text. */
interface Positioned {
  readonly at: number;
}

/** A value as it is written: `500万元`, `15%`, `12个月`, `2026-12-31`, `true`, or a text, which was in quotation marks. */
export interface Written extends Positioned {
  readonly kind: 'written';
  readonly form: 'number' | 'date' | 'bool' | 'text';
  readonly text: string;
}

export interface Name extends Positioned {
  readonly kind: 'name';
  readonly name: string;
}

/** Two or more parts with one sign between them: `a - b - c` is one of three. */
export interface Chain extends Positioned {
  readonly kind: 'chain';
  readonly sign: Sign;
  readonly parts: readonly Expression[];
}

export interface Negative extends Positioned {
  readonly kind: 'negative';
  readonly part: Expression;
}

export interface Call extends Positioned {
  readonly kind: 'call';
  readonly name: string;
  readonly parts: readonly Expression[];
}

/** A formula as it is written, before anyone knows what its names mean. */
export type Expression = Written | Name | Chain | Negative | Call;
