import { type MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { type Dialect } from '../../common/dialect';

/** A migration that runs statements, the same work in each dialect. The name begins with the day: `20261122-register`. */
export function sqlMigration(name: string, statements: Record<Dialect, readonly string[]>): MigrationObject {
  return {
    name,
    class: class extends Migration {
      up(): void {
        const dialect = this.driver.getPlatform().supportsSchemas() ? 'postgresql' : 'sqlite';
        for (const statement of statements[dialect]) this.addSql(statement);
      }
    },
  };
}
