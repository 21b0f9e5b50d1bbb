import { nameBasedId } from '../../../common/uuid';
import { OverlapScorer } from '../../../links/overlap/score-overlap';
import { type Rarity } from '../../../links/overlap/terms/rarity';
import { type EditionMaterial } from '../../../register/comparison/load-editions';
import { type StatementRow } from '../../../register/standards/statement.entity';
import { type QualificationEvidenceRow } from '../../store/qualification.entity';
import { type Impact } from '../find-impacts';
import { Correspondence } from './correspondence';
import { findCounterpart } from './counterpart';
import { type CarryOverProposal, type Counterpart } from './proposal';

/** What an impact means for the mapping. */
export interface CarryOver {
  /** One for each row that evidences the cited standard, in the order of the structure. */
  readonly proposals: readonly CarryOverProposal[];
  /** Statements of the successors that no statement of the cited edition reads like: what is newly asked for. */
  readonly added: readonly StatementRow[];
}

/** What an impact is worked out from: the cited edition and its successors, with all their statements. */
export interface CarryOverMaterial {
  readonly cited: EditionMaterial;
  readonly successors: readonly EditionMaterial[];
}

/** How the rows that a revision or a replacement hits may be carried over, from the texts and rarities alone. */
export function proposeCarryOver(
  { kind, evidences }: Pick<Impact, 'kind' | 'evidences'>,
  { cited, successors }: CarryOverMaterial,
  rarity: Rarity,
): CarryOver {
  const correspondences = successors.map((successor) => new Correspondence(cited, successor));
  const statements = new Map(cited.statements.map((statement) => [statement.id, statement]));
  const scorer = new OverlapScorer(rarity);
  const counterparts = new Map<string, Counterpart>();
  const counterpartOf = (statement: StatementRow): Counterpart => {
    const known = counterparts.get(statement.id);
    if (known) return known;
    const found = findCounterpart(statement, correspondences, scorer);
    counterparts.set(statement.id, found);
    return found;
  };
  const places = [kind, ...successors.map(({ standard }) => standard.id)];
  const proposals = evidences.flatMap((row): CarryOverProposal[] => {
    const from = statements.get(row.statementId);
    if (!from) return [];
    const counterpart = counterpartOf(from);
    return [{ id: proposalId(row, places, counterpart), row, from, ...counterpart }];
  });
  return {
    proposals: [...new Map(proposals.map((proposal) => [proposal.id, proposal])).values()],
    added: correspondences.flatMap(({ added }) => added),
  };
}

/** The version is no part of it, so that what was refused stays refused in the versions after. */
function proposalId(
  { qualificationId, unit, learningOutcome, criterion, statementId }: QualificationEvidenceRow,
  places: readonly string[],
  { to }: Counterpart,
): string {
  const row = [qualificationId, unit, learningOutcome, criterion, statementId];
  return nameBasedId('CarryOverProposal', ...row, places.join(), to.map(({ id }) => id).join());
}
