import { defineEntity, type MigrationObject, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';

/** A table that only these tests know. */
export const Sample = defineEntity({
  name: 'Sample',
  tableName: 'sample',
  properties: { id: p.text().primary(), amount: p.integer(), isOdd: p.boolean() },
});

class CreateSample extends Migration {
  up(): void {
    this.addSql(
      'create table sample (id text not null primary key, amount integer not null, is_odd boolean not null)',
    );
  }
}

/** The one migration these tests start from. */
export const createSample: MigrationObject = { name: '20260101-sample', class: CreateSample };

/** What these tests open databases with. */
export const sampleSchema = { entities: [Sample], migrations: [createSample] };
