import { isUuid } from '../../common/uuid';

/** What the id of an overlap says of its two statements: what their ids begin with. */
export interface OverlapIdParts {
  readonly fromPrefix: string;
  readonly toPrefix: string;
}

/** Characters of the first statement's id that are kept: 8 bytes with their dashes. */
const KEPT_OF_FROM = 18;
/** Hexadecimal digits of the second statement's id that are kept. */
const KEPT_OF_TO = 15;

/**
 * The id of the overlap of one statement with another, put together from theirs; nothing is stored. It has the form of a
 * UUID of version 5. See docs/decisions/0011.
 */
export function toOverlapId(fromId: string, toId: string): string {
  const kept = toId.replaceAll('-', '').slice(0, KEPT_OF_TO);
  return `${fromId.slice(0, KEPT_OF_FROM)}-8${kept.slice(0, 3)}-${kept.slice(3)}`;
}

/**
 * What the ids of the two statements begin with; null for a text that cannot be the id of an overlap. Ids of other things
 * may look like one by chance, and lead to no statements.
 */
export function parseOverlapId(id: string): OverlapIdParts | null {
  const lower = id.toLowerCase();
  if (!isUuid(lower) || lower[14] !== '5' || lower[19] !== '8') return null;
  const kept = lower.slice(20).replace('-', '');
  if (kept[12] !== '5') return null;
  return {
    fromPrefix: lower.slice(0, KEPT_OF_FROM),
    toPrefix: `${kept.slice(0, 8)}-${kept.slice(8, 12)}-${kept.slice(12)}`,
  };
}
