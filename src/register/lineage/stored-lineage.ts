import { type RowReader } from '../../common/rows';
import { findEditions, type StandardRecord } from '../standards/standard.queries';
import { type LineageEdition, type LineageNode, type LineageSource } from './graph/lineage-node';
import { type LoadedNodes } from './graph/load-graph';
import { bodyFormsOf, localFormsOf } from './graph/local-codes';
import { findCiting, findOriginalsOfStandards } from './lineage.queries';

/** The lineage as the register holds it: three queries a level. */
export function storedLineage(rows: RowReader): LineageSource<StandardRecord> {
  return { load: (codes) => loadNodes(rows, codes) };
}

async function loadNodes(rows: RowReader, codes: readonly string[]): Promise<LineageNode<StandardRecord>[]> {
  const [bearing, citing] = await Promise.all([findEditions(rows, codes), findCiting(rows, codes)]);
  const standards = new Map([...bearing.flat(), ...citing.flat()].map((standard) => [standard.id, standard]));
  const ids = [...standards.keys()];
  const originals = await findOriginalsOfStandards(rows, ids);
  const editions = new Map<string, LineageEdition<StandardRecord>>();
  ids.forEach((id, at) => {
    const standard = standards.get(id);
    const named = (originals[at] ?? []).flatMap(({ normalised }) => normalised ?? []);
    if (standard) editions.set(id, { standard, originals: [...new Set(named)] });
  });
  const editionOf = ({ id }: StandardRecord) => editions.get(id) ?? [];
  return codes.map((code, at) => ({
    code,
    editions: (bearing[at] ?? []).flatMap(editionOf),
    citations: (citing[at] ?? []).flatMap((row) =>
      [editionOf(row)].flat().map((by) => ({ cited: row.cited, printed: row.printed, by })),
    ),
  }));
}

/**
 * The nodes one step around some standards: their codes, the codes they name (also in full, where they name one of their
 * own body in short), and whoever names any of these. Two levels, however many standards there are.
 */
export async function loadNeighbourhood(
  rows: RowReader,
  standards: readonly { readonly identity: string; readonly originals: readonly string[] }[],
): Promise<LoadedNodes<StandardRecord>> {
  const source = storedLineage(rows);
  const nodes = new Map<string, LineageNode<StandardRecord>>();
  const codes = standards.flatMap(({ identity, originals }) => [
    identity,
    ...originals,
    ...originals.flatMap((code) => bodyFormsOf(code, identity)),
  ]);
  let level = [...new Set(codes.flatMap((code) => [code, ...localFormsOf(code)]))];
  for (let distance = 0; distance < 2 && level.length > 0; distance += 1) {
    const loaded = await source.load(level);
    for (const node of loaded) nodes.set(node.code, node);
    const citers = loaded.flatMap((node) => node.citations.map(({ by }) => by.standard.identity));
    level = [...new Set(citers)].filter((code) => !nodes.has(code));
  }
  return nodes;
}
