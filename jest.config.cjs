/** Tests mirror src/; suites that go through the server run on both databases from the same files. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.cjs',
  testTimeout: 300_000,
  // Every suite loads the program anew, and one process does not let go of all of it: workers are replaced in time.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};
