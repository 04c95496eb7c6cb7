import fc from 'fast-check';
import { guangxiQianqiJigai as policy } from '../../src/index.js';
import { readPackFiles } from '../../src/node.js';
import { overridingFacts } from '../overriding-facts.js';
import { type PartlyStated, partlyStated } from './partial.js';
import { section3Answers } from './section-3.js';
import { anyAnswers } from './written-value.js';

const files = readPackFiles('rules/guangxi-qianqi-jigai');

/** The facts of the bundled policy that may override a presumption. */
export const overriding: ReadonlySet<string> = overridingFacts(files);

/** Applications to the bundled policy: section 三 clustered at its thresholds, everything else anything. */
export const applications: fc.Arbitrary<PartlyStated> = partlyStated(
  fc
    .tuple(anyAnswers(policy.facts, files), section3Answers)
    .map(([any, section3]) => ({ ...any, ...section3 })),
);
