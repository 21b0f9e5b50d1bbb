import { localFormsOf } from '../../../register/lineage/graph/local-codes';
import { type LineageStep } from '../../../register/lineage/resolve-urn';

/** How one code became another; ALIAS: it is the same one, which its body writes without its letters (VR218, COSVR218). */
export type HopKind = LineageStep['kind'] | 'ALIAS';

/** One step of a story: what a code became. */
export interface PathHop {
  readonly kind: HopKind;
  readonly from: string;
  /** Identities; more than one only in the last hop. */
  readonly to: readonly string[];
}

/**
 * The way from a code to its end as hops that can be told one after the other. Null when there is no such story: it branches
 * before its end, or into ways of different kinds. `inForce` holds the standards at the ends, by identity.
 */
export function followPath(
  code: string,
  path: readonly LineageStep[],
  inForce: ReadonlyMap<string, unknown>,
): PathHop[] | null {
  const steps = path.filter(({ kind }) => kind !== 'REASSIGNED');
  const hops: PathHop[] = [];
  const visited = new Set<string>();
  let at = code;
  while (!visited.has(at)) {
    visited.add(at);
    const next = steps.filter(({ from }) => from === at);
    const [first] = next;
    if (!first) break;
    if (next.some(({ kind }) => kind !== first.kind)) return null;
    const isAlias = next.length === 1 && localFormsOf(first.to).includes(at);
    hops.push({ kind: isAlias ? 'ALIAS' : first.kind, from: at, to: next.map(({ to }) => to) });
    if (next.length > 1) {
      const isEnd = next.every(({ to }) => inForce.has(to) || !steps.some(({ from }) => from === to));
      return isEnd ? hops : null;
    }
    at = first.to;
  }
  return hops.length > 0 && steps.length === hops.reduce((count, { to }) => count + to.length, 0)
    ? hops
    : null;
}
