import { type Diagnostic } from '../../common/diagnostic';
import { report } from '../diagnostic-catalogue';
import { type HeadingKey, isStatementList } from '../headings/heading';
import { positionOf } from '../readers/line';
import { type Rule, type RuleContext } from './rule';

/** A standard has criteria and knowledge, most often an overview, and something after the statements. */
export const completeness: Rule = (draft, context) => {
  const found: Diagnostic[] = [];
  const criteria = context.sections.find((section) => section.key === 'performanceCriteria');
  const knowledge = context.sections.find((section) => section.key === 'knowledge');
  const lastLine = [...context.lines].reverse().find((line) => line.text !== '');
  const end = lastLine ? { line: lastLine.number, column: lastLine.column } : null;
  const hasCriteria = draft.performanceCriteria.statements.length > 0;
  const hasKnowledge = draft.knowledge.statements.length > 0;
  const isEnd = endsWithStatements(context);
  if (criteria && !hasCriteria) {
    const message = `no criterion stands under “${criteria.heading.text}” on line ${criteria.heading.number}`;
    found.push(report('CRITERIA_MISSING', message, positionOf(criteria.heading)));
  } else if (isEnd && !hasKnowledge) {
    const after = knowledge
      ? `the heading of the knowledge on line ${knowledge.heading.number}`
      : 'the criteria';
    found.push(report('DOCUMENT_TRUNCATED', `the text ends after ${after}, on line ${end?.line ?? 1}`, end));
  } else {
    if (!hasCriteria)
      found.push(report('NO_PERFORMANCE_CRITERIA', 'no heading of performance criteria stands in the text'));
    if (!hasKnowledge) {
      found.push(
        report(
          'NO_KNOWLEDGE',
          'no knowledge item stands in the text',
          knowledge ? positionOf(knowledge.heading) : null,
        ),
      );
    }
    if (isEnd)
      found.push(
        report('ENDS_EARLY', `nothing follows the statements, which end on line ${end?.line ?? 1}`, end),
      );
    else found.push(...endsInTail(context));
  }
  if (!draft.overview) found.push(report('NO_OVERVIEW', 'no overview stands in the text'));
  return found;
};

function endsWithStatements(context: RuleContext): boolean {
  const last = context.sections.at(-1);
  return last !== undefined && isStatementList(last.key);
}

const MID_TAIL = new Set([
  'indicativeReviewDate',
  'validity',
  'status',
  'originatingOrganisation',
  'developedBy',
  'approvedOn',
]);

/** The tail in the order of the published page; the order of older templates ends in the same way. */
const TAIL_ORDER: readonly HeadingKey[] = [
  'versionNumber',
  'indicativeReviewDate',
  'validity',
  'status',
  'originatingOrganisation',
  'originalUrns',
  'occupations',
  'keywords',
];

/** So many headings below the knowledge show that the document prints the template. */
const SHORTEST_TAIL = 3;

/** The tail stops on a heading that wants a value, or goes through the template in order and stops before its end. */
function endsInTail({ sections }: RuleContext): readonly Diagnostic[] {
  const last = sections.at(-1);
  const printed = TAIL_ORDER.filter((key) => sections.some((section) => section.key === key));
  const statements = sections.findIndex(({ key }) => key === 'knowledge');
  const isTemplate = statements >= 0 && sections.length - statements > SHORTEST_TAIL;
  const isCutShort =
    isTemplate &&
    printed.length < TAIL_ORDER.length &&
    printed.every((key, index) => key === TAIL_ORDER[index]);
  if (last && isCutShort) {
    const message = `the text ends under “${last.heading.text}”; “${TAIL_ORDER[printed.length]}” and what follows are missing`;
    return [report('ENDS_EARLY', message, positionOf(last.heading))];
  }
  if (!last || !MID_TAIL.has(last.key) || last.body.some((line) => line.text !== '')) return [];
  return [
    report('ENDS_EARLY', `the text ends on the heading “${last.heading.text}”`, positionOf(last.heading)),
  ];
}
