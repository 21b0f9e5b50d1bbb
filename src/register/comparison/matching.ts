import { normaliseSpace } from '../../text/normalise';
import { type ComparedStatement } from './compared-edition';
import { bagAt, type Match, type Side } from './match';
import { listSplits } from './splits';
import { toLikeness, WordScale } from './word-bag';

/** Two statements less alike than this are different statements. */
const ALIKE = 0.5;
/**
 * Matches the statements of one kind. The same text goes first (of a text that stands there twice, the first with the
 * first). Then every likely pair, and every likely split or merge, is taken in order of likeness, each statement once: no
 * two statements left apart are more like each other than what they were matched with (a stable matching), which is what
 * a reader who compares two columns does, and it is the same whichever edition comes first.
 */
export function matchStatements(
  from: readonly ComparedStatement[],
  to: readonly ComparedStatement[],
): readonly Match[] {
  const same = matchSameTexts(from, to);
  const taken = new Set(same.flatMap((match) => [...match.from, ...match.to]));
  const scale = new WordScale(
    from.map(({ text }) => text),
    to.map(({ text }) => text),
  );
  const toSide = (statements: readonly ComparedStatement[]): Side => {
    const left = statements.filter((statement) => !taken.has(statement));
    return { statements: left, bags: left.map(({ text }) => scale.bagOf(text)) };
  };
  const [before, after] = [toSide(from), toSide(to)];
  const shared = before.bags.map((bag) => after.bags.map((other) => scale.shared(bag, other)));
  const turned = after.bags.map((_, index) => shared.map((row) => row[index] ?? 0));
  const candidates = [
    ...listPairs(before, after, shared),
    ...listSplits(scale, before, after, shared),
    ...listSplits(scale, after, before, turned).map((match) => ({
      ...match,
      from: match.to,
      to: match.from,
    })),
  ];
  return [...same, ...takeBest(candidates)];
}

/** A text as far as its wording goes: white space, kinds of quotation mark and dash, and the mark at the end do not count. */
export function toWording(text: string): string {
  return normaliseSpace(text)
    .replace(/[\u2018\u2019\u201b\u02bc`\u00b4]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/ ?[.,;:]$/u, '');
}

function matchSameTexts(from: readonly ComparedStatement[], to: readonly ComparedStatement[]): Match[] {
  const waiting = new Map<string, ComparedStatement[]>();
  for (const statement of to) {
    const wording = toWording(statement.text);
    waiting.set(wording, [...(waiting.get(wording) ?? []), statement]);
  }
  return from.flatMap((statement) => {
    const twin = waiting.get(toWording(statement.text))?.shift();
    return twin ? [{ from: [statement], to: [twin], likeness: 1, isSameText: true }] : [];
  });
}

function listPairs(from: Side, to: Side, shared: readonly (readonly number[])[]): Match[] {
  const matches: Match[] = [];
  from.statements.forEach((statement, i) =>
    to.statements.forEach((other, j) => {
      const alike = toLikeness(shared[i]?.[j] ?? 0, bagAt(from, i), bagAt(to, j));
      if (alike < ALIKE) return;
      matches.push({ from: [statement], to: [other], likeness: alike, isSameText: false });
    }),
  );
  return matches;
}

/**
 * The best matches first, no statement twice; ties go to statements at the same place, then to those further up, then by
 * text, so that the sides can be exchanged.
 */
function takeBest(candidates: readonly Match[]): Match[] {
  const ranked = candidates.map((match) => {
    const members = [...match.from, ...match.to];
    const [a = 0, b = 0] = [match.from[0]?.position, match.to[0]?.position];
    return { match, members, rank: [-match.likeness, members.length, Math.abs(a - b), a + b] };
  });
  ranked.sort((x, y) => compareRanks(x.rank, y.rank) || compareTexts(x.members, y.members));
  const taken = new Set<ComparedStatement>();
  return ranked.flatMap(({ match, members }) => {
    if (members.some((member) => taken.has(member))) return [];
    for (const member of members) taken.add(member);
    return [match];
  });
}

function compareTexts(a: readonly ComparedStatement[], b: readonly ComparedStatement[]): number {
  const key = (members: readonly ComparedStatement[]) =>
    members
      .map(({ text }) => text)
      .toSorted()
      .join('\n');
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
