import { type Additions } from '../additions';
import { formatRange, parseColumnLetter, parseRange, toColumnLetter } from '../column-letter';
import { Patches } from './patches';
import { encodeEscapes } from './shared-strings';
import { type ClosingTag, escapeXml, readXml, type XmlTag } from './xml';

/** Where cells are added to a worksheet, and how they look. */
export interface SheetAdditions {
  readonly cells: Additions;
  /** The first column, from 0, that gets some; nothing stands in it or right of it. */
  readonly column: number;
  /** The row of headings, whose added cells look like the one in `likeColumn`; null for none. */
  readonly headingRow: number | null;
  readonly likeColumn: number;
  /** The widths of the added columns, in characters; as many as there are columns. */
  readonly widths: readonly number[];
}

/**
 * The XML of a worksheet with cells added. All else stays to the letter, except what says how far the sheet and its filter
 * go. A cell that is empty but has a look gives it to the one that takes its place.
 */
export function addCells(xml: string, additions: SheetAdditions): string {
  const writer = new SheetWriter(new Patches(xml), additions);
  readXml(xml, writer);
  return writer.patches.apply();
}

/** The row that is being read. */
interface RowDraft {
  readonly number: number;
  readonly tag: XmlTag;
  readonly added: readonly string[] | null;
  /** The look of cells to add, by column. */
  readonly styles: Map<number, string>;
  lastColumn: number;
  headingStyle: string | undefined;
  isWritten: boolean;
}

/** Hears the tags of a worksheet and writes the cells where they belong. */
class SheetWriter {
  private prefix = '';
  private row: RowDraft | null = null;
  private rowNumber = 0;
  private cell: { readonly column: number; readonly tag: XmlTag } | null = null;
  private lastWidth: number | null = null;
  private readonly first: number;
  private readonly last: number;

  constructor(
    readonly patches: Patches,
    private readonly additions: SheetAdditions,
  ) {
    this.first = additions.column;
    this.last = additions.column + additions.widths.length - 1;
  }

  open(tag: XmlTag): void {
    if (tag.name === 'worksheet') this.prefix = tag.prefix;
    else if (tag.name === 'dimension') this.widen(tag);
    else if (tag.name === 'cols') this.lastWidth = -1;
    else if (tag.name === 'col')
      this.lastWidth = Math.max(this.lastWidth ?? -1, Number(tag.attributes.max) - 1);
    else if (tag.name === 'sheetData' && this.lastWidth === null) {
      const { prefix } = this;
      this.patches.insert(tag.start, `<${prefix}cols>${this.columnWidths()}</${prefix}cols>`);
    } else if (tag.name === 'row') this.openRow(tag);
    else if (tag.name === 'c' && this.row) this.openCell(tag, this.row);
    else if (tag.name === 'autoFilter' && this.isOverHeadings(tag)) this.widen(tag);
  }

  close({ name, start, end }: ClosingTag): void {
    if (name === 'cols' && (this.lastWidth ?? -1) < this.first)
      this.patches.insert(start, this.columnWidths());
    else if (name === 'c' && this.row) this.closeCell(end, this.row);
    else if (name === 'row' && this.row) this.closeRow(start, this.row);
  }

  private openRow(tag: XmlTag): void {
    this.rowNumber = tag.attributes.r === undefined ? this.rowNumber + 1 : Number(tag.attributes.r);
    const added = this.additions.cells.get(this.rowNumber) ?? null;
    const styles = new Map<number, string>();
    const { customFormat = '', s: style } = tag.attributes;
    const rowStyle = /^(?:1|true)$/.test(customFormat) ? style : undefined;
    for (let column = this.first; rowStyle !== undefined && column <= this.last; column += 1) {
      styles.set(column, rowStyle);
    }
    const draft = { lastColumn: -1, headingStyle: undefined, isWritten: false };
    this.row = { number: this.rowNumber, tag, added, styles, ...draft };
    const [from, to] = (tag.attributes.spans ?? '').split(':').map(Number);
    if (added && from && to && to <= this.last) {
      this.patches.setAttribute(tag, 'spans', `${from}:${this.last + 1}`);
    }
  }

  private openCell(tag: XmlTag, row: RowDraft): void {
    const letters = /^\$?([A-Z]+)/i.exec(tag.attributes.r ?? '')?.[1];
    const column = letters === undefined ? row.lastColumn + 1 : (parseColumnLetter(letters) ?? 0);
    row.lastColumn = column;
    if (column === this.additions.likeColumn) row.headingStyle = tag.attributes.s;
    if (column > this.last) this.writeCells(tag.start, row);
    this.cell = { column, tag };
  }

  private closeCell(end: number, row: RowDraft): void {
    const { cell } = this;
    this.cell = null;
    if (!cell || !row.added || cell.column < this.first || cell.column > this.last) return;
    if (cell.tag.attributes.s !== undefined) row.styles.set(cell.column, cell.tag.attributes.s);
    this.patches.replace(cell.tag.start, end, '');
  }

  private closeRow(start: number, row: RowDraft): void {
    this.row = null;
    if (!row.added) return;
    if (!row.tag.isWhole) return this.writeCells(start, row);
    this.patches.replace(row.tag.end - 2, row.tag.end, '>');
    this.writeCells(row.tag.end, row);
    this.patches.insert(row.tag.end, `</${this.prefix}row>`);
  }

  private writeCells(at: number, row: RowDraft): void {
    if (row.isWritten || !row.added) return;
    row.isWritten = true;
    const isHeading = row.number === this.additions.headingRow;
    const cells = row.added.map((text, index) => {
      const column = this.first + index;
      const style = (isHeading ? row.headingStyle : undefined) ?? row.styles.get(column);
      return this.cellXml(`${toColumnLetter(column)}${row.number}`, style, text);
    });
    this.patches.insert(at, cells.join(''));
  }

  private cellXml(reference: string, style: string | undefined, text: string): string {
    const { prefix } = this;
    const look = style === undefined ? '' : ` s="${escapeXml(style)}"`;
    if (text === '') return style === undefined ? '' : `<${prefix}c r="${reference}"${look}/>`;
    const content = escapeXml(encodeEscapes(text));
    return (
      `<${prefix}c r="${reference}"${look} t="inlineStr"><${prefix}is>` +
      `<${prefix}t xml:space="preserve">${content}</${prefix}t></${prefix}is></${prefix}c>`
    );
  }

  private columnWidths(): string {
    return this.additions.widths
      .map((width, index) => {
        const column = this.first + index + 1;
        return `<${this.prefix}col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
      })
      .join('');
  }

  private widen(tag: XmlTag): void {
    const range = parseRange(tag.attributes.ref ?? '');
    if (!range || range.right >= this.last) return;
    this.patches.setAttribute(tag, 'ref', formatRange({ ...range, right: this.last }));
  }

  private isOverHeadings(tag: XmlTag): boolean {
    return parseRange(tag.attributes.ref ?? '')?.top === this.additions.headingRow;
  }
}
