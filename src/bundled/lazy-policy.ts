import type { Policy } from '../policy/policy.js';

/** A policy that is linked when something is first asked of it, so that importing the library costs nothing. */
export const lazyPolicy = <Input>(link: () => Policy<Input>): Policy<Input> => {
  let linked: Policy<Input> | undefined;
  const policy = (): Policy<Input> => {
    linked ??= link();
    return linked;
  };
  return new Proxy({} as Policy<Input>, {
    get: (_, key) => Reflect.get(policy(), key),
    has: (_, key) => Reflect.has(policy(), key),
    ownKeys: () => Reflect.ownKeys(policy()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(policy(), key),
  });
};
