import { type Line } from './line';

/** What replaces a hyphen that only breaks a word at the end of a line; lines are joined over it without a trace. */
export const WORD_BREAK = '\u00AD';

const BROKEN = /(\p{L}+)-$/u;
const REST = /^(\p{Ll}+)/u;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** First and last parts of compounds that are written with a hyphen; the other part may be any word. */
const FIRST_PARTS = new Set(
  (
    'all anti bio by client co cost cross customer day decision eco end evidence ex eye face first follow four full ' +
    'hand hard health high home in inter key less lifting line long low micro mid multi near non off on one open out ' +
    'over part peer person post pre pro problem quality re real record risk role safe second self semi set short ' +
    'single skill small socio soft start step stock sub super team third three time top trouble two ultra under up ' +
    'user value water weather well work world'
  ).split(' '),
);
const LAST_PARTS = new Set(
  (
    'aid appropriate awareness based building by centred check checking class contact containing date day down ' +
    'driven edge effective efficient end face facing fed fit free friendly going group handling hand held hour ' +
    'house in keeping led level life like line made making minute of off on out person phase place plan ' +
    'point proof quality raising range ready related resistant risk round scale selling sensitive set sharing ' +
    'side sided site size solving specific standard standing taking term time to tolerant up use user value wide ' +
    'work working year'
  ).split(' '),
);

/**
 * Marks the words that a hyphen breaks at the end of a line ("mini-" / "mise"), and leaves alone the compounds that
 * happen to end there ("long-" / "term"): those are written so elsewhere in the text, or made of whole words.
 */
export function markBrokenWords(lines: readonly Line[]): readonly Line[] {
  const ends = lines.flatMap((line, at) => (BROKEN.test(line.text) ? [at] : []));
  if (ends.length === 0) return lines;
  const breaks = ends.flatMap((at) => {
    const next = lines.findIndex((line, index) => index > at && line.text !== '');
    const rest = next < 0 || next > at + 3 ? undefined : REST.exec(lines[next]?.text ?? '')?.[1];
    const first = BROKEN.exec(lines[at]?.text ?? '')?.[1] ?? '';
    return rest === undefined ? [] : [{ at, next, first: first.toLowerCase(), rest }];
  });
  const words = wordsOf(lines, new Set(ends), new Set(breaks.map(({ next }) => next)));
  const marked = [...lines];
  for (const { at, first, rest } of breaks) {
    const line = lines[at] as Line;
    if (isBroken(first, rest, words)) marked[at] = { ...line, text: line.text.slice(0, -1) + WORD_BREAK };
  }
  return marked;
}

function isBroken(first: string, rest: string, words: ReadonlySet<string>): boolean {
  if (words.has(first + rest)) return true;
  if (words.has(`${first}-${rest}`)) return false;
  return !(FIRST_PARTS.has(first) || LAST_PARTS.has(rest) || words.has(first) || words.has(rest));
}

/** All words of the text, without the pieces of those that may be broken. */
function wordsOf(
  lines: readonly Line[],
  ends: ReadonlySet<number>,
  nexts: ReadonlySet<number>,
): ReadonlySet<string> {
  const words = new Set<string>();
  lines.forEach(({ text }, at) => {
    for (const match of text.matchAll(WORD)) {
      const isPiece =
        (ends.has(at) && match.index + match[0].length === text.length - 1) ||
        (nexts.has(at) && match.index === 0);
      if (!isPiece) words.add(match[0].toLowerCase());
    }
  });
  return words;
}
