/** Stops the PostgreSQL of this run and removes what the run left in its folder. */
module.exports = () => globalThis.__stopKeeper();
