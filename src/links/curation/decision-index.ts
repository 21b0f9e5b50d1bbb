import { LANGUAGES } from '../../common/language';
import { type DecisionSide, sidesOf, type TextKeys } from './decision-texts';
import { type OverlapDecisionRow } from './overlap-decision.entity';

/** A decision with its sides read. */
export interface IndexedDecision {
  readonly row: OverlapDecisionRow;
  readonly sides: readonly [DecisionSide, DecisionSide];
}

/** Decisions by what they were made about, so that many pairs can be judged by them. The later come first. */
export class DecisionIndex {
  private readonly byStatements = new Map<string, IndexedDecision[]>();
  private readonly byText = new Map<string, IndexedDecision[]>();

  /** Rows may come in any order, and twice. */
  constructor(rows: Iterable<OverlapDecisionRow>) {
    const unique = new Map([...rows].map((row) => [row.sequence, row]));
    const ordered = [...unique.values()].sort((one, other) => other.sequence - one.sequence);
    for (const row of ordered) {
      const decision = { row, sides: sidesOf(row) };
      add(this.byStatements, pairKey(row.statementA, row.statementB), decision);
      for (const anchor of new Set(decision.sides.flatMap(({ keys }) => keys.EN ?? keys.CY ?? []))) {
        add(this.byText, anchor, decision);
      }
    }
  }

  get isEmpty(): boolean {
    return this.byStatements.size === 0;
  }

  /** Decisions made about exactly these two statements, in whichever order they are given. */
  aboutStatements(one: string, other: string): readonly IndexedDecision[] {
    return this.byStatements.get(pairKey(one, other)) ?? [];
  }

  /** Decisions one side of which may hold for a statement with these texts. */
  aboutTexts(keys: TextKeys): readonly IndexedDecision[] {
    const found = LANGUAGES.flatMap((language) => this.byText.get(keys[language] ?? '') ?? []);
    return [...new Set(found)].sort((one, other) => other.row.sequence - one.row.sequence);
  }
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function add(map: Map<string, IndexedDecision[]>, key: string, decision: IndexedDecision): void {
  const list = map.get(key);
  if (list) list.push(decision);
  else map.set(key, [decision]);
}
