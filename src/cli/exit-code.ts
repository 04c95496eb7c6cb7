/** What the process ends with. */
export const exitCode = {
  /** An application was assessed, or nothing is wrong. */
  success: 0,
  /** `check` found problems. */
  problemsFound: 1,
  /** The command line or the input is wrong. */
  badInput: 2,
  /** A mistake in this program (EX_SOFTWARE). */
  internal: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
