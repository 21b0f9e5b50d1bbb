import { type RowReader } from '../../common/rows';
import { findEditions, pickCurrent, type StandardRecord } from '../standards/standard.queries';
import { type Citer, findCiters } from './lineage.queries';

/** A code in the lineage of standards, whether or not the register holds a standard of that URN. */
export interface LineageNode {
  readonly code: string;
  /** The editions that bear the code, newest first. */
  readonly editions: readonly StandardRecord[];
  /** The standards that name it as their original. */
  readonly citers: readonly Citer[];
}

/** The part of the lineage that is reached by going forward from some codes. */
export type LineageGraph = ReadonlyMap<string, LineageNode>;

/**
 * True when the register's standard of that code is in force: its document says so, or says nothing and nothing newer
 * names it. Going forward ends there: what names the code of a standard in force is a renumbering of something older.
 */
export function isInForce(node: LineageNode): boolean {
  const current = pickCurrent(node.editions);
  if (!current) return false;
  return current.validity === 'CURRENT' || (current.validity === null && node.citers.length === 0);
}

/** Loads everything that lies forward of the codes: two queries a level, however many codes there are; cycles end it. */
export async function loadLineage(rows: RowReader, codes: readonly string[]): Promise<LineageGraph> {
  const graph = new Map<string, LineageNode>();
  let level = [...new Set(codes)];
  while (level.length > 0) {
    const [editions, citers] = await Promise.all([findEditions(rows, level), findCiters(rows, level)]);
    const next = new Set<string>();
    level.forEach((code, index) => {
      const node = { code, editions: editions[index] ?? [], citers: citers[index] ?? [] };
      graph.set(code, node);
      if (isInForce(node)) return;
      for (const citer of node.citers) next.add(citer.standard.identity);
    });
    level = [...next].filter((code) => !graph.has(code));
  }
  return graph;
}
