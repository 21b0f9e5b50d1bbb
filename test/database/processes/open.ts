/** Opens a database, which brings its schema up to date, and closes it. */
import { openDatabase } from '../../../src/database/open';
import { type DatabaseUrl } from '../../../src/database/database-url';
import { sampleSchema } from '../sample-entity';

async function main({ url }: { url: DatabaseUrl }): Promise<void> {
  const database = await openDatabase(url, sampleSchema.entities, sampleSchema);
  await database.close();
}

main(JSON.parse(process.argv[2] ?? '') as Parameters<typeof main>[0]).catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
