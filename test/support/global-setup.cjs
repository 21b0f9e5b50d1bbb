const { spawn } = require('node:child_process');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

/** Starts the PostgreSQL of this run beside the first tests; those that need it wait for its address. */
module.exports = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nos-suite-'));
  process.env.NOS_TEST_FOLDER = folder;
  const keeper = spawn(
    process.execPath,
    [path.join(__dirname, 'postgres-keeper.mjs'), path.join(folder, 'postgres.json')],
    { detached: true, stdio: ['pipe', 'ignore', 'inherit'] },
  );
  keeper.unref();
  keeper.stdin.unref?.();
  globalThis.__postgresKeeper = keeper;
};
