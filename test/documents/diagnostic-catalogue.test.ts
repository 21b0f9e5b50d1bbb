import { readFileSync } from 'node:fs';
import { DIAGNOSTICS_PAGE, printDiagnostics } from '../../scripts/print-diagnostics';
import { DOCUMENT_DIAGNOSTICS } from '../../src/documents/diagnostic-catalogue';

describe('the table of diagnostics', () => {
  it('is printed in docs/diagnostics.md', () => {
    expect(readFileSync(DIAGNOSTICS_PAGE, 'utf8')).toBe(printDiagnostics());
  });

  it('says in whole sentences what each code means and what to do', () => {
    for (const [code, { meaning, remedy }] of Object.entries(DOCUMENT_DIAGNOSTICS)) {
      expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
      expect(`${code}: ${meaning}`).toMatch(/: [A-Z].*\.$/);
      expect(`${code}: ${remedy}`).toMatch(/: [A-Z].*\.$/);
    }
  });
});
