import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { vitePackModules } from './pack-modules.config.js';

/** Tests of what is published rather than of `src`: they need `dist`. */
const testsOfDist = ['test/{package,browser,engine}/**/*.test.ts'];

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  plugins: [vitePackModules],
  resolve: {
    // The package's own name, so that code blocks of the documentation run as they stand.
    alias: [
      { find: /^qianqi-jigai$/, replacement: source('index.ts') },
      { find: /^qianqi-jigai\/(guangxi|node|json-rules-engine)$/, replacement: source('$1.ts') },
    ],
  },
  test: {
    allowOnly: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['**/*.d.ts'],
      reporter: ['text-summary'],
      // A little below what is covered, which varies with the random cases, so that a part without tests fails.
      thresholds: { statements: 97, branches: 93, functions: 95.5, lines: 97.5 },
    },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: testsOfDist } },
      {
        extends: true,
        test: {
          name: 'dist',
          include: testsOfDist,
          globalSetup: 'test/package/fresh-build.ts',
          server: { deps: { external: [/\/dist\//] } },
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
