/** Writes pairs of rows, a pair a unit of work, for ever; prints the number of each pair once it is committed. */
import { openDatabase } from '../../../src/database/open';
import { type DatabaseUrl } from '../../../src/database/database-url';
import { Sample, sampleSchema } from '../sample-entity';

async function main({ url }: { url: DatabaseUrl }): Promise<void> {
  const database = await openDatabase(url, sampleSchema.entities, sampleSchema);
  const [last] = await database.rows.all<{ amount: number | null }>(
    'SELECT max(amount) AS amount FROM sample',
  );
  for (let amount = (last?.amount ?? 0) + 1; ; amount++) {
    await database.transact(async ({ em }) => {
      em.create(Sample, { id: `${amount} left`, amount, isOdd: false });
      await em.flush();
      em.create(Sample, { id: `${amount} right`, amount, isOdd: true });
    });
    process.stdout.write(`${amount}\n`);
  }
}

main(JSON.parse(process.argv[2] ?? '') as Parameters<typeof main>[0]).catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
