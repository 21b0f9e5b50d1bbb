const { startKeeper } = require('./keeper.cjs');

/** Starts the PostgreSQL of this run beside the first tests; those that need it wait for its address. */
module.exports = async () => {
  globalThis.__stopKeeper = startKeeper();
};
