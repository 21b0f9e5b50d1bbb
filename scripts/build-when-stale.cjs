/** Compiles src/ into dist/ unless dist/ is newer than everything it is made from, so that starting again is quick. */
const { spawnSync } = require('node:child_process');
const { readdirSync, statSync, utimesSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');

function newest(place) {
  const facts = statSync(place);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(facts.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

function builtAt() {
  try {
    return statSync(path.join(root, 'dist/.tsbuildinfo')).mtimeMs;
  } catch {
    return 0;
  }
}

const sources = ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const isStale = Math.max(...sources.map((name) => newest(path.join(root, name)))) > builtAt();
if (isStale) {
  const compiler = require.resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  // The compiler leaves its record alone when nothing differed.
  utimesSync(path.join(root, 'dist/.tsbuildinfo'), new Date(), new Date());
}
