import { defineConfig } from 'tsup';
import { esbuildPackModules } from './pack-modules.config.js';

/** What `npm run generate` runs. */
export default defineConfig({
  entry: ['test/generate/main.ts'],
  format: 'esm',
  outDir: 'node_modules/.cache/generate',
  // What runs here is not published, so that nothing has to be bundled.
  external: [/^(?!virtual:)[^./]/],
  esbuildPlugins: [esbuildPackModules],
});
