import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { type DatabaseUrl } from '../../src/database/database-url';

/** What a run of the command line left behind. */
export interface NosRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MAIN = path.resolve(__dirname, '../../src/cli/main.ts');

/** Runs `nos` with these words in a process of its own, over one database and no other settings. */
export async function runNos(database: DatabaseUrl, ...words: readonly string[]): Promise<NosRun> {
  const child = spawn(
    process.execPath,
    ['--require', path.join(__dirname, '../../scripts/typescript.cjs'), MAIN, ...words],
    { env: { PATH: process.env['PATH'], DATABASE_URL: inWords(database) }, cwd: __dirname },
  );
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.end();
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

function inWords(url: DatabaseUrl): string {
  if (url.kind === 'sqlite-memory') throw new Error('a database in memory belongs to one process');
  return url.kind === 'postgresql' ? url.url : `sqlite:${url.path}`;
}
