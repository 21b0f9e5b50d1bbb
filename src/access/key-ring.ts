import { LRUCache } from 'lru-cache';
import { type ApiKeyRow } from './api-key.entity';
import { Unauthenticated } from './errors';
import { type KeyDatabase } from './key-database';
import { LastUses } from './last-uses';
import { findKeyByHash, scopesOf } from './key.queries';
import { hashOfKey, isKeyText } from './key-text';
import { type Viewer } from './viewer';

/** How a key ring keeps time, and whom it tells of faults. */
export interface KeyRingOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Takes what went wrong while a use was being written down; the request went on. */
  readonly onFault?: (error: unknown) => void;
}

/** How long (ms) a key that was good is taken to be good without looking: a revocation takes effect within that time. */
export const TRUSTED_FOR = 5_000;
const MOST_REMEMBERED = 1_000;

interface Remembered {
  readonly row: ApiKeyRow;
  readonly viewer: Viewer;
  readonly until: number;
}

/**
 * Finds out who asks by the key that was sent. Only good keys are remembered, for a few seconds and without their text, so
 * made-up ones push nothing out; a mistyped one costs no look-up.
 */
export class KeyRing {
  private readonly remembered = new LRUCache<string, Remembered>({ max: MOST_REMEMBERED });
  private readonly lastUses: LastUses;
  private readonly now: () => number;

  constructor(
    private readonly database: KeyDatabase,
    { now = Date.now, onFault }: KeyRingOptions = {},
  ) {
    this.now = now;
    this.lastUses = new LastUses(database, onFault);
  }

  /** Who sent this key. Refuses with Unauthenticated when it is malformed, unknown, expired or revoked. */
  async findViewer(text: string): Promise<Viewer> {
    if (!isKeyText(text))
      throw new Unauthenticated(
        'The key is not one of this register: it is mistyped, cut short or something else.',
      );
    const hash = hashOfKey(text);
    const now = this.now();
    const { row, viewer } = await this.find(hash, now);
    if (row.expiresAt !== null && row.expiresAt <= new Date(now).toISOString())
      throw new Unauthenticated(`The key expired at ${row.expiresAt}.`);
    this.lastUses.note(row, now);
    return viewer;
  }

  /** Resolves when every use has been written down, or could not be. */
  settled(): Promise<void> {
    return this.lastUses.settled();
  }

  private async find(hash: string, now: number): Promise<Remembered> {
    const known = this.remembered.get(hash);
    if (known && now < known.until) return known;
    this.remembered.delete(hash);
    const row = await findKeyByHash(this.database.primaryRows, hash);
    if (!row) throw new Unauthenticated('The key is not known here.');
    if (row.revokedAt !== null) throw new Unauthenticated(`The key was revoked at ${row.revokedAt}.`);
    const viewer = { organisationId: row.organisationId, keyId: row.id, scopes: new Set(scopesOf(row)) };
    const found = { row, viewer, until: now + TRUSTED_FOR };
    this.remembered.set(hash, found);
    return found;
  }
}
