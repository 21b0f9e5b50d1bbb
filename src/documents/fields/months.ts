/**
 * Month names to numbers (from 1), English and Welsh, long and short, in lower case. The short Welsh forms are those
 * of CLDR, with others that people type. English "march" and Welsh "medi" are not alike: medi is September.
 */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'febr', 'chwefror', 'chwef', 'chwe', 'chw'],
  ['march', 'mar', 'mawrth', 'maw'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai'],
  ['june', 'jun', 'mehefin', 'meh'],
  ['july', 'jul', 'gorffennaf', 'gorff', 'gor', 'gorffenaf'],
  ['august', 'aug', 'awst', 'aws'],
  ['september', 'sept', 'sep', 'medi', 'med'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'tach', 'tac'],
  ['december', 'dec', 'rhagfyr', 'rhag', 'rha'],
];

const MUTATED: readonly (readonly [string, number])[] = [
  ['fawrth', 3],
  ['fai', 5],
  ['fehefin', 6],
  ['fedi', 9],
  ['dachwedd', 11],
  ['ragfyr', 12],
];

const BY_NAME = new Map<string, number>([
  ...NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
  ...MUTATED,
]);

/** The number of a month by its name in either language (a full stop after it allowed), or null. */
export function findMonth(name: string): number | null {
  return BY_NAME.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
}
