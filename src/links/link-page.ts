import { type Page } from '../common/keyset';
import { type CursorKey, type PageArguments, readPageRequest, toCursor } from '../common/page';
import { orderOfLink, type StandardLink } from './standard-link';

/**
 * A page of the links of one standard, kind by kind, within a kind the strongest first, then by URN. A cursor holds its
 * place when links come or go meanwhile. Refused like every page; see readPageRequest.
 */
export function pageOfLinks(
  list: string,
  links: readonly StandardLink[],
  given: PageArguments,
): Page<StandardLink> {
  const { after, size } = readPageRequest(list, given);
  const ordered = links
    .map((link) => ({ link, key: { order: orderOfLink(link), id: link.standardId } }))
    .sort((a, b) => compare(a.key, b.key));
  const from = after === null ? 0 : ordered.filter(({ key }) => compare(key, after) <= 0).length;
  const within = ordered.slice(from, from + size);
  return {
    edges: within.map(({ link, key }) => ({ cursor: toCursor(list, key), row: link })),
    hasNextPage: from + size < ordered.length,
    hasPreviousPage: after !== null,
  };
}

function compare(a: CursorKey, b: CursorKey): number {
  const [one, other] = [String(a.order), String(b.order)];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
