import { checkCharacter } from '../check-characters';
import { type QualificationStructure } from '../structure/structure';
import { finding, type StructureFinding } from './finding';

/** Qualification numbers and unit references whose check character does not fit their digits. */
export function checkNumbers(structure: QualificationStructure): StructureFinding[] {
  const own = [...(structure.number === null ? [] : [structure.number]), ...structure.otherNumbers];
  const units = structure.units.flatMap(({ key, reference, versions }) =>
    [...new Set([key, ...(reference === null ? [] : [reference]), ...versions])].map((text) => ({
      text,
      unit: key,
    })),
  );
  return [...own.map((text) => ({ text, unit: undefined })), ...units].flatMap(({ text, unit }) => {
    const check = checkCharacter(text);
    if (check === null || check.isRight) return [];
    const what = check.form === 'UNIT_REFERENCE' ? 'unit reference' : 'qualification number';
    const message = `The ${what} ${text} has a check character that does not fit: its digits ask for ${check.expected}.`;
    return [finding('CHECK_CHARACTER', message, unit === undefined ? {} : { unit })];
  });
}
