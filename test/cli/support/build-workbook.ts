import { strToU8, zipSync } from 'fflate';
import { toColumnLetter } from '../../../src/cli/tables/column-letter';

/** A cell of a workbook of the tests: text, number, nothing, or XML of its own (`raw`, without the reference). */
export type BuiltCell =
  | string
  | number
  | null
  | { readonly text: string; readonly style?: number; readonly inline?: boolean }
  | { readonly raw: (reference: string) => string };

/** A sheet of a workbook of the tests. */
export interface BuiltSheet {
  readonly name: string;
  readonly rows: readonly (readonly BuiltCell[])[];
  readonly merges?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
  /** XML that stands before and behind the cells: column widths, filters. */
  readonly before?: string;
  readonly behind?: string;
  /** The attributes of rows, by number: ` hidden="1"`. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  /** The XML of an Excel table over the sheet. */
  readonly table?: string;
}

/** How a workbook of the tests is written. */
export interface Dialect {
  /** A prefix for every element, as some programs write: `x:`. */
  readonly prefix?: string;
  /** True to leave out references of rows and cells, as the standard allows. */
  readonly isPositional?: boolean;
  readonly startsIn1904?: boolean;
  /** True for the strict form of the standard, with its own name spaces. */
  readonly isStrict?: boolean;
  readonly definedNames?: string;
  /** More parts, which nobody may change. */
  readonly parts?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The styles by number: 0 plain, 1 a heading, 2 a date, 3 two decimals, 4 "CFA" and three digits. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;CFA&quot;000"/></numFmts>` +
  '<fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/>' +
  '<xf numFmtId="0" fontId="1"/><xf numFmtId="14"/><xf numFmtId="2"/><xf numFmtId="164"/></cellXfs></styleSheet>';

/** A workbook as bytes. */
export function buildWorkbook(sheets: readonly BuiltSheet[], dialect: Dialect = {}): Uint8Array {
  const shared = new Map<string, number>();
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationships([['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': mainPart(sheets, dialect),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => [
        `rId${index + 1}`,
        `${OFFICE}/worksheet`,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['rId90', `${OFFICE}/styles`, 'styles.xml'],
      ['rId91', `${OFFICE}/sharedStrings`, '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = prefixed(sheetPart(sheet, shared, dialect), dialect);
    if (sheet.table === undefined) return;
    const table = `../tables/table${index + 1}.xml`;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships([
      ['rId1', `${OFFICE}/table`, table],
    ]);
    parts[`xl/tables/table${index + 1}.xml`] = HEAD + sheet.table;
  });
  const items = [...shared.keys()].map((text) => (text.startsWith('<r>') ? text : `<t>${escape(text)}</t>`));
  parts['xl/sharedStrings.xml'] = prefixed(
    `${HEAD}<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`,
    dialect,
  );
  const all = { ...parts, ...dialect.parts };
  const named = (xml: string) =>
    dialect.isStrict ? xml.replaceAll(MAIN, STRICT_MAIN).replaceAll(OFFICE, STRICT_OFFICE) : xml;
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(named(xml))])));
}

/** The text of rich letters: part of it bold, with a Japanese reading that nobody wants. */
export function richText(...pieces: readonly string[]): { text: string } {
  const runs = pieces.map((piece) => `<r><rPr><b/></rPr><t xml:space="preserve">${escape(piece)}</t></r>`);
  return { text: `${runs.join('')}<rPh sb="0" eb="1"><t>xx</t></rPh>` };
}

function mainPart(sheets: readonly BuiltSheet[], { startsIn1904, definedNames = '' }: Dialect): string {
  const list = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escape(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${startsIn1904 ? 1 : 0}"/>` +
    `<sheets>${list.join('')}</sheets>${definedNames}</workbook>`
  );
}

function sheetPart(sheet: BuiltSheet, shared: Map<string, number>, { isPositional }: Dialect): string {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const rows = sheet.rows.map((cells, index) => {
    const number = index + 1;
    const attributes = `${isPositional ? '' : ` r="${number}" spans="1:${width}"`}${sheet.rowAttributes?.[number] ?? ''}`;
    const written = cells.map((cell, column) => {
      const reference = isPositional ? '' : ` r="${toColumnLetter(column)}${number}"`;
      return cell === null && !isPositional ? '' : cellXml(cell, reference, shared);
    });
    const content = written.join('');
    return content === '' ? `<row${attributes}/>` : `<row${attributes}>${content}</row>`;
  });
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:${toColumnLetter(width - 1)}${rows.length}"/>${sheet.before ?? ''}` +
    `<sheetData>${rows.join('')}</sheetData>${sheet.behind ?? ''}` +
    `${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`
  );
}

function cellXml(cell: BuiltCell, reference: string, shared: Map<string, number>): string {
  if (cell === null) return `<c${reference}/>`;
  if (typeof cell === 'number') return `<c${reference}><v>${cell}</v></c>`;
  if (typeof cell === 'object' && 'raw' in cell) return cell.raw(reference);
  const { text, style = 0, inline = false } = typeof cell === 'string' ? { text: cell } : cell;
  const look = style === 0 ? '' : ` s="${style}"`;
  if (inline) return `<c${reference}${look} t="inlineStr"><is><t>${escape(text)}</t></is></c>`;
  const index = shared.get(text) ?? shared.size;
  shared.set(text, index);
  return `<c${reference}${look} t="s"><v>${index}</v></c>`;
}

function relationships(list: readonly (readonly string[])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

/** Gives every element a prefix and the name space that prefix. */
function prefixed(xml: string, { prefix }: Dialect): string {
  if (prefix === undefined) return xml;
  const name = prefix.replace(':', '');
  return xml
    .replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`)
    .replace(`xmlns="${MAIN}"`, `xmlns:${name}="${MAIN}"`);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
