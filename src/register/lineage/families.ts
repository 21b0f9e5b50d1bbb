import { type StandardRecord } from '../standards/standard.queries';
import { type Citer } from './lineage.queries';

/**
 * Sorts the standards that name a code into families: those of one developing body, or whose URNs begin with the same
 * three letters. A code that only one family uses is that family's; one that several use (`F1`) is ambiguous. Copies
 * that were tailored or imported from elsewhere are no family of their own.
 */
export function families(citers: readonly Citer[]): StandardRecord[][] {
  const standards = citers.map((citer) => citer.standard);
  const own = standards.filter(({ status }) => status !== 'TAILORED' && status !== 'IMPORTED');
  const groups: { marks: Set<string>; members: StandardRecord[] }[] = [];
  for (const standard of own.length > 0 ? own : standards) {
    const marks = new Set(marksOf(standard));
    const related = groups.filter((group) => [...marks].some((mark) => group.marks.has(mark)));
    const merged = { marks, members: [standard] };
    for (const group of related) {
      group.marks.forEach((mark) => merged.marks.add(mark));
      merged.members.unshift(...group.members);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map((group) => group.members);
}

function marksOf(standard: StandardRecord): string[] {
  const prefix = /^[A-Z]{3}/.exec(standard.identity)?.[0];
  return [
    ...(prefix === undefined ? [standard.identity] : [`prefix ${prefix}`]),
    ...(standard.developedById === null ? [] : [`body ${standard.developedById}`]),
  ];
}
