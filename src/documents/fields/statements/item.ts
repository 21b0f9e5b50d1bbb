import { type Line } from '../../readers/line';
import { type GroupDraft, type StatementDraft, type StatementListDraft } from '../../standard-draft';
import { sourced } from '../sourced';
import { joinWrapped } from '../wrapping';

/** A statement or a group heading while its lines are being gathered. */
export interface Item {
  readonly kind: 'STATEMENT' | 'GROUP';
  readonly label: string | null;
  /** The first line without its label, then the lines that belong to it. */
  readonly lines: Line[];
  readonly texts: string[];
}

/** Begins an item with its first line. */
export function beginItem(kind: Item['kind'], label: string | null, line: Line): Item {
  return { kind, label, lines: [line], texts: [line.text] };
}

/** Adds a line that belongs to the item: the rest of its sentence, or a sub-item with its own label. */
export function extendItem(item: Item, line: Line): void {
  item.lines.push(line);
  item.texts.push(line.text.replace(/^[\uE000-\uF8FF§¨] ?/, '• '));
}

/** True when what an item says so far ends in a colon, so that a list of sub-items is to be expected. */
export function introducesSubItems(item: Item): boolean {
  return item.texts.at(-1)?.endsWith(':') ?? false;
}

function textOf(item: Item): string {
  return joinWrapped(item.texts);
}

/** Statements and groups, and the first lines of sentences that stand among them and are neither. */
export interface NumberedItems {
  readonly list: StatementListDraft;
  readonly notes: readonly Line[];
}

/** A longer line that ends in a full stop is a sentence about the list, not the title of a group. */
const LONGEST_TITLE = 50;

/** Numbers the items: statements run on across groups, each pointing at the group it stands under. */
export function toStatementList(items: readonly Item[]): NumberedItems {
  const statements: StatementDraft[] = [];
  const groups: GroupDraft[] = [];
  const notes: Line[] = [];
  for (const item of items) {
    const value = textOf(item);
    if (item.kind === 'GROUP' && value.endsWith('.') && value.length > LONGEST_TITLE) {
      notes.push(item.lines[0] as Line);
      continue;
    }
    if (item.kind === 'GROUP') {
      groups.push({ ...sourced(value.replace(/ ?:$/, ''), item.lines), position: groups.length + 1 });
    } else if (value !== '') {
      const group = groups.length === 0 ? null : groups.length;
      statements.push({
        ...sourced(value, item.lines),
        position: statements.length + 1,
        label: item.label,
        group,
      });
    }
  }
  return { list: { statements, groups }, notes };
}
