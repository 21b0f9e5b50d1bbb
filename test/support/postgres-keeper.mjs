// Keeps one PostgreSQL server for a run of the suite: starts it, writes its address (or the reason why there is none)
// into the file named on the command line, and stops it when standard input closes, which also happens when the suite
// is killed: that is why it is a process of its own.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postgresBinaries } from './postgres-binaries.mjs';

const addressFile = process.argv[2];
const suiteFolder = path.dirname(addressFile);
const directory = path.join(tmpdir(), `nos-postgres-${process.pid}`);
const cluster = path.join(directory, 'cluster');
const ATTEMPTS = 5;

function announce(answer) {
  writeFileSync(`${addressFile}.part`, JSON.stringify(answer));
  renameSync(`${addressFile}.part`, addressFile);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The command line of a process, or nothing when there is none or it cannot be told. */
function commandOf(pid) {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Removes what runs that were killed outright have left: their folders, and servers that still run in them. */
function sweep() {
  for (const name of readdirSync(tmpdir())) {
    const owner = /^nos-(?:postgres|suite)-(\d+)/.exec(name)?.[1];
    if (!owner || isRunning(Number(owner))) continue;
    const stale = path.join(tmpdir(), name);
    const pidFile = path.join(stale, 'cluster', 'postmaster.pid');
    const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
    if (pid > 0 && commandOf(pid).includes(stale)) process.kill(pid, 'SIGQUIT');
    rmSync(stale, { recursive: true, force: true });
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A fresh cluster with a linguistic collation, so that an ORDER BY that relies on the byte order shows. */
async function createCluster({ initdb, identity }) {
  const password = path.join(directory, 'password');
  writeFileSync(password, 'nos', { mode: 0o644 });
  const flags = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-GB', '--no-sync'];
  const made = spawn(
    initdb,
    ['-D', cluster, '-U', 'nos', '-A', 'scram-sha-256', `--pwfile=${password}`, ...flags],
    {
      ...identity,
      cwd: directory,
    },
  );
  const said = await endOf(made);
  if (made.exitCode !== 0) throw new Error(`initdb: ${said}`);
}

/** Starts the server; its port may be taken between being found free and being used, so a few are tried. */
async function startServer({ postgres, identity }, attempt = 1) {
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'lc_messages=C',
    ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
    ...['shared_buffers=64MB', 'max_connections=200'],
  ];
  const server = spawn(
    postgres,
    ['-D', cluster, '-p', String(port), ...settings.flatMap((each) => ['-c', each])],
    {
      ...identity,
      cwd: directory,
    },
  );
  const ended = endOf(server);
  const ready = new Promise((resolve) => {
    server.stderr.on(
      'data',
      (chunk) => String(chunk).includes('ready to accept connections') && resolve(null),
    );
  });
  const said = await Promise.race([ready, ended]);
  if (said === null) return { server, ended, url: `postgres://nos:nos@127.0.0.1:${port}/postgres` };
  if (attempt >= ATTEMPTS) throw new Error(`postgres: ${said}`);
  return startServer({ postgres, identity }, attempt + 1);
}

/** What a process wrote to standard error, once it has ended. */
function endOf(child) {
  let said = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => child.once('error', reject).once('close', () => resolve(said)));
}

const suiteEnded = new Promise((resolve) => {
  process.stdin.once('close', resolve).resume();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
});
sweep();
mkdirSync(directory);
let running;
try {
  const binaries = await postgresBinaries(directory);
  await createCluster(binaries);
  running = await startServer(binaries);
  announce({ url: running.url });
} catch (error) {
  announce({ error: error.message });
}
await suiteEnded;
// Nobody will read these files again, so the server need not tidy them up.
running?.server.kill('SIGQUIT');
await running?.ended;
for (const folder of [directory, suiteFolder]) rmSync(folder, { recursive: true, force: true });
process.exit(0);
