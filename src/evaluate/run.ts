import type { Outcome } from '../assessment/assessment.js';
import type { Item } from '../domain/fact.js';
import type { FactState } from './fact-state.js';
import type { Setting } from './options.js';

/**
 * One evaluation in progress. Facts and outcomes are worked out when first asked for, and once: each has a slot,
 * which the pack's compilation assigned.
 */
export interface Run {
  readonly setting: Setting;
  readonly facts: (FactState | undefined)[];
  readonly outcomes: (Outcome | undefined)[];
  /** The fields of the list's item whose run it is; none outside of one. */
  readonly fields: (FactState | undefined)[];
  /** The runs of lists' items. */
  readonly itemRuns: Map<Item, Run>;
}
