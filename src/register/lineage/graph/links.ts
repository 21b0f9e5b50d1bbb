import { type LineageKind, type LineageStandard } from './lineage-node';
import { type Line, lineHolding } from './lines';
import { type LineEdge, type LineGraph } from './line-graph';

/** A standard before or after another, and what says so. */
export interface Link<S extends LineageStandard> {
  readonly kind: LineageKind;
  /** The normal form of the other end. */
  readonly code: string;
  /** The other end; null when it is not on the register. */
  readonly standard: S | null;
  /** The code as the newer document prints it; null between editions of one URN. */
  readonly printed: string | null;
}

/** What came after an edition: the next edition of its function, then what names it, in the order of the codes. */
export function linksForward<S extends LineageStandard>(
  graph: LineGraph<S>,
  standard: S,
): readonly Link<S>[] {
  const line = lineHolding(graph.linesOf(standard.identity), standard);
  if (!line) return [];
  const later = neighbour(line, standard, -1);
  const named = graph.linksFrom(line).map((edge) => toLink(edge, edge.to));
  return later ? [betweenEditions('REVISED', later), ...named] : named;
}

/**
 * What came before an edition: the edition before it (REASSIGNED when that was about another function), then the codes it
 * names, in the order given; those it names for itself are left out. The graph must hold what lies forward of those codes.
 */
export function linksBackward<S extends LineageStandard>(
  graph: LineGraph<S>,
  standard: S,
  originals: readonly string[],
): readonly Link<S>[] {
  const lines = graph.linesOf(standard.identity);
  const line = lineHolding(lines, standard);
  if (!line) return [];
  const earlier = neighbour(line, standard, 1);
  const before = lines[line.number + 1]?.editions[0]?.standard;
  const named = originals.flatMap((code) =>
    graph.linesOf(code).flatMap((from) => linkInto(graph, from, line)),
  );
  if (earlier) return [betweenEditions('REVISED', earlier), ...named];
  return before ? [betweenEditions('REASSIGNED', before), ...named] : named;
}

/** The link from one line into another, also by way of the code that its body writes without its letters. */
function linkInto<S extends LineageStandard>(graph: LineGraph<S>, from: Line<S>, into: Line<S>): Link<S>[] {
  return graph.linksFrom(from).flatMap((edge) => {
    if (edge.to === into) return edge.citation === null ? [] : [toLink(edge, from)];
    return edge.citation === null ? linkInto(graph, edge.to, into) : [];
  });
}

function toLink<S extends LineageStandard>(edge: LineEdge<S>, other: Line<S>): Link<S> {
  const { kind, citation } = edge;
  return {
    kind,
    code: other.code,
    standard: other.current?.standard ?? null,
    printed: citation?.printed ?? null,
  };
}

function betweenEditions<S extends LineageStandard>(kind: LineageKind, other: S): Link<S> {
  return { kind, code: other.identity, standard: other, printed: null };
}

function neighbour<S extends LineageStandard>(line: Line<S>, standard: S, step: 1 | -1): S | null {
  const place = line.editions.findIndex((edition) => edition.standard.id === standard.id);
  return line.editions[place + step]?.standard ?? null;
}
