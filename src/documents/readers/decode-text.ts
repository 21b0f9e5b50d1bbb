import { isUtf8 } from 'node:buffer';
import { type Diagnostic } from '../../common/diagnostic';
import { type Position } from '../../common/position';
import { report } from '../diagnostic-catalogue';
import { MAX_BYTES } from '../limits';
import { findForeignBytes, findForeignText } from './foreign-formats';

/** Bytes that were text, or the refusal. */
export type DecodedText =
  { readonly text: string } | { readonly refusal: Diagnostic; readonly text: string | null };

/**
 * Decodes UTF-8 (with or without byte order mark) and UTF-16 with byte order mark. Everything else is refused with a
 * diagnostic of severity ERROR: too large, empty, a known binary format, NUL bytes, invalid UTF-8, HTML, XML, JSON.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_BYTES) {
    return refuse(report('FILE_TOO_LARGE', `${bytes.length} bytes; at most ${MAX_BYTES} are read`));
  }
  if (bytes.length === 0)
    return refuse(report('EMPTY_FILE', 'the file holds no bytes', { line: 1, column: 1 }));
  const foreign = findForeignBytes(bytes);
  if (foreign) return refuse(report(foreign.code, foreign.message, { line: 1, column: 1 }));
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return refuse(decoded);
  const nul = decoded.indexOf('\u0000');
  if (nul >= 0) {
    const place = placeOf(decoded, nul);
    return refuse(
      report(
        'NUL_CHARACTER',
        'a NUL character stands in the text: binary, or UTF-16 without its mark',
        place,
      ),
    );
  }
  if (decoded.trim() === '') {
    return refuse(
      report('EMPTY_FILE', 'the file holds nothing but white space', { line: 1, column: 1 }),
      decoded,
    );
  }
  const control = firstOfManyControls(decoded);
  if (control >= 0)
    return refuse(report('BINARY_CONTENT', 'control characters: this is no text', placeOf(decoded, control)));
  const markup = findForeignText(decoded);
  if (markup) return refuse(report(markup.code, markup.message, { line: 1, column: 1 }), decoded);
  return { text: decoded };
}

function refuse(refusal: Diagnostic, text: string | null = null): DecodedText {
  return { refusal, text };
}

function decode(bytes: Uint8Array): string | Diagnostic {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) {
    return report('BINARY_CONTENT', 'this is UTF-32; only UTF-8 and UTF-16 are read', { line: 1, column: 1 });
  }
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 'utf-16be');
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const loose = new TextDecoder('utf-8').decode(bytes);
  if (bytes.includes(0)) {
    const place = placeOf(loose, Math.max(0, loose.indexOf('\u0000')));
    return report('BINARY_CONTENT', 'NUL bytes and bytes that are no UTF-8: this is a binary file', place);
  }
  const offset = firstInvalidByte(bytes, loose);
  const place = placeOf(loose, new TextDecoder('utf-8').decode(bytes.subarray(0, offset)).length);
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  return report('INVALID_UTF8', `byte ${offset + 1} (0x${value}) is no UTF-8; save the file as UTF-8`, place);
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | Diagnostic {
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = text.indexOf('\ufffd');
  if (damaged < 0) return text;
  return report('INVALID_UTF16', 'half a character stands in the UTF-16 text', placeOf(text, damaged));
}

/** The first byte at which encoding the loosely decoded text again gives something else. */
function firstInvalidByte(bytes: Uint8Array, loose: string): number {
  const again = Buffer.from(loose, 'utf8');
  const skip = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let at = skip;
  while (at < bytes.length && bytes[at] === again[at - skip]) at++;
  return Math.min(at, bytes.length - 1);
}

/** True text has hardly any control characters; the first of them when there are many, else -1. */
function firstOfManyControls(text: string): number {
  let count = 0;
  let first = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 32 || (code >= 9 && code <= 13)) continue;
    if (first < 0) first = at;
    count++;
  }
  return count > 8 && count * 100 > text.length ? first : -1;
}

function placeOf(text: string, index: number): Position {
  let line = 1;
  let start = 0;
  for (let at = 0; at < index; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      line++;
      start = at + 1;
    }
  }
  return { line, column: index - start + 1 };
}
