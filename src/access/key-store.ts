import { randomUUID } from 'node:crypto';
import { BadInput } from '../common/errors';
import { cleanTypedText } from '../common/typed-text';
import { insertRows, type UnitOfWork, updateRow } from '../common/unit-of-work';
import { readState } from '../register/changes/change-log';
import { recordEdit } from '../register/changes/record-edit';
import { readOrganisationName } from '../register/terms/organisation-name';
import { keepOrganisation } from '../register/terms/organisation-store';
import { ApiKeyEntity } from './api-key.entity';
import { getKey, type KeyRecord } from './key.queries';
import { hashOfKey, makeKeyText, prefixOfKey } from './key-text';
import { type Scope, SCOPES } from './scope';

/** A key that is to be made. */
export interface KeyRequest {
  /** The name of the organisation it belongs to, which need not be on the register. */
  readonly organisation: string;
  readonly scopes: readonly Scope[];
  /** RFC 3339, UTC; null for a key that does not expire. */
  readonly expiresAt: string | null;
  /** What it is for. */
  readonly note: string | null;
}

const LONGEST_NOTE = 500;

/**
 * Makes a key and gives its text, which is kept nowhere and cannot be had again. The organisation is put on the register
 * when it is not there, and stays. Refuses with BadInput a name that is empty or too long, no scope, a time gone by.
 */
export async function createKey(
  unit: UnitOfWork,
  request: KeyRequest,
  at: string,
): Promise<{ readonly text: string; readonly key: KeyRecord }> {
  const name = readOrganisationName(request.organisation);
  const note = cleanTypedText(request.note ?? '');
  const scopes = SCOPES.filter((scope) => request.scopes.includes(scope));
  bound('note', note, LONGEST_NOTE);
  if (scopes.length === 0) throw new BadInput('scope', `must be one or more of ${SCOPES.join(', ')}`);
  if (request.expiresAt !== null && request.expiresAt <= at)
    throw new BadInput('expires', `must be later than now, and ${request.expiresAt} is not`);
  const state = await readState(unit);
  const { organisation, change } = await keepOrganisation(unit, name);
  if (change) await recordEdit(unit, state, [change], at);
  const text = makeKeyText();
  const row = {
    id: randomUUID(),
    organisationId: organisation.id,
    prefix: prefixOfKey(text),
    note: note === '' ? null : note,
    createdAt: at,
    expiresAt: request.expiresAt,
    revokedAt: null,
    lastUsedAt: null,
  };
  const secretHash = hashOfKey(text);
  await insertRows(unit, ApiKeyEntity, [{ ...row, secretHash, scopes: JSON.stringify(scopes) }]);
  return { text, key: { ...row, scopes, organisation: organisation.name } };
}

/**
 * Makes a key good for nothing, for ever; `asked` is its id or how it begins. One that was revoked before keeps the time.
 * Refuses with UnknownKey or AmbiguousKey.
 */
export async function revokeKey(
  unit: UnitOfWork,
  asked: string,
  at: string,
): Promise<{ readonly key: KeyRecord; readonly hasChanged: boolean }> {
  const key = await getKey(unit.rows, asked);
  if (key.revokedAt !== null) return { key, hasChanged: false };
  await updateRow(unit, ApiKeyEntity, { id: key.id, revokedAt: at });
  return { key: { ...key, revokedAt: at }, hasChanged: true };
}

function bound(argument: string, text: string, most: number): void {
  if (text.length > most) throw new BadInput(argument, `must not exceed ${most} characters`);
}
