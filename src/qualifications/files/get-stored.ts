import { BadInput } from '../../common/errors';
import { type RowReader } from '../../common/rows';
import { isUuid } from '../../common/uuid';
import { QualificationNotFound } from '../store/errors';
import { toNumberKey } from '../store/number-key';
import { findStructure } from '../store/qualification.queries';
import { type QualificationStructure } from '../structure/structure';

/** A version of a qualification as the operator of the server sees it: drafts of every organisation too. */
export interface StoredQualification {
  readonly id: string;
  readonly version: number;
  readonly structure: QualificationStructure;
}

/**
 * The qualification of an id, or of a number that one alone has; its newest version, or the one asked for. Refuses with
 * QualificationNotFound, and with BadInput a number of several.
 */
export async function getStored(
  rows: RowReader,
  asked: string,
  wanted: number | null,
): Promise<StoredQualification> {
  const name = asked.trim();
  const found = await rows.all<{ id: string; latestVersion: number }>(
    `select q.id, q.latest_version as "latestVersion" from qualification q
       join qualification_version v on v.qualification_id = q.id and v.version = q.latest_version
      where ${isUuid(name) ? 'q.id = ?' : 'v.number_key = ?'} order by q.id`,
    [isUuid(name) ? name.toLowerCase() : toNumberKey(name)],
  );
  const [first, ...others] = found;
  if (!first) throw new QualificationNotFound(name);
  if (others.length > 0) {
    const ids = found.map(({ id }) => id).join(', ');
    throw new BadInput('id', `several organisations have a qualification "${name}": ${ids}`);
  }
  const version = wanted ?? first.latestVersion;
  const structure = await findStructure(rows, first.id, version);
  if (!structure) throw new BadInput('version', `there is no version ${version} of ${first.id}`);
  return { id: first.id, version, structure };
}
