import { parseUrn, type UrnPart } from '../../../register/urn';

/** Longer cells are prose that may mention a code. */
const LONGEST = 200;
/** Codes of standards begin with the letters of a body: three at least, then more letters or a digit. */
const BODY_AND_NUMBER = /^(?!UNIT|UNED|MODULE|LEVEL|LEFEL|GROUP|ELEMENT|TASK|PAGE)[A-Z]{3}.*\d/;

/** True when a cell holds a code, or several, with a letter in them: a bare number is more often a number. */
export function looksLikeCode(text: string): boolean {
  return scoreCode(text) > 0;
}

/**
 * How much a cell looks like the code of a standard by its form: 0 for none, 1 for nothing but codes, 2 for nothing but codes
 * that begin as those of standards do; a quarter of that where most of the cell is something else (a title).
 */
export function scoreCode(text: string): number {
  if (text.length > LONGEST) return 0;
  const parsed = parseUrn(text);
  if (parsed.kind === 'INVALID') return 0;
  const parts: readonly UrnPart[] = parsed.kind === 'CODE' ? [parsed] : parsed.parts;
  const lettered = parts.filter((part) => /[A-Z]/.test(part.normalised));
  if (lettered.length === 0) return 0;
  const likeStandards = lettered.some((part) => BODY_AND_NUMBER.test(part.normalised));
  const printed = parts.reduce((sum, part) => sum + part.printed.length, 0);
  return (likeStandards ? 2 : 1) * (printed * 2 >= text.trim().length ? 1 : 0.25);
}
