import { stringify } from 'csv-stringify/sync';
import { type RowReader } from '../../common/rows';
import { findCurrentEpoch } from '../../links/linker/store/epochs';
import { type PlacedOverlap, readAllOverlaps } from '../../links/overlaps/all-overlaps';
import { type OverlapCriteria } from '../../links/overlaps/statement-overlap';
import { findOrganisations } from '../../register/terms/term.queries';
import { sssomHeader } from './sssom-header';
import { SSSOM_COLUMNS, toSssomRecord } from './sssom-record';

/** Which overlaps are exported. */
export interface SssomRequest {
  readonly criteria: OverlapCriteria;
  /** The name of a suite, null for the whole register. */
  readonly suite: string | null;
  readonly dataVersion: string;
}

/** Rows that are written at once. */
const ROWS = 200;

/**
 * The overlaps as an SSSOM/TSV file (https://mapping-commons.github.io/sssom/spec-formats-tsv), piece by piece, so that the
 * memory it takes does not grow with the register. Ordered by the URN of the subject, not by id as the canonical form has it.
 */
export async function* writeSssom(rows: RowReader, request: SssomRequest): AsyncGenerator<string> {
  const epoch = await findCurrentEpoch(rows);
  yield sssomHeader({ ...request, tool: epoch });
  yield toLines([SSSOM_COLUMNS]);
  const reviewers = new Map<string, string>();
  let waiting: PlacedOverlap[] = [];
  for await (const overlap of readAllOverlaps(rows, request.criteria, request.suite)) {
    waiting.push(overlap);
    if (waiting.length < ROWS) continue;
    yield await toRows(rows, waiting, reviewers);
    waiting = [];
  }
  if (waiting.length > 0) yield await toRows(rows, waiting, reviewers);
}

async function toRows(
  rows: RowReader,
  overlaps: readonly PlacedOverlap[],
  reviewers: Map<string, string>,
): Promise<string> {
  const deciders = overlaps.flatMap(({ overlap }) => overlap.judgement.decision?.organisationId ?? []);
  const unknown = [...new Set(deciders)].filter((id) => !reviewers.has(id));
  if (unknown.length > 0) {
    for (const organisation of await findOrganisations(rows, unknown)) {
      if (organisation) reviewers.set(organisation.id, organisation.name);
    }
  }
  const records = overlaps.map((placed) => {
    const decider = placed.overlap.judgement.decision?.organisationId;
    const record = toSssomRecord(placed, reviewers.get(decider ?? '') ?? null);
    return SSSOM_COLUMNS.map((column) => record[column]);
  });
  return toLines(records);
}

function toLines(records: readonly (readonly string[])[]): string {
  return stringify(records as string[][], { delimiter: '\t', record_delimiter: '\n' });
}
