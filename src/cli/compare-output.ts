import {
  countChanges,
  type EditionComparison,
  type StatementChange,
} from '../register/comparison/edition-comparison';
import { type FieldChange } from '../register/comparison/field-comparison';
import { type EditionPair } from '../register/comparison/load-editions';
import { type WordChange } from '../register/comparison/word-difference';
import { type StandardRecord } from '../register/standards/standard.queries';

type Comparison = EditionPair & EditionComparison;

/** A comparison for a person: fields that differ, then every statement that is not as it was. [-gone-] {+come+} */
export function describeComparison(comparison: Comparison): string {
  const counts = Object.entries(countChanges(comparison)).filter(([, count]) => count > 0);
  const changed = comparison.statements.filter(({ change }) => change !== 'UNCHANGED');
  return [
    `${nameOf(comparison.from)} -> ${nameOf(comparison.to)} (${comparison.language})`,
    `statements: ${counts.map(([kind, count]) => `${count} ${kind.toLowerCase()}`).join(', ')}`,
    ...comparison.fields.map(describeField),
    ...changed.map(describeStatement),
  ].join('\n');
}

/** The same for a program. */
export function toComparisonJson(comparison: Comparison): object {
  const { language, from, to, fields, statements } = comparison;
  const toName = ({ id, urn, edition }: StandardRecord) => ({ id, urn, edition });
  return {
    language,
    from: toName(from),
    to: toName(to),
    counts: countChanges(comparison),
    fields,
    statements,
  };
}

function nameOf(standard: StandardRecord): string {
  return `${standard.urn ?? standard.identity} (${standard.edition})`;
}

function describeField(change: FieldChange): string {
  const text = (value: FieldChange['from']) =>
    Array.isArray(value) ? value.join('; ') : (value ?? 'nothing');
  const told = change.words.length > 0 ? markUp(change.words) : `${text(change.from)} -> ${text(change.to)}`;
  return `  ${change.field}: ${told}`;
}

function describeStatement(change: StatementChange): string {
  const places = (side: StatementChange['from']) => side.map((one) => one.position).join('+');
  const kind = (change.to[0] ?? change.from[0])?.kind === 'KNOWLEDGE_ITEM' ? 'knowledge' : 'criterion';
  const place = [places(change.from), places(change.to)].filter((part) => part !== '').join(' -> ');
  const text = change.words.length > 0 ? markUp(change.words) : [...change.to, ...change.from][0]?.text;
  return `  ${change.change.toLowerCase()} ${kind} ${place}: ${text}`;
}

function markUp(words: readonly WordChange[]): string {
  const marks = { EQUAL: ['', ''], INSERTED: ['{+', '+}'], DELETED: ['[-', '-]'] } as const;
  return words.map(({ op, text }) => `${marks[op][0]}${text}${marks[op][1]}`).join('');
}
