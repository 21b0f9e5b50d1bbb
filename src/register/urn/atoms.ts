/** A mark that belongs to a code or joins two, by where it stands. */
export type Mark = '.' | '-' | '_' | '/' | '&' | '+';

/** The smallest pieces a cell is read by. `from` and `to` are offsets into the visible text. */
export interface Atom {
  /** CHUNK: letters and digits with inner `.` `-` `_`. LIST: a joiner that is never part of a code. LINE: a line break. */
  readonly kind: 'CHUNK' | 'MARK' | 'LIST' | 'LINE' | 'COLON' | 'OPEN' | 'CLOSE';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** True when a space, a bracket or a sign without meaning stands before it. */
  readonly spaced: boolean;
  /** For OPEN: the index of the atom that closes the bracket; else of the next LIST, LINE or the end. */
  readonly close: number;
}

const CHUNK = /[\p{L}\p{N}\p{M}]+(?:[.\-_]{1,2}[\p{L}\p{N}\p{M}]+)*/uy;
const KINDS: Readonly<Record<string, Atom['kind']>> = {
  ',': 'LIST',
  ';': 'LIST',
  '|': 'LIST',
  '\u3001': 'LIST',
  '\u2022': 'LIST',
  '\u2023': 'LIST',
  '\u25aa': 'LIST',
  '\u25cf': 'LIST',
  '\u25e6': 'LIST',
  '\u00b7': 'LIST',
  '\uf0b7': 'LIST',
  '\n': 'LINE',
  ':': 'COLON',
  '=': 'COLON',
  '(': 'OPEN',
  '[': 'OPEN',
  '{': 'OPEN',
  '<': 'OPEN',
  ')': 'CLOSE',
  ']': 'CLOSE',
  '}': 'CLOSE',
  '>': 'CLOSE',
  '.': 'MARK',
  '-': 'MARK',
  _: 'MARK',
  '/': 'MARK',
  '&': 'MARK',
  '+': 'MARK',
};

/** Cuts visible text into atoms, in time linear in its length. Any other sign counts as a space. */
export function toAtoms(visible: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let spaced = true;
  const push = (kind: Atom['kind'], from: number, to: number, isSpaced = spaced) =>
    atoms.push({ kind, text: visible.slice(from, to), from, to, spaced: isSpaced, close: -1 });
  for (let at = 0; at < visible.length;) {
    CHUNK.lastIndex = at;
    const chunk = CHUNK.exec(visible)?.[0];
    if (chunk !== undefined) {
      for (const [from, to] of cutChunk(chunk)) push('CHUNK', at + from, at + to, spaced || from > 0);
      at += chunk.length;
      spaced = false;
      continue;
    }
    const kind = KINDS[visible[at] ?? ''];
    if (kind !== undefined) push(kind, at, at + 1);
    spaced = kind !== 'MARK';
    at += 1;
  }
  return pairBrackets(atoms);
}

/**
 * Where a run with inner marks is more than one chunk: a file name made of a title (`Sell-the-old-nets-SAMSA1`), or whole
 * codes of one body with only a mark between them (`SAMSA1-SAMSA4`, `SAMSA1.SAMSA4`).
 */
function cutChunk(chunk: string): readonly (readonly [number, number])[] {
  const pieces = chunk.split(/[.\-_]/u);
  const body = /^[A-Z]{3}/i.exec(chunk)?.[0].toUpperCase();
  const areTwins =
    body !== undefined && pieces.every((piece) => piece.toUpperCase().startsWith(body) && /\d/.test(piece));
  const isSlug = pieces.filter((piece) => /^\p{L}\p{Ll}+$/u.test(piece)).length >= 3;
  if (pieces.length < 2 || !(areTwins || isSlug)) return [[0, chunk.length]];
  let from = 0;
  return pieces.flatMap((piece) => {
    const range = [from, from + piece.length] as const;
    from += piece.length + 1;
    return piece === '' ? [] : [range];
  });
}

function pairBrackets(atoms: readonly Atom[]): readonly Atom[] {
  const closes = new Map<number, number>();
  const open: number[] = [];
  atoms.forEach((atom, index) => {
    if (atom.kind === 'OPEN') open.push(index);
    const opened = atom.kind === 'CLOSE' ? open.pop() : undefined;
    if (opened !== undefined) closes.set(opened, index);
  });
  let next = atoms.length;
  const paired = [...atoms];
  for (let index = atoms.length - 1; index >= 0; index -= 1) {
    const atom = atoms[index];
    if (atom?.kind === 'LIST' || atom?.kind === 'LINE') next = index;
    if (atom?.kind === 'OPEN') paired[index] = { ...atom, close: closes.get(index) ?? next };
  }
  return paired;
}
