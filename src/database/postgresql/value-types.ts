/** Reads the text form of a value as PostgreSQL sends it. */
type Parser = (text: string) => string | number;

const asText: Parser = (text) => text;
const BOOLEAN = 16;
const NUMBERS = [20, 21, 23, 26, 700, 701, 1700];
const parsers = new Map<number, Parser>([
  [BOOLEAN, (text) => (text === 't' ? 1 : 0)],
  ...NUMBERS.map((oid) => [oid, Number] as const),
]);
const BYTES = 17;

/**
 * Makes PostgreSQL hand out what SQLite would: booleans as 0 and 1, every number as a number, JSON and times as text.
 * Bytes are left to the driver (`fallback`). Numbers are type OIDs of pg_type.
 */
export function valueTypes(fallback: { getTypeParser(oid: number, format?: string): unknown }) {
  return {
    getTypeParser: (oid: number, format?: string): unknown =>
      oid === BYTES || format === 'binary'
        ? fallback.getTypeParser(oid, format)
        : (parsers.get(oid) ?? asText),
  };
}
