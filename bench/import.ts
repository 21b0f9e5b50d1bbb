/**
 * Documents a second of the importer, beside reading alone: `npm run bench:import [COUNT]`. Then the same again on the
 * register that the first run filled, since cost must not grow with it.
 */
import { readDocument } from '../src/documents/read-document';
import { importGenerated, openTemporaryRegister } from './filled-register';
import { documentOf } from './generated-documents';

async function main(count: number): Promise<void> {
  const documents = Array.from({ length: count }, (_, n) => new TextEncoder().encode(documentOf(n)));
  const started = performance.now();
  for (const bytes of documents) readDocument(bytes);
  const reading = (performance.now() - started) / 1000;
  const register = await openTemporaryRegister();
  const first = await importGenerated(register, 0, count);
  const cpu = process.cpuUsage();
  const second = await importGenerated(register, count, count);
  const spent = process.cpuUsage(cpu);
  console.table({
    'reading alone': { 'documents a second': Math.round(count / reading), ratio: 1 },
    'import into an empty register': {
      'documents a second': Math.round(count / first),
      ratio: first / reading,
    },
    'import beside as many again': {
      'documents a second': Math.round(count / second),
      ratio: second / reading,
    },
  });
  console.log(`CPU a document: ${((spent.user + spent.system) / 1000 / count).toFixed(2)} ms`);
  console.log(`Memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  await register.remove();
}

void main(Number(process.argv[2] ?? 1_000));
