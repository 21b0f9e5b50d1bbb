import { type IncomingMessage } from 'node:http';
import { Unauthenticated } from '../../access/errors';
import { looksLikeKey } from '../../access/key-text';

/** How a key is to be sent, for messages. */
const HOW = 'Send the key as "Authorization: Bearer nos_…".';
const BEARER = /^bearer(?:[ \t]+|$)/i;
/** What a token may consist of; white space inside would make it two. */
const TOKEN = /^[\x21-\x7e]{1,500}$/;

/**
 * The text of `Authorization: Bearer …`, unverified; null when there is none. Other schemes (Basic, for a proxy in front)
 * carry no key of ours and are passed over. Refuses with Unauthenticated where a key was meant and cannot be told: Bearer
 * without one, one under another scheme or none, the header sent twice. The text is a secret: never logged, never echoed.
 */
export function readBearerKey({
  headers,
  rawHeaders,
}: Pick<IncomingMessage, 'headers' | 'rawHeaders'>): string | null {
  const header = headers.authorization;
  if (header === undefined) return null;
  const names = rawHeaders.filter((_, index) => index % 2 === 0);
  if (names.filter((name) => name.toLowerCase() === 'authorization').length > 1)
    throw new Unauthenticated(`The Authorization header was sent more than once. ${HOW}`);
  const text = header.trim();
  if (BEARER.test(text)) {
    const token = text.replace(BEARER, '');
    if (!TOKEN.test(token))
      throw new Unauthenticated(`The Authorization header holds no readable key. ${HOW}`);
    return token;
  }
  if (looksLikeKey(text)) throw new Unauthenticated(`The key was not sent as a bearer token. ${HOW}`);
  return null;
}
