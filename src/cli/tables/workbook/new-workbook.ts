import { strToU8 } from 'fflate';
import { type NewColumn, type NewSheet } from '../../../exchange/qualifications/sheet';
import { toColumnLetter } from '../column-letter';
import { writeArchive } from './archive';
import { encodeEscapes } from './shared-strings';
import { escapeXml } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The styles by number: 0 plain, 1 a heading, 2 text that stays text whatever it looks like. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">' +
  '<alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';
const HEADING = 1;
const TEXT = 2;

/**
 * A new workbook: headings in bold and always in view, texts as texts (never as formulas, whatever they begin with), lists to
 * choose from. The same bytes for the same sheets.
 */
export function newWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const sheetPart = (at: number) => `worksheets/sheet${at + 1}.xml`;
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const types = sheets.map((_, at) => override(`/xl/${sheetPart(at)}`, `${TYPE}.worksheet+xml`));
  const related = sheets.map((_, at) => relationship(at + 1, 'worksheet', sheetPart(at)));
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        override('/xl/workbook.xml', `${TYPE}.sheet.main+xml`) +
        override('/xl/styles.xml', `${TYPE}.styles+xml`) +
        `${types.join('')}</Types>`,
    ],
    ['_rels/.rels', relationships([relationship(1, 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([...related, relationship(sheets.length + 1, 'styles', 'styles.xml')]),
    ],
    ...sheets.map((sheet, at): [string, string] => [`xl/${sheetPart(at)}`, sheetXml(sheet)]),
  ];
  const files = parts.map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return writeArchive(new Map([...files, ['xl/styles.xml', strToU8(STYLES)]]));
}

function sheetXml({ columns, rows }: NewSheet): string {
  const cols = columns.map(
    ({ width, isText }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${isText ? TEXT : 0}" customWidth="1"/>`,
  );
  const lines = rows.map((cells, at) => {
    const written = cells.map((cell, column) =>
      cellXml(cell, `${toColumnLetter(column)}${at + 1}`, at === 0),
    );
    return `<row r="${at + 1}">${written.join('')}</row>`;
  });
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData>${validations(columns)}</worksheet>`
  );
}

function cellXml(cell: string | number | null, reference: string, isHeading: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  const text = escapeXml(encodeControls(encodeEscapes(cell)));
  const style = isHeading ? HEADING : TEXT;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Characters that XML cannot hold, or would change, as workbooks write them: `_x000D_`. */
function encodeControls(text: string): string {
  return text.replace(/(?!\t|\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

function validations(columns: readonly NewColumn[]): string {
  const listed = columns.flatMap(({ choices }, at) => {
    if (!choices) return [];
    const letter = toColumnLetter(at);
    return [
      `<dataValidation type="list" allowBlank="1" sqref="${letter}2:${letter}5000">` +
        `<formula1>${escapeXml(`"${choices.join(',')}"`)}</formula1></dataValidation>`,
    ];
  });
  return listed.length === 0
    ? ''
    : `<dataValidations count="${listed.length}">${listed.join('')}</dataValidations>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}
