import { findBodyPrefix } from '../../urn/normal-form';
import { familiesOf } from './families';
import { type Citation, isCopy, type LineageKind, type LineageStandard } from './lineage-node';
import { type Line, lineHolding, lineMeant, toLines } from './lines';
import { type LoadedNodes } from './load-graph';
import { areTwins, bodyFormsOf, localFormsOf } from './local-codes';
import { titleLikeness } from './title-likeness';

/** A step from an older line to a newer one. */
export interface LineEdge<S extends LineageStandard> {
  readonly from: Line<S>;
  readonly to: Line<S>;
  readonly kind: LineageKind;
  /** What says so; null for a code that its body writes without its letters (VR218 for COSVR218). */
  readonly citation: Citation<S> | null;
  /** False when the older line stays in force beside the newer one: a copy, a twin, something no newer. */
  readonly leadsOn: boolean;
}

/** The lines of the loaded codes and what leads from one to another. */
export class LineGraph<S extends LineageStandard> {
  private readonly lines: ReadonlyMap<string, readonly Line<S>[]>;
  private readonly links = new Map<Line<S>, LineEdge<S>[]>();

  constructor(private readonly nodes: LoadedNodes<S>) {
    const used = [...nodes.values()].filter((node) => node.editions.length + node.citations.length > 0);
    this.lines = new Map(used.map((node) => [node.code, toLines(node)]));
    for (const { code } of used) this.connect(code);
  }

  /** The lines of a code, newest first; none when it was not loaded. */
  linesOf(code: string): readonly Line<S>[] {
    return this.lines.get(code) ?? [];
  }

  /** Every loaded line. */
  allLines(): readonly Line<S>[] {
    return [...this.lines.values()].flat();
  }

  /** What leads on from a line, in the order of the codes it leads to. */
  edgesFrom(line: Line<S>): readonly LineEdge<S>[] {
    return this.linksFrom(line).filter(({ leadsOn }) => leadsOn);
  }

  /** What names a line as its original, whether or not it leads on. */
  linksFrom(line: Line<S>): readonly LineEdge<S>[] {
    return this.links.get(line) ?? [];
  }

  private isRegistered(code: string): boolean {
    return (this.nodes.get(code)?.editions.length ?? 0) > 0;
  }

  private connect(code: string): void {
    const steps = new Map<Line<S>, Map<Line<S>, Citation<S> | null>>();
    for (const citation of this.citationsOf(code).toSorted(newestFirst)) {
      const from = lineMeant(this.linesOf(code), citation);
      const alias = this.isRegistered(code) ? undefined : this.findAlias(citation);
      const to = alias ? lineMeant(alias, citation) : this.lineOfCiter(citation);
      if (!from || !to || to.code === from.code) continue;
      const targets = steps.get(from) ?? new Map<Line<S>, Citation<S> | null>();
      if (!targets.has(to)) targets.set(to, alias ? null : citation);
      steps.set(from, targets);
    }
    for (const [from, targets] of steps) this.links.set(from, toEdges(from, targets));
  }

  /** Who names the code, also in the form its own body writes it in. */
  private citationsOf(code: string): readonly Citation<S>[] {
    const direct = this.nodes.get(code)?.citations ?? [];
    if (!this.isRegistered(code)) return direct;
    const body = findBodyPrefix(code);
    const local = localFormsOf(code)
      .filter((form) => !this.isRegistered(form))
      .flatMap((form) => this.nodes.get(form)?.citations ?? [])
      .filter(({ by }) => findBodyPrefix(by.standard.identity) === body);
    return [...direct, ...local];
  }

  private lineOfCiter({ by }: Citation<S>): Line<S> | null {
    return lineHolding(this.linesOf(by.standard.identity), by.standard);
  }

  private findAlias({ cited, by }: Citation<S>): readonly Line<S>[] | undefined {
    const form = bodyFormsOf(cited, by.standard.identity).find((each) => this.isRegistered(each));
    return form === undefined ? undefined : this.linesOf(form);
  }
}

/** Of several editions of a standard that name a code, the newest speaks for it. */
function newestFirst<S extends LineageStandard>(a: Citation<S>, b: Citation<S>): number {
  const [left, right] = [a.by.standard, b.by.standard];
  if (left.editionOrder !== right.editionOrder) return left.editionOrder > right.editionOrder ? -1 : 1;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : a.cited < b.cited ? -1 : 1;
}

function toEdges<S extends LineageStandard>(
  from: Line<S>,
  targets: ReadonlyMap<Line<S>, Citation<S> | null>,
): LineEdge<S>[] {
  const heirs = [...targets].filter(
    ([to, citation]) => !areTwins(from.code, to.code) && (citation === null || !isCopy(citation.by.standard)),
  );
  const families = familiesOf(
    from.code,
    heirs.flatMap(([to]) => to.current?.standard ?? []),
  );
  const siblings = (to: Line<S>) =>
    families.find((family) => family.some((standard) => standard === to.current?.standard))?.length ?? 0;
  return [...targets]
    .map(([to, citation]) => {
      const leadsOn = citation === null || mayLeadOn(from, citation);
      return { from, to, citation, kind: kindOf(citation, siblings(to)), leadsOn };
    })
    .sort((a, b) => (a.to.code < b.to.code ? -1 : a.to.code > b.to.code ? 1 : a.to.number - b.to.number));
}

/**
 * The kind of a step: the citer's own status counts most; then several originals make a merge, several heirs of one
 * original in one family a split, and one to one is a new number. Copies and legacy twins are no heirs.
 */
function kindOf<S extends LineageStandard>(citation: Citation<S> | null, heirs: number): LineageKind {
  if (citation !== null) {
    const { status, identity } = citation.by.standard;
    if (status === 'TAILORED' || status === 'IMPORTED') return status;
    const own = new Set([identity, ...localFormsOf(identity)]);
    if (citation.by.originals.filter((code) => !own.has(code)).length > 1) return 'MERGED';
  }
  return heirs > 1 ? 'SPLIT' : 'RENUMBERED';
}

/** In a renumbering of a suite only titles as alike as this are of one standard; a suite repeats its words in every title. */
const SAME_TITLE = 0.6;

/**
 * True when a citation leads on from a line. From one that is on the register and does not say LEGACY only something
 * newer does that is no copy and no legacy twin: no edition older than the line. When both are of one day and the line was
 * renumbered itself, the whole suite was, and a code is cited for what it stood for before, unless the titles agree.
 */
function mayLeadOn<S extends LineageStandard>(from: Line<S>, { by }: Citation<S>): boolean {
  const line = from.current;
  if (line === null || line.standard.validity === 'LEGACY') return true;
  const { standard } = by;
  if (isCopy(standard) || areTwins(from.code, standard.identity)) return false;
  if (standard.editionOrder !== line.standard.editionOrder)
    return standard.editionOrder > line.standard.editionOrder;
  const own = new Set([from.code, ...localFormsOf(from.code)]);
  const isRenumberedToo = line.originals.some((code) => !own.has(code));
  return !isRenumberedToo || (titleLikeness(standard, line.standard) ?? 1) >= SAME_TITLE;
}
