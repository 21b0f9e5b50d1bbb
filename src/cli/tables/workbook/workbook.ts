import { posix } from 'node:path';
import { UnreadableTable } from '../errors';
import { decodeText, type EncodedText } from '../text-encoding';
import { type Archive, openArchive } from './archive';
import { readFormats, type NumberFormats } from './number-formats';
import { readSharedStrings } from './shared-strings';
import { attributeOf, MalformedXml, readXml, type XmlListener } from './xml';

/** A workbook, opened: its parts as they are, and what is needed to read its sheets. */
export interface Workbook {
  readonly kind: 'WORKBOOK';
  readonly file: string;
  readonly archive: Archive;
  /** The part that lists the sheets, `xl/workbook.xml` as a rule. */
  readonly mainPart: string;
  /** Worksheets in the order of their tabs; chart sheets are left out. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: readonly string[];
  readonly formats: NumberFormats;
}

/** A worksheet of a workbook. */
export interface SheetPart {
  readonly name: string;
  /** Its part in the archive: `xl/worksheets/sheet1.xml`. */
  readonly part: string;
  readonly isHidden: boolean;
  /** Its place among all tabs, from 0. */
  readonly index: number;
}

/** Opens a workbook (.xlsx, .xlsm). Refuses what is none, and one whose parts are missing or damaged. */
export function openWorkbook(file: string, bytes: Uint8Array): Workbook {
  const archive = openArchive(file, bytes);
  const root = relationshipsOf(file, archive, '');
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined || !findPart(archive, main)) {
    throw new UnreadableTable({ file }, 'is no workbook: it has no main part');
  }
  const related = relationshipsOf(file, archive, main);
  const { sheets, startsIn1904 } = readMainPart(file, archive, main, related);
  const partOf = (wanted: string) => [...related.values()].find(({ type }) => type === wanted)?.part;
  const read = (wanted: string) => (listener: XmlListener) => {
    const part = partOf(wanted);
    if (part !== undefined && findPart(archive, part)) readPart(file, archive, part, listener);
  };
  return {
    kind: 'WORKBOOK',
    file,
    archive,
    mainPart: main,
    sheets,
    sharedStrings: readSharedStrings(read('sharedStrings')),
    formats: readFormats(read('styles'), startsIn1904),
  };
}

/** The text of a part. Refuses one that is missing. */
export function textOfPart(file: string, archive: Archive, part: string): EncodedText {
  const name = findPart(archive, part);
  const bytes = name === undefined ? undefined : archive.get(name);
  if (!bytes) throw new UnreadableTable({ file }, `is a damaged workbook: its part ${part} is missing`);
  return decodeText(bytes);
}

/** A part related to another one. */
export interface Relationship {
  /** The last word of its type: `worksheet`, `table`. */
  readonly type: string;
  readonly part: string;
}

/** The parts that a part names, by id; `''` stands for the whole package. */
export function relationshipsOf(file: string, archive: Archive, part: string): Map<string, Relationship> {
  const { dir, base } = posix.parse(part);
  const list = posix.join(dir, '_rels', `${base}.rels`);
  const found = new Map<string, Relationship>();
  if (!findPart(archive, list)) return found;
  readPart(file, archive, list, {
    open: ({ name, attributes }) => {
      const { Id: id, Type: type = '', Target: target = '' } = attributes;
      if (name !== 'Relationship' || id === undefined || attributes.TargetMode === 'External') return;
      const whole = target.startsWith('/') ? target.slice(1) : posix.join(dir, target);
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: whole });
    },
  });
  return found;
}

/** The name in the archive of a part; names are compared without regard to case. */
export function findPart(archive: Archive, part: string): string | undefined {
  if (archive.has(part)) return part;
  const wanted = part.toLowerCase();
  return [...archive.keys()].find((name) => name.toLowerCase() === wanted);
}

function readPart(file: string, archive: Archive, part: string, listener: XmlListener): void {
  try {
    readXml(textOfPart(file, archive, part).text, listener);
  } catch (error) {
    if (!(error instanceof MalformedXml)) throw error;
    throw new UnreadableTable({ file }, `is a damaged workbook: ${part}: ${error.message}`);
  }
}

function readMainPart(
  file: string,
  archive: Archive,
  main: string,
  related: ReadonlyMap<string, Relationship>,
): { sheets: SheetPart[]; startsIn1904: boolean } {
  const sheets: SheetPart[] = [];
  let startsIn1904 = false;
  let tabs = 0;
  readPart(file, archive, main, {
    open: (tag) => {
      if (tag.name === 'workbookPr') startsIn1904 = /^(?:1|true)$/.test(tag.attributes.date1904 ?? '');
      if (tag.name !== 'sheet') return;
      const index = tabs++;
      const relationship = related.get(attributeOf(tag, 'id') ?? '');
      if (relationship?.type !== 'worksheet') return;
      const { name = '', state = 'visible' } = tag.attributes;
      sheets.push({ name, part: relationship.part, isHidden: state !== 'visible', index });
    },
  });
  if (sheets.length === 0) throw new UnreadableTable({ file }, 'is a workbook without a worksheet');
  return { sheets, startsIn1904 };
}
