import { groupBy } from '../../common/group-by';
import { inList, listParameter } from '../../common/dialect';
import { findRows, insertRows, type UnitOfWork } from '../../common/unit-of-work';
import { type NodeChange } from '../changes/change-log';
import { toNameKey } from '../../text/normalise';
import { chooseSpelling, firstOf } from './spelling';
import { TermEntity, type StandardTermRow, type TermKind, type TermRow } from './term.entity';
import { termTypeName } from './term-identity';
import { bestTwin, countPairs, findTwins } from './term-twin-store';
import { pairTerms } from './term-twins';

/** A name that a document prints as a suite or an occupation. */
export type PrintedTerm = Pick<StandardTermRow, 'kind' | 'termId' | 'printed'>;

/** Makes sure that every printed name has its term. */
export async function ensureTerms(unit: UnitOfWork, printed: readonly PrintedTerm[]): Promise<NodeChange[]> {
  const wanted = groupBy(printed, (term) => term.termId);
  for (const { id } of await findRows(unit, TermEntity, 'id', [...wanted.keys()])) wanted.delete(id);
  const added = [...wanted].map(([id, terms]): TermRow => {
    const name = firstOf(terms.map((term) => term.printed)) ?? '';
    const kind = terms[0]?.kind as TermKind;
    return { id, kind, name, nameKey: toNameKey(name), canonicalId: id, welshName: null, hasEnglish: false };
  });
  await insertRows(unit, TermEntity, added);
  return added.map((row) => changeOf(row, 'ADDED'));
}

/**
 * Brings names into line after the lists of one standard changed from `before` to `after` (rows already stored): how they
 * are spelt, which are English, which Welsh name stands for which English one, and which nobody prints any more.
 */
export async function alignTerms(
  unit: UnitOfWork,
  before: readonly StandardTermRow[],
  after: readonly StandardTermRow[],
): Promise<NodeChange[]> {
  const pairs = { before: pairTerms(before), after: pairTerms(after) };
  await countPairs(unit, pairs.before, pairs.after);
  const ids = [...new Set([...before, ...after].map((row) => row.termId))].sort();
  const rows = await findRows(unit, TermEntity, 'id', ids);
  const facts = await alignFacts(unit, rows.sort(byId), before, after);
  if (facts.length === 0 && before.length === 0 && pairs.after.length === 0) return [];
  const twins = await findTwins(
    unit,
    facts.map((change) => change.nodeId),
  );
  const touched = await findRows(unit, TermEntity, 'id', [...new Set([...ids, ...twins])]);
  const changes = [...facts];
  for (const row of touched.sort(byId)) changes.push(...(await canonicalise(unit, row)));
  return changes;
}

/** What a term is by itself: its spelling, and whether an English document prints it; one nobody prints is removed. */
async function alignFacts(
  unit: UnitOfWork,
  rows: readonly TermRow[],
  before: readonly StandardTermRow[],
  after: readonly StandardTermRow[],
): Promise<NodeChange[]> {
  const english = await findEnglish(
    unit,
    rows.map((row) => row.id),
  );
  const [old, now] = [spellings(before), spellings(after)];
  const changes: NodeChange[] = [];
  for (const row of rows) {
    const { id } = row;
    const name = await chooseSpelling(row.name, old(id), now(id), () => findPrinted(unit, id));
    const hasEnglish = english.has(id);
    if (name === row.name && hasEnglish === row.hasEnglish) continue;
    if (name === null) await unit.em.nativeDelete(TermEntity, { id });
    else await unit.em.nativeUpdate(TermEntity, { id }, { name, hasEnglish });
    changes.push(changeOf(row, name === null ? 'REMOVED' : 'MODIFIED'));
  }
  return changes;
}

async function canonicalise(unit: UnitOfWork, row: TermRow): Promise<NodeChange[]> {
  const english = row.hasEnglish ? null : await bestTwin(unit, 'welsh_id', 'english_id', row.id);
  const canonicalId = english?.id ?? row.id;
  const welshName = (await bestTwin(unit, 'english_id', 'welsh_id', row.id))?.name ?? null;
  if (canonicalId === row.canonicalId && welshName === row.welshName) return [];
  await unit.em.nativeUpdate(TermEntity, { id: row.id }, { canonicalId, welshName });
  return [changeOf(row, 'MODIFIED')];
}

function spellings(rows: readonly StandardTermRow[]): (termId: string) => readonly string[] {
  const byTerm = groupBy(rows, (row) => row.termId);
  return (termId) => byTerm.get(termId)?.map((row) => row.printed) ?? [];
}

async function findPrinted(unit: UnitOfWork, id: string): Promise<string[]> {
  const rows = await unit.rows.all<{ printed: string }>(
    'select distinct printed from standard_term where term_id = ?',
    [id],
  );
  return rows.map((row) => row.printed);
}

async function findEnglish({ rows }: UnitOfWork, ids: readonly string[]): Promise<Set<string>> {
  const found = await rows.all<{ id: string }>(
    `select t.id from term t where ${inList(rows.dialect, 't.id')}
        and exists (select 1 from standard_term s where s.term_id = t.id and s.language = 'EN')`,
    [listParameter(ids)],
  );
  return new Set(found.map((row) => row.id));
}

function changeOf({ id, kind }: TermRow, what: NodeChange['kind']): NodeChange {
  return { kind: what, nodeId: id, typeName: termTypeName(kind) };
}

function byId(one: TermRow, other: TermRow): number {
  return one.id < other.id ? -1 : 1;
}
