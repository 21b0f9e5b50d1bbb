import { LRUCache } from 'lru-cache';
import { type ApiKeyRow } from './api-key.entity';
import { type KeyDatabase } from './key-database';

/** A use is written down when the one on record is older than this (ms). */
const GRAIN = 3_600_000;
const MOST_NOTED = 10_000;

/**
 * Writes down, to the hour, when keys were last used: beside the requests and never in their way. What cannot be written
 * (a database that is read-only or busy) is tried again an hour later.
 */
export class LastUses {
  /** When this process last tried to write, by key. */
  private readonly noted = new LRUCache<string, number>({ max: MOST_NOTED });
  private readonly writing = new Set<Promise<void>>();

  constructor(
    private readonly database: Pick<KeyDatabase, 'transact'>,
    private readonly onFault: (error: unknown) => void = () => undefined,
  ) {}

  /** Notes a use at `now` (ms since 1970). Returns at once and never throws. */
  note({ id, lastUsedAt }: Pick<ApiKeyRow, 'id' | 'lastUsedAt'>, now: number): void {
    const last = Math.max(this.noted.get(id) ?? 0, lastUsedAt === null ? 0 : Date.parse(lastUsedAt));
    if (now - last < GRAIN) return;
    this.noted.set(id, now);
    const writing = this.write(id, now)
      .catch((error: unknown) => this.onFault(error))
      .finally(() => this.writing.delete(writing));
    this.writing.add(writing);
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    await Promise.all(this.writing);
  }

  /** Another process may have written the same use already. */
  private async write(id: string, now: number): Promise<void> {
    const [at, before] = [now, now - GRAIN].map((time) => new Date(time).toISOString());
    await this.database.transact(({ rows }) =>
      rows.all(
        'update api_key set last_used_at = ? where id = ? and (last_used_at is null or last_used_at <= ?)',
        [at ?? '', id, before ?? ''],
      ),
    );
  }
}
