import { type DocumentDiagnosticCode } from '../diagnostic-catalogue';

/** A format that was recognised but is not read. */
export interface ForeignFormat {
  readonly code: DocumentDiagnosticCode;
  readonly message: string;
}

const PDF = {
  code: 'FORMAT_NOT_READ',
  message: 'this is a PDF file; PDF is not read yet, extract its text first',
} as const;
const WORD = {
  code: 'FORMAT_NOT_READ',
  message: 'this is a Word file; Word files are not read yet, save it as plain text first',
} as const;
const RICH_TEXT = {
  code: 'FORMAT_NOT_READ',
  message: 'this is a rich text (RTF) file; save it as plain text first',
} as const;
const ARCHIVE = { code: 'BINARY_CONTENT', message: 'this is a ZIP archive, not a text' } as const;

/** Recognises PDF, Word, RTF and ZIP by the first bytes; null for anything else. */
export function findForeignBytes(bytes: Uint8Array): ForeignFormat | null {
  const head = latin1(bytes, 0, 1024);
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  if (start.startsWith('%PDF-')) return PDF;
  if (start.startsWith('{\\rtf')) return RICH_TEXT;
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return WORD;
  if (!head.startsWith('PK\u0003\u0004')) return null;
  const names = latin1(bytes, 0, 65_536) + latin1(bytes, Math.max(0, bytes.length - 65_536), bytes.length);
  return names.includes('word/') ? WORD : ARCHIVE;
}

const TAGS = /<\/?(?:h[1-6]|p|div|span|section|ul|ol|li|table|tr|td|br|strong|a)(?: [^<>]{0,300})?\/?>/gi;

/** Recognises HTML (also pieces of it), XML and JSON by how the text begins; null for anything else. */
export function findForeignText(text: string): ForeignFormat | null {
  const start = text.slice(0, 2000).trimStart();
  if (
    /^<(?:!doctype\s+html|html|head|body|div|table|p|section|article|main|!--)\b/i.test(start) ||
    /<html[\s>]/i.test(start) ||
    (text.slice(0, 20_000).match(TAGS)?.length ?? 0) >= 4
  ) {
    return { code: 'HTML_CONTENT', message: 'this is an HTML page; save its visible text instead' };
  }
  if (/^<\?xml\b/i.test(start))
    return { code: 'XML_CONTENT', message: 'this is an XML file, not the text of a standard' };
  if (/^(?:\{\s*(?:"|\}|$)|\[\s*(?:["{\[]|-?\d|\]\s*$|$))/.test(start)) {
    return { code: 'JSON_CONTENT', message: 'this is JSON, not the text of a standard' };
  }
  return null;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('latin1');
}
