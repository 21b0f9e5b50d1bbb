/**
 * Lets node run the TypeScript of this repository, from any working directory: `node -r ./scripts/typescript.cjs FILE.ts`;
 * also for tests that need a process of their own. What was compiled once is kept under node_modules/.cache.
 */
require('reflect-metadata');
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const CONFIG = path.resolve(__dirname, '../.swcrc');
const CACHE = path.resolve(__dirname, '../node_modules/.cache/nos-typescript');
const VERSION = require('@swc/core/package.json').version + readFileSync(CONFIG, 'utf8');

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const key = createHash('sha256').update(`${VERSION}\0${filename}\0${source}`).digest('hex');
  module._compile(readCached(key) ?? compile(filename, source, key), filename);
};

function readCached(key) {
  try {
    return readFileSync(path.join(CACHE, key), 'utf8');
  } catch {
    return null;
  }
}

/** Several processes may compile the same file at once: each writes beside and moves into place. */
function compile(filename, source, key) {
  const { transformSync } = require('@swc/core');
  const { code } = transformSync(source, { filename, swcrc: true, configFile: CONFIG });
  try {
    mkdirSync(CACHE, { recursive: true });
    const beside = path.join(CACHE, `${key}.${process.pid}`);
    writeFileSync(beside, code);
    renameSync(beside, path.join(CACHE, key));
  } catch {
    // A cache that cannot be written is done without.
  }
  return code;
}
