import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

it('the package depends on these five packages and no others', () => {
  const { dependencies, ...others } = manifest;
  expect(Object.keys(dependencies).sort()).toEqual([
    '@noble/hashes',
    'decimal.js',
    'json-rules-engine',
    'jsonc-parser',
    'zod',
  ]);
  expect(others).not.toHaveProperty('peerDependencies');
  expect(others).not.toHaveProperty('optionalDependencies');
});
