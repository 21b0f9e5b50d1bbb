/** Adds one to a row, `times` times, reading it before each write: three of these must lose nothing. */
import { openDatabase } from '../../../src/database/open';
import { type DatabaseUrl } from '../../../src/database/database-url';
import { Sample, sampleSchema } from '../sample-entity';

async function main({ url, times }: { url: DatabaseUrl; times: number }): Promise<void> {
  const database = await openDatabase(url, sampleSchema.entities, sampleSchema);
  for (let round = 0; round < times; round++) {
    await database.transact(async ({ em }) => {
      const counter = await em.findOneOrFail(Sample, { id: 'counter' });
      counter.amount += 1;
    });
  }
  await database.close();
}

main(JSON.parse(process.argv[2] ?? '') as Parameters<typeof main>[0]).catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
