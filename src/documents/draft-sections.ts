import { type Diagnostic } from '../common/diagnostic';
import { report } from './diagnostic-catalogue';
import { readFreeText } from './fields/free-text';
import { sourced } from './fields/sourced';
import { readStatements } from './fields/statements/read-statements';
import { type Section } from './headings/find-sections';
import { type HeadingKey, isField, isStatementList } from './headings/heading';
import { type Line, positionOf } from './readers/line';
import { type SectionDraft, type Sourced, type StatementListDraft } from './standard-draft';

/** The lines of one list of statements, with where it is headed. */
export interface StatementSource {
  readonly heading: Line | null;
  readonly isInferred: boolean;
  readonly lines: readonly Line[];
}

/** Gathers the parts of a list that is headed more than once: on a new page silently, elsewhere with a report. */
export function gatherStatements(
  sections: readonly Section[],
  key: 'performanceCriteria' | 'knowledge',
  diagnostics: Diagnostic[],
): StatementSource {
  const parts = sections.filter((section) => section.key === key);
  const [first] = parts;
  reportDuplicates(parts, diagnostics);
  if (first?.isInferred) {
    diagnostics.push(
      report('HEADING_INFERRED', `the heading before this line was lost`, positionOf(first.heading)),
    );
  }
  return {
    heading: first?.heading ?? null,
    isInferred: first?.isInferred ?? false,
    lines: parts.flatMap((part) => part.body),
  };
}

/** Reads a list of statements, adding what follows it to `rest` and what is doubtful to `diagnostics`. */
export function readStatementSource(
  source: StatementSource,
  pageWidth: number | null,
  diagnostics: Diagnostic[],
): { list: StatementListDraft; rest: readonly Line[] } {
  const reading = readStatements(source.lines, pageWidth);
  diagnostics.push(...reading.diagnostics);
  return reading;
}

/** The overview from its heading, or from the text after the head (`leftover`) where the heading was lost. */
export function readOverview(
  sections: readonly Section[],
  leftover: readonly Line[],
  diagnostics: Diagnostic[],
): Sourced<string> | null {
  const parts = sections.filter((section) => section.key === 'overview');
  reportDuplicates(parts, diagnostics);
  if (parts.length > 0) return readFreeText(parts.flatMap((part) => part.body));
  const text = readFreeText(leftover);
  if (text === null) return null;
  diagnostics.push(report('OVERVIEW_INFERRED', 'the text after the head was taken for the overview', text));
  return text;
}

/** The sections whose text is kept whole, in printed order; one that is headed twice is joined. */
export function readFreeSections(
  sections: readonly Section[],
  diagnostics: Diagnostic[],
): readonly SectionDraft[] {
  const drafts: SectionDraft[] = [];
  const done = new Set<HeadingKey>();
  for (const section of sections) {
    if (isField(section.key) || isStatementList(section.key) || section.key === 'overview') continue;
    if (done.has(section.key)) continue;
    const parts = section.key === 'OTHER' ? [section] : sections.filter((other) => other.key === section.key);
    reportDuplicates(parts, diagnostics);
    if (section.key !== 'OTHER') done.add(section.key);
    const heading = sourced(section.heading.text.replace(/^[#*_ ]+|[ :*_]+$/g, ''), [section.heading]);
    drafts.push({
      kind: section.key,
      heading,
      text: readFreeText(parts.flatMap((part) => [...part.body, BLANK])),
    });
  }
  return drafts;
}

const BLANK: Line = { text: '', raw: '', number: 0, column: 1, indent: 0, startsPage: false };

function reportDuplicates(parts: readonly Section[], diagnostics: Diagnostic[]): void {
  const [first, ...others] = parts;
  for (const other of others) {
    if (other.heading.startsPage || /\((?:cont|parhad|yn parhau)/i.test(other.heading.text)) continue;
    if (other.body.every((line) => line.text === '')) continue;
    const message = `“${other.heading.text}” is headed on line ${first?.heading.number ?? 0} already`;
    diagnostics.push(report('DUPLICATE_HEADING', message, positionOf(other.heading)));
  }
}
