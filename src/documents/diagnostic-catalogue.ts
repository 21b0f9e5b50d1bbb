import { type DiagnosticCatalogue, type DiagnosticKind, diagnosticsOf } from '../common/diagnostic';

const ERRORS = {
  EMPTY_FILE: error(
    'The file holds nothing, or nothing but white space.',
    'Fetch or extract the document again.',
  ),
  FILE_TOO_LARGE: error(
    'The file is larger than 4 MiB; no standard is.',
    'Give each standard a file of its own.',
  ),
  TOO_MANY_LINES: error(
    'The file has more than 20,000 lines; no standard has.',
    'Give each standard a file of its own.',
  ),
  LINE_TOO_LONG: error(
    'A line is longer than 50,000 characters.',
    'Extract the text again with its line breaks.',
  ),
  NUL_CHARACTER: error(
    'NUL bytes: a binary file, or UTF-16 without byte order mark.',
    'Save the text as UTF-8.',
  ),
  BINARY_CONTENT: error('The bytes are no text.', 'Give the text of the document.'),
  INVALID_UTF8: error(
    'A byte is no valid UTF-8, most often text in Windows-1252.',
    'Save the text as UTF-8.',
  ),
  INVALID_UTF16: error('The text is marked as UTF-16 and damaged.', 'Save the text again, best as UTF-8.'),
  FORMAT_NOT_READ: error(
    'A PDF, Word or RTF file; these are not read yet.',
    'Extract the text and import that.',
  ),
  HTML_CONTENT: error('An HTML page.', 'Save the visible text of the page and import that.'),
  XML_CONTENT: error('An XML file.', 'Give the text of the document.'),
  JSON_CONTENT: error('A JSON file.', 'Give the text of the document.'),
  NOT_A_STANDARD: error(
    'None of the headings of a National Occupational Standard stands in the text.',
    'Check that it is the right file. Headings may be English or Welsh and must stand on lines of their own.',
  ),
  SEVERAL_STANDARDS: error(
    'The file holds more than one standard, or one standard twice.',
    'Cut it into a file each.',
  ),
  CRITERIA_MISSING: error(
    'The heading of the performance criteria is printed and no criterion stands under it.',
    'Extract the document again; a standard without criteria is not put on the register.',
  ),
  DOCUMENT_TRUNCATED: error(
    'The text stops before or within the statements.',
    'Fetch the whole document again.',
  ),
} as const;

