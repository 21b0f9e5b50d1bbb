import { decodeText, encodeText } from '../../../src/cli/tables/text-encoding';

const WELSH = 'Cyfeirnod,Teitl\nSAMCC01,Tŷ a dŵr – £10\n';

describe('Encodings of text', () => {
  test.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ] as const)('%s (with a mark: %s) is told by its bytes and written back the same', (encoding, hasMark) => {
    const bytes = encodeText({ text: WELSH, encoding, hasMark });
    expect(decodeText(bytes)).toEqual({ text: WELSH, encoding, hasMark });
  });

  test('Windows-1252 is read with its dashes and quotation marks, and written as UTF-8 with a mark', () => {
    const bytes = Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0x93, 0x80, 0x94]);
    const decoded = decodeText(bytes);
    expect(decoded).toEqual({ text: 'Café – “€”', encoding: 'windows-1252', hasMark: false });
    expect(Buffer.from(encodeText(decoded)).toString('utf8')).toBe('\ufeffCafé – “€”');
  });

  test('an empty file is an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', hasMark: false });
  });
});
