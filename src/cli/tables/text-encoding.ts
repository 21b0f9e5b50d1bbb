import { isUtf8 } from 'node:buffer';

/** The encodings that spreadsheets write text in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text, and how it was kept as bytes. */
export interface EncodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** True when a byte order mark stood before the text; it is not part of it. */
  readonly hasMark: boolean;
}

const MARK = '\ufeff';

/**
 * Decodes by the byte order mark; without one UTF-8 where the bytes are that, UTF-16 where every other byte is zero, and
 * otherwise Windows-1252, which is what Excel calls CSV. Every file decodes.
 */
export function decodeText(bytes: Uint8Array): EncodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le', true);
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be', true);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, 'utf-8', true);
  const unmarked = findUnmarkedUtf16(bytes);
  if (unmarked) return decode(bytes, unmarked, false);
  return decode(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252', false);
}

/** Encodes a text; Windows-1252, which has no ŵ and no ŷ, is given as UTF-8 with its mark instead. */
export function encodeText({ text, encoding, hasMark }: EncodedText): Uint8Array {
  if (encoding === 'windows-1252') return Buffer.from(MARK + text, 'utf8');
  const marked = hasMark ? MARK + text : text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function decode(bytes: Uint8Array, encoding: TextEncoding, hasMark: boolean): EncodedText {
  const text = encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding, hasMark };
}

/** The characters of Windows-1252 from 0x80 to 0x9f; five are not assigned and stay what they are. */
const WINDOWS_C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, for the TextDecoder of some versions of Node takes Windows-1252 for Latin-1. */
function decodeWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_C1[character.charCodeAt(0) - 0x80] ?? character);
}

/** Text in the Latin alphabet has a zero byte in nearly every UTF-16 unit, and none in other encodings. */
function findUnmarkedUtf16(bytes: Uint8Array): TextEncoding | null {
  const looked = Math.min(bytes.length, 1_000) & ~1;
  if (looked < 2) return null;
  const zeros = [0, 0];
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked * 0.4 && even < looked * 0.05) return 'utf-16le';
  return even > looked * 0.4 && odd < looked * 0.05 ? 'utf-16be' : null;
}
