import { run } from '../../src/cli/run.js';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

async function* chunksOf(whole: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof whole === 'string' ? Buffer.from(whole) : whole;
}

/** Runs a command line in this process, as `main.ts` runs it, with streams of the test's own. */
export const runCli = async (
  argv: readonly string[],
  { stdin = '', isTTY = false, env = {}, cwd = process.cwd() }: Surroundings = {},
): Promise<Ran> => {
  let [stdout, stderr] = ['', ''];
  const chunks = typeof stdin === 'string' || stdin instanceof Uint8Array ? chunksOf(stdin) : stdin;
  const exitCode = await run(argv, {
    stdin: Object.assign(chunks, { isTTY }),
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env,
    cwd,
  });
  return { exitCode, stdout, stderr };
};
