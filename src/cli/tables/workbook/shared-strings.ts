import { type XmlListener } from './xml';

/** Reads the texts that the cells of a workbook share; of rich text the letters, of Japanese readings nothing. */
export function readSharedStrings(read: (listener: XmlListener) => void): string[] {
  const strings: string[] = [];
  let current: string | null = null;
  let inText = false;
  let reading = 0;
  read({
    open: ({ name }) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') reading += 1;
      else if (name === 't') inText = reading === 0;
    },
    text: (text) => {
      if (inText && current !== null) current += text;
    },
    close: ({ name }) => {
      if (name === 'rPh') reading -= 1;
      else if (name === 't') inText = false;
      else if (name === 'si') {
        strings.push(decodeEscapes(current ?? ''));
        current = null;
      }
    },
  });
  return strings;
}

/** Characters that XML cannot hold are written `_x000D_` in workbooks. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The other way: a text that happens to look like such an escape is escaped itself. */
export function encodeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
