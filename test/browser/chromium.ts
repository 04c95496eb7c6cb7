import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { run, runOrThrow } from '../package/run.js';

/**
 * Launches the Chromium of `@sparticuz/chromium`, or the one that `CHROMIUM_PATH` names: the package has
 * Linux x64 only.
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    // Not the arguments the package recommends: they switch web security off.
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : await unpacked()),
  });
}

async function unpacked(): Promise<{ executablePath: string; env?: Record<string, string> }> {
  const folder = resolve('node_modules/.cache/chromium');
  if (!existsSync(folder)) await unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  const linked = await run('ldd', [executablePath]);
  if (!linked.stdout.includes('not found')) return { executablePath };
  return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') } };
}

/**
 * The package unpacks into the folder for temporary files and takes whatever an interrupted run left there,
 * so it gets an empty one. Told that it is on AWS, it also unpacks the libraries that a bare system lacks.
 */
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await runOrThrow(process.execPath, ['--input-type=module', '--eval', unpack], {
    env: { TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  renameSync(unfinished, folder);
}
