import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../common/row-of';

/** A key that an organisation's programs send; the key itself is printed once and kept nowhere, only its hash. */
export const ApiKeyEntity = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    id: p.text().primary(),
    organisationId: p.text(),
    /** SHA-256 of the key, hex. A key has enough randomness that no slow hash is needed. */
    secretHash: p.text(),
    /** The first characters of the key, so that a person can tell which one a program uses. */
    prefix: p.text(),
    /** What it is for, in the words of who made it. */
    note: p.text().nullable(),
    /** JSON array of scopes. */
    scopes: p.text(),
    /** RFC 3339, UTC, as all times here. */
    createdAt: p.text(),
    expiresAt: p.text().nullable(),
    revokedAt: p.text().nullable(),
    /** To the hour or so: not every request is written down. */
    lastUsedAt: p.text().nullable(),
  },
  indexes: [{ name: 'api_key_organisation', properties: ['organisationId'] }],
  uniques: [{ name: 'api_key_secret_hash', properties: ['secretHash'] }],
});

/** A row of the table `api_key` as an entity. */
export type ApiKeyRow = RowOf<typeof ApiKeyEntity>;
