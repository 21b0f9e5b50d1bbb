import { Refusal } from '../../common/errors';
import { type Language } from '../../common/language';
import { guidanceSheet } from '../../exchange/qualifications/guidance';
import { sheetsToInput } from '../../exchange/qualifications/sheets-to-input';
import { type DescribeStatement, structureToSheets } from '../../exchange/qualifications/structure-to-sheets';
import { mapReferences } from '../../qualifications/files/map-references';
import { readStructure } from '../../qualifications/structure/read-structure';
import { type QualificationStructure } from '../../qualifications/structure/structure';
import { newWorkbook } from '../tables/workbook/new-workbook';
import { readSheet } from '../tables/workbook/read-sheet';
import { openWorkbook } from '../tables/workbook/workbook';

/** A structure has something that a workbook cannot give back as it was: say, a key that ends in a space. */
export class NotForWorkbooks extends Refusal {
  readonly code = 'BAD_USER_INPUT';

  constructor() {
    super(
      'a workbook would not give this structure back as it is: look for keys with spaces at their ends, and for criteria of one number in one outcome; export JSON instead',
    );
  }
}

/** The workbook of a structure; null makes an empty one. It is read back before it is given: refused when anything is lost. */
export function workbookOf(
  structure: QualificationStructure | null,
  language: Language,
  describe?: DescribeStatement,
): Uint8Array {
  const bytes = newWorkbook([...structureToSheets(structure, language, describe), guidanceSheet(language)]);
  if (structure && !givesBack(bytes, structure)) throw new NotForWorkbooks();
  return bytes;
}

function givesBack(bytes: Uint8Array, structure: QualificationStructure): boolean {
  const workbook = openWorkbook('export.xlsx', bytes);
  const { input, faults } = sheetsToInput(workbook.sheets.map((sheet) => readSheet(workbook, sheet)));
  const read = readStructure(mapReferences(input, ({ id }) => id)).structure;
  return faults.length === 0 && JSON.stringify(read) === JSON.stringify(structure);
}
