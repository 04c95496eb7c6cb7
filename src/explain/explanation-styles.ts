/**
 * A style sheet for the HTML of `explain`, to serve as a file or put into a `style` element of one's own.
 *
 * It reads these variables, all with defaults, so that a host sets what it likes on `.explanation` or above it:
 * `--explanation-font`, `--explanation-text`, `--explanation-muted`, `--explanation-surface` (behind quotes and
 * table heads), `--explanation-border`, `--explanation-met`, `--explanation-unmet` and
 * `--explanation-undetermined`. The defaults keep a contrast of 4.5 to 1 or more on white and, where the reader asks
 * for a dark scheme, on black.
 *
 * @example
 * ```ts
 * import { explanationStyles } from 'qianqi-jigai';
 *
 * const page = `<style>${explanationStyles} .explanation { --explanation-met: darkgreen; }</style>`;
 * page.includes('--explanation-met'); // => true
 * ```
 */
export const explanationStyles = `:where(.explanation) {
  --font: var(--explanation-font, system-ui, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif);
  --text: var(--explanation-text, #1f2328);
  --muted: var(--explanation-muted, #59636e);
  --surface: var(--explanation-surface, #f6f8fa);
  --border: var(--explanation-border, #d1d9e0);
  --met: var(--explanation-met, #1a7f37);
  --unmet: var(--explanation-unmet, #c0212b);
  --undetermined: var(--explanation-undetermined, #8a5a00);
  color: var(--text);
  font-family: var(--font);
  line-height: 1.7;
  max-width: 52rem;
  overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  :where(.explanation) {
    --text: var(--explanation-text, #e6edf3);
    --muted: var(--explanation-muted, #9aa4af);
    --surface: var(--explanation-surface, #151b23);
    --border: var(--explanation-border, #3d444d);
    --met: var(--explanation-met, #3fb950);
    --unmet: var(--explanation-unmet, #ff7b72);
    --undetermined: var(--explanation-undetermined, #d29922);
  }
}
:where(.explanation) :where(h2, h3, h4, h5) { line-height: 1.4; text-wrap: balance; }
:where(.explanation) h2 { font-size: 1.5rem; margin: 0 0 1rem; }
:where(.explanation) h3 {
  border-bottom: 1px solid var(--border);
  font-size: 1.2rem;
  margin: 2rem 0 1rem;
  padding-bottom: 0.3rem;
}
:where(.explanation) h4 { font-size: 1rem; margin: 1.5rem 0 0.4rem; }
:where(.explanation) p { margin: 0.4rem 0; }
:where(.explanation) :where(ul, ol) { margin: 0.3rem 0; padding-inline-start: 1.5rem; }
:where(.explanation) .explanation-conclusion { font-size: 1.1rem; }
:where(.explanation) .explanation-amount { font-weight: 600; }
:where(.explanation) :where(.explanation-remark, .explanation-reading, .explanation-note, .explanation-basis) {
  color: var(--muted);
  font-size: 0.9rem;
}
:where(.explanation) .explanation-verdict { font-weight: 600; }
:where(.explanation) .explanation-met { color: var(--met); }
:where(.explanation) .explanation-unmet { color: var(--unmet); }
:where(.explanation) .explanation-undetermined { color: var(--undetermined); }
:where(.explanation) .explanation-quote {
  background: var(--surface);
  border-inline-start: 3px solid var(--border);
  margin: 0.5rem 0;
  padding: 0.3rem 0.9rem;
}
:where(.explanation) .explanation-label { color: var(--muted); }
:where(.explanation) .explanation-table { margin: 0.8rem 0; overflow-x: auto; }
:where(.explanation) table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100%; }
:where(.explanation) caption { font-weight: 600; padding: 0.3rem 0; text-align: start; }
:where(.explanation) :where(th, td) {
  border: 1px solid var(--border);
  min-width: 3.5em;
  overflow-wrap: break-word;
  padding: 0.35rem 0.6rem;
  text-align: start;
  vertical-align: top;
}
:where(.explanation) thead th { background: var(--surface); }
:where(.explanation) tbody th { font-weight: 400; }
@media print {
  :where(.explanation) { max-width: none; }
  :where(.explanation) :where(h3, h4) { break-after: avoid; }
}
`;
