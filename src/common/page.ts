import { sha256 } from './hash';
import { BadInput } from './errors';

/** How many nodes a connection gives when nobody says. */
export const DEFAULT_PAGE_SIZE = 20;
/** The most nodes one page may have. */
export const LARGEST_PAGE = 100;

/** The Relay arguments of a connection, as they were given. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A checked request for one page: a direction, a size, and the edges of the window. */
export interface PageRequest {
  readonly direction: 'forward' | 'backward';
  readonly size: number;
  readonly after: CursorKey | null;
  readonly before: CursorKey | null;
}

/** The place of a node in the order of its list: the value it is ordered by, then its id. */
export interface CursorKey {
  readonly order: string | number;
  readonly id: string;
}

/**
 * Checks the arguments of a connection. `list` names the list (its field, filter and order), and a cursor is good for that
 * list alone: one from elsewhere, or one that is no cursor of ours, is refused with BadInput naming the argument.
 */
export function readPageRequest(list: string, given: PageArguments): PageRequest {
  const { first, last, after, before } = given;
  checkSize('first', first);
  checkSize('last', last);
  if (first != null && last != null) throw new BadInput('last', 'give `first` or `last`, not both');
  return {
    direction: last == null ? 'forward' : 'backward',
    size: first ?? last ?? DEFAULT_PAGE_SIZE,
    after: after == null ? null : readCursor('after', list, after),
    before: before == null ? null : readCursor('before', list, before),
  };
}

/** The opaque cursor of a node in a list. */
export function toCursor(list: string, key: CursorKey): string {
  return Buffer.from(JSON.stringify([markOf(list), key.order, key.id])).toString('base64url');
}

function checkSize(argument: string, size: number | null | undefined): void {
  if (size == null) return;
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE) {
    throw new BadInput(argument, `must be a whole number from 1 to ${LARGEST_PAGE}, not ${size}`);
  }
}

function readCursor(argument: string, list: string, cursor: string): CursorKey {
  const parts = parseCursor(cursor);
  if (!parts) throw new BadInput(argument, 'is not a cursor that this server gave out');
  const [mark, order, id] = parts;
  if (mark !== markOf(list)) {
    throw new BadInput(
      argument,
      'is a cursor of another list: filter and order must stay the same from page to page',
    );
  }
  return { order, id };
}

function parseCursor(cursor: string): [string, string | number, string] | null {
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.toString('base64url') !== cursor) return null;
  try {
    const parts: unknown = JSON.parse(bytes.toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 3) return null;
    const [mark, order, id] = parts as unknown[];
    return typeof mark === 'string' && isOrder(order) && isStorable(id) ? [mark, order, id] : null;
  } catch {
    return null;
  }
}

function isOrder(order: unknown): order is string | number {
  return typeof order === 'number' ? (order | 0) === order : isStorable(order);
}

/** Both databases take it as a parameter: a forged cursor must not make a statement fail. */
function isStorable(text: unknown): text is string {
  return typeof text === 'string' && !/[\0\p{Surrogate}]/u.test(text);
}

function markOf(list: string): string {
  return sha256(list).slice(0, 8);
}
