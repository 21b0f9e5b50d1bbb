import { type Diagnostic } from '../../../common/diagnostic';
import { report } from '../../diagnostic-catalogue';
import { type Line, positionOf } from '../../readers/line';
import { type StatementListDraft } from '../../standard-draft';
import { measureWrap } from '../wrapping';
import { chooseTopStyle, toEntries } from './entry';
import { toStatementList } from './item';
import { joinLabelColumns } from './label-columns';
import { readMarkedList } from './marked-list';
import { readUnmarkedList } from './unmarked-list';

/** A list of statements as read, what follows it without belonging to it, and what was doubtful. */
export interface StatementsReading {
  readonly list: StatementListDraft;
  /** Lines after the last item that are no part of the list. */
  readonly rest: readonly Line[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the lines under "Performance criteria" or "Knowledge and understanding". `pageWidth` is the width to which
 * the document wraps its lines, or null. Sub-items stay in the text of their statement, label and all.
 */
export function readStatements(lines: readonly Line[], pageWidth: number | null): StatementsReading {
  const width = measureWrap(lines) ?? pageWidth;
  const { entries, diagnostics } = joinLabelColumns(toEntries(lines), width);
  const top = chooseTopStyle(entries);
  const reading = top === null ? null : readMarkedList(entries, top, width);
  const { list, notes } = toStatementList(reading?.items ?? readUnmarkedList(entries, pageWidth));
  const rest = reading?.restFrom ? linesFrom(lines, reading.restFrom) : [];
  return { list, rest, diagnostics: [...diagnostics, ...notes.map(reportNote)] };
}

function reportNote(line: Line): Diagnostic {
  return report(
    'UNPLACED_TEXT',
    `“${line.text.slice(0, 60)}” is neither a statement nor a group`,
    positionOf(line),
  );
}

function linesFrom(lines: readonly Line[], first: Line): readonly Line[] {
  return lines.slice(lines.findIndex((line) => line.number === first.number && line.column === first.column));
}
