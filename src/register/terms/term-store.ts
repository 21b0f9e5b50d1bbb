import { findRows, insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { type NodeChange } from '../changes/change-log';
import { toNameKey } from '../../text/normalise';
import { TermEntity, TermTwinEntity, type StandardTermRow, type TermKind, type TermRow } from './term.entity';
import { termId, termTypeName } from './term-identity';
import { pairTerms, type TermPair } from './term-twins';

/** A name that a document prints as a suite or an occupation. */
export interface PrintedTerm {
  readonly kind: TermKind;
  readonly name: string;
}

/** Makes sure that every printed name has its term; the spelling shown is the first in binary order, whoever comes first. */
export async function ensureTerms(unit: UnitOfWork, printed: readonly PrintedTerm[]): Promise<NodeChange[]> {
  const wanted = new Map<string, PrintedTerm>();
  for (const term of printed) {
    const id = termId(term.kind, term.name);
    const known = wanted.get(id);
    if (!known || term.name < known.name) wanted.set(id, term);
  }
  const known = new Map(
    (await findRows(unit, TermEntity, 'id', [...wanted.keys()])).map((row) => [row.id, row]),
  );
  const added: TermRow[] = [];
  const changes: NodeChange[] = [];
  for (const [id, { kind, name }] of wanted) {
    const row = known.get(id);
    if (!row) {
      added.push({
        id,
        kind,
        name,
        nameKey: toNameKey(name),
        canonicalId: id,
        welshName: null,
        hasEnglish: false,
      });
      changes.push({ kind: 'ADDED', nodeId: id, typeName: termTypeName(kind) });
    } else if (name < row.name) {
      await unit.em.nativeUpdate(TermEntity, { id }, { name });
    }
  }
  await insertRows(unit, TermEntity, added);
  return changes;
}

/**
 * Brings names into line after the lists of one standard changed from `before` to `after` (rows already stored): which
 * names are English, which Welsh name stands for which English one, and which names nobody prints any more.
 */
export async function alignTerms(
  unit: UnitOfWork,
  before: readonly StandardTermRow[],
  after: readonly StandardTermRow[],
): Promise<NodeChange[]> {
  const pairsBefore = pairTerms(before);
  const pairsAfter = pairTerms(after);
  await countPairs(unit, subtract(pairsBefore, pairsAfter), -1);
  await countPairs(unit, subtract(pairsAfter, pairsBefore), 1);
  const touched = new Set([...before, ...after].map((row) => row.termId));
  const rows = await findRows(unit, TermEntity, 'id', [...touched]);
  const english = await findEnglish(unit, [...touched]);
  const settled = rows.every((row) => row.hasEnglish === english.has(row.id));
  if (settled && before.length === 0 && pairsAfter.length === 0) return [];
  const changes: NodeChange[] = [];
  for (const row of rows) {
    if (row.hasEnglish !== english.has(row.id)) {
      await unit.em.nativeUpdate(TermEntity, { id: row.id }, { hasEnglish: english.has(row.id) });
      for (const id of await findTwins(unit, row.id)) touched.add(id);
    }
  }
  const refreshed = await findRows(unit, TermEntity, 'id', [...touched]);
  for (const row of refreshed) changes.push(...(await canonicalise(unit, row)));
  return changes;
}

async function canonicalise(unit: UnitOfWork, row: TermRow): Promise<NodeChange[]> {
  const uses = await unit.rows.all('select 1 from standard_term where term_id = ? limit 1', [row.id]);
  if (uses.length === 0) {
    await unit.em.nativeDelete(TermEntity, { id: row.id });
    return [{ kind: 'REMOVED', nodeId: row.id, typeName: termTypeName(row.kind) }];
  }
  const canonicalId = row.hasEnglish
    ? row.id
    : ((await bestTwin(unit, 'welsh_id', 'english_id', row.id))?.id ?? row.id);
  const welshName = (await bestTwin(unit, 'english_id', 'welsh_id', row.id))?.name ?? null;
  if (canonicalId === row.canonicalId && welshName === row.welshName) return [];
  await unit.em.nativeUpdate(TermEntity, { id: row.id }, { canonicalId, welshName });
  return [{ kind: 'MODIFIED', nodeId: row.id, typeName: termTypeName(row.kind) }];
}

async function bestTwin(
  unit: UnitOfWork,
  from: string,
  to: string,
  id: string,
): Promise<TermRow | undefined> {
  const twins = await unit.rows.all<TermRow & { standards: number }>(
    `select t.id, t.name, t.name_key as "nameKey", w.standards
       from term_twin w join term t on t.id = w.${to} where w.${from} = ? and w.standards > 0`,
    [id],
  );
  return twins.sort((a, b) => b.standards - a.standards || (a.nameKey < b.nameKey ? -1 : 1))[0];
}

async function countPairs(unit: UnitOfWork, pairs: readonly TermPair[], step: 1 | -1): Promise<void> {
  for (const pair of pairs) {
    await unit.rows.all(
      `insert into term_twin (welsh_id, english_id, standards) values (?, ?, ?)
       on conflict (welsh_id, english_id) do update set standards = term_twin.standards + ?`,
      [pair.welshId, pair.englishId, step, step],
    );
  }
  if (step === -1 && pairs.length > 0) await unit.em.nativeDelete(TermTwinEntity, { standards: { $lte: 0 } });
}

function subtract(pairs: readonly TermPair[], others: readonly TermPair[]): TermPair[] {
  const keys = new Set(others.map((pair) => `${pair.welshId} ${pair.englishId}`));
  return pairs.filter((pair) => !keys.has(`${pair.welshId} ${pair.englishId}`));
}

async function findTwins(unit: UnitOfWork, id: string): Promise<string[]> {
  const rows = await unit.rows.all<{ id: string }>(
    'select welsh_id as id from term_twin where english_id = ? union select english_id from term_twin where welsh_id = ?',
    [id, id],
  );
  return rows.map((row) => row.id);
}

async function findEnglish(unit: UnitOfWork, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await unit.rows.all<{ id: string }>(
    `select t.id from term t where t.id in (${ids.map(() => '?').join()})
        and exists (select 1 from standard_term s where s.term_id = t.id and s.language = 'EN')`,
    ids,
  );
  return new Set(rows.map((row) => row.id));
}
