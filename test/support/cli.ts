import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { suiteFolder } from './postgres-server';

const MAIN = path.resolve(__dirname, '../../src/cli/main.ts');
const TYPESCRIPT = path.join(__dirname, '../../scripts/typescript.cjs');

/** How a command is run. */
export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input; nothing when left out. */
  readonly input?: string;
  /** A file of test/support that is loaded before the program. */
  readonly preload?: string;
}

/** What a command has said, and how it ended. */
export interface CliResult {
  /** The exit code, or the signal that ended it. */
  readonly exit: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs in a process of its own; `said` grows while it does. */
export interface RunningCli {
  readonly child: ChildProcess;
  readonly said: { stdout: string; stderr: string };
  readonly ended: Promise<CliResult>;
}

/** Starts `nos …` in a process of its own, with these settings and no others. */
export function startCli(args: readonly string[], options: CliOptions = {}): RunningCli {
  const preload = options.preload === undefined ? [] : ['-r', path.join(__dirname, options.preload)];
  const child = spawn(process.execPath, ['-r', TYPESCRIPT, ...preload, MAIN, ...args], {
    cwd: suiteFolder(),
    env: { PATH: process.env.PATH, ...options.env },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said.stderr += chunk));
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  const ended = new Promise<CliResult>((resolve) => {
    child.once('close', (code, signal) => resolve({ exit: code ?? signal, ...said }));
  });
  return { child, said, ended };
}

/** Runs `nos …` to its end. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return startCli(args, options).ended;
}

/** The lines of an output that holds one JSON object a line. */
export function jsonLines<Value>(output: string): Value[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Value);
}
