import { restorePack, type StoredPack } from '../pack/stored-pack.js';
import { type Policy, policyOf } from '../policy/policy.js';

/** A policy that is restored when something is first asked of it, so that importing the library costs nothing. */
export const bundledPolicy = (stored: () => StoredPack): Policy => {
  let restored: Policy | undefined;
  const policy = (): Policy => {
    restored ??= policyOf(restorePack(stored()));
    return restored;
  };
  return new Proxy({} as Policy, {
    get: (_, key) => Reflect.get(policy(), key),
    has: (_, key) => Reflect.has(policy(), key),
    ownKeys: () => Reflect.ownKeys(policy()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(policy(), key),
  });
};
