import { findBodyPrefix } from '../../urn/normal-form';
import { BODY_PREFIXES } from '../../urn/words';
import { isCopy, type LineageStandard } from './lineage-node';

/**
 * Sorts the standards that name a code into families: those of one developing body, or whose URNs begin with the same
 * letters. A code that several families use (`F1`, `HSS1`) stands for different things in each; one that begins with the
 * letters of a body is one thing to all. Copies made for other contexts are no family of their own.
 */
export function familiesOf<S extends LineageStandard>(
  code: string,
  citers: readonly S[],
): readonly (readonly S[])[] {
  const originals = citers.filter((standard) => !isCopy(standard));
  const standards = originals.length > 0 ? originals : citers;
  const body = findBodyPrefix(code);
  const isOfBody =
    body !== null && (BODY_PREFIXES.has(body) || standards.some(({ identity }) => identity.startsWith(body)));
  if (isOfBody) return [standards];
  const groups: { marks: Set<string>; members: S[] }[] = [];
  for (const standard of standards) {
    const group = { marks: new Set(marksOf(standard)), members: [standard] };
    const related = groups.filter(({ marks }) => [...group.marks].some((mark) => marks.has(mark)));
    for (const other of related) {
      for (const mark of other.marks) group.marks.add(mark);
      group.members.unshift(...other.members);
      groups.splice(groups.indexOf(other), 1);
    }
    groups.push(group);
  }
  return groups.map(({ members }) => members);
}

function marksOf(standard: LineageStandard): readonly string[] {
  const prefix = findBodyPrefix(standard.identity);
  return [
    `letters ${prefix ?? standard.identity}`,
    ...(standard.developedById === null ? [] : [`body ${standard.developedById}`]),
  ];
}
