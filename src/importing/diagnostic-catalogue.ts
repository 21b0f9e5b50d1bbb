import { type DiagnosticCatalogue, diagnosticsOf } from '../common/diagnostic';

/** What the importer notices when a document meets the register. The reader's own table is in documents/. */
export const IMPORT_DIAGNOSTICS = {
  UNREADABLE_FILE: {
    severity: 'ERROR',
    meaning: 'The operating system would not give the file or folder, or it is far too large for a document.',
    remedy: 'Check the path and its permissions.',
  },
  IMPORT_FAILED: {
    severity: 'ERROR',
    meaning:
      'The program failed on the document: a fault of ours. Nothing of it was stored; the log holds the details.',
    remedy: 'Report it with the document and the log.',
  },
  URN_NOT_A_CODE: {
    severity: 'WARNING',
    meaning:
      'What stands where the URN should be is not a code, so the document does not say what it is. It is held.',
    remedy: 'Import it again with `--urn` or `--title` and a `--reason`.',
  },
  URN_HOLDS_SEVERAL_CODES: {
    severity: 'WARNING',
    meaning:
      'The URN field holds more than one code, so the document does not say which standard it is. It is held.',
    remedy: 'Import it again with `--urn` naming the one code.',
  },
  ASSERTION_CONTRADICTS_DOCUMENT: {
    severity: 'ERROR',
    meaning:
      'The URN asserted differs from the one the document prints. An assertion fills a gap, it overrules nothing.',
    remedy: 'Leave out `--urn`, or correct the document.',
  },
  ASSERTED_URN_NOT_A_CODE: {
    severity: 'ERROR',
    meaning: 'What was given with `--urn` is not one code.',
    remedy: 'Give one URN, for example `--urn INSCC006`.',
  },
  LATER_FILE_IN_PLACE: {
    severity: 'INFO',
    meaning:
      'This very file was imported before, and a later file for the same edition has taken its place since.',
    remedy: 'Nothing; or, if the later file was wrong, import this one again with `--again`.',
  },
  TRUNCATED_REPLACEMENT: {
    severity: 'ERROR',
    meaning:
      'The file ends before its end and would take the place of a whole one, taking facts off the register. Nothing of it ' +
      'was stored.',
    remedy: 'Fetch the whole document again.',
  },
  SAMPLE_NOT_NEEDED: {
    severity: 'INFO',
    meaning:
      'A sample document came for an edition that an official document has filled; the sample was left aside.',
    remedy: 'Nothing.',
  },
  EDITION_CHANGED_FUNCTION: {
    severity: 'WARNING',
    meaning:
      'The file replaces one of the same URN and edition whose title was another. They may be different functions.',
    remedy: 'Check the approval dates: two editions need different dates or version numbers.',
  },
  UNEQUAL_STATEMENT_COUNTS: {
    severity: 'WARNING',
    meaning:
      'The English and the Welsh document of one edition have different numbers of statements, so they cannot be paired ' +
      'by position. Both lists are kept.',
    remedy: 'Compare the two documents; one may lack an item or have one split in two.',
  },
  UNEQUAL_GROUP_COUNTS: {
    severity: 'WARNING',
    meaning:
      'The English and the Welsh document group their statements differently; the English grouping, if there is one, is used.',
    remedy: 'Compare the sub-headings of the two documents.',
  },
  LANGUAGES_DISAGREE: {
    severity: 'WARNING',
    meaning:
      'A fact that does not depend on the language differs between the two documents; the English one is used.',
    remedy: 'Find out which is right and correct the other document.',
  },
  LEGACY_MARKS_DISAGREE: {
    severity: 'WARNING',
    meaning:
      'The title or the URN marks the standard as legacy, and its validity says current. A mark that is absent is no ' +
      'contradiction: few legacy standards carry every mark.',
    remedy: 'Ask the developing organisation whether the standard is still in force.',
  },
  SOC_CODE_IN_NO_EDITION: {
    severity: 'WARNING',
    meaning: 'A SOC code is printed that no edition of the classification (2000, 2010, 2020) has.',
    remedy: 'Ask the developing organisation which occupation is meant.',
  },
} as const satisfies DiagnosticCatalogue;

/** Reports a diagnostic of the importer's table. */
export const diagnose = diagnosticsOf(IMPORT_DIAGNOSTICS);
