import { type UnitGroup } from '../structure/structure';

/**
 * The groups so ordered that each comes after all the groups in it. Works to any depth without recursion; the
 * groups must be free of cycles and unknown names, as a structure that was read is.
 */
export function innermostFirst(groups: readonly UnitGroup[]): UnitGroup[] {
  const waiting = new Map(groups.map((group) => [group.key, new Set(group.groups).size]));
  const holders = new Map<string, UnitGroup[]>();
  for (const group of groups) {
    for (const inner of new Set(group.groups)) {
      const known = holders.get(inner);
      if (known) known.push(group);
      else holders.set(inner, [group]);
    }
  }
  const ordered = groups.filter((group) => waiting.get(group.key) === 0);
  for (let at = 0; at < ordered.length; at += 1) {
    for (const holder of holders.get(ordered[at]?.key ?? '') ?? []) {
      const left = (waiting.get(holder.key) ?? 0) - 1;
      waiting.set(holder.key, left);
      if (left === 0) ordered.push(holder);
    }
  }
  return ordered;
}
