import { type Language, otherLanguage } from '../../common/language';
import { insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { type NodeChange } from '../changes/change-log';
import { haveSameFunction } from '../lineage/graph/title-likeness';
import { findEditions, type StandardRecord } from '../standards/standard.queries';
import { findTranslationFindings, findTranslations } from './parity.queries';
import {
  TranslationFindingEntity,
  type TranslationFindingRow,
  type TranslationRow,
} from './translation.entity';
import { findingsOf, type TranslatedEdition, type TranslationFacts } from './translation-findings';

/**
 * Brings the findings on all editions of one standard into line with what the register holds of them, and reports the
 * editions whose findings changed. `findBehind` names, by edition, the language that lags behind a correction of the other.
 */
export async function settleFindings(
  unit: UnitOfWork,
  identity: string,
  findBehind: (standardIds: readonly string[]) => Promise<ReadonlyMap<string, Language>>,
): Promise<NodeChange[]> {
  const [editions = []] = await findEditions(unit.rows, [identity]);
  const ids = editions.map(({ id }) => id);
  const behind = await findBehind(ids);
  const translations = await findTranslations(unit.rows, ids);
  const stored = await findTranslationFindings(unit.rows, ids);
  const changes: NodeChange[] = [];
  for (const [index, { id }] of editions.entries()) {
    const after = toRows(id, {
      ...factsOf(translations[index] ?? []),
      older: findOlder(editions, index),
      behind: behind.get(id) ?? null,
    });
    const before = stored[index] ?? [];
    if (isSame(before, after)) continue;
    if (before.length > 0) await unit.em.nativeDelete(TranslationFindingEntity, { standardId: id });
    await insertRows(unit, TranslationFindingEntity, after);
    changes.push({ kind: 'MODIFIED', nodeId: id, typeName: 'Standard' });
  }
  return changes;
}

function toRows(standardId: string, edition: TranslatedEdition): TranslationFindingRow[] {
  return findingsOf(edition).map((finding, index) => ({ standardId, position: index + 1, ...finding }));
}

function factsOf(translations: readonly TranslationRow[]): Record<Language, TranslationFacts | null> {
  const of = (language: Language): TranslationFacts | null => {
    const row = translations.find((translation) => translation.language === language);
    return row ? { ...row, texts: row.texts.split(' ').filter((text) => text !== '') } : null;
  };
  return { EN: of('EN'), CY: of('CY') };
}

/** The nearest older edition that has the language which the one at `index` lacks; beyond a reassignment there is none. */
function findOlder(editions: readonly StandardRecord[], index: number): TranslatedEdition['older'] {
  const edition = editions[index];
  if (!edition || (edition.hasEn && edition.hasCy)) return null;
  const lacking = otherLanguage(edition.hasEn ? 'EN' : 'CY');
  for (const [step, older] of editions.slice(index + 1).entries()) {
    const newer = editions[index + step];
    if (!newer || !haveSameFunction(older, newer)) return null;
    if (lacking === 'EN' ? older.hasEn : older.hasCy) return { id: older.id, edition: older.edition };
  }
  return null;
}

function isSame(before: readonly TranslationFindingRow[], after: readonly TranslationFindingRow[]): boolean {
  const key = (row: TranslationFindingRow) =>
    [row.position, row.kind, row.language, row.message, row.olderStandardId].join('\u001f');
  return (
    before.length === after.length && before.every((row, index) => key(row) === key(after[index] ?? row))
  );
}
