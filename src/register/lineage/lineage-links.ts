import { type RowReader } from '../../common/rows';
import { findStandards, type StandardRecord } from '../standards/standard.queries';
import { LineGraph } from './graph/line-graph';
import { type LineageKind } from './graph/lineage-node';
import { type Link, linksBackward, linksForward } from './graph/links';
import { findOriginalsOfStandards } from './lineage.queries';
import { loadNeighbourhood } from './stored-lineage';

/** A standard before or after another, with what says so. */
export interface LineageLink {
  readonly kind: LineageKind;
  /** The other end, as cited. */
  readonly urn: string;
  /** Null when the other end is not on the register. */
  readonly standard: StandardRecord | null;
  readonly evidence: string;
}

/** What came before a standard, and what came after it. */
export interface LineageLinks {
  readonly predecessors: readonly LineageLink[];
  readonly successors: readonly LineageLink[];
}

/** The lineage links of each standard (by id), in the order asked; the number of queries does not depend on how many. */
export async function findLineageLinks(rows: RowReader, ids: readonly string[]): Promise<LineageLinks[]> {
  const [standards, originals] = await Promise.all([
    findStandards(rows, ids),
    findOriginalsOfStandards(rows, ids),
  ]);
  const named = originals.map((list) => [...new Set(list.flatMap(({ normalised }) => normalised ?? []))]);
  const around = standards.flatMap((standard, at) =>
    standard ? [{ identity: standard.identity, originals: named[at] ?? [] }] : [],
  );
  const graph = new LineGraph(await loadNeighbourhood(rows, around));
  return standards.map((standard, at) => {
    if (!standard) return { predecessors: [], successors: [] };
    const backward = linksBackward(graph, standard, named[at] ?? []);
    return {
      predecessors: backward.map((link) => toLink(link, standard, link.printed ?? link.code)),
      successors: linksForward(graph, standard).map((link) => toLink(link, link.standard, nameOf(link))),
    };
  });
}

/** `newer` is the standard whose document says so. */
function toLink(link: Link<StandardRecord>, newer: StandardRecord | null, urn: string): LineageLink {
  const document = `${newer?.urn ?? link.code} (${newer?.edition ?? 'unknown'})`;
  const evidence =
    link.printed === null
      ? `editions of ${nameOf(link)}: ${link.standard?.edition ?? 'unknown'} beside ${document}`
      : `the field Original URN of ${document}: "${link.printed}"`;
  return {
    kind: link.kind,
    urn: link.printed === null ? nameOf(link) : urn,
    standard: link.standard,
    evidence,
  };
}

function nameOf(link: Link<StandardRecord>): string {
  return link.standard?.urn ?? link.code;
}
