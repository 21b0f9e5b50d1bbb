const FIGURE = String.raw`\d{1,2}(?:\.\d{1,2}){0,2}`;
const GLUED = new RegExp(
  String.raw`^(.*?\d[A-MO-Z]?)[-._]?(?:V|VERS?|VERSION|FERSIWN)\.?(${FIGURE})(?!\d)(.*)$`,
  'iu',
);
const ALONE = new RegExp(String.raw`^(?:V|VERS?|VERSION|FERSIWN|ISSUE|EDITION)\.?(${FIGURE})([A-Z]?)$`, 'iu');

/** A version mark found at the end of a chunk: what stands before it, its figure, and what stands after it. */
export interface GluedVersion {
  readonly before: string;
  readonly version: string;
  readonly after: string;
}

/**
 * Finds the version mark that is glued to a code's number (`SKABT15v2`, `CFASMA1.4V3.0`, `IMPWM116Kv1`, `LANGa12v1L`),
 * or null. The V of SFLDGV7 follows a letter and belongs to the code; so does a V after the N of `029N`.
 */
export function findGluedVersion(chunk: string): GluedVersion | null {
  const [, before, figure, after] = GLUED.exec(chunk) ?? [];
  if (before === undefined || figure === undefined || after === undefined) return null;
  return /\d/.test(after) ? null : { before, version: toFigure(figure), after };
}

/** Reads a chunk that is a version mark and nothing else (`v2`, `V3.0`, `ver.2`), with a letter that may follow it. */
export function parseVersionChunk(chunk: string): { version: string; suffix: string } | null {
  const [, figure, suffix = ''] = ALONE.exec(chunk) ?? [];
  return figure === undefined ? null : { version: toFigure(figure), suffix };
}

/** Reads the inside of a bracket that stands after a code: `2`, `v2`, `Version 2`; null when it is a remark. */
export function parseBracketedVersion(text: string): string | null {
  const inside = text.replace(/\s/gu, '');
  if (/^\d{1,2}$/.test(inside)) return toFigure(inside);
  return parseVersionChunk(inside)?.version ?? null;
}

/** The figure of a version without leading zeros: `V01` is version 1. Null when the text is not a figure. */
export function parseFigure(text: string): string | null {
  return new RegExp(`^${FIGURE}$`, 'u').test(text) ? toFigure(text) : null;
}

function toFigure(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
