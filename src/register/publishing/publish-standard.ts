import { isDeepStrictEqual } from 'node:util';
import { type EntitySchema } from '@mikro-orm/core';
import { type SqlEntityManager } from '@mikro-orm/knex';
import { sha256 } from '../../common/hash';
import { insertRows, updateRow } from '../../common/row-session';
import { nameBasedId } from '../../common/uuid';
import { type NodeChange, type RegisterChanges } from '../changes/change-log';
import { indexCodes } from '../lineage/index-codes';
import { OriginalUrnEntity } from '../lineage/original-urn.entity';
import { SocCitationEntity, StandardSocGroupEntity } from '../soc/soc.entity';
import { markLatestEdition } from '../standards/latest-edition';
import { SectionEntity } from '../standards/section.entity';
import { StandardEntity, type StandardRow } from '../standards/standard.entity';
import { StatementEntity, StatementGroupEntity, type StatementRow } from '../standards/statement.entity';
import { ensureOrganisations } from '../terms/organisation-store';
import { StandardKeywordEntity, StandardTermEntity } from '../terms/term.entity';
import { alignTerms, ensureTerms, type PrintedTerm } from '../terms/term-store';
import { type NamesByLanguage, type StandardImage } from './standard-image';
import { type DetailRows, toDetailRows, toStandardRow, toStatementRows } from './standard-rows';
import { diffStatements, type StatementDifference } from './statement-diff';
import { identifyStatements } from './statement-identity';

/** The id of an edition of a standard. */
export function standardId(identity: string, edition: string): string {
  return nameBasedId('Standard', identity, edition);
}

/** The detail tables with the columns that give the order in which toDetailRows lists their rows. */
const DETAIL_TABLES: readonly (readonly [keyof DetailRows, EntitySchema, readonly string[]])[] = [
  ['groups', StatementGroupEntity, ['kind', 'alignment', 'position']],
  ['sections', SectionEntity, ['position']],
  ['terms', StandardTermEntity, ['kind', 'language', 'position']],
  ['keywords', StandardKeywordEntity, ['language', 'position']],
  ['socCitations', SocCitationEntity, ['position']],
  ['socGroups', StandardSocGroupEntity, ['code']],
  ['originalUrns', OriginalUrnEntity, ['position']],
];

const REPORTED_FIELDS = [
  'urn',
  'isSample',
  'titleEn',
  'titleCy',
  'overviewEn',
  'overviewCy',
  'developedById',
  'originatingOrganisationId',
  'versionNumber',
  'indicativeReviewDate',
  'validity',
  'status',
  'category',
] as const satisfies readonly (keyof StandardRow)[];

/** What publishing did: the changes for the log, and in words for the person who imports. */
export interface Publication extends RegisterChanges {
  /** "title", "performance criterion 5: reworded", "keywords" ...; empty for a new standard. */
  readonly differences: readonly string[];
}

/**
 * Makes the register say of one edition what the image says: adds it or changes it in place, keeping the ids of what is
 * the same. Writes nothing when nothing differs. The caller records the changes (see changes/change-log.ts).
 */
export async function publishStandard(em: SqlEntityManager, image: StandardImage): Promise<Publication> {
  const id = standardId(image.identity, image.edition);
  const contentHash = sha256(JSON.stringify(image));
  const existing = (await em.findOne(
    StandardEntity,
    { id },
    { disableIdentityMap: true },
  )) as StandardRow | null;
  if (existing?.contentHash === contentHash)
    return { changes: [], standards: 0, statements: 0, differences: [] };

  const changes: NodeChange[] = [
    ...(await ensureOrganisations(em, [image.developedBy, image.originatingOrganisation])),
    ...(await ensureTerms(em, printedTerms(image))),
  ];
  const row = toStandardRow(id, image, contentHash);
  if (existing) await updateRow(em, StandardEntity, row);
  else await insertRows(em, StandardEntity, [{ ...row, isLatest: false }]);
  changes.push({ kind: existing ? 'MODIFIED' : 'ADDED', nodeId: id, typeName: 'Standard' });
  changes.push(...(await markLatestEdition(em, image.identity, id)));

  const difference = await writeStatements(em, id, image, existing !== null);
  changes.push(...difference.changes);

  const details = toDetailRows(id, image);
  const before = existing ? await findDetails(em, id) : null;
  const replaced = DETAIL_TABLES.filter(
    ([name]) => !before || !isDeepStrictEqual(before[name], details[name]),
  );
  for (const [name, entity] of replaced) {
    if (before) await em.nativeDelete(entity, { standardId: id });
    await insertRows(em, entity, details[name]);
  }
  await indexCodes(em, codesOf(image));
  changes.push(...(await alignTerms(em, before?.terms ?? [], details.terms)));
  const differences = existing
    ? [...changedFields(existing, row), ...difference.inWords, ...replaced.map(([name]) => name)]
    : [];
  return { changes, standards: existing ? 0 : 1, statements: difference.growth, differences };
}

async function writeStatements(
  em: SqlEntityManager,
  id: string,
  image: StandardImage,
  mayExist: boolean,
): Promise<StatementDifference> {
  const before = mayExist
    ? ((await em.find(StatementEntity, { standardId: id }, { disableIdentityMap: true })) as StatementRow[])
    : [];
  const after = toStatementRows(id, identifyStatements(id, image.statements, before));
  const difference = diffStatements(before, after);
  if (difference.removed.length > 0)
    await em.nativeDelete(StatementEntity, { id: { $in: [...difference.removed] } });
  for (const row of difference.rewritten) await updateRow(em, StatementEntity, row);
  await insertRows(em, StatementEntity, difference.added);
  return difference;
}

async function findDetails(em: SqlEntityManager, id: string): Promise<DetailRows> {
  const found: Record<string, object[]> = {};
  for (const [name, entity, order] of DETAIL_TABLES) {
    const orderBy = order.map((column) => ({ [column]: 'asc' as const }));
    const rows = await em.find(entity, { standardId: id }, { disableIdentityMap: true, orderBy });
    found[name] = rows.map((row) => ({ ...(row as object) }));
  }
  return found as unknown as DetailRows;
}

function changedFields(before: StandardRow, after: Omit<StandardRow, 'isLatest'>): string[] {
  return REPORTED_FIELDS.filter((field) => before[field] !== after[field]);
}

function codesOf(image: StandardImage): string[] {
  return [image.urnKey, ...image.originalUrns.map((original) => original.normalised)].filter((code) => code !== null);
}

function printedTerms(image: StandardImage): PrintedTerm[] {
  const names = (list: NamesByLanguage) => [...(list.EN ?? []), ...(list.CY ?? [])];
  return [
    ...names(image.suites).map((name) => ({ kind: 'SUITE' as const, name })),
    ...names(image.occupations).map((name) => ({ kind: 'OCCUPATION' as const, name })),
  ];
}
