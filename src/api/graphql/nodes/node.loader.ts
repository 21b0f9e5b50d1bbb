import { type RowReader } from '../../../common/rows';
import { isUuid } from '../../../common/uuid';
import { findOverlaps } from '../../../links/overlaps/overlaps-by-id';
import { findSocCodes } from '../../../register/soc/soc.queries';
import { findDocuments } from '../../../register/sources/source-document.queries';
import { findStandards } from '../../../register/standards/standard.queries';
import { findStatements } from '../../../register/standards/statement.queries';
import { findOrganisations, findTerms } from '../../../register/terms/term.queries';
import { type Context } from '../../context';
import { toOverlapNode } from '../overlaps/overlap.loader';
import { findSeenQualifications } from '../qualifications/qualification.loader';
import { loaderOf } from '../shared/loader';
import { toNode } from '../shared/to-node';
import { toStatementNode } from '../statements/statement.loader';

type Find = (
  rows: RowReader,
  ids: readonly string[],
  context: Context,
) => Promise<readonly (object | null)[]>;

/** Where nodes are looked for, the likeliest place first, and how a row becomes a node. */
const PLACES: readonly (readonly [Find, (row: never) => object])[] = [
  [findStandards, toNode('Standard')],
  [findStatements, toStatementNode],
  [findTerms, (row: { kind: string }) => toNode(row.kind === 'SUITE' ? 'Suite' : 'Occupation')(row)],
  [findOrganisations, toNode('Organisation')],
  [findSocCodes, toNode('SocCode')],
  [findDocuments, toNode('SourceDocument')],
  [findSeenQualifications, toNode('Qualification')],
  [findOverlaps, toOverlapNode],
];

/** Nodes of every type by id, as far as whoever asks may see them, in the order asked; null where there is none. A few queries a place. */
async function findNodes(
  rows: RowReader,
  ids: readonly string[],
  context: Context,
): Promise<(object | null)[]> {
  const found = new Map<string, object>();
  let missing = ids.map((id) => id.toLowerCase()).filter(isUuid);
  for (const [find, toNodeOf] of PLACES) {
    if (missing.length === 0) break;
    const answers = await find(rows, missing, context);
    answers.forEach((row, index) => {
      if (row) found.set(missing[index] ?? '', toNodeOf(row as never));
    });
    missing = missing.filter((id) => !found.has(id));
  }
  return ids.map((id) => found.get(id.toLowerCase()) ?? null);
}

/** A node of any type by id. */
export const loadNode = loaderOf(findNodes);
