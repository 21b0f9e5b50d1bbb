import { type FoundCode } from './cell';
import { endsInLegacyMark, LONGEST_CODE, toNormalForm } from './normal-form';
import { type IsKnown, type ParsedUrn, type UrnPart } from './parsed-urn';
import { readCell } from './read-cell';
import { toVisibleText } from './visible-text';

const ADDRESS = /^https?:\/\/\S*?\/(?:nos-finder|publishednos|standards)\/([^/?#\s]+)/iu;
const DATE = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})$/;

/** A unit's reference (L/506/2130) or a qualification's number (601/3562/1) at the regulator: one code with its slashes. */
const REGULATOR_REFERENCE = /^(?:[A-Z]\/\d{3}\/\d{4}|\d{3}\/\d{4}\/[\dX])$/i;

/** Reads a cell as a person typed it; see `parseUrn`. */
export function parseCell(text: string, isKnown: IsKnown): ParsedUrn {
  const visible = toVisibleText(unwrapAddress(text));
  if (DATE.test(visible)) return { kind: 'INVALID' };
  const whole = visible.length <= 2 * LONGEST_CODE ? toNormalForm(visible) : '';
  if (whole !== '' && (isKnown(whole) || REGULATOR_REFERENCE.test(visible))) {
    return toParsed([
      { printed: visible, normalised: whole, version: null, isLegacyTwin: endsInLegacyMark(whole) },
    ]);
  }
  const { codes, wordyElements } = readCell(visible, isKnown);
  return toParsed(withoutKeywords(codes, wordyElements).map(({ part }) => part));
}

/**
 * In a list that is mostly words (keywords), only what is a code beyond doubt counts as one; and a bare number beside words
 * is a number.
 */
function withoutKeywords(codes: readonly FoundCode[], wordyElements: number): readonly FoundCode[] {
  if (wordyElements === 0) return codes;
  const isMostlyWords = wordyElements > 1 && wordyElements > codes.length;
  return codes.filter(
    ({ isUnmistakable, part }) => isUnmistakable || (!isMostlyWords && /[A-Z]/.test(part.normalised)),
  );
}

function toParsed(parts: readonly UrnPart[]): ParsedUrn {
  const [only] = parts;
  if (only === undefined) return { kind: 'INVALID' };
  return parts.length === 1 ? { kind: 'CODE', ...only } : { kind: 'SEVERAL', parts };
}

/** The code in the address of a standard on the finder or on a register like this one; any other text as it is. */
function unwrapAddress(text: string): string {
  const segment = ADDRESS.exec(text.trim())?.[1];
  if (segment === undefined) return text;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
