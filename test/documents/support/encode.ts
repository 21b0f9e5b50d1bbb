/** The ways in which text files are written down. */
export type Encoding = 'UTF-8' | 'UTF-8 with mark' | 'UTF-16 LE' | 'UTF-16 BE' | 'NFD';
export const ENCODINGS: readonly Encoding[] = ['UTF-8', 'UTF-8 with mark', 'UTF-16 LE', 'UTF-16 BE', 'NFD'];

/** The line breaks of Unix, Windows and old Macintoshes. */
export const LINE_BREAKS = ['\n', '\r\n', '\r'] as const;

/** Writes a text with `\n` down in an encoding, with the line breaks asked for. */
export function encode(text: string, encoding: Encoding = 'UTF-8', lineBreak: string = '\n'): Uint8Array {
  const broken = text.split('\n').join(lineBreak);
  switch (encoding) {
    case 'UTF-8':
      return Buffer.from(broken, 'utf8');
    case 'NFD':
      return Buffer.from(broken.normalize('NFD'), 'utf8');
    case 'UTF-8 with mark':
      return Buffer.from(`\ufeff${broken}`, 'utf8');
    case 'UTF-16 LE':
      return Buffer.from(`\ufeff${broken}`, 'utf16le');
    case 'UTF-16 BE':
      return Buffer.from(`\ufeff${broken}`, 'utf16le').swap16();
  }
}
