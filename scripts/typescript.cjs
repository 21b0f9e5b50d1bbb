/**
 * Lets node run the TypeScript of this repository, from any working directory: `node -r ./scripts/typescript.cjs FILE.ts`;
 * also for tests that need a process of their own.
 */
require('reflect-metadata');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const options = { filename, swcrc: true, configFile: path.resolve(__dirname, '../.swcrc') };
  module._compile(transformSync(readFileSync(filename, 'utf8'), options).code, filename);
};
