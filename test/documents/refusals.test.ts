import { readDocument } from '../../src/documents/read-document';
import { encode } from './support/encode';
import { tiny } from './support/tiny';

const CASES: readonly (readonly [what: string, bytes: Uint8Array, code: string, line: number | null])[] = [
  ['an empty file', Buffer.from(''), 'EMPTY_FILE', 1],
  ['a file of white space', Buffer.from(' \n\t\u00a0\r\n'), 'EMPTY_FILE', 1],
  ['a file with nothing but a byte order mark', Buffer.from('\ufeff'), 'EMPTY_FILE', 1],
  ['5 MB in one line', Buffer.alloc(5 * 1024 * 1024, 'a'), 'FILE_TOO_LARGE', null],
  [
    'a line of 60,000 characters',
    Buffer.from(tiny({ overview: `Overview\n${'a '.repeat(30_000)}` })),
    'LINE_TOO_LONG',
    7,
  ],
  ['a million short lines', Buffer.from('a\n'.repeat(1_000_000)), 'TOO_MANY_LINES', 20_001],
  ['NUL characters', Buffer.from(tiny().replace('bees', 'be\0es')), 'NUL_CHARACTER', 1],
  ['UTF-16 without its mark', Buffer.from(tiny(), 'utf16le'), 'NUL_CHARACTER', 1],
  ['Windows-1252', Buffer.from(tiny({ overview: 'Overview\n\nA caf\u00e9.' }), 'latin1'), 'INVALID_UTF8', 8],
  ['UTF-16 cut in the middle of a pair', Buffer.from('\ufeffa\ud83dz', 'utf16le'), 'INVALID_UTF16', 1],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'BINARY_CONTENT', 1],
  ['control characters', Buffer.from(`${'\u0001\u0002\u0003'.repeat(40)} text`), 'BINARY_CONTENT', 1],
  [
    'an image',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    'BINARY_CONTENT',
    3,
  ],
  ['a ZIP archive', Buffer.from('PK\u0003\u0004 names.txt', 'latin1'), 'BINARY_CONTENT', 1],
  ['a Word file', Buffer.from('PK\u0003\u0004 word/document.xml', 'latin1'), 'FORMAT_NOT_READ', 1],
  ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'FORMAT_NOT_READ', 1],
  ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3', 'latin1'), 'FORMAT_NOT_READ', 1],
  ['a PDF after a byte order mark', Buffer.from('\ufeff%PDF-1.4'), 'FORMAT_NOT_READ', 1],
  ['rich text', Buffer.from('{\\rtf1\\ansi text}'), 'FORMAT_NOT_READ', 1],
  ['HTML', Buffer.from('\n<!DOCTYPE html>\n<html><body>Overview</body></html>'), 'HTML_CONTENT', 1],
  ['a piece of HTML', Buffer.from('<div class="nos">Performance criteria</div>'), 'HTML_CONTENT', 1],
  [
    'HTML below a line of text',
    Buffer.from('Keep bees\n<h2>Performance criteria</h2>\n<ol><li>open the hive</li></ol>'),
    'HTML_CONTENT',
    1,
  ],
  [
    'a letter with the words of a heading on a line',
    Buffer.from(
      'Dear all,\n\nPerformance criteria\n\nWe think the second is too long.\n\nKnowledge and understanding\n\nNo remarks.\n\nYours,\nA. Keeper\n',
    ),
    'NOT_A_STANDARD',
    1,
  ],
  ['XML', Buffer.from('<?xml version="1.0"?><nos/>'), 'XML_CONTENT', 1],
  ['JSON', Buffer.from('{"urn": "SAMBK1"}'), 'JSON_CONTENT', 1],
  ['a JSON array', Buffer.from('[{"urn": "SAMBK1"}]'), 'JSON_CONTENT', 1],
  ['a letter', Buffer.from('Dear all,\n\nthe hive arrives on Monday.\n'), 'NOT_A_STANDARD', 1],
  [
    'a page with an overview only',
    Buffer.from('# Tool\n\n## Overview\n\nWhat it does.\n'),
    'NOT_A_STANDARD',
    1,
  ],
  [
    'criteria without a criterion',
    Buffer.from(tiny({ criteria: 'Performance criteria\n\nYou must be able to:' })),
    'CRITERIA_MISSING',
    10,
  ],
  [
    'a text that stops in the overview',
    Buffer.from('Keep bees\n\nURN: SAMBK1\n\nOverview\n\nThis is'),
    'DOCUMENT_TRUNCATED',
    7,
  ],
  [
    'a text that stops in the criteria',
    Buffer.from(tiny().split('2. look')[0] ?? ''),
    'DOCUMENT_TRUNCATED',
    14,
  ],
];

describe('a document is refused', () => {
  it.each(CASES)('when it is %s', (_what, bytes, code, line) => {
    const { draft, diagnostics } = readDocument(bytes);
    expect(draft).toBeNull();
    expect(diagnostics[0]).toMatchObject({ code, severity: 'ERROR', line });
    expect(diagnostics[0]?.message).not.toBe('');
  });

  it('with the place of the first wrong byte', () => {
    const { diagnostics } = readDocument(Buffer.from('first\ncaf\u00e9', 'latin1'));
    expect(diagnostics[0]).toMatchObject({ code: 'INVALID_UTF8', line: 2, column: 4 });
    expect(diagnostics[0]?.message).toContain('0xe9');
  });

  it('keeps the text of what was refused for what it says', () => {
    expect(readDocument(encode('Dear all,', 'UTF-16 BE')).text).toBe('Dear all,');
    expect(readDocument(Buffer.from([0xff])).text).toBeNull();
  });
});

describe('a file with two standards is refused', () => {
  const second = tiny({ head: 'Keep wasps\n\nURN: SAMBK2\nApproved on: 05 Feb 2021' });

  it.each([
    ['with different URNs', `${tiny()}\n\n${second}`, 3, 34],
    ['with the same URN', `${tiny()}\n\n${tiny()}`, 6, 37],
    ['without any URN', `${tiny({ head: 'Keep bees' })}\n\n${tiny({ head: 'Keep wasps' })}`, 3, 31],
    ['without tails', `${tiny({ head: 'A', tail: '' })}\n\n${tiny({ head: 'B', tail: '' })}`, 3, 25],
  ])('%s', (_how, text, first, again) => {
    const { draft, diagnostics } = readDocument(Buffer.from(text));
    expect(draft).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'SEVERAL_STANDARDS', severity: 'ERROR' });
    const places = `the first on line ${first}, the second on line ${again}`;
    expect(diagnostics[0]?.message).toContain(places);
  });

  it('also where the second begins on a new page, or is the first in Welsh', () => {
    const paged = `${tiny({ tail: '' })}\n\f${tiny({ head: 'Keep wasps', tail: '' })}`;
    const welsh = tiny({
      head: '\fCadw gwenyn',
      overview: "Trosolwg\n\nMae'r safon hon yn ymwneud â chadw gwenyn.",
      criteria: 'Meini prawf perfformiad\n\nRhaid i chi allu:\n\n1. agor y cwch',
      knowledge: 'Gwybodaeth a dealltwriaeth\n\n1. sut mae gwenyn yn byw',
      tail: '',
    });
    for (const text of [paged, `${tiny()}\n${welsh}`]) {
      expect(readDocument(Buffer.from(text)).diagnostics).toMatchObject([{ code: 'SEVERAL_STANDARDS' }]);
    }
  });
});
