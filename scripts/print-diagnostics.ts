/** Writes docs/diagnostics.md from the tables in the code: `node -r ./scripts/typescript.cjs scripts/print-diagnostics.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type DiagnosticCatalogue } from '../src/common/diagnostic';
import { IMPORT_DIAGNOSTICS } from '../src/importing/diagnostic-catalogue';
import { DOCUMENT_DIAGNOSTICS } from '../src/documents/diagnostic-catalogue';

/** The tables of all rooms that report diagnostics, in the order in which a document meets them. */
const CATALOGUES: readonly { readonly title: string; readonly catalogue: DiagnosticCatalogue }[] = [
  { title: 'Reading documents', catalogue: DOCUMENT_DIAGNOSTICS },
  { title: 'Importing', catalogue: IMPORT_DIAGNOSTICS },
];

/** Where the printed tables are kept. */
export const DIAGNOSTICS_PAGE = path.resolve(__dirname, '../docs/diagnostics.md');

/** The whole of docs/diagnostics.md. */
export function printDiagnostics(): string {
  const parts = CATALOGUES.map(({ title, catalogue }) => {
    const rows = Object.entries(catalogue).map(
      ([code, { severity, meaning, remedy }]) =>
        `| \`${code}\` | ${severity} | ${cell(meaning)} | ${cell(remedy)} |`,
    );
    return [
      `## ${title}`,
      '',
      '| code | severity | meaning | what to do |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return [
    '# Diagnostics',
    '',
    'What can be reported about a document, with stable codes. ERROR: the document was refused and nothing of it was',
    'stored. WARNING: something is missing, guessed or contradictory; look at it. INFO: worth knowing.',
    '',
    'This page is generated from the tables in the code by `scripts/print-diagnostics.ts`; do not edit it.',
    '',
    parts.join('\n\n'),
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}

if (require.main === module) writeFileSync(DIAGNOSTICS_PAGE, printDiagnostics());
