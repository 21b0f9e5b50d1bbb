import { findForm } from '../headings/dictionary';
import { headingKey } from '../headings/heading-key';
import { findLeadIn } from '../headings/lead-ins';
import { readMarker } from '../fields/markers';
import { isUrnShaped } from '../fields/urn-shape';
import { type Line, sliceLine } from './line';

/** What the pages of a document are headed and footed with, as far as its head tells. */
export interface PageIdentity {
  readonly title: string | null;
  readonly urn: string | null;
}

const MARKING =
  /^(?:not protectively marked|protectively marked|official(?:[ -]+sensitive)?|unclassified|heb ei farcion amddiffynnol)$/i;
const PAGE_COUNT =
  /^(?:[-–] ?\d{1,3} ?[-–]|(?:page|tudalen|tud\.?) ?\d{1,3}(?: ?(?:of|o|\/) ?\d{1,3})?|\d{1,3} ?(?:of|\/|o) ?\d{1,3})$/i;
const NUMBER_ONLY = /^\d{1,3}$/;
const NUMBER_AT_ENDS =
  /^(?:(?:page |tudalen )?\d{1,3} )|(?: ?[-|]? ?(?:page |tudalen )?\d{1,3}(?: (?:of|o) \d{1,3})?)$/g;
const EDGE = 4;
/** How far over blank lines a neighbour is looked for. */
const REACH = 30;

/**
 * Takes out what extraction left of the pages: protective markings, page counts, running heads and feet that repeat
 * URN and title, and lines that stand at the edge of most pages. `bodyStart` is the first line after the head, which
 * is kept as it is. Returns the same array when there is nothing to take out.
 */
export function stripFurniture(
  lines: readonly Line[],
  bodyStart: number,
  identity: PageIdentity,
): readonly Line[] {
  const drop = new Set<number>();
  const edges = edgesOf(lines);
  lines.forEach((line, index) => {
    if (line.text.length <= 40 && (MARKING.test(line.text) || PAGE_COUNT.test(line.text))) drop.add(index);
  });
  dropIdentity(lines, bodyStart, identity, edges, drop);
  if (edges.size > 0) dropRepeatedEdges(lines, bodyStart, drop);
  dropPageNumbers(lines, edges, drop);
  if (drop.size === 0) return lines;
  let afterGap = false;
  return lines.map((line, index) => {
    if (drop.has(index)) {
      afterGap = true;
      return { ...line, text: '' };
    }
    if (line.text === '' || !afterGap) return line;
    afterGap = false;
    return line.startsPage ? line : { ...line, startsPage: true };
  });
}

/** Indices of the lines near a form feed or at the end of a paged text, blank lines not counted. */
function edgesOf(lines: readonly Line[]): ReadonlySet<number> {
  const edges = new Set<number>();
  const printed: number[] = [];
  const breaks: number[] = [];
  lines.forEach((line, index) => {
    if (line.startsPage) breaks.push(printed.length);
    if (line.text !== '') printed.push(index);
  });
  if (breaks.length === 0) return edges;
  for (const at of new Set([...breaks, printed.length])) {
    for (const index of printed.slice(Math.max(0, at - EDGE), at + EDGE)) edges.add(index);
  }
  return edges;
}

function dropIdentity(
  lines: readonly Line[],
  bodyStart: number,
  identity: PageIdentity,
  edges: ReadonlySet<number>,
  drop: Set<number>,
): void {
  const title = identity.title === null ? null : headingKey(identity.title);
  const urn = identity.urn === null ? null : headingKey(identity.urn);
  if (title === null && urn === null) return;
  const both =
    title === null || urn === null
      ? []
      : [`${urn} ${title}`, `${title} ${urn}`, `${urn} - ${title}`, `${urn}: ${title}`];
  const alone = [title, urn].filter((key): key is string => key !== null && key.length > 3);
  const longest = Math.max(...both.map((key) => key.length), ...alone.map((key) => key.length)) + 16;
  const aloneAt: number[] = [];
  for (let at = bodyStart; at < lines.length; at++) {
    const first = lines[at]?.text ?? '';
    if (first === '' || drop.has(at) || first.length > longest || !mayBegin(first, title, urn)) continue;
    let joined = '';
    for (let end = at; end < Math.min(lines.length, at + 5); end++) {
      const text = lines[end]?.text ?? '';
      if (text === '' || joined.length > longest) break;
      joined = joined === '' ? headingKey(text) : `${joined} ${headingKey(text)}`;
      const plain = joined.replace(NUMBER_AT_ENDS, '');
      if (both.includes(joined) || both.includes(plain))
        for (let index = at; index <= end; index++) drop.add(index);
      else if ((alone.includes(joined) || alone.includes(plain)) && !followsHeading(lines, at, drop)) {
        for (let index = at; index <= end; index++) {
          if (edges.has(at)) drop.add(index);
          else aloneAt.push(index);
        }
      }
    }
  }
  if (aloneAt.length >= 2) for (const index of aloneAt) drop.add(index);
}

