import { spawn } from 'node:child_process';

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly cwd?: string;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end, whatever its exit code. */
export function run(command: string, args: readonly string[], { cwd, env }: Surroundings = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** Runs a program that must succeed; a failure shows what it wrote. */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  surroundings?: Surroundings,
): Promise<string> {
  const { exitCode, stdout, stderr } = await run(command, args, surroundings);
  if (exitCode !== 0) {
    throw new Error(`${command} ${args.join(' ')}: exit code ${exitCode}\n${stdout}${stderr}`);
  }
  return stdout;
}
