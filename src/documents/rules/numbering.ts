import { type Diagnostic } from '../../common/diagnostic';
import { report } from '../diagnostic-catalogue';
import { type StatementListDraft } from '../standard-draft';
import { type Rule } from './rule';

/**
 * Printed numbers run on by one, or begin again at 1 under a new group. A list in which every item is numbered 1 is
 * how some extractions print an ordered list, and says nothing wrong.
 */
export const numbering: Rule = (draft) => [
  ...checkList(draft.performanceCriteria),
  ...checkList(draft.knowledge),
];

function checkList({ statements }: StatementListDraft): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const isEveryOne = statements.every(
    (statement) => statement.label === null || numberOf(statement.label) === 1,
  );
  const labelled = statements.filter((statement) => statement.label !== null).length;
  let last: number | null = null;
  let lastGroup: number | null = null;
  for (const statement of statements) {
    const number = statement.label === null ? null : numberOf(statement.label);
    const begins = number === 1 && statement.group !== lastGroup;
    if (statement.label === null && labelled > 0 && last !== null && labelled * 2 > statements.length) {
      found.push(report('LABEL_LOST', `the statement after number ${last} has no label`, statement));
      last++;
    } else if (number !== null && last !== null && !isEveryOne && !begins) {
      if (number > last + 1)
        found.push(report('NUMBERING_GAP', `number ${number} follows number ${last}`, statement));
      else if (number <= last)
        found.push(report('NUMBERING_REPEATED', `number ${number} follows number ${last}`, statement));
    }
    if (number !== null) last = number;
    lastGroup = statement.group;
  }
  return found;
}

/** The last figures of a label: 3 of "P3", 12 of "12.", 2 of "1.2"; null for letters. */
function numberOf(label: string): number | null {
  const figures = /^[^\d]*(\d{1,3})[^\d]*$/.exec(label);
  return figures ? Number(figures[1]) : null;
}
