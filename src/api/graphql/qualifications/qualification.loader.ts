import { type RowReader } from '../../../common/rows';
import { countLists, nameFor, type Page, readPages } from '../../../common/keyset';
import { type PageArguments, type PageRequest, readPageRequest } from '../../../common/page';
import { findCoverage } from '../../../qualifications/coverage/find-coverage';
import { findImpacts } from '../../../qualifications/impact/find-impacts';
import { findCited, type VersionPlace } from '../../../qualifications/store/citation.queries';
import { findMeant, listCiting } from '../../../qualifications/store/citing.queries';
import {
  findEventsOf,
  findQualifications,
  findStructures,
  findVersionsOf,
  type QualificationRecord,
} from '../../../qualifications/store/qualification.queries';
import { type QualificationStructure } from '../../../qualifications/structure/structure';
import { findStandards } from '../../../register/standards/standard.queries';
import { type Context } from '../../context';
import { type Connection, toConnection } from '../shared/connection';
import { loaderOf, loaderWith } from '../shared/loader';
import { toNode } from '../shared/to-node';

/** The organisation whose drafts may be seen; null when nobody is known to ask. */
export function organisationOf({ viewer }: Context): string | null {
  return viewer?.organisationId ?? null;
}

/** Qualifications by id as whoever asks sees them; null where they see none. */
export function findSeenQualifications(
  rows: RowReader,
  ids: readonly string[],
  context: Context,
): Promise<(QualificationRecord | null)[]> {
  return findQualifications(rows, organisationOf(context), ids);
}

/** A qualification by its id in lower case, as whoever asks sees it. */
export const loadQualification = loaderOf(findSeenQualifications);

/** All versions of a qualification, newest first, those that must not be shown among them (`maySee`). */
export const loadVersions = loaderOf(findVersionsOf);

/** What was done to a qualification, oldest first. For its organisation alone. */
export const loadEvents = loaderOf(findEventsOf);

/** Looks up something of versions that whoever asks has been found to see. */
function ofVersion<Value>(
  query: (rows: RowReader, places: readonly VersionPlace[], context: Context) => Promise<readonly Value[]>,
): (context: Context, place: VersionPlace) => Promise<Value> {
  const load = loaderOf((rows, keys, context) => query(rows, keys.map(toPlace), context));
  return (context, { id, version }) => load(context, `${version} ${id}`);
}

/** A version by the key it is looked up with. */
export function toPlace(key: string): VersionPlace {
  const at = key.indexOf(' ');
  return { id: key.slice(at + 1), version: Number(key.slice(0, at)) };
}

/** What a version cites. */
export const loadCited = ofVersion(findCited);

/** What a version covers, a standard an entry. */
export const loadCoverage = ofVersion(findCoverage);

/** What has happened to the standards that a version cites. */
export const loadImpacts = ofVersion((rows, places, { today }) => findImpacts(rows, places, today));

/** The structure of a version. */
export const loadStructure = ofVersion<QualificationStructure>(async (rows, places) =>
  (await findStructures(rows, places)).map((structure) => {
    if (!structure) throw new Error('a version of a qualification has no structure');
    return structure;
  }),
);

const loadCitingPage = loaderWith<Page<QualificationRecord>, PageRequest>(
  async (rows, standards, request, context) =>
    readPages(rows, await citingOf(rows, standards, context), standards, request),
);

const loadCitingTotal = loaderOf(async (rows, standards, context) =>
  countLists(rows, await citingOf(rows, standards, context), standards),
);

async function citingOf(rows: RowReader, ids: readonly string[], context: Context) {
  const standards = (await findStandards(rows, ids)).flatMap((standard) => standard ?? []);
  return listCiting(rows.dialect, organisationOf(context), ids, await findMeant(rows, standards));
}

/** A page of the qualifications that cite an edition of a standard. */
export async function loadCiting(
  context: Context,
  standard: string,
  given: PageArguments,
): Promise<Connection<QualificationRecord>> {
  const list = listCiting(context.rows.dialect, organisationOf(context), [], []);
  const request = readPageRequest(nameFor(list, standard), given);
  const page = await loadCitingPage(context, standard, request);
  return toConnection(page, () => loadCitingTotal(context, standard), toNode('Qualification'));
}
