#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.js';

/** A reader that has seen enough, such as `head`, closes the pipe; what is left to write is not wanted. */
const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);

// Not `process.exit`, which would cut off what is still to be written to a pipe.
process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
});
