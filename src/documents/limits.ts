/** The largest document that is read, in bytes. The largest NOS known is under 100 kB. */
export const MAX_BYTES = 4 * 1024 * 1024;

/** The largest number of lines in a document. */
export const MAX_LINES = 20_000;

/** The longest line, in UTF-16 code units. An overview of one paragraph stays under 10,000. */
export const MAX_LINE_LENGTH = 50_000;

/** The most diagnostics reported for one document; one more says how many were dropped. */
export const MAX_DIAGNOSTICS = 100;
