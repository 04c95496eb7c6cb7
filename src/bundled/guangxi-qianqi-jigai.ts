import stored from 'virtual:policy-pack/guangxi-qianqi-jigai';
import type { Application } from '../domain/parse-application.js';
import { restorePack } from '../pack/stored-pack.js';
import { type Policy, policyOf } from '../policy/policy.js';
import type { GuangxiApplicationInput } from './guangxi-qianqi-jigai.types.js';
import { lazyPolicy } from './lazy-policy.js';

/**
 * Guangxi's “千企技改” implementation plan (广西“千企技改”工程实施方案, a draft for comment), ready to evaluate.
 *
 * @example
 * ```ts
 * import { guangxiQianqiJigai as policy } from 'qianqi-jigai';
 *
 * const assessment = policy.evaluateSync({
 *   planYear: 2026,
 *   project: { fixedAssetInvestment: '499.99万元' },
 * });
 * assessment.eligibility.unmet; // => ['eligibility/investment-scale', 'eligibility/investment-progress']
 * ```
 */
export const guangxiQianqiJigai: Policy<GuangxiApplicationInput> = /* @__PURE__ */ lazyPolicy(() =>
  policyOf(restorePack(stored())),
);

/**
 * Reads an application for the bundled policy, so that it can be evaluated many times.
 *
 * @throws PolicyError with every violation of the input, each with its path, in Chinese and English.
 *
 * @example
 * ```ts
 * import { parseApplication } from 'qianqi-jigai';
 *
 * const application = parseApplication({
 *   planYear: 2026,
 *   project: { fixedAssetInvestment: '3,200万元', planYearInvestment: '4000万元' },
 * });
 * application.warnings[0]?.code; // => 'investment-above-total'
 * ```
 */
export const parseApplication = (input: unknown): Application => guangxiQianqiJigai.parseApplication(input);
