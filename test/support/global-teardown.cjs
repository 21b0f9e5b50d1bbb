const { once } = require('node:events');
const { rmSync } = require('node:fs');

/** Lets the keeper stop its server, waits for it, and removes what the run left in its folder. */
module.exports = async () => {
  const keeper = globalThis.__postgresKeeper;
  const ended = keeper.exitCode === null ? once(keeper, 'exit') : null;
  keeper.ref();
  keeper.stdin.end();
  await ended;
  rmSync(process.env.NOS_TEST_FOLDER, { recursive: true, force: true });
};
