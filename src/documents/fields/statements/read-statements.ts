import { type Diagnostic } from '../../../common/diagnostic';
import { type Line } from '../../readers/line';
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
  if (top === null) {
    return { list: toStatementList(readUnmarkedList(entries, pageWidth)), rest: [], diagnostics };
  }
  const { items, restFrom } = readMarkedList(entries, top, width);
  return { list: toStatementList(items), rest: restFrom ? linesFrom(lines, restFrom) : [], diagnostics };
}

function linesFrom(lines: readonly Line[], first: Line): readonly Line[] {
  return lines.slice(lines.findIndex((line) => line.number === first.number && line.column === first.column));
}
