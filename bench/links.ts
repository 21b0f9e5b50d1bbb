/**
 * Links of a generated register with copied and edited statements: `npm run bench:links -- --standards 2000`. Prints what
 * linking all of it takes, what one new unit takes with the index warm, and how long the event loop was held meanwhile.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { Linker } from '../src/links/linker/linker';
import { summariseLinks } from '../src/links/linker/summary';
import { type LinkPhase } from '../src/links/linker/surroundings';
import { linkSurroundings } from '../src/open-linker';
import { EventLoopWatch, type LongestHold } from '../test/support/event-loop';
import { importTexts, openTemporaryRegister, type TemporaryRegister } from './filled-register';
import { documentOfUnit, STATEMENTS, unitOf } from './linked-units';
import { storeUnits } from './stored-units';

/** New units that are imported and linked one after another. */
const NEW_UNITS = 7;

interface Measured {
  readonly seconds: number;
  /** Of all threads together. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly held: LongestHold;
}

async function measured(work: () => Promise<unknown>): Promise<Measured> {
  let peak = 0;
  const sample = () => (peak = Math.max(peak, process.memoryUsage().rss));
  const timer = setInterval(sample, 100);
  const watch = new EventLoopWatch();
  const started = performance.now();
  const cpu = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  const held = watch.stop();
  clearInterval(timer);
  sample();
  return {
    seconds: (performance.now() - started) / 1_000,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: Math.round(peak / 1e6),
    held,
  };
}

function phases(): { onPhase(phase: LinkPhase): void; seconds(): Record<string, number> } {
  const marks: [string, number][] = [];
  return {
    onPhase: (phase) => void marks.push([phase, performance.now()]),
    seconds: () => {
      const ends = [...marks.slice(1).map(([, at]) => at), performance.now()];
      return Object.fromEntries(
        marks.map(([name, at], index) => [name, Math.round(((ends[index] ?? at) - at) / 100) / 10]),
      );
    },
  };
}

async function timeNewUnits(
  register: TemporaryRegister,
  linker: Linker,
  from: number,
): Promise<{ readonly times: number[]; readonly held: LongestHold }> {
  const times: number[] = [];
  const holds: LongestHold[] = [];
  for (let n = from; n < from + NEW_UNITS; n += 1) {
    await importTexts(register, [documentOfUnit(unitOf(n * 10 + 1))]);
    const { seconds, held } = await measured(() => linker.linkPending());
    times.push(Math.round(seconds * 1_000));
    holds.push(held);
  }
  const most = (of: keyof LongestHold) => Math.max(...holds.map((held) => held[of]));
  return {
    times: times.sort((a, b) => a - b),
    held: { computing: most('computing'), withDisk: most('withDisk') },
  };
}

/** In a process of its own, so that the memory of this one is that of the linker. Returns seconds. */
function fillElsewhere(file: string, standards: number): number {
  const started = performance.now();
  const args = [...process.execArgv, __filename, '--standards', String(standards), '--fill', file];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('the register could not be filled');
  return (performance.now() - started) / 1_000;
}

async function main(standards: number): Promise<void> {
  const register = await openTemporaryRegister();
  const { database } = register;
  const sizeOf = async () => {
    const [size] = await database.rows.all<{ bytes: number }>(
      'select page_count * page_size as bytes from pragma_page_count, pragma_page_size',
    );
    return Math.round((size?.bytes ?? 0) / 1e6);
  };
  const filling = fillElsewhere(register.file, standards);
  const sizeBefore = await sizeOf();
  console.log(
    `${standards} standards with ${standards * STATEMENTS} statements, filled in ${filling.toFixed(0)} s`,
  );

  const around = linkSurroundings(database, (message, error) => console.error(message, error));
  const linker = new Linker(around, { growth: Infinity });
  const phase = phases();
  const batch = await measured(() => linker.rebuild(phase));
  const { wordings, pairs } = await summariseLinks(around.rows, batch.seconds);
  console.log(`All linked in ${batch.seconds.toFixed(1)} s`, phase.seconds());
  console.table({
    [`${wordings} wordings`]: {
      seconds: Number(batch.seconds.toFixed(1)),
      'CPU seconds': Number(batch.cpuSeconds.toFixed(1)),
      'peak MB': batch.peakMegabytes,
      'event loop held, ms': `${batch.held.computing} (${batch.held.withDisk} with disk)`,
      'database MB before': sizeBefore,
      after: await sizeOf(),
      ...pairs,
    },
  });

  const { times, held } = await timeNewUnits(register, linker, standards);
  console.table({
    [`a new unit of ${STATEMENTS} statements`]: {
      'ms, median': times[Math.floor(NEW_UNITS / 2)],
      'ms, slowest': times.at(-1),
      'event loop held, ms': `${held.computing} (${held.withDisk} with disk)`,
      'share of linking all': `${((times[3] ?? 0) / 10 / batch.seconds).toFixed(2)} %`,
    },
  });
  await linker.close();
  await register.remove();
}

const { values } = parseArgs({
  options: { standards: { type: 'string', default: '2000' }, fill: { type: 'string' } },
});
if (values.fill === undefined) void main(Number(values.standards));
else void storeUnits(values.fill, Number(values.standards));
