import { type QualificationStructure } from './structure';

/** More differences than this are counted, not listed. */
const MOST_TOLD = 200;

const LISTS = ['units', 'groups', 'rules'] as const;
const NOUNS = { units: 'unit', groups: 'group', rules: 'rule' } as const;

/** What changed from one structure to the next, in words for an audit: "unit A1: credits", "rule R2: removed". */
export function describeStructureChanges(
  before: QualificationStructure,
  after: QualificationStructure,
): string[] {
  const { units: _units, groups: _groups, rules: _rules, ...own } = after;
  const differences = Object.keys(own).filter((field) => differs(before, after, field));
  for (const list of LISTS) differences.push(...describeList(NOUNS[list], before[list], after[list]));
  const untold = differences.length - MOST_TOLD;
  return untold > 0 ? [...differences.slice(0, MOST_TOLD), `and ${untold} more`] : differences;
}

interface Keyed {
  readonly key: string;
}

function describeList(noun: string, before: readonly Keyed[], after: readonly Keyed[]): string[] {
  const old = new Map(before.map((entry) => [entry.key, entry]));
  const kept = new Set(after.map(({ key }) => key));
  const removed = before.filter(({ key }) => !kept.has(key)).map(({ key }) => `${noun} ${key}: removed`);
  const others = after.flatMap((entry) => {
    const known = old.get(entry.key);
    if (!known) return [`${noun} ${entry.key}: added`];
    const fields = Object.keys(entry).filter((field) => differs(known, entry, field));
    return fields.length === 0 ? [] : [`${noun} ${entry.key}: ${fields.join(', ')}`];
  });
  const inCommon = (list: readonly Keyed[], other: ReadonlySet<string>) =>
    list
      .map(({ key }) => key)
      .filter((key) => other.has(key))
      .join('\n');
  const isMoved = inCommon(before, kept) !== inCommon(after, new Set(old.keys()));
  return [...removed, ...others, ...(isMoved ? [`${noun}s: order`] : [])];
}

function differs(before: object, after: object, field: string): boolean {
  const valueOf = (holder: object) => JSON.stringify((holder as Record<string, unknown>)[field]);
  return valueOf(before) !== valueOf(after);
}
