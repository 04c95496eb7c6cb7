import { build } from 'esbuild';

/** The published ES module and all it depends on as one file, as a browser or a bare engine loads it. */
export async function bundleLibrary(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['dist/index.js'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** A script of a test page; it imports the library from the bundle beside it. */
export async function bundlePageScript(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    alias: { 'qianqi-jigai': '/library.js' },
    external: ['/library.js'],
    // Else esbuild follows the `paths` of test/tsconfig.json to src.
    tsconfigRaw: {},
    write: false,
  });
  return outputFiles[0]!.text;
}
