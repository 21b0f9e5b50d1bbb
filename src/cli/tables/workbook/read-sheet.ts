import { MOST_COLUMNS, parseColumnLetter, parseRange } from '../column-letter';
import { UnreadableTable } from '../errors';
import { cellKey, type CellOddity, type Merge, type Table, type TableRow } from '../table';
import { showNumber } from './number-formats';
import { decodeEscapes } from './shared-strings';
import { type SheetPart, textOfPart, type Workbook } from './workbook';
import { type ClosingTag, MalformedXml, readXml, type XmlTag } from './xml';

/** Reads a worksheet: what its cells show, of formulas their values; hidden rows too. Refuses a damaged one. */
export function readSheet(workbook: Workbook, sheet: SheetPart): Table {
  const reader = new SheetReader(workbook, sheet);
  try {
    readXml(textOfPart(workbook.file, workbook.archive, sheet.part).text, reader);
  } catch (error) {
    if (!(error instanceof MalformedXml)) throw error;
    throw new UnreadableTable(
      { file: workbook.file, sheet: sheet.name, row: reader.row },
      `damaged: ${error.message}`,
    );
  }
  return { sheet: sheet.name, rows: reader.rows, merges: reader.merges, oddities: reader.oddities };
}

/** A cell while it is being read. */
interface CellDraft {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  isFormula: boolean;
  /** Null until a value is seen. */
  value: string | null;
}

/** Hears the tags of a worksheet and keeps what its cells show. */
class SheetReader {
  readonly rows: TableRow[] = [];
  readonly merges: Merge[] = [];
  readonly oddities = new Map<string, CellOddity>();
  row = 0;
  private column = -1;
  private cells: string[] = [];
  private cell: CellDraft | null = null;
  private inText = false;
  private reading = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: SheetPart,
  ) {}

  open(tag: XmlTag): void {
    switch (tag.name) {
      case 'row':
        return this.openRow(tag);
      case 'c':
        return this.openCell(tag);
      case 'rPh':
        this.reading += 1;
        return;
      case 'v':
      case 't':
        this.inText = this.cell !== null && this.reading === 0;
        if (this.cell && this.inText) this.cell.value ??= '';
        return;
      case 'f':
        if (this.cell) this.cell.isFormula = true;
        return;
      case 'mergeCell': {
        const merge = parseRange(tag.attributes.ref ?? '');
        if (merge) this.merges.push(merge);
      }
    }
  }

  text(text: string): void {
    if (this.inText && this.cell) this.cell.value += text;
  }

  close({ name }: ClosingTag): void {
    if (name === 'v' || name === 't') this.inText = false;
    else if (name === 'rPh') this.reading -= 1;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.rows.push({ number: this.row, cells: this.cells });
  }

  private openRow({ attributes }: XmlTag): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
    if (!Number.isInteger(this.row) || this.row < 1) this.refuse(`a row is numbered "${attributes.r}"`);
    this.column = -1;
    this.cells = [];
  }

  private openCell({ attributes }: XmlTag): void {
    const named = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    if (named === null || named >= MOST_COLUMNS)
      return this.refuse(`a cell is called "${attributes.r ?? ''}"`);
    this.column = named;
    const style = Number(attributes.s ?? 0);
    this.cell = { column: named, type: attributes.t ?? 'n', style, isFormula: false, value: null };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const oddity = this.oddityOf(cell);
    if (oddity) this.oddities.set(cellKey(this.row, cell.column), oddity);
    const text = this.show(cell);
    // An empty formula is kept as well, so that nothing is ever written over one.
    if (text !== '' || cell.isFormula) this.cells[cell.column] = text;
  }

  private show({ type, style, value }: CellDraft): string {
    if (value === null) return '';
    if (type === 's') {
      return this.workbook.sharedStrings[Number(value)] ?? this.refuse(`the shared text ${value} is missing`);
    }
    if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.slice(0, 10);
    if (type !== 'n') return decodeEscapes(value);
    const { byStyle, startsIn1904 } = this.workbook.formats;
    return showNumber(value, byStyle[style] ?? { kind: 'PLAIN' }, startsIn1904);
  }

  private oddityOf({ type, style, value, isFormula }: CellDraft): CellOddity | null {
    if (isFormula && (value === null || (type === 'n' && value === ''))) return 'NOT_CALCULATED';
    if (value === null) return null;
    if (type === 'e') return 'ERROR';
    const isDate = type === 'd' || (type === 'n' && this.workbook.formats.byStyle[style]?.kind === 'DATE');
    return isDate ? 'DATE' : null;
  }

  private refuse(fault: string): never {
    const place = { file: this.workbook.file, sheet: this.sheet.name, row: this.row };
    throw new UnreadableTable(place, `damaged: ${fault}`);
  }
}

function columnOf(reference: string): number | null {
  return parseColumnLetter(/^\$?([A-Z]+)/i.exec(reference)?.[1] ?? '');
}
