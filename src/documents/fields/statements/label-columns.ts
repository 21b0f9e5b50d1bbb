import { type Diagnostic } from '../../../common/diagnostic';
import { report } from '../../diagnostic-catalogue';
import { type Line, mergeLines, positionOf, sliceLine } from '../../readers/line';
import { type Marker, readMarker } from '../markers';
import { joinWrapped } from '../wrapping';
import { type Entry } from './entry';
import { isHeadingLike, likeliest, linesOf, segment, type Segment } from './segments';

/** Entries whose torn-off labels were put back, and what could not be. */
export interface JoinedColumns {
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Label {
  readonly marker: Marker;
  readonly line: Line;
}

type Run = { readonly labels: Label[]; readonly texts: Entry[] };

/**
 * Puts labels back that text extraction tore from their statements: `P1 P2 P3` first, then the three statements.
 * They are joined only where the counts agree; where they do not, the labels are dropped and a diagnostic says so.
 * A single label on a line of its own simply belongs to the line after it.
 */
export function joinLabelColumns(entries: readonly Entry[], width: number | null): JoinedColumns {
  if (!entries.some((entry) => labelsOf(entry).length > 0)) return { entries, diagnostics: [] };
  const runs = toRuns(entries);
  const torn = runs.filter((run) => run.labels.length > 1);
  const diagnostics: Diagnostic[] = [];
  if (torn.length > 0) {
    const whole = joinAll(runs, width);
    if (whole) return { entries: whole, diagnostics };
  }
  const joined = runs.flatMap((run) => {
    if (run.labels.length === 0) return run.texts;
    if (run.labels.length === 1 && run.texts.some((entry) => !entry.isLeadIn)) return attachOne(run);
    const texts = segment(run.texts, run.labels.length, width);
    if (texts) return attach(run.labels, texts);
    const first = run.labels[0] as Label;
    const likely = likeliest(run.texts, run.labels.length);
    if (likely) {
      const message = `${run.labels.length} labels were joined to lines that were put together by their length`;
      diagnostics.push(report('LABELS_JOINED_BY_LENGTH', message, positionOf(first.line)));
      return attach(run.labels, likely);
    }
    const counts = `${run.labels.length} labels stand apart from ${bestCount(run.texts, width)} statements`;
    diagnostics.push(
      report('LABEL_COUNT_MISMATCH', `${counts}; the labels were left out`, positionOf(first.line)),
    );
    return linesOf(run.texts, width).map((text) =>
      text.length === 1 ? (text[0] as Entry) : merge(text, null),
    );
  });
  return { entries: joined, diagnostics };
}

const LONE_LABEL = /^(?:[A-Z]{1,2}\d{1,3}[.):,;]?|\(?\d{1,3}[.)])$/;

/** The labels of a line that holds nothing else. */
function labelsOf(entry: Entry): Label[] {
  if (entry.isLeadIn) return [];
  if (entry.marker && entry.marker.style !== 'BULLET' && entry.text.text === '') {
    return [{ marker: entry.marker, line: entry.line }];
  }
  const { line } = entry;
  if (line.text.length > 400 || !/^[(A-Z\d]/.test(line.text) || !line.text.includes(' ')) return [];
  const tokens = line.text.split(' ');
  if (!tokens.every((token) => LONE_LABEL.test(token))) return [];
  const labels: Label[] = [];
  let at = 0;
  for (const token of tokens) {
    const part = sliceLine(line, at, at + token.length);
    at += token.length + 1;
    const marker = readMarker(part);
    if (marker) labels.push({ marker, line: part });
  }
  return labels.length > 1 ? labels : [];
}

function toRuns(entries: readonly Entry[]): Run[] {
  const runs: Run[] = [];
  for (const [at, entry] of entries.entries()) {
    const labels = labelsOf(entry);
    const last = runs.at(-1);
    if (entry.marker === null && !entry.isLeadIn && entries[at + 1]?.isLeadIn)
      runs.push({ labels: [], texts: [entry] });
    else if (labels.length > 0) {
      if (last && last.texts.length === 0) last.labels.push(...labels);
      else runs.push({ labels: [...labels], texts: [] });
    } else if (entry.marker !== null && entry.marker.style !== 'BULLET' && last && last.labels.length > 0) {
      runs.push({ labels: [], texts: [entry] });
    } else if (last) last.texts.push(entry);
    else runs.push({ labels: [], texts: [entry] });
  }
  return runs;
}

/** All labels against all texts, however the pages interleaved them; null when the counts differ. */
function joinAll(runs: readonly Run[], width: number | null): readonly Entry[] | null {
  const labels = runs.flatMap((run) => run.labels);
  const texts = runs.flatMap((run) => run.texts);
  if (texts.some((entry) => entry.marker !== null && entry.marker.style !== 'BULLET')) return null;
  const isPageByPage = runs.every(
    (run) => run.labels.length === 0 || segment(run.texts, run.labels.length, width),
  );
  if (isPageByPage && runs.every((run) => run.labels.length > 0 || run.texts.every(isAside))) return null;
  const segments = segment(texts, labels.length, width);
  return segments && attach(labels, segments);
}

function isAside(entry: Entry): boolean {
  return entry.isLeadIn || entry.marker === null;
}

function attach(labels: readonly Label[], segments: readonly Segment[]): Entry[] {
  const spoken = segments.filter((text) => !text[0]?.isLeadIn);
  const headingsOut = spoken.length !== labels.length;
  let next = 0;
  return segments.map((text) => {
    if (text[0]?.isLeadIn || (headingsOut && isHeadingLike(text)))
      return { ...merge(text, null), blankBefore: true };
    return merge(text, labels[next++]?.marker ?? null);
  });
}

function attachOne(run: Run): Entry[] {
  const [label] = run.labels;
  const at = run.texts.findIndex((entry) => !entry.isLeadIn);
  return run.texts.map((entry, index) =>
    index === at && label && entry.marker === null ? { ...entry, marker: label.marker } : entry,
  );
}

function merge(text: Segment, marker: Marker | null): Entry {
  const first = text[0] as Entry;
  const merged = mergeLines(text.map((entry) => entry.text));
  const line = { ...merged, text: joinWrapped(text.map((entry) => entry.text.text)) };
  return { ...first, line, text: line, marker: marker ?? first.marker };
}

function bestCount(texts: readonly Entry[], width: number | null): number {
  return linesOf(
    texts.filter((entry) => !entry.isLeadIn),
    width,
  ).length;
}