function mayBegin(text: string, title: string | null, urn: string | null): boolean {
  const key = headingKey(text.slice(0, 60))
    .replace(/^(?:page |tudalen )?\d{1,3} /, '')
    .slice(0, 6);
  return (
    (title?.startsWith(key) ?? false) ||
    (urn?.startsWith(key) ?? false) ||
    (urn !== null && key.startsWith(urn))
  );
}

function followsHeading(lines: readonly Line[], at: number, drop: ReadonlySet<number>): boolean {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const text = lines[index]?.text ?? '';
    if (text === '' || drop.has(index)) continue;
    return text.length < 60 && findForm(headingKey(text)) !== null;
  }
  return false;
}

/** Lines that stand, figures apart, at the edge of at least two and half of all pages. */
function dropRepeatedEdges(lines: readonly Line[], bodyStart: number, drop: Set<number>): void {
  const pages: number[][] = [[]];
  lines.forEach((line, index) => {
    if (line.startsPage) pages.push([]);
    if (line.text !== '') pages.at(-1)?.push(index);
  });
  const places = new Map<string, Set<number>>();
  const candidates: { key: string; index: number }[] = [];
  pages.forEach((indices, page) => {
    for (const [zone, edge] of [
      ['top', indices.slice(0, 2)],
      ['foot', indices.slice(2).slice(-3)],
    ] as const) {
      for (const index of edge) {
        const text = lines[index]?.text ?? '';
        if (text.length < 4 || text.length > 160 || /^\p{Ll}/u.test(text) || isContent(lines[index] as Line))
          continue;
        const key = `${zone} ${text.replace(/\d+/g, '0').toLowerCase()}`;
        candidates.push({ key, index });
        places.set(key, (places.get(key) ?? new Set()).add(page));
      }
    }
  });
  const needed = Math.max(2, Math.ceil(pages.filter((page) => page.length > 0).length / 2));
  for (const { key, index } of candidates) {
    if (index < bodyStart || (places.get(key)?.size ?? 0) < needed) continue;
    if (!followsHeading(lines, index, drop)) drop.add(index);
  }
}

function isContent(line: Line): boolean {
  return (
    findForm(headingKey(line.text)) !== null || findLeadIn(line.text) !== null || readMarker(line) !== null
  );
}

/** A bare number beside something taken out, or alone at the edge of a page, is the number of the page. */
function dropPageNumbers(lines: readonly Line[], edges: ReadonlySet<number>, drop: Set<number>): void {
  if (drop.size === 0 && edges.size === 0) return;
  lines.forEach((line, index) => {
    if (!NUMBER_ONLY.test(line.text) || drop.has(index) || followsHeading(lines, index, drop)) return;
    const before = neighbour(lines, index, -1);
    const after = neighbour(lines, index, 1);
    if (NUMBER_ONLY.test(lines[before]?.text ?? '') || NUMBER_ONLY.test(lines[after]?.text ?? '')) return;
    const endsPage =
      edges.has(index) &&
      (after < 0 || pageBreakBetween(lines, index, after) || pageBreakBetween(lines, before, index));
    if (drop.has(before) || drop.has(after) || endsPage) drop.add(index);
  });
}

function neighbour(lines: readonly Line[], from: number, step: 1 | -1): number {
  for (let at = from + step; lines[at] !== undefined && Math.abs(at - from) < REACH; at += step) {
    if (lines[at]?.text !== '') return at;
  }
  return -1;
}

function pageBreakBetween(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = Math.max(0, from) + 1; at <= to; at++) if (lines[at]?.startsPage) return true;
  return false;
}

/** The URN that stands beside the title in running heads or feet, for documents whose head does not name it. */
export function findRunningUrn(lines: readonly Line[], title: Line | null): Line | null {
  const name = title?.text.toLowerCase() ?? '';
  if (name.length < 6) return null;
  for (const line of lines) {
    if (line === title || line.text.length <= name.length || line.text.length > name.length + 60) continue;
    const at = line.text.toLowerCase().indexOf(name);
    if (at < 0) continue;
    const before = line.text.slice(0, at).replace(/^(?:page |tudalen )?\d{1,3} |[\s:|–-]+$/gi, '');
    const after = line.text
      .slice(at + name.length)
      .replace(NUMBER_AT_ENDS, '')
      .trim();
    const code = isUrnShaped(before) ? before : isUrnShaped(after) ? after : null;
    if (code !== null) return sliceLine(line, line.text.indexOf(code), line.text.indexOf(code) + code.length);
  }
  return null;
}
