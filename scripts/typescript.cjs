/** Lets node run the TypeScript of this repository: `node -r ./scripts/typescript.cjs scripts/NAME.ts`. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

require('reflect-metadata');
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, swcrc: true });
  module._compile(code, filename);
};
