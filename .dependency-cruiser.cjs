/** The arrows of docs/architecture.md: who may import whom. */
const room = (name) => `^src/${name}/`;
const allow = (from, rooms) => ({
  name: `${from}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: room(from) },
  to: { path: '^src/', pathNot: [from, ...rooms].map(room) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    allow('common', []),
    allow('text', ['common']),
    allow('documents', ['common']),
    allow('register', ['common', 'text']),
    allow('links', ['common', 'text', 'register', 'access']),
    allow('search', ['common', 'text', 'register']),
    allow('access', ['common', 'text', 'register']),
    allow('importing', ['common', 'text', 'documents', 'register', 'links', 'search']),
    allow('qualifications', ['common', 'text', 'register', 'links', 'search', 'access']),
    allow('exchange', ['common', 'text', 'register', 'links', 'search', 'qualifications']),
    allow('database', ['common', 'register', 'access', 'links', 'search', 'qualifications']),
    {
      name: 'graphql-only-in-api',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(api/|[^/]+[.]ts$)' },
      to: {
        path: 'node_modules/(type-graphql|graphql|@apollo/server|dataloader|graphql-jit|graphql-scalars)/',
      },
    },
    {
      name: 'rooms-do-not-import-the-edges',
      severity: 'error',
      from: {
        path: '^src/(common|text|documents|register|access|importing|links|search|qualifications|exchange|database)/',
      },
      to: { path: '^src/(config|app|main)\\.ts$|^src/(api|cli)/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
