import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const TYPESCRIPT = path.resolve(__dirname, '../../scripts/typescript.cjs');

/** A TypeScript program run by a process of its own, so that it can be killed and really runs beside others. */
export interface ChildProgram {
  readonly process: ChildProcess;
  /** What it has printed so far, line by line. */
  readonly lines: readonly string[];
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** What it wrote to standard error. */
  readonly complaints: () => string;
}

/** Starts `file` (absolute) with `argument` as JSON in its first argument. */
export function startProgram(file: string, argument: unknown): ChildProgram {
  const child = spawn(process.execPath, ['-r', TYPESCRIPT, file, JSON.stringify(argument)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let complaints = '';
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  return { process: child, lines, ended, complaints: () => complaints };
}
