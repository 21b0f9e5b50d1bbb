import { BadInput } from '../../../common/errors';
import { type StatementRow } from '../../../register/standards/statement.entity';
import { type CoverageClaim } from '../../structure/structure';
import { type Impact } from '../find-impacts';
import { type ImpactCarryOver } from './find-carry-over';
import { type CarryOverProposal } from './proposal';
import { type Acceptance, type CarryOverRequest } from './request';

/** A proposal that is accepted, with what the row evidences then. */
export interface Accepted {
  readonly impact: Impact;
  readonly proposal: CarryOverProposal;
  readonly to: readonly StatementRow[];
  readonly claim: CoverageClaim;
}

/** What was decided, with the proposals it is about. */
export interface Decisions {
  readonly accepted: readonly Accepted[];
  readonly refused: readonly CarryOverProposal[];
}

/** Finds the proposals that were decided about; refuses (BadInput) unknown ones, and two decisions about one row. */
export function readDecisions(
  { accept, refuse }: Pick<CarryOverRequest, 'accept' | 'refuse'>,
  carried: readonly ImpactCarryOver[],
): Decisions {
  if (accept.length + refuse.length === 0)
    throw new BadInput('accept', 'accept or refuse at least one proposal');
  const known = new Map(
    carried.flatMap((of) => of.proposals.map((proposal) => [proposal.id, { of, proposal }] as const)),
  );
  const find = (path: string, id: string) => {
    const found = known.get(id.toLowerCase());
    if (!found)
      throw new BadInput(path, `"${id.slice(0, 100)}" is no proposal for this version: read them again`);
    return found;
  };
  const rows = new Map<string, string>();
  const claimRow = (path: string, { row }: CarryOverProposal) => {
    const name = [row.unit, row.learningOutcome, row.criterion, row.statementId].join('\u001f');
    const other = rows.get(name);
    if (other !== undefined) throw new BadInput(path, `is about the same row of the mapping as ${other}`);
    rows.set(name, path);
  };
  const accepted = accept.map((acceptance, at): Accepted => {
    const path = `accept[${at}]`;
    const { of, proposal } = find(`${path}.proposal`, acceptance.proposal);
    claimRow(`${path}.proposal`, proposal);
    const to = readTargets(path, acceptance, of, proposal);
    return { impact: of.impact, proposal, to, claim: acceptance.claim ?? proposal.row.claim };
  });
  const refused = new Map(
    refuse.map((id, at) => {
      const { proposal } = find(`refuse[${at}]`, id);
      const isAccepted = accepted.some((one) => one.proposal.id === proposal.id);
      if (isAccepted) throw new BadInput(`refuse[${at}]`, 'is accepted as well');
      return [proposal.id, proposal] as const;
    }),
  );
  return { accepted, refused: [...refused.values()] };
}

function readTargets(
  path: string,
  { to }: Acceptance,
  { successors }: ImpactCarryOver,
  proposal: CarryOverProposal,
): readonly StatementRow[] {
  if (to == null) return proposal.to;
  const statements = new Map(
    successors.flatMap((successor) => successor.statements.map((row) => [row.id, row] as const)),
  );
  const found = to.map((id, at) => {
    const statement = statements.get(id.toLowerCase());
    if (!statement)
      throw new BadInput(`${path}.to[${at}]`, `"${id.slice(0, 100)}" is no statement of what succeeds`);
    return statement;
  });
  return [...new Set(found)];
}
