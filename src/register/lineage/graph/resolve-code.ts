import { findBodyPrefix } from '../../urn/normal-form';
import { type LineageKind, type LineageStandard } from './lineage-node';
import { familiesOf } from './families';
import { findInForce } from './in-force';
import { type Line } from './lines';
import { type LineEdge, LineGraph } from './line-graph';
import { type LoadedNodes } from './load-graph';

/** Where one code leads; what holds several codes or none is for the caller to say. */
export type CodeOutcome = 'CURRENT' | 'SUPERSEDED' | 'LEGACY' | 'AMBIGUOUS' | 'UNKNOWN';

/** A step from an older code to a newer one. */
export interface LineageStep {
  readonly from: string;
  readonly to: string;
  readonly kind: LineageKind;
}

/** The answer for one code. */
export interface CodeResolution<S extends LineageStandard> {
  readonly outcome: CodeOutcome;
  /** The editions that bear the code itself, newest first. */
  readonly standards: readonly S[];
  /** The standards in force at the end of the chains, each once; of a code in force, the heirs of what it stood for before. */
  readonly successors: readonly S[];
  /** Every step walked, those nearest the code first. */
  readonly path: readonly LineageStep[];
}

/** Answers where codes lead, from the nodes that lie forward of them. */
export class CodeResolver<S extends LineageStandard> {
  private readonly graph: LineGraph<S>;
  private readonly inForce: ReadonlySet<Line<S>>;

  constructor(private readonly nodes: LoadedNodes<S>) {
    this.graph = new LineGraph(nodes);
    this.inForce = findInForce(this.graph);
  }

  /**
   * CURRENT: the newest function of the code is in force. SUPERSEDED: something newer names it. LEGACY: nothing does.
   * AMBIGUOUS: no standard bears it and unrelated bodies name it. UNKNOWN: nobody bears or names it.
   * @param body the letters of the body in whose documents the code stands, where that is known; a code that no standard
   *   bears then means what it means to that body
   */
  resolve(code: string, body: string | null = null): CodeResolution<S> {
    const lines = this.graph.linesOf(code);
    const standards = this.nodes.get(code)?.editions.map(({ standard }) => standard) ?? [];
    const [newest, ...older] = lines;
    if (newest && this.inForce.has(newest)) {
      return { outcome: 'CURRENT', standards, ...this.walk(older.flatMap(this.edgesFrom), lines) };
    }
    const edges = lines.flatMap(this.edgesFrom).filter(({ from, to }) => {
      return body === null || from.current !== null || findBodyPrefix(to.code) === body;
    });
    const walked = this.walk(edges, lines);
    if (standards.length > 0)
      return { outcome: edges.length > 0 ? 'SUPERSEDED' : 'LEGACY', standards, ...walked };
    if (edges.length === 0) return { outcome: 'UNKNOWN', standards, ...walked };
    const heirs = edges.flatMap(({ to }) => to.current?.standard ?? []);
    const isAmbiguous = familiesOf(code, heirs).length > 1;
    return { outcome: isAmbiguous ? 'AMBIGUOUS' : 'SUPERSEDED', standards, ...walked };
  }

  private readonly edgesFrom = (line: Line<S>) => this.graph.edgesFrom(line);

  /** Goes forward, nearest first, until what is in force; every step once, every successor once. */
  private walk(
    edges: readonly LineEdge<S>[],
    starts: readonly Line<S>[],
  ): { successors: readonly S[]; path: readonly LineageStep[] } {
    const path = reassignments(starts);
    const successors = new Set<S>();
    const visited = new Set(starts);
    const waiting = [...edges];
    for (const { from, to, kind } of waiting) {
      path.push({ from: from.code, to: to.code, kind });
      if (this.inForce.has(to) && to.current) successors.add(to.current.standard);
      if (visited.has(to) || this.inForce.has(to)) continue;
      visited.add(to);
      if (to.number > 0) path.push({ from: to.code, to: to.code, kind: 'REASSIGNED' });
      waiting.push(...this.graph.edgesFrom(to));
    }
    return { successors: [...successors], path: eachOnce(path) };
  }
}

/** Two functions of one URN may lead to the same code: the step is one. */
function eachOnce(path: readonly LineageStep[]): readonly LineageStep[] {
  return [...new Map(path.map((step) => [`${step.from} ${step.kind} ${step.to}`, step])).values()];
}

/** Functions of one URN that followed each other, joined as such and never as successors. */
function reassignments<S extends LineageStandard>(lines: readonly Line<S>[]): LineageStep[] {
  return lines.slice(1).map(({ code }) => ({ from: code, to: code, kind: 'REASSIGNED' }));
}
