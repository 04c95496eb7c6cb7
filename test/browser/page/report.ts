/** Served by the test's server; a variable, since there is no such file for the compiler to look up. */
const probePath: string = '/probe.js';

/** What a page tells the test. */
export interface PageReport {
  readonly result?: unknown;
  readonly error?: string;
  /** Violations of the Content-Security-Policy while the page worked. */
  readonly violations: readonly string[];
}

/**
 * Runs a page's work under watch and posts the report.
 *
 * A violation is reported by an event that comes later, and the console shows none. So after the work the
 * page commits one more violation, in `/probe.js`, and waits for its event: events come in order, so all
 * earlier ones have been counted by then, and a policy that is not enforced shows itself.
 */
export async function report(work: () => Promise<unknown>): Promise<void> {
  const violations: string[] = [];
  const probeSeen = new Promise<void>((resolve) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      if (event.sourceFile.endsWith('/probe.js')) resolve();
      else
        violations.push(
          `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
        );
    });
  });
  const outcome = await work().then(
    (result) => ({ result }),
    (error: unknown) => ({
      error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
    }),
  );
  const probe: { isBlocked: boolean } = await import(probePath);
  if (probe.isBlocked) await probeSeen;
  else violations.push('The policy is not enforced: /probe.js could generate code.');
  const body: PageReport = { ...outcome, violations };
  await fetch('/report', { method: 'POST', body: JSON.stringify(body) });
}
