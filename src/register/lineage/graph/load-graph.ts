import { findBodyPrefix } from '../../urn/normal-form';
import { type LineageNode, type LineageSource, type LineageStandard } from './lineage-node';
import { bodyFormsOf, localFormsOf } from './local-codes';

/** The nodes that lie forward of some codes, by code. */
export type LoadedNodes<S extends LineageStandard> = ReadonlyMap<string, LineageNode<S>>;

/**
 * Loads everything that lies forward of the codes: one call of the source a level, however many codes there are; a cycle
 * ends where it began. With each code go the forms its body writes it in (see localFormsOf).
 */
export async function loadGraph<S extends LineageStandard>(
  source: LineageSource<S>,
  codes: readonly string[],
): Promise<LoadedNodes<S>> {
  const nodes = new Map<string, LineageNode<S>>();
  /** Codes that are followed for themselves; a form that is only local is followed for the bodies noted. */
  const followed = new Set<string>();
  const bodies = new Map<string, Set<string>>();
  let level = [...new Set(codes)];
  while (level.length > 0) {
    for (const code of level) {
      followed.add(code);
      for (const form of localFormsOf(code)) note(bodies, form, findBodyPrefix(code) ?? '');
    }
    const wanted = [...new Set([...level, ...level.flatMap(localFormsOf)])].filter(
      (code) => !nodes.has(code),
    );
    for (const node of await source.load(wanted)) nodes.set(node.code, node);
    const next = new Set<string>();
    for (const code of [...level, ...level.flatMap(localFormsOf)]) {
      const node = nodes.get(code);
      if (node)
        for (const other of forwardOf(node, followed.has(code) ? null : bodies.get(code))) next.add(other);
    }
    level = [...next].filter((code) => !followed.has(code));
  }
  return nodes;
}

/** The codes one step on from a node; of a form that is only local, those of the bodies. */
function forwardOf<S extends LineageStandard>(
  node: LineageNode<S>,
  bodies?: ReadonlySet<string> | null,
): string[] {
  return node.citations.flatMap(({ by }) => {
    const { identity } = by.standard;
    if (bodies && !bodies.has(findBodyPrefix(identity) ?? '')) return [];
    return node.editions.length > 0 ? [identity] : [identity, ...bodyFormsOf(node.code, identity)];
  });
}

function note(bodies: Map<string, Set<string>>, form: string, body: string): void {
  const known = bodies.get(form);
  if (known) known.add(body);
  else bodies.set(form, new Set([body]));
}
