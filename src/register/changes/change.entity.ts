import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';

/** What happened to a node. */
export type ChangeKind = 'ADDED' | 'MODIFIED' | 'REMOVED';

/** A numbered entry of the change log. Numbers have no gaps and follow the order of commits. */
export const ChangeEntity = defineEntity({
  name: 'Change',
  tableName: 'change',
  properties: {
    sequence: p.integer().primary().autoincrement(false),
    kind: p.text().$type<ChangeKind>(),
    nodeId: p.text(),
    typeName: p.text(),
    /** RFC 3339, UTC. */
    at: p.text(),
  },
});

/** The one row that every writing transaction updates first: counters, and on PostgreSQL the lock that orders writers. */
export const RegisterStateEntity = defineEntity({
  name: 'RegisterState',
  tableName: 'register_state',
  properties: {
    /** Always 1. */
    id: p.integer().primary().autoincrement(false),
    /** Counts commits that changed the register; the same number means the same answers. */
    dataVersion: p.integer(),
    lastSequence: p.integer(),
    lastDocument: p.integer(),
    standardCount: p.integer(),
    statementCount: p.integer(),
    lastImportAt: p.text().nullable(),
    /** STARTED while the documents of DATA_DIR fill an empty register, DONE afterwards; null when they never did. */
    filling: p.text().nullable(),
    /** Hash of the SOC tables that were loaded last. */
    socHash: p.text().nullable(),
  },
});

/** A row of the table `change` as an entity. */
export type ChangeRow = RowOf<typeof ChangeEntity>;
/** The row of the table `register_state` as an entity. */
export type RegisterStateRow = RowOf<typeof RegisterStateEntity>;
