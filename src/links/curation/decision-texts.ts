import { type Language, LANGUAGES, type LocalisedText, toLocalisedText } from '../../common/language';
import { type StatementKind, type StatementRow } from '../../register/standards/statement.entity';
import { toTextKey } from '../../text/wording';
import { type OverlapDecisionRow } from './overlap-decision.entity';

/** What of a statement counts for whether a decision holds for it. */
export type DecidedStatement = Pick<StatementRow, 'id' | 'kind' | 'textEn' | 'textCy'>;

/** Keys of the texts of one side by language; a language that had no text has none. */
export type TextKeys = { readonly [language in Language]?: string };

/** One of the two statements of a decision as it was then. */
export interface DecisionSide {
  readonly statementId: string;
  /** The unit it stood in: `standard.identity`. */
  readonly unit: string;
  readonly kind: StatementKind;
  readonly text: LocalisedText;
  readonly keys: TextKeys;
}

/** The two sides of a decision, A and then B. */
export function sidesOf(row: OverlapDecisionRow): readonly [DecisionSide, DecisionSide] {
  return [
    {
      statementId: row.statementA,
      unit: row.unitA,
      kind: row.kindA,
      text: toLocalisedText(row.textEnA, row.textCyA),
      keys: toLocalisedText(row.textKeyEnA, row.textKeyCyA),
    },
    {
      statementId: row.statementB,
      unit: row.unitB,
      kind: row.kindB,
      text: toLocalisedText(row.textEnB, row.textCyB),
      keys: toLocalisedText(row.textKeyEnB, row.textKeyCyB),
    },
  ];
}

/** The text keys of a statement as it stands. */
export function textKeysOf({ textEn, textCy }: Pick<DecidedStatement, 'textEn' | 'textCy'>): TextKeys {
  return toLocalisedText(
    textEn === null ? null : toTextKey(textEn, 'EN'),
    textCy === null ? null : toTextKey(textCy, 'CY'),
  );
}

/**
 * True when a decision about `side` holds for a statement: it is of the same kind, and every language that had a text
 * then still has comparably the same. A language that arrived since changes nothing.
 */
export function holdsFor(side: DecisionSide, kind: StatementKind, keys: TextKeys): boolean {
  const decided = LANGUAGES.filter((language) => side.keys[language] !== undefined);
  return (
    side.kind === kind &&
    decided.length > 0 &&
    decided.every((language) => side.keys[language] === keys[language])
  );
}
