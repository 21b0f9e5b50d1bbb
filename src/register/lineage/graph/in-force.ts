import { type LineageStandard } from './lineage-node';
import { type Line } from './lines';
import { type LineGraph } from './line-graph';

/**
 * The lines that are in force: they do not say LEGACY, and nothing that does not say so lies further forward. Of lines that
 * lead to each other in a circle none is further forward than another. Linear in the size of the graph (Tarjan's strongly
 * connected components, which come out furthest forward first).
 */
export function findInForce<S extends LineageStandard>(graph: LineGraph<S>): ReadonlySet<Line<S>> {
  const inForce = new Set<Line<S>>();
  /** Lines from which a line that does not say LEGACY is reached, themselves included. */
  const leading = new Set<Line<S>>();
  for (const circle of circlesOf(graph)) {
    const inside = new Set(circle);
    const further = circle.some((line) =>
      graph.edgesFrom(line).some(({ to }) => !inside.has(to) && leading.has(to)),
    );
    const live = circle.filter(
      (line) => line.current !== null && line.current.standard.validity !== 'LEGACY',
    );
    if (further || live.length > 0) for (const line of circle) leading.add(line);
    if (!further) for (const line of live) inForce.add(line);
  }
  return inForce;
}

interface Visit<S extends LineageStandard> {
  readonly line: Line<S>;
  readonly order: number;
  low: number;
  edge: number;
}

/** The strongly connected components, furthest forward first; without recursion, since chains may be long. */
function circlesOf<S extends LineageStandard>(graph: LineGraph<S>): readonly (readonly Line<S>[])[] {
  const visits = new Map<Line<S>, Visit<S>>();
  const open: Line<S>[] = [];
  const isOpen = new Set<Line<S>>();
  const circles: Line<S>[][] = [];
  const begin = (line: Line<S>): Visit<S> => {
    const visit = { line, order: visits.size, low: visits.size, edge: 0 };
    visits.set(line, visit);
    open.push(line);
    isOpen.add(line);
    return visit;
  };
  for (const start of graph.allLines()) {
    if (visits.has(start)) continue;
    const trail = [begin(start)];
    for (let visit = trail.at(-1); visit; visit = trail.at(-1)) {
      const next = graph.edgesFrom(visit.line)[visit.edge]?.to;
      visit.edge += 1;
      if (next) {
        const known = visits.get(next);
        if (!known) trail.push(begin(next));
        else if (isOpen.has(next)) visit.low = Math.min(visit.low, known.order);
        continue;
      }
      trail.pop();
      const before = trail.at(-1);
      if (before) before.low = Math.min(before.low, visit.low);
      if (visit.low === visit.order) {
        const circle = open.splice(open.lastIndexOf(visit.line));
        for (const line of circle) isOpen.delete(line);
        circles.push(circle);
      }
    }
  }
  return circles;
}
