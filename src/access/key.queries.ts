import { columnsOf } from '../common/columns';
import { type RowReader } from '../common/rows';
import { organisationId } from '../register/terms/term-identity';
import { ApiKeyEntity, type ApiKeyRow } from './api-key.entity';
import { AmbiguousKey, UnknownKey } from './errors';
import { hashOfKey, looksLikeKey, prefixOfKey } from './key-text';
import { parseScope, type Scope } from './scope';

const COLUMNS = columnsOf('k', Object.keys(ApiKeyEntity.meta.properties));
/** Ids named in a refusal. */
const MOST_NAMED = 10;
const SHORTEST_BEGINNING = 8;

/** A key as people are told of it: never its hash. */
export interface KeyRecord extends Omit<ApiKeyRow, 'secretHash' | 'scopes'> {
  readonly organisation: string;
  readonly scopes: readonly Scope[];
}

type StoredRecord = ApiKeyRow & { readonly organisation: string };

/** The key that has this hash; null when there is none. */
export async function findKeyByHash(rows: RowReader, hash: string): Promise<ApiKeyRow | null> {
  const [row] = await rows.all<ApiKeyRow>(`select ${COLUMNS} from api_key k where k.secret_hash = ?`, [hash]);
  return row ?? null;
}

/** All keys, or those of one organisation, by organisation and then the oldest first. */
export async function listKeys(rows: RowReader, organisation?: string): Promise<KeyRecord[]> {
  const found = await rows.all<StoredRecord>(
    `select ${COLUMNS}, o.name as organisation from api_key k join organisation o on o.id = k.organisation_id
      ${organisation === undefined ? '' : 'where k.organisation_id = ?'} order by o.name_key, k.created_at, k.id`,
    organisation === undefined ? [] : [organisationId(organisation)],
  );
  return found.map(toRecord);
}

/**
 * The key with that id, the one that begins like that (`nos_` and four characters or more), or the key itself. Refuses with
 * UnknownKey when there is none, with AmbiguousKey when there are several.
 */
export async function getKey(rows: RowReader, asked: string): Promise<KeyRecord> {
  const beginning = asked.length < SHORTEST_BEGINNING ? '' : asked;
  const found = await rows.all<StoredRecord>(
    `select ${COLUMNS}, o.name as organisation from api_key k join organisation o on o.id = k.organisation_id
      where k.id = ? or k.secret_hash = ? or substr(k.prefix, 1, ?) = ? order by k.created_at, k.id`,
    [asked.toLowerCase(), hashOfKey(asked), Math.max(1, beginning.length), beginning],
  );
  const [first, ...others] = found;
  const shown = looksLikeKey(asked) ? prefixOfKey(asked) : asked;
  if (!first) throw new UnknownKey(shown);
  if (others.length > 0) {
    const ids = found.map(({ id }) => id).slice(0, MOST_NAMED);
    throw new AmbiguousKey(shown, found.length, ids);
  }
  return toRecord(first);
}

/** The scopes of a stored key; one that this version does not know allows nothing. */
export function scopesOf({ scopes }: Pick<ApiKeyRow, 'scopes'>): Scope[] {
  return (JSON.parse(scopes) as string[]).map(parseScope).filter((scope) => scope !== null);
}

function toRecord({ secretHash: _secretHash, ...row }: StoredRecord): KeyRecord {
  return { ...row, scopes: scopesOf(row) };
}
