import { type Dialect } from '../src/common/dialect';
import { type Database } from '../src/database/database';
import { entities } from '../src/database/entities';
import { openDatabase } from '../src/database/open';
import { startKeeper } from '../test/support/keeper.cjs';
import { createPostgresDatabase } from '../test/support/postgres-databases';

/** Asks the same question of an SQLite and a PostgreSQL database that have had every migration and hold nothing. */
export async function withMigratedDatabases<T>(
  ask: (database: Database) => Promise<T>,
): Promise<Record<Dialect, T>> {
  const stop = startKeeper();
  const asked = async (url: Database['url']) => {
    const database = await openDatabase(url, entities);
    try {
      return await ask(database);
    } finally {
      await database.close();
    }
  };
  try {
    return {
      sqlite: await asked({ kind: 'sqlite-memory' }),
      postgresql: await asked({ kind: 'postgresql', url: await createPostgresDatabase() }),
    };
  } finally {
    await stop();
  }
}
