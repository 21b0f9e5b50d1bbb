import { type Line, sliceLine } from '../readers/line';

/** How the items of a list are marked. */
export type MarkerStyle = 'CODE' | 'NUMBER' | 'DOTTED' | 'BARE_NUMBER' | 'LETTER' | 'CAPITAL' | 'BULLET';

/** What stands before the text of an item: "P3", "10.", "a)", "1.2" or a bullet. */
export interface Marker {
  readonly style: MarkerStyle;
  /** As printed, without white space at the ends; null for bullets. */
  readonly label: string | null;
  /** The letters of a code ("P"), the bullet itself, else empty. */
  readonly prefix: string;
  readonly number: number | null;
  /** Where the text of the item begins in `line.text`. */
  readonly textStart: number;
}

const CODE =
  /^([A-Z]{1,3}|[pk]) ?\.?(\d{1,3})((?:\.\d{1,2}){0,2})(?:( ?[.):]|(?= )|$|(?=[a-zâêîôûŵŷ(‘'"]))) ?[-–]? ?/;
const NUMBER = /^(\(?(\d{1,3}) ?[.):])(?!\d) ?/;
const DASHED_NUMBER = /^((\d{1,3})) ?[-–] /;
const DOTTED = /^(\(?(\d{1,2})\.(\d{1,2})(?:\.\d{1,2})?[.):]?)(?: |$)/;
const BARE_NUMBER = /^((\d{1,3}))(?: (?=\D)|$)/;
const LETTER = /^(\(([a-z]|[ivx]{2,5})\)|([a-z]|[ivx]{2,5})[.)])(?: |$|(?=\p{Ll}{2}))/u;
const CAPITAL = /^(\(([A-Z])\)|([A-Z])[.)])(?: |$)/;
const BULLET = /^([-–—*+•·∙●○◦‣▪▫■□◆◇►▶➢➤✓✔§¨\uE000-\uF8FF])(?: ?)/;
const SPACED_BULLET = /^[-–—*+§¨]/;
/** Word's round bullet comes out as the letter o with a gap after it. */
const LETTER_O = /^\s*o(?:\t|\s{2,})/;

/** Reads the marker at the beginning of a line, a bullet before a label included; null when there is none. */
export function readMarker(line: Line): Marker | null {
  const first = line.text.charCodeAt(0);
  if (Number.isNaN(first)) return null;
  const direct = readMarkerAt(line.text);
  if (direct?.style === 'BULLET') return throughTo(line.text, direct, ['CODE', 'NUMBER', 'DOTTED']) ?? direct;
  if (direct?.style === 'NUMBER') return throughTo(line.text, direct, ['CODE']) ?? direct;
  if (direct) return direct;
  if (first === 111 && LETTER_O.test(line.raw)) {
    return { style: 'BULLET', label: null, prefix: 'o', number: null, textStart: 2 };
  }
  return null;
}

/** The bullet at the beginning of a line, whatever label may follow it; null when there is none. */
export function readBullet(line: Line): Marker | null {
  const marker = readMarkerAt(line.text);
  return marker?.style === 'BULLET' ? marker : null;
}

/** The text of an item without its marker, as a line with its own place. */
export function textAfter(line: Line, marker: Marker): Line {
  return sliceLine(line, marker.textStart);
}

function throughTo(text: string, outer: Marker, styles: readonly MarkerStyle[]): Marker | null {
  const inner = readMarkerAt(text.slice(outer.textStart));
  if (!inner || !styles.includes(inner.style) || inner.textStart + outer.textStart > text.length) return null;
  if (inner.style === 'CODE' && !isStatementPrefix(inner.prefix)) return null;
  return { ...inner, textStart: outer.textStart + inner.textStart };
}

function readMarkerAt(text: string): Marker | null {
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (isDigit || first === 40) {
    const dotted = DOTTED.exec(text);
    if (dotted) return numbered('DOTTED', dotted, Number(dotted[3]));
    const number = NUMBER.exec(text) ?? DASHED_NUMBER.exec(text);
    if (number) return numbered('NUMBER', number, Number(number[2]));
    const bare = isDigit ? BARE_NUMBER.exec(text) : null;
    if (bare) return numbered('BARE_NUMBER', bare, Number(bare[2]));
  }
  const code = CODE.exec(text);
  if (code) return coded(text, code);
  const letter = LETTER.exec(text);
  if (letter) return lettered('LETTER', letter);
  const capital = CAPITAL.exec(text);
  if (capital) return lettered('CAPITAL', capital);
  const bullet = BULLET.exec(text);
  if (!bullet || (SPACED_BULLET.test(text) && text.length > 1 && !/^. |^[-–—*][\p{L}]/u.test(text)))
    return null;
  return { style: 'BULLET', label: null, prefix: bullet[1] ?? '', number: null, textStart: bullet[0].length };
}

function numbered(style: MarkerStyle, match: RegExpExecArray, number: number): Marker {
  return { style, label: match[1] ?? '', prefix: '', number, textStart: match[0].length };
}

function lettered(style: MarkerStyle, match: RegExpExecArray): Marker {
  return {
    style,
    label: match[1] ?? '',
    prefix: match[2] ?? match[3] ?? '',
    number: null,
    textStart: match[0].length,
  };
}

function coded(text: string, match: RegExpExecArray): Marker {
  const prefix = match[1] ?? '';
  const label = text.slice(0, match[0].length).replace(/ ?[-–]? ?$/, '');
  const isDotted = (match[3] ?? '') !== '';
  return {
    style: isDotted ? 'DOTTED' : 'CODE',
    label,
    prefix,
    number: Number(match[2]),
    textStart: match[0].length,
  };
}

const PREFIXES = new Set([
  'P',
  'PC',
  'K',
  'KU',
  'KP',
  'p',
  'k',
  'MP',
  'MPP',
  'G',
  'GD',
  'GDD',
  'C',
  'B',
  'S',
  'V',
  'U',
]);

/** True for the letters that label criteria and knowledge items in NOS documents, English or Welsh. */
export function isStatementPrefix(prefix: string): boolean {
  return PREFIXES.has(prefix);
}
