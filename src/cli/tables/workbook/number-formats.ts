import { type XmlListener } from './xml';

/** How the numbers of a workbook show. */
export interface NumberFormats {
  /** By the number of the cell's style (its attribute `s`). */
  readonly byStyle: readonly NumberFormat[];
  /** True when days are counted from 1 January 1904, as old Macintosh workbooks do. */
  readonly startsIn1904: boolean;
}

/** How a number shows: as a date; with zeros to so many digits between texts (`"CFA"000`); or as it is. */
export type NumberFormat =
  | { readonly kind: 'DATE' }
  | {
      readonly kind: 'PADDED';
      readonly before: string;
      readonly digits: number;
      readonly decimals: number;
      readonly after: string;
    }
  | { readonly kind: 'PLAIN' };

const PLAIN: NumberFormat = { kind: 'PLAIN' };
const BUILT_IN: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00' };
/** Built-in formats of dates and times, the East Asian ones included (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47];

/** Reads the number formats of the styles part. */
export function readFormats(read: (listener: XmlListener) => void, startsIn1904: boolean): NumberFormats {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  read({
    open: ({ name, attributes }) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) ids.push(Number(attributes.numFmtId ?? 0));
    },
    close: ({ name }) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  const byStyle = ids.map((id) => {
    const isDate = BUILT_IN_DATES.includes(id) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    if (isDate && !codes.has(id)) return { kind: 'DATE' } as const;
    return parseFormat(codes.get(id) ?? BUILT_IN[id] ?? '');
  });
  return { byStyle, startsIn1904 };
}

const LITERAL = String.raw`(?:"[^"]*"|\\.|[-+() :_/])*`;
const PADDED = new RegExp(`^(${LITERAL})([#,]*)(0+)(?:\\.(0+))?(${LITERAL})$`);

/** Reads a format code as far as codes of standards need it; anything else shows the number as it is. */
export function parseFormat(code: string): NumberFormat {
  const [positive = ''] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const bare = positive.replace(/"[^"]*"|\\.|_./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/[dmyhs]/i.test(bare.replace(/general/gi, ''))) return { kind: 'DATE' };
  const match = PADDED.exec(positive.replace(/\[[^\]]*\]/g, ''));
  if (!match) return PLAIN;
  const [, before = '', , zeros = '', decimals = '', after = ''] = match;
  const literal = (text: string) => text.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  return {
    kind: 'PADDED',
    before: literal(before),
    digits: zeros.length,
    decimals: decimals.length,
    after: literal(after),
  };
}

/** A number of the file as it shows, dates as YYYY-MM-DD. */
export function showNumber(raw: string, format: NumberFormat, startsIn1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (format.kind === 'DATE') return showDay(value, startsIn1904);
  if (format.kind === 'PLAIN' || value < 0) return String(value);
  const [whole = '', decimals] = value.toFixed(Math.min(format.decimals, 20)).split('.');
  const padded = whole.padStart(format.digits, '0');
  return format.before + (decimals === undefined ? padded : `${padded}.${decimals}`) + format.after;
}

/** Day 60 of the other calendar is the 29 February 1900 that never was. */
function showDay(serial: number, startsIn1904: boolean): string {
  const day = Math.floor(serial);
  const epoch = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(epoch + day * 86_400_000);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}
