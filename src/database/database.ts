import { type MikroORM } from '@mikro-orm/core';
import { type AbstractSqlDriver } from '@mikro-orm/knex';
import { type RowReader } from '../common/rows';
import { type UnitOfWork } from '../common/unit-of-work';
import { type DatabaseUrl } from './database-url';

/** MikroORM over either driver. */
export type DatabaseOrm = MikroORM<AbstractSqlDriver>;

/** The open database: a way to read rows, a way to do one unit of work, and nothing global. */
export interface Database {
  readonly url: DatabaseUrl;
  readonly dialect: RowReader['dialect'];
  /** For schema work and tests; requests use `rows` and `transact`. */
  readonly orm: DatabaseOrm;
  /** Committed rows. Never waits for a writer on a file or a server; may lag behind when replicas are set. */
  readonly rows: RowReader;
  /** Committed rows from the primary, for reading what the same request has just written. */
  readonly primaryRows: RowReader;
  /**
   * One unit of work in one transaction: all or nothing. Units of work run one after another, also across processes
   * (BEGIN IMMEDIATE on SQLite, an advisory lock on PostgreSQL). `rows` sees what the unit has flushed.
   */
  transact<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
