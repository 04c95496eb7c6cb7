import type { Place, Problem, ProblemCode } from './problem.js';
import { inChinese, inEnglish } from './sentence.js';

/** One mistake of an input or a rule file, with its place and its sentence in both languages. */
export interface Violation extends Place {
  readonly code: ProblemCode;
  readonly message: string;
  readonly messageZh: string;
}

// The registry symbol is the same in the ESM and the CJS copy, where `instanceof` would fail.
const brand = Symbol.for('qianqi-jigai.PolicyError');

const toViolation = (problem: Problem): Violation => ({
  code: problem.code,
  ...problem.place,
  message: inEnglish(problem),
  messageZh: inChinese(problem),
});

/**
 * The one error that this library throws: everything that is wrong with an input, an option or a policy pack.
 *
 * `code`, `path`, `file`, `line` and `column` are those of the first violation; `message` (English) and
 * `messageZh` (Chinese) hold a line for each. Recognise it with {@link isPolicyError}, not with `instanceof`.
 *
 * @example
 * ```ts
 * import { isPolicyError, parseApplication } from 'qianqi-jigai';
 *
 * try {
 *   parseApplication({ planYear: 2026, project: { fixedAssetInvestment: 3200 } });
 * } catch (error) {
 *   if (!isPolicyError(error)) throw error;
 *   error.code; // => 'unit-missing'
 *   error.path; // => 'project.fixedAssetInvestment'
 *   error.messageZh; // => '`project.fixedAssetInvestment`：“3200”缺少单位，请写作“3200万元”'
 * }
 * ```
 */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly code: ProblemCode;
  declare readonly path?: string;
  declare readonly file?: string;
  declare readonly line?: number;
  declare readonly column?: number;
  readonly messageZh: string;
  /** Every mistake found, in the order of the input. */
  readonly violations: readonly Violation[];

  /** @internal */
  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems.map(inEnglish).join('\n'));
    const [first] = problems;
    this.code = first.code;
    Object.assign(this, first.place);
    this.messageZh = problems.map(inChinese).join('\n');
    this.violations = problems.map(toViolation);
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * Whether a caught value is a {@link PolicyError}, also across the ESM and CJS copies of the package.
 *
 * @example
 * ```ts
 * import { isPolicyError } from 'qianqi-jigai';
 *
 * isPolicyError(new Error('something else')); // => false
 * ```
 */
export const isPolicyError = (value: unknown): value is PolicyError =>
  typeof value === 'object' && value !== null && (value as { [brand]?: unknown })[brand] === true;

/** Throws a {@link PolicyError} if there is any problem. */
export const refuseIfAny = (problems: readonly Problem[]): void => {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new PolicyError([first, ...rest]);
};
