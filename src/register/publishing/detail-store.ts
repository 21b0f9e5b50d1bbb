import { isDeepStrictEqual } from 'node:util';
import { type EntitySchema } from '@mikro-orm/core';
import { findRows, insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { OriginalUrnEntity, OriginalUrnTurningPointEntity } from '../lineage/original-urn.entity';
import { TranslationEntity } from '../parity/translation.entity';
import { SocCitationEntity, StandardSocGroupEntity } from '../soc/soc.entity';
import { SectionEntity } from '../standards/section.entity';
import { StatementGroupEntity } from '../standards/statement.entity';
import { StandardKeywordEntity, StandardTermEntity } from '../terms/term.entity';
import { type DetailRows } from './standard-rows';

/** The detail tables with the columns that give the order in which toDetailRows lists their rows. */
const TABLES: readonly (readonly [keyof DetailRows, EntitySchema, readonly string[]])[] = [
  ['groups', StatementGroupEntity, ['kind', 'alignment', 'position']],
  ['sections', SectionEntity, ['position']],
  ['terms', StandardTermEntity, ['kind', 'language', 'position']],
  ['keywords', StandardKeywordEntity, ['language', 'position']],
  ['socCitations', SocCitationEntity, ['position']],
  ['socGroups', StandardSocGroupEntity, ['code']],
  ['originalUrns', OriginalUrnEntity, ['position']],
  ['turningPoints', OriginalUrnTurningPointEntity, ['code']],
  ['translations', TranslationEntity, ['language']],
];

/** The details of a standard that is not on the register. */
export const NO_DETAILS: DetailRows = {
  groups: [],
  sections: [],
  terms: [],
  keywords: [],
  socCitations: [],
  socGroups: [],
  originalUrns: [],
  turningPoints: [],
  translations: [],
};

/** The stored details of a standard, in the order of toDetailRows. */
export async function findDetails(unit: UnitOfWork, standardId: string): Promise<DetailRows> {
  const found: Record<string, object[]> = {};
  for (const [name, entity, order] of TABLES) {
    const rows = (await findRows(unit, entity, 'standardId', [standardId])) as Row[];
    // Copies, because a driver's objects need not be equal to ours in every realm.
    found[name] = Array.from(rows, (row) => ({ ...row })).sort((a, b) => compareRows(a, b, order));
  }
  return found as unknown as DetailRows;
}

/** Writes what differs, a table at a time. */
export async function replaceDetails(
  unit: UnitOfWork,
  standardId: string,
  before: DetailRows,
  after: DetailRows,
): Promise<void> {
  for (const [name, entity] of TABLES) {
    if (isDeepStrictEqual(before[name], after[name])) continue;
    if (before[name].length > 0) await unit.em.nativeDelete(entity, { standardId });
    await insertRows(unit, entity, after[name]);
  }
}

type Row = Readonly<Record<string, string | number>>;

function compareRows(one: Row, other: Row, order: readonly string[]): number {
  const column = order.find((name) => one[name] !== other[name]);
  return column === undefined ? 0 : (one[column] ?? '') < (other[column] ?? '') ? -1 : 1;
}
