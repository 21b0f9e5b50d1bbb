import { type UnitOfWork } from '../../common/unit-of-work';
import { type NodeChange } from '../changes/change-log';
import { StandardEntity } from './standard.entity';

/**
 * Marks the newest edition of a standard after one of its editions (`publishedId`) was stored, and reports the editions,
 * other than that one, whose mark changed.
 */
export async function markLatestEdition(
  unit: UnitOfWork,
  identity: string,
  publishedId: string,
): Promise<NodeChange[]> {
  const editions = await unit.rows.all<{ id: string; edition_order: string; is_latest: boolean | number }>(
    'select id, edition_order, is_latest from standard where identity = ?',
    [identity],
  );
  editions.sort((a, b) =>
    a.edition_order < b.edition_order ? 1 : a.edition_order > b.edition_order ? -1 : 0,
  );
  const changes: NodeChange[] = [];
  for (const [index, edition] of editions.entries()) {
    const isLatest = index === 0;
    if (Boolean(edition.is_latest) === isLatest) continue;
    await unit.em.nativeUpdate(StandardEntity, { id: edition.id }, { isLatest });
    if (edition.id !== publishedId)
      changes.push({ kind: 'MODIFIED', nodeId: edition.id, typeName: 'Standard' });
  }
  return changes;
}
