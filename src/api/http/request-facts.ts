import { type FastifyBaseLogger, type FastifyRequest } from 'fastify';
import { type Language } from '../../common/language';
import { preferredLanguage } from './accept';

/** What the rest of the program learns about a request. */
export interface RequestFacts {
  readonly id: string;
  /** By Accept-Language; English when the client does not say. */
  readonly language: Language;
  /** The text of `Authorization: Bearer …`, unverified; null when none was sent. A secret: never logged. */
  readonly key: string | null;
  readonly address: string;
  /** Writes with the request id on every line. */
  readonly log: FastifyBaseLogger;
}

/** Reads the key out of an Authorization header; other schemes carry no key of ours and count as none. */
export function bearerKey(header: string | undefined): string | null {
  return /^bearer +([\x21-\x7e]{1,500}) *$/i.exec(header ?? '')?.[1] ?? null;
}

/** Gathers the facts of a request from its headers and its socket. */
export function factsOf(request: FastifyRequest): RequestFacts {
  return {
    id: request.id,
    language: preferredLanguage(request.headers['accept-language']),
    key: bearerKey(request.headers.authorization),
    address: request.ip,
    log: request.log,
  };
}
