import { type RowReader } from '../../../common/rows';
import { DecisionIndex } from '../../curation/decision-index';
import { findDecisions } from '../../curation/decision.queries';
import { sidesOf, textKeysOf } from '../../curation/decision-texts';
import { judge, type Judgement } from '../../curation/judge';
import { type OverlapDecisionRow } from '../../curation/overlap-decision.entity';
import { type UnitStatement } from '../statement-overlap';
import { findUnitStatements, findWordingsOfTexts, type WordingSample } from '../unit-statement.queries';

/** What a wording as a whole is judged as: none of its statements in particular. */
const ANY_STATEMENT = '';

/** What curators have said of pairs with some statements, and what those pairs lead to. */
export class DecidedPartners {
  private readonly decisions: DecisionIndex;
  private readonly samples: ReadonlyMap<string, WordingSample>;
  private readonly wordingsByText = new Map<string, string[]>();
  private readonly partnersOf = new Map<string, Set<string>>();

  constructor(
    rows: readonly OverlapDecisionRow[],
    samples: readonly WordingSample[],
    private readonly statements: ReadonlyMap<string, UnitStatement>,
  ) {
    this.decisions = new DecisionIndex(rows);
    this.samples = new Map(samples.map((sample) => [sample.wordingKey, sample]));
    for (const sample of samples) {
      for (const key of Object.values(textKeysOf(sample))) {
        this.wordingsByText.set(key, [...(this.wordingsByText.get(key) ?? []), sample.wordingKey]);
      }
    }
    for (const { statementA, statementB } of rows) {
      this.addPartner(statementA, statementB);
      this.addPartner(statementB, statementA);
    }
  }

  /** True when nothing was decided. */
  get isEmpty(): boolean {
    return this.decisions.isEmpty;
  }

  /** Keys of the wordings beside which something may have been decided about a statement with these texts. */
  wordingsBeside(statement: UnitStatement): ReadonlySet<string> {
    const sides = this.decisions.aboutTexts(textKeysOf(statement)).flatMap((decision) => decision.sides);
    const keys = sides.flatMap((side) => Object.values(side.keys));
    return new Set(keys.flatMap((key) => this.wordingsByText.get(key) ?? []));
  }

  /** The statements beside which this very statement was decided about, as far as there are such. */
  statementsBeside(statementId: string): UnitStatement[] {
    const ids = [...(this.partnersOf.get(statementId) ?? [])];
    return ids.flatMap((id) => this.statements.get(id) ?? []);
  }

  /** The judgement of a statement beside all statements of a wording. */
  judgeWording(from: UnitStatement, wording: string): Judgement {
    const sample = wording === from.wordingKey ? from : this.samples.get(wording);
    if (!sample) return judge({ from, to: { ...from, id: ANY_STATEMENT } }, NOTHING);
    return judge({ from, to: { ...sample, id: ANY_STATEMENT } }, this.decisions);
  }

  /** The judgement of two statements. */
  judgeStatements(from: UnitStatement, to: UnitStatement): Judgement {
    return judge({ from, to }, this.decisions);
  }

  private addPartner(id: string, partner: string): void {
    const partners = this.partnersOf.get(id);
    if (partners) partners.add(partner);
    else this.partnersOf.set(id, new Set([partner]));
  }
}

const NOTHING = new DecisionIndex([]);

/** What was decided of pairs with the statements, in at most three SQL statements. */
export async function findDecidedPartners(
  rows: RowReader,
  statements: readonly UnitStatement[],
): Promise<DecidedPartners> {
  const decisions = await findDecisions(rows, {
    statementIds: statements.map(({ id }) => id),
    textKeys: [...new Set(statements.flatMap((statement) => Object.values(textKeysOf(statement))))],
  });
  if (decisions.length === 0) return new DecidedPartners([], [], new Map());
  const sides = decisions.flatMap(sidesOf);
  const samples = await findWordingsOfTexts(rows, new Set(sides.flatMap(({ keys }) => Object.values(keys))));
  const named = await findUnitStatements(rows, new Set(sides.map(({ statementId }) => statementId)));
  return new DecidedPartners(decisions, samples, named);
}
