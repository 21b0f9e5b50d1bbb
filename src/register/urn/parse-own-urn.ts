import { endsInLegacyMark, LONGEST_CODE, toNormalForm } from './normal-form';
import { parseCell } from './parse-cell';
import { type ParsedUrn } from './parsed-urn';
import { leadingLetters } from './plausibility';
import { toVisibleText } from './visible-text';

const LIST_MARK = /[,;|\n]| (?:and|or|a|ac|neu) /iu;

/**
 * Reads the field in which a document prints its own URN. That names one standard, so what could be a list elsewhere is
 * one code here (`SAMAB1/2`, `019N SAM302`), unless list marks or the same letters twice (`SAMCC1/SAMCC2`) say otherwise.
 */
export function parseOwnUrn(text: string): ParsedUrn {
  const parsed = parseCell(text, () => false);
  if (parsed.kind !== 'SEVERAL') return parsed;
  const visible = toVisibleText(text);
  const normalised = toNormalForm(visible);
  const letters = parsed.parts
    .map(({ printed }) => leadingLetters(toNormalForm(printed)))
    .filter((each) => each !== '');
  const isList = LIST_MARK.test(visible) || new Set(letters).size < letters.length;
  if (isList || normalised.length > LONGEST_CODE) return parsed;
  const isLegacyTwin = endsInLegacyMark(normalised);
  return { kind: 'CODE', printed: visible, normalised, version: null, isLegacyTwin };
}
