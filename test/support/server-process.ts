import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** A server in a process of its own, and what it has said so far. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Where it listens; rejects when the process ends before it does. */
  readonly address: Promise<string>;
  /** The exit code, once the process has ended. */
  readonly ended: Promise<number | null>;
  readonly output: { stdout: string; stderr: string };
}

/** Starts a script of test/support under plain Node with these settings and no others. */
export function startServerProcess(
  script: string,
  settings: Readonly<Record<string, string>> = {},
): ServerProcess {
  const child = spawn(
    process.execPath,
    ['--require', path.join(__dirname, '../../scripts/typescript.cjs'), path.join(__dirname, script)],
    {
      env: { PATH: process.env['PATH'], PORT: '0', EVENT_LOOP_DELAY_MAX_MS: '0', ...settings },
      cwd: __dirname,
    },
  );
  const output = { stdout: '', stderr: '' };
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output.stdout += chunk.toString();
      const found = /GraphQL at (http:\/\/\S+)\/graphql/.exec(output.stdout)?.[1];
      if (found) resolve(found);
    });
    child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
    void ended.then((code) => reject(new Error(`ended with ${code}: ${output.stderr}`)));
  });
  address.catch(() => undefined);
  return { child, address, ended, output };
}
