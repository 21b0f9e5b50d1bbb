const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

/**
 * Starts PostgreSQL in a folder of its own, without waiting for it: its address appears in `postgres.json` there.
 * NOS_TEST_FOLDER tells this process and its children which folder that is. `stop` ends the server and removes all.
 */
exports.startKeeper = () => {
  const folder = mkdtempSync(path.join(tmpdir(), `nos-suite-${process.pid}-`));
  process.env.NOS_TEST_FOLDER = folder;
  const script = path.join(__dirname, 'postgres-keeper.mjs');
  const keeper = spawn(process.execPath, [script, path.join(folder, 'postgres.json')], {
    // Of its own process group, so that ^C leaves it alive until it has cleaned up.
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const exit = once(keeper, 'exit');
  keeper.unref();
  keeper.stdin.unref();
  return async function stop() {
    keeper.ref();
    keeper.stdin.end();
    await exit;
  };
};
