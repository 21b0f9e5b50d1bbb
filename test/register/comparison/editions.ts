import {
  type ComparedEdition,
  type ComparedStatement,
  type FieldValue,
} from '../../../src/register/comparison/compared-edition';
import { compareEditions, type EditionComparison } from '../../../src/register/comparison/edition-comparison';

/** An edition in English with these performance criteria, in this order. A line that begins with `#` names a group. */
export function editionOf(
  lines: readonly string[],
  fields: Record<string, FieldValue> = {},
): ComparedEdition {
  const statements: ComparedStatement[] = [];
  let group: string | null = null;
  for (const line of lines) {
    if (line.startsWith('#')) group = line.slice(1).trim();
    else {
      const position = statements.length + 1;
      statements.push({ id: `${position}`, kind: 'PERFORMANCE_CRITERION', position, text: line, group });
    }
  }
  return { language: 'EN', fields, statements };
}

/** Each change in a line: `REWORDED 3 > 4`, `SPLIT 2 > 2+3`, `MOVED 1 > 5`. */
export function inLines(comparison: EditionComparison): string[] {
  return comparison.statements.map(({ change, from, to }) => {
    const [before, after] = [from, to].map((side) => side.map(({ position }) => position).join('+'));
    return [change, before, '>', after].filter((piece) => piece !== '').join(' ');
  });
}

/** Compares two lists of criteria and tells the changes in lines. */
export function compareLines(from: readonly string[], to: readonly string[]): string[] {
  return inLines(compareEditions(editionOf(from), editionOf(to)));
}
