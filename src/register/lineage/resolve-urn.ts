import { type RowReader } from '../../common/rows';
import { pickCurrent, type StandardRecord } from '../standards/standard.queries';
import { type ParsedUrn } from '../urn';
import { parseKnown } from './parse-known';
import { isInForce, type LineageGraph, type LineageNode, loadLineage } from './lineage-graph';
import { kindOfCitation, kindOfEditions, type LineageKind } from './lineage-kind';
import { suggestCodes } from './suggest-codes';
import { families } from './families';

/** Where a code leads. */
export type ResolutionOutcome =
  'CURRENT' | 'SUPERSEDED' | 'LEGACY' | 'AMBIGUOUS' | 'MULTIPLE' | 'UNKNOWN' | 'INVALID';

/** A step from an older code to a newer one. */
export interface LineageStep {
  readonly from: string;
  readonly to: string;
  readonly kind: LineageKind;
}

/** The answer for one text that a person typed as a code. */
export interface UrnResolution {
  readonly input: string;
  readonly normalised: string | null;
  readonly outcome: ResolutionOutcome;
  /** Editions that bear the code itself, newest first. */
  readonly standards: readonly StandardRecord[];
  /** Standards in force at the end of the chains, each once. */
  readonly successors: readonly StandardRecord[];
  readonly path: readonly LineageStep[];
  readonly parts: readonly UrnResolution[];
  readonly suggestions: readonly string[];
}

/** Answers many texts at once, in the order asked, in a number of queries that depends only on the longest chain. */
export async function resolveUrns(rows: RowReader, inputs: readonly string[]): Promise<UrnResolution[]> {
  const parsed = await parseKnown(rows, inputs);
  const graph = await loadLineage(rows, parsed.flatMap(codesOf));
  const resolutions = parsed.map((code, index) => resolve(inputs[index] ?? '', code, graph));
  const unknown = resolutions
    .flatMap((one) => [one, ...one.parts])
    .filter((one) => one.outcome === 'UNKNOWN');
  const suggestions = await suggestCodes(
    rows,
    unknown.flatMap((one) => one.normalised ?? []),
  );
  const suggest = (one: UrnResolution): UrnResolution => ({
    ...one,
    parts: one.parts.map(suggest),
    suggestions: (one.outcome === 'UNKNOWN' && suggestions.get(one.normalised ?? '')) || [],
  });
  return resolutions.map(suggest);
}

function codesOf(parsed: ParsedUrn): string[] {
  if (parsed.kind === 'SEVERAL') return parsed.parts.map((part) => part.normalised);
  return parsed.kind === 'CODE' ? [parsed.normalised] : [];
}

const NOTHING = { standards: [], successors: [], path: [], parts: [], suggestions: [] };

function resolve(input: string, parsed: ParsedUrn, graph: LineageGraph): UrnResolution {
  if (parsed.kind === 'INVALID') return { ...NOTHING, input, normalised: null, outcome: 'INVALID' };
  if (parsed.kind === 'SEVERAL') {
    const parts = parsed.parts.map((part) => resolveCode(part.printed, part.normalised, graph));
    return { ...NOTHING, input, normalised: null, outcome: 'MULTIPLE', parts };
  }
  return resolveCode(input, parsed.normalised, graph);
}

function resolveCode(input: string, normalised: string, graph: LineageGraph): UrnResolution {
  const node = graph.get(normalised) ?? { code: normalised, editions: [], citers: [] };
  const answer = { ...NOTHING, input, normalised, standards: node.editions };
  const reassignments = reassignmentsOf(node);
  if (isInForce(node)) return { ...answer, outcome: 'CURRENT', path: reassignments };
  if (node.citers.length === 0) {
    return { ...answer, outcome: node.editions.length > 0 ? 'LEGACY' : 'UNKNOWN', path: reassignments };
  }
  const { path, successors } = walk(node, graph);
  const outcome = node.editions.length === 0 && families(node.citers).length > 1 ? 'AMBIGUOUS' : 'SUPERSEDED';
  return { ...answer, outcome, path: [...reassignments, ...path], successors };
}

/** Goes forward breadth first; every step once, every successor once. */
function walk(
  start: LineageNode,
  graph: LineageGraph,
): { path: LineageStep[]; successors: StandardRecord[] } {
  const path: LineageStep[] = [];
  const successors: StandardRecord[] = [];
  const visited = new Set([start.code]);
  const queue = [start];
  for (let node = queue.shift(); node; node = queue.shift()) {
    for (const citer of node.citers) {
      const { identity } = citer.standard;
      path.push({ from: node.code, to: identity, kind: kindOfCitation(citer, node.citers) });
      if (visited.has(identity)) continue;
      visited.add(identity);
      const next = graph.get(identity);
      if (!next) continue;
      const current = pickCurrent(next.editions);
      if (current && isInForce(next)) successors.push(current);
      else queue.push(next);
    }
  }
  return { path, successors };
}

/** Editions of one URN that are about different functions, joined as such and never as successors. */
function reassignmentsOf(node: LineageNode): LineageStep[] {
  return node.editions.slice(1).flatMap((older, index) => {
    const newer = node.editions[index];
    if (!newer || kindOfEditions(older, newer) !== 'REASSIGNED') return [];
    return [{ from: node.code, to: node.code, kind: 'REASSIGNED' as const }];
  });
}
