import { type FastifyBaseLogger, type FastifyRequest } from 'fastify';
import { type Viewer } from '../../access/viewer';
import { type Language } from '../../common/language';
import { preferredLanguage } from './accept';

/** What the rest of the program learns about a request. */
export interface RequestFacts {
  readonly id: string;
  /** By Accept-Language; English when the client does not say. */
  readonly language: Language;
  /** Who sent it, by the key; null when none was sent. */
  readonly viewer: Viewer | null;
  readonly address: string;
  /** Writes with the request id on every line. */
  readonly log: FastifyBaseLogger;
}

/** Gathers the facts of a request from its headers and its socket. */
export function factsOf(request: FastifyRequest): RequestFacts {
  return {
    id: request.id,
    language: preferredLanguage(request.headers['accept-language']),
    viewer: request.viewer,
    address: request.ip,
    log: request.log,
  };
}
