import type { Policy } from '../policy/policy.js';

/** A policy that is linked when something is first asked of it, so that importing the library costs nothing. */
export const lazyPolicy = <Input>(link: () => Policy<Input>): Policy<Input> => {
  let linked: Policy<Input> | undefined;
  const policy = (): Policy<Input> => {
    linked ??= link();
    return linked;
  };
  return {
    get id() {
      return policy().id;
    },
    get title() {
      return policy().title;
    },
    get issuer() {
      return policy().issuer;
    },
    get version() {
      return policy().version;
    },
    get status() {
      return policy().status;
    },
    get digest() {
      return policy().digest;
    },
    get facts() {
      return policy().facts;
    },
    get provisions() {
      return policy().provisions;
    },
    get parameters() {
      return policy().parameters;
    },
    get source() {
      return policy().source;
    },
    coverage: () => policy().coverage(),
    duties: (period) => policy().duties(period),
    parseApplication: (input) => policy().parseApplication(input),
    knownFacts: (application, options) => policy().knownFacts(application, options),
    evaluateSync: (application, options) => policy().evaluateSync(application, options),
    evaluate: async (application, options) => policy().evaluate(application, options),
  };
};
