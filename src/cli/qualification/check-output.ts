import {
  type RuleEvaluation,
  type SelectionEvaluation,
} from '../../qualifications/evaluation/evaluate-selection';
import { type Totals } from '../../qualifications/evaluation/totals';
import { type Examination } from '../../qualifications/examination/examine-structure';
import { type StructureFinding } from '../../qualifications/examination/finding';
import { type StructureFault } from '../../qualifications/structure/fault';
import { englishFirst, type QualificationStructure } from '../../qualifications/structure/structure';

/** A fault in one line. */
export function describeFault({ path, severity, reason }: StructureFault): string {
  return `${severity.toLowerCase()}: ${path}: ${reason}`;
}

/** What the structure is and what was found in its rules. */
export function describeExamination(structure: QualificationStructure, examination: Examination): string {
  const { units, groups, rules, title } = structure;
  const verdict = {
    true: 'can be passed',
    false: 'cannot be passed',
    null: 'not decided whether it can be passed',
  };
  return [
    `${englishFirst(title)}: ${units.length} units, ${groups.length} groups, ${rules.length} rules; ${verdict[`${examination.isSatisfiable}`]}`,
    ...examination.findings.map(({ kind, message }) => `  ${kind}: ${message}`),
    ...examination.undecided.map((what) => `  NOT DECIDED: ${what}`),
  ].join('\n');
}

/** A selection's verdict, its totals and a table of its rules. */
export function describeSelection(name: string, evaluation: SelectionEvaluation): string {
  const { valid, totals, rules, outcomes, unknownCircumstances } = evaluation;
  return [
    '',
    `Selection ${name}: ${valid ? 'VALID' : 'NOT VALID'}; ${describeTotals(totals.all)}`,
    ...outcomes.map((title) => `  earns the title: ${englishFirst(title)}`),
    ...unknownCircumstances.map((circumstance) => `  no rule knows the circumstance "${circumstance}"`),
    ...toTable([HEADINGS, ...rules.map(toCells)]),
    ...rules
      .filter(({ met, units, incomplete }) => !met || units.length > 0 || incomplete.length > 0)
      .map(toNote),
  ].join('\n');
}

const HEADINGS = ['rule', 'verdict', 'taken', 'counted', 'minimum', 'maximum', 'missing'];

function toCells({
  rule,
  met,
  informative,
  taken,
  counted,
  minimum,
  maximum,
  missing,
}: RuleEvaluation): string[] {
  const verdict = `${met ? 'met' : 'NOT MET'}${informative ? ' (informative)' : ''}`;
  return [
    rule,
    verdict,
    ...[taken, counted, minimum, maximum, missing].map((figure) => String(figure ?? '-')),
  ];
}

function toNote({ rule, message }: RuleEvaluation): string {
  return `  ${rule}: ${message}`;
}

function describeTotals({ CREDITS, UNITS, GUIDED_LEARNING_HOURS: hours }: Totals): string {
  const figure = ({ taken, counted, incomplete }: Totals[keyof Totals], noun: string) =>
    `${counted} ${noun}${counted === taken ? '' : ` counted of ${taken}`}${incomplete.length > 0 ? ' (incomplete)' : ''}`;
  return [figure(CREDITS, 'credits'), figure(UNITS, 'units'), figure(hours, 'guided learning hours')].join(
    ', ',
  );
}

/** Columns as wide as their widest cell; figures stand at the right. */
function toTable(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

/** A fault as a JSON line. */
export function toFaultJson(fault: StructureFault): unknown {
  return { type: 'fault', ...fault };
}

/** A finding as a JSON line. */
export function toFindingJson(finding: StructureFinding): unknown {
  return { type: 'finding', ...finding };
}

/** An evaluation as a JSON line, with the names of the contract's SelectionEvaluation. */
export function toSelectionJson(name: string, evaluation: SelectionEvaluation): unknown {
  const { valid, outcomes, credits, unitCount, guidedLearningHours, rules, unknownCircumstances } =
    evaluation;
  return {
    type: 'selection',
    name,
    valid,
    outcomes: outcomes.map(englishFirst),
    credits,
    unitCount,
    guidedLearningHours,
    unknownCircumstances,
    rules,
  };
}
