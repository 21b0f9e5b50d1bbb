import { type Diagnostic } from '../../common/diagnostic';
import { report } from '../diagnostic-catalogue';
import { findTemplateToken } from '../fields/template-token';
import { isCutOff } from '../fields/wrapping';
import { type StatementDraft, type StatementListDraft } from '../standard-draft';
import { type Rule } from './rule';

/** A statement is whole, stands once, and has no token of the template in it. */
export const statements: Rule = (draft) => [
  ...checkList(draft.performanceCriteria),
  ...checkList(draft.knowledge),
];

function checkList(list: StatementListDraft): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Map<string, StatementDraft>();
  const commas = list.statements.filter((statement) => statement.value.endsWith(',')).length;
  for (const statement of list.statements) {
    const { value } = statement;
    if (isCutOff(value) || (value.endsWith(',') && commas === 1)) {
      found.push(report('STATEMENT_CUT_OFF', `“…${value.slice(-40)}” ends in mid-sentence`, statement));
    }
    const token = findTemplateToken(value);
    if (token !== null) found.push(report('TEMPLATE_TOKEN', `${token} was never filled in`, statement));
    const earlier = seen.get(value);
    if (earlier) {
      found.push(report('STATEMENT_REPEATED', `the same text stands on line ${earlier.line}`, statement));
    } else seen.set(value, statement);
  }
  return found;
}
