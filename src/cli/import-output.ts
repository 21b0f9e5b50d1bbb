import { type Diagnostic } from '../common/diagnostic';
import { type ImportReport } from '../importing/import-report';

const HOW_TO_PUBLISH = 'say what it is: nos import FILE --urn URN (or --title TITLE) --reason WHY';

/** What became of a document, in lines for a person. */
export function describeReport(report: ImportReport): string {
  const what = [report.urn, report.edition, report.language].filter((part) => part !== null).join(' ');
  const lines = [`${report.outcome.padEnd(9)} ${report.name}${what === '' ? '' : ` (${what})`}`];
  for (const difference of report.differences) lines.push(`          changed: ${difference}`);
  for (const diagnostic of report.diagnostics) lines.push(`          ${describeDiagnostic(diagnostic)}`);
  if (report.outcome === 'HELD') lines.push(`          ${HOW_TO_PUBLISH}`);
  return `${lines.join('\n')}\n`;
}

/** The last lines of a run: how many of each outcome. */
export function summarise(tally: ReadonlyMap<ImportReport['outcome'], number>, dryRun: boolean): string {
  const counts = [...tally].map(([outcome, count]) => `${count} ${outcome.toLowerCase()}`);
  const told = counts.length > 0 ? counts.join(', ') : 'no documents found';
  return `${told}${dryRun ? ' (dry run: nothing was changed)' : ''}\n`;
}

function describeDiagnostic(diagnostic: Diagnostic): string {
  const place = diagnostic.line === null ? '' : `${diagnostic.line}:${diagnostic.column ?? 1} `;
  return `${place}${diagnostic.severity.toLowerCase()} ${diagnostic.code}: ${diagnostic.message}`;
}
