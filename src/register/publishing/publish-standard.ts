import { findRows, insertRows, type UnitOfWork, updateRow } from '../../common/unit-of-work';
import { isDeepStrictEqual } from 'node:util';
import { type EntitySchema } from '@mikro-orm/core';
import { sha256 } from '../../common/hash';
import { nameBasedId } from '../../common/uuid';
import { type NodeChange, type RegisterChanges } from '../changes/change-log';
import { indexCodes } from '../lineage/index-codes';
import { OriginalUrnEntity, OriginalUrnTurningPointEntity } from '../lineage/original-urn.entity';
import { SocCitationEntity, StandardSocGroupEntity } from '../soc/soc.entity';
import { markLatestEdition } from '../standards/latest-edition';
import { SectionEntity } from '../standards/section.entity';
import { StandardEntity, type StandardRow } from '../standards/standard.entity';
import { StatementEntity, StatementGroupEntity } from '../standards/statement.entity';
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
  ['turningPoints', OriginalUrnTurningPointEntity, ['code']],
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
export async function publishStandard(unit: UnitOfWork, image: StandardImage): Promise<Publication> {
  const id = standardId(image.identity, image.edition);
  const contentHash = sha256(JSON.stringify(image));
  const [existing] = await findRows(unit, StandardEntity, 'id', [id]);
  if (existing?.contentHash === contentHash)
    return { changes: [], standards: 0, statements: 0, differences: [] };

  const changes: NodeChange[] = [
    ...(await ensureOrganisations(unit, [image.developedBy, image.originatingOrganisation])),
    ...(await ensureTerms(unit, printedTerms(image))),
  ];
  const row = toStandardRow(id, image, contentHash);
  if (existing) await updateRow(unit, StandardEntity, row);
  else await insertRows(unit, StandardEntity, [{ ...row, isLatest: true }]);
  changes.push({ kind: existing ? 'MODIFIED' : 'ADDED', nodeId: id, typeName: 'Standard' });
  changes.push(...(await markLatestEdition(unit, image.identity, id)));

  const difference = await writeStatements(unit, id, image, existing !== undefined);
  changes.push(...difference.changes);

  const details = toDetailRows(id, image);
  const before = existing ? await findDetails(unit, id) : null;
  const replaced = DETAIL_TABLES.filter(
    ([name]) => !before || !isDeepStrictEqual(before[name], details[name]),
  );
  for (const [name, entity] of replaced) {
    if (before) await unit.em.nativeDelete(entity, { standardId: id });
    await insertRows(unit, entity, details[name]);
  }
  await indexCodes(unit, codesOf(image));
  changes.push(...(await alignTerms(unit, before?.terms ?? [], details.terms)));
  const differences = existing
    ? [...changedFields(existing, row), ...difference.inWords, ...replaced.map(([name]) => name)]
    : [];
  return { changes, standards: existing ? 0 : 1, statements: difference.growth, differences };
}

async function writeStatements(
  unit: UnitOfWork,
  id: string,
  image: StandardImage,
  mayExist: boolean,
): Promise<StatementDifference> {
  const before = mayExist ? await findRows(unit, StatementEntity, 'standardId', [id]) : [];
  const after = toStatementRows(id, identifyStatements(id, image.statements, before));
  const difference = diffStatements(before, after);
  if (difference.removed.length > 0)
    await unit.em.nativeDelete(StatementEntity, { id: { $in: [...difference.removed] } });
  for (const row of difference.rewritten) await updateRow(unit, StatementEntity, row);
  await insertRows(unit, StatementEntity, difference.added);
  return difference;
}

async function findDetails(unit: UnitOfWork, id: string): Promise<DetailRows> {
  const found: Record<string, object[]> = {};
  for (const [name, entity, order] of DETAIL_TABLES) {
    const rows = (await findRows(unit, entity, 'standardId', [id])) as Record<string, string | number>[];
    found[name] = rows.sort((a, b) => compareRows(a, b, order));
  }
  return found as unknown as DetailRows;
}

function compareRows(
  a: Readonly<Record<string, string | number>>,
  b: Readonly<Record<string, string | number>>,
  order: readonly string[],
): number {
  const column = order.find((name) => a[name] !== b[name]);
  return column === undefined ? 0 : (a[column] ?? '') < (b[column] ?? '') ? -1 : 1;
}

function changedFields(before: StandardRow, after: Omit<StandardRow, 'isLatest'>): string[] {
  return REPORTED_FIELDS.filter((field) => before[field] !== after[field]);
}

function codesOf(image: StandardImage): string[] {
  return [image.urnKey, ...image.originalUrns.map((original) => original.normalised)].filter(
    (code) => code !== null,
  );
}

function printedTerms(image: StandardImage): PrintedTerm[] {
  const names = (list: NamesByLanguage) => [...(list.EN ?? []), ...(list.CY ?? [])];
  return [
    ...names(image.suites).map((name) => ({ kind: 'SUITE' as const, name })),
    ...names(image.occupations).map((name) => ({ kind: 'OCCUPATION' as const, name })),
  ];
}
