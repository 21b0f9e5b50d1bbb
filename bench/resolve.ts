/**
 * 500 codes resolved in one call on a register with chains of three, beside 500 plain indexed look-ups:
 * `npm run bench:resolve [STANDARDS]` (25,000 when left out; filling takes minutes).
 */
import { statSync } from 'node:fs';
import { resolveUrns } from '../src/register/lineage/resolve-urn';
import { importGenerated, openTemporaryRegister } from './filled-register';
import { urnOf } from './generated-documents';

const CODES = 500;
const ROUNDS = 20;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
}

async function main(standards: number): Promise<void> {
  const register = await openTemporaryRegister();
  const { rows } = register.database;
  const seconds = await importGenerated(register, 0, standards);
  const pick = (at: number) => Math.floor((at * standards) / CODES);
  const start = Array.from({ length: CODES }, (_, at) => pick(at) - (pick(at) % 3));
  const chains = start.map((n) => `OLD ${urnOf(n).slice(0, 3)}${n}`);
  const current = start.map((n) => urnOf(n + 2));
  const unknown = start.map((n) => `${urnOf(n)}9`);
  const plain = await timed(async () => {
    for (const code of current) await rows.all('select id from standard where identity = ?', [code]);
  });
  const row = (ms: number) => ({
    'ms for 500 codes': Number(ms.toFixed(1)),
    ratio: Number((ms / plain).toFixed(1)),
  });
  console.table({
    'plain indexed look-ups': row(plain),
    'current codes': row(await timed(() => resolveUrns(rows, current))),
    'codes at the far end of chains of three': row(await timed(() => resolveUrns(rows, chains))),
    'unknown codes with suggestions': row(await timed(() => resolveUrns(rows, unknown))),
  });
  console.log(
    `Filled with ${standards} standards in ${seconds.toFixed(0)} s (${Math.round(standards / seconds)} a second)`,
  );
  console.log(
    `Memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB, database: ${Math.round(statSync(register.file).size / 1e6)} MB`,
  );
  await register.remove();
}

void main(Number(process.argv[2] ?? 25_000));
