import { createKey, type KeyRequest, revokeKey } from '../../src/access/key-store';
import { makeKeyText } from '../../src/access/key-text';
import { type Scope, SCOPES } from '../../src/access/scope';
import { type Database } from '../../src/database/database';
import { type ServerReply } from './whole-server';

type Headers = Readonly<Record<string, string>>;

/** The ways in which somebody may come to a thing that belongs to an organisation. */
export const WAYS = [
  'anonymous',
  'unknownKey',
  'revokedKey',
  'expiredKey',
  'wrongScope',
  'otherOrganisation',
  'owner',
  'admin',
] as const;

/** One of the ways. */
export type Way = (typeof WAYS)[number];

/** The headers with which each of them asks; `admin` has nothing but the scope `admin`, of the owner. */
export type TestViewers = Readonly<Record<Way, Headers>>;

/** The headers that carry a key. */
export function withKey(text: string): Headers {
  return { authorization: `Bearer ${text}` };
}

/** Makes a key and gives its text; of the scope `admin` and an organisation that is not on the register unless told. */
export async function makeKey(
  database: Database,
  request: Partial<KeyRequest> = {},
  at = new Date().toISOString(),
): Promise<string> {
  const whole = { organisation: 'Sample Awarding', scopes: ['admin' as const], expiresAt: null, note: null };
  const { text } = await database.transact((unit) => createKey(unit, { ...whole, ...request }, at));
  return text;
}

/** Makes keys for every way to come to what `organisation` owns and `scope` allows to touch. */
export async function makeViewers(
  database: Database,
  scope: Scope,
  organisation = 'Sample Awarding',
): Promise<TestViewers> {
  const others = SCOPES.filter((other) => other !== scope && other !== 'admin');
  const owned = { organisation, scopes: [scope] };
  const revoked = await makeKey(database, owned);
  await database.transact((unit) => revokeKey(unit, revoked, new Date().toISOString()));
  const expired = await makeKey(
    database,
    { ...owned, expiresAt: '2020-06-01T00:00:00.000Z' },
    '2020-05-01T00:00:00.000Z',
  );
  return {
    anonymous: {},
    unknownKey: withKey(makeKeyText()),
    revokedKey: withKey(revoked),
    expiredKey: withKey(expired),
    wrongScope: withKey(await makeKey(database, { organisation, scopes: others })),
    otherOrganisation: withKey(await makeKey(database, { ...owned, organisation: `Not ${organisation}` })),
    owner: withKey(await makeKey(database, owned)),
    admin: withKey(await makeKey(database, { organisation })),
  };
}

/**
 * Asks the same in every way, one after another, and tells how each ended: `OK`, or the code of its first error. Fails
 * when an error comes without the id of its request.
 */
export async function walkEveryWay(
  viewers: TestViewers,
  ask: (headers: Headers, way: Way) => Promise<ServerReply<unknown>>,
): Promise<Readonly<Record<Way, string>>> {
  const outcomes: [Way, string][] = [];
  for (const way of WAYS) {
    const { errors } = await ask(viewers[way], way);
    const [first] = errors;
    if (first && !first.extensions.requestId) throw new Error(`${way}: an error without a request id`);
    outcomes.push([way, first ? first.extensions.code : 'OK']);
  }
  return Object.fromEntries(outcomes) as Record<Way, string>;
}

/** How `walkEveryWay` ends for those who send no good key. */
export const UNKNOWN_REFUSED = {
  unknownKey: 'UNAUTHENTICATED',
  revokedKey: 'UNAUTHENTICATED',
  expiredKey: 'UNAUTHENTICATED',
} as const;
