/** Exit 1 when the entities and the migrations differ on either database: `npm run check:migrations`. */
import { withMigratedDatabases } from './migrated-databases';
import { columnsNotInByteOrder, schemaDifference } from '../src/database/schema-difference';

withMigratedDatabases(async (database) => [
  ...(await schemaDifference(database)),
  ...(await columnsNotInByteOrder(database)).map((column) => `${column} lacks the collation "C"`),
])
  .then((differences) => {
    for (const [dialect, statements] of Object.entries(differences)) {
      for (const statement of statements) console.error(`${dialect}: ${statement}`);
      if (statements.length > 0) process.exitCode = 1;
    }
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
