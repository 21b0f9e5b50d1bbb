import { inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type Language, LANGUAGES } from '../../common/language';
import { findRows, insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { localFormsOf } from '../../register/lineage/graph/local-codes';
import { toOrderKey } from '../../text/normalise';
import { DeclaredCitationEntity, type DeclaredCitationRow } from './declared-citation.entity';
import { parseCitations } from './parse-citations';

/** The text of a section "Links to other NOS", with what its standard is called. */
interface DeclaringSection {
  readonly standardId: string;
  readonly identity: string;
  readonly titleOrder: string;
  readonly titleOrderCy: string | null;
  readonly textEn: string | null;
  readonly textCy: string | null;
}

/**
 * Brings the stored citations of "Links to other NOS" into line with the sections of the standards given by id; those of
 * standards that are gone go. Two reads, and writes only where something differs.
 */
export async function followDeclarations(unit: UnitOfWork, standardIds: readonly string[]): Promise<void> {
  if (standardIds.length === 0) return;
  const sections = await findSections(unit, standardIds);
  const stored = groupBy(
    await findRows(unit, DeclaredCitationEntity, 'standardId', standardIds),
    ({ standardId }) => standardId,
  );
  const declared = groupBy(citationsOf(sections), ({ standardId }) => standardId);
  const changed = standardIds.filter((id) => nameOf(stored.get(id)) !== nameOf(declared.get(id)));
  const outdated = changed.filter((id) => stored.has(id));
  if (outdated.length > 0) {
    await unit.rows.all(`delete from declared_citation where ${inList(unit.rows.dialect, 'standard_id')}`, [
      listParameter(outdated),
    ]);
  }
  const added = changed.flatMap((id) => declared.get(id) ?? []);
  await insertRows(unit, DeclaredCitationEntity, added);
}

function findSections({ rows }: UnitOfWork, standardIds: readonly string[]): Promise<DeclaringSection[]> {
  return rows.all<DeclaringSection>(
    `select c.standard_id as "standardId", s.identity, s.title_order as "titleOrder",
            s.title_order_cy as "titleOrderCy", c.text_en as "textEn", c.text_cy as "textCy"
       from section c join standard s on s.id = c.standard_id
      where ${inList(rows.dialect, 'c.standard_id')} and c.kind = 'LINKS_TO_OTHER_NOS'
        and (c.text_en is not null or c.text_cy is not null)
      order by c.standard_id, c.position`,
    [listParameter(standardIds)],
  );
}

/** The citations of the sections; positions run on where a document prints the section twice. */
function citationsOf(sections: readonly DeclaringSection[]): DeclaredCitationRow[] {
  const positions = new Map<string, number>();
  return sections.flatMap((section) =>
    LANGUAGES.flatMap((language) =>
      citationsIn(section, language).map((citation) => {
        const list = `${section.standardId} ${language}`;
        const position = (positions.get(list) ?? 0) + 1;
        positions.set(list, position);
        return { standardId: section.standardId, language, position, ...citation };
      }),
    ),
  );
}

type Cited = Pick<DeclaredCitationRow, 'cited' | 'code' | 'titleKey'>;

/** What a text cites, the standard itself left out. */
function citationsIn(section: DeclaringSection, language: Language): Cited[] {
  const text = language === 'EN' ? section.textEn : section.textCy;
  if (text === null) return [];
  const ownTitles = [section.titleOrder, section.titleOrderCy];
  const ownCodes = [section.identity, ...localFormsOf(section.identity)];
  return parseCitations(text).flatMap(({ cited, code, title }) => {
    const titleKey = title === null ? null : toOrderKey(title);
    const isOwn = code === null ? titleKey !== null && ownTitles.includes(titleKey) : ownCodes.includes(code);
    return isOwn ? [] : [{ cited, code, titleKey }];
  });
}

function nameOf(citations: readonly DeclaredCitationRow[] = []): string {
  const ordered = [...citations].sort(
    (a, b) => (a.language < b.language ? -1 : a.language > b.language ? 1 : 0) || a.position - b.position,
  );
  return JSON.stringify(
    ordered.map((row) => [row.language, row.position, row.cited, row.code, row.titleKey]),
  );
}
