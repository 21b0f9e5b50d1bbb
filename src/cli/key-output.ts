import { type KeyRecord } from '../access/key.queries';

/** A key in a line for a person: how it begins, whose it is, what it allows, what became of it. */
export function describeKey(key: KeyRecord, now: Date): string {
  const { prefix, organisation, scopes, createdAt, lastUsedAt, note, id } = key;
  return [
    `${prefix}…`,
    organisation,
    scopes.join(' '),
    `made ${toMinute(createdAt)}`,
    describeEnd(key, now),
    lastUsedAt === null ? 'never used' : `last used ${toMinute(lastUsedAt)}`,
    ...(note === null ? [] : [note.replace(/\s+/gu, ' ')]),
    id,
  ].join('  ');
}

/** The same for a program. */
export function toKeyJson(key: KeyRecord): object {
  const { id, prefix, organisation, organisationId, scopes, note, createdAt, expiresAt } = key;
  const { revokedAt, lastUsedAt } = key;
  return {
    id,
    prefix,
    organisation,
    organisationId,
    scopes,
    note,
    createdAt,
    expiresAt,
    revokedAt,
    lastUsedAt,
  };
}

function describeEnd({ expiresAt, revokedAt }: KeyRecord, now: Date): string {
  if (revokedAt !== null) return `revoked ${toMinute(revokedAt)}`;
  if (expiresAt === null) return 'does not expire';
  return `${expiresAt <= now.toISOString() ? 'expired' : 'expires'} ${toMinute(expiresAt)}`;
}

/** `2026-11-22 10:00`, UTC. */
function toMinute(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
