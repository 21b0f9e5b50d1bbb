import { type IsKnown, parseUrn } from '../../../src/register/urn';

/** An empty register. */
export const nothingKnown: IsKnown = () => false;

/** The normal forms of the codes in a cell, in order; none when it is INVALID. */
export function codesIn(typed: string, isKnown: IsKnown = nothingKnown): readonly string[] {
  const parsed = parseUrn(typed, isKnown);
  if (parsed.kind === 'CODE') return [parsed.normalised];
  return parsed.kind === 'SEVERAL' ? parsed.parts.map(({ normalised }) => normalised) : [];
}
