import { type PageArguments } from '../../../common/page';
import { type CitationRecord } from '../../../links/declared/citation.queries';
import { findDeclaredCitations } from '../../../links/declared/declared-links';
import { type ResolvedCitation } from '../../../links/declared/resolve-citations';
import { FIND_LINKS } from '../../../links/find-links';
import { pageOfLinks } from '../../../links/link-page';
import { toOverlapId } from '../../../links/overlaps/overlap-id';
import { type StatementOverlap } from '../../../links/overlaps/statement-overlap';
import { LINK_KINDS, type LinkKind, type OverlapSeed, type StandardLink } from '../../../links/standard-link';
import { type Context } from '../../context';
import { toOverlapNode } from '../overlaps/overlap.loader';
import { type Connection, toConnection } from '../shared/connection';
import { loaderOf } from '../shared/loader';
import { loadStatement } from '../statements/statement.loader';

/** What a standard names under "Links to other NOS". */
export const loadDeclaredCitations = loaderOf(findDeclaredCitations);

/** A citation as the API tells it. */
export interface DeclaredCitationNode
  extends
    Pick<ResolvedCitation, 'outcome' | 'standards'>,
    Pick<CitationRecord, 'cited' | 'language' | 'code'> {}

/** Puts a citation and where it leads side by side. */
export function toCitationNode({ citation, ...lead }: ResolvedCitation): DeclaredCitationNode {
  const { cited, language, code } = citation;
  return { cited, language, code, ...lead };
}

const LOAD_LINKS = LINK_KINDS.map((kind) => [kind, loaderOf(FIND_LINKS[kind])] as const);

/** A page of the links of a standard; those of one kind are found together for all standards of a request. */
export async function loadLinks(
  context: Context,
  standardId: string,
  kinds: readonly LinkKind[] | null,
  given: PageArguments,
): Promise<Connection<StandardLink>> {
  const wanted = LOAD_LINKS.filter(([kind]) => kinds?.includes(kind) ?? true);
  const list = `links ${standardId} ${wanted.map(([kind]) => kind).join()}`;
  const links = (await Promise.all(wanted.map(([, load]) => load(context, standardId)))).flat();
  return toConnection(pageOfLinks(list, links, given), () => Promise.resolve(links.length));
}

/** The overlaps behind a link, of statements that are fetched together. */
export async function loadOverlapsOfLink(
  context: Context,
  seeds: readonly OverlapSeed[],
): Promise<StatementOverlap[]> {
  const overlaps = await Promise.all(
    seeds.map(async ({ fromId, toId, finding, judgement }) => {
      const [from, to] = await Promise.all([loadStatement(context, fromId), loadStatement(context, toId)]);
      return from && to ? [{ id: toOverlapId(fromId, toId), from, to, ...finding, judgement }] : [];
    }),
  );
  return overlaps.flat().map(toOverlapNode);
}