const WARNINGS = {
  NO_URN: warning('The document does not say which standard it is.', 'Assert the URN when importing it.'),
  NO_TITLE: warning('The document has no title.', 'Assert the title when importing it.'),
  NO_PERFORMANCE_CRITERIA: warning(
    'There is no section of performance criteria.',
    'See whether the document is whole.',
  ),
  NO_KNOWLEDGE: warning('There is no knowledge item.', 'See whether the document is whole.'),
  ENDS_EARLY: warning(
    'Nothing follows the statements, or the tail stops before its end: the end of the document is lost.',
    'Fetch the whole document again; what is there has been read.',
  ),
  STATEMENT_CUT_OFF: warning('A statement ends in mid-sentence.', 'Compare it with the published document.'),
  LABEL_COUNT_MISMATCH: warning(
    'Labels that extraction tore from their statements do not agree with them in number, so none was joined.',
    'Put each label before its statement in the text.',
  ),
  LABELS_JOINED_BY_LENGTH: warning(
    'Labels stood apart from their statements, and the length of the lines showed where each statement ends.',
    'Check that each label has its statement.',
  ),
  LABEL_LOST: warning(
    'A statement between two labelled ones has no label of its own.',
    'Check the statement.',
  ),
  NUMBERING_GAP: warning(
    'The printed numbers jump: a statement may be missing.',
    'Compare with the published document.',
  ),
  NUMBERING_REPEATED: warning(
    'A printed number comes twice or out of order.',
    'Compare with the published document.',
  ),
  STATEMENT_REPEATED: warning(
    'Two statements of one kind have the same text.',
    'See whether a page was extracted twice.',
  ),
  TEMPLATE_TOKEN: warning('A token of the template was never filled, such as [URN].', 'Fill in the value.'),
  CONTRADICTORY_VALUE: warning(
    'A field is printed twice with different values; the first is kept.',
    'Correct the text.',
  ),
  DUPLICATE_HEADING: warning(
    'A section is headed twice; its parts were joined.',
    'Check that nothing else was cut there.',
  ),
  UNPLACED_TEXT: warning(
    'Text stands where no section or field takes it; only the stored text keeps it.',
    'Check it.',
  ),
  FIELD_COLUMN_MISMATCH: warning(
    'Labels of the tail stand apart from their values and do not agree with them in number.',
    'Put each value on the line after its label.',
  ),
  DATE_UNKNOWN: warning(
    'The date is a dummy of 1905: the register did not know it.',
    'Look the date up in the published document.',
  ),
  DATE_UNREADABLE: warning('A date field holds no date.', 'Correct the text.'),
  DATE_GUESSED: warning(
    'The century of a date, or the order of day and month, was worked out.',
    'Check the date.',
  ),
  REVIEW_BEFORE_APPROVAL: warning('The review date lies before the approval.', 'Check both dates.'),
  VALUE_UNKNOWN: warning(
    'A field of fixed choices holds something else.',
    'Correct the text or report the wording.',
  ),
  VALIDITY_CONTRADICTED: warning(
    'The title says legacy and the validity says current.',
    'Check which is right.',
  ),
  SOC_CODE_MALFORMED: warning(
    'The SOC field holds something that is no four-digit code.',
    'Correct the field.',
  ),
  LANGUAGE_CONTRADICTED: error(
    'The text is not in the language that was asserted. An assertion fills a gap, it overrules nothing.',
    'Leave out `--language`, or correct it.',
  ),
  DAMAGED_CHARACTERS: warning(
    'Letters were damaged before the file was written.',
    'Extract the document again as UTF-8.',
  ),
} as const;

const INFORMATION = {
  URN_INFERRED: information(
    'The URN was found without a label, in the running head or foot.',
    'Nothing, if it is right.',
  ),
  OVERVIEW_INFERRED: information(
    'The overview has no heading; the text after the head was taken.',
    'Nothing, if it is right.',
  ),
  HEADING_INFERRED: information(
    'A heading was lost; the lead-in or the first label showed the section.',
    'Nothing, if it is right.',
  ),
  HEADING_MISSPELT: information(
    'A heading is misspelt and was read as the one it resembles.',
    'Nothing, if it is right.',
  ),
  NO_OVERVIEW: information('There is no overview.', 'Nothing, if there was none.'),
  UNKNOWN_HEADING: information(
    'A heading is not in the dictionary; its section is kept under it.',
    'Report the heading.',
  ),
  COMMA_LIST: information(
    'A list has commas and no semicolons; it was cut at the commas.',
    'Check that no term holds a comma.',
  ),
  COMMA_LIST_KEPT: information(
    'A name of the form "A, B and C" was kept whole.',
    'Check that it is one name.',
  ),
  DIAGNOSTICS_DROPPED: information(
    'The document has more faults than are listed.',
    'Mend the first ones and read it again.',
  ),
} as const;

/** The diagnostics of the room that reads documents. */
export const DOCUMENT_DIAGNOSTICS = {
  ...ERRORS,
  ...WARNINGS,
  ...INFORMATION,
} as const satisfies DiagnosticCatalogue;

/** A code of this room's table. */
export type DocumentDiagnosticCode = keyof typeof DOCUMENT_DIAGNOSTICS;

/** Reports a diagnostic of this room. */
export const report = diagnosticsOf<DocumentDiagnosticCode>(DOCUMENT_DIAGNOSTICS);

function error(meaning: string, remedy: string): DiagnosticKind {
  return { severity: 'ERROR', meaning, remedy };
}

function warning(meaning: string, remedy: string): DiagnosticKind {
  return { severity: 'WARNING', meaning, remedy };
}

function information(meaning: string, remedy: string): DiagnosticKind {
  return { severity: 'INFO', meaning, remedy };
}
