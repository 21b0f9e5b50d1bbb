import { findRefused } from '../../../../qualifications/impact/carry-over/refusals';
import { standardsOf } from '../../../../qualifications/impact/carry-over/find-carry-over';
import {
  type CarryOver,
  proposeCarryOver,
} from '../../../../qualifications/impact/carry-over/propose-carry-over';
import { type CarryOverProposal } from '../../../../qualifications/impact/carry-over/proposal';
import { type Impact } from '../../../../qualifications/impact/find-impacts';
import { findEditionMaterial } from '../../../../register/comparison/load-editions';
import { type Context } from '../../../context';
import { loadRarity } from '../../overlaps/overlap.loader';
import { loaderOf } from '../../shared/loader';
import { loadQualification, organisationOf } from '../qualification.loader';

const loadMaterial = loaderOf(findEditionMaterial);
const loadRefused = loaderOf(findRefused);

/** An impact is one of a request, so what it means is worked out once in each. */
const known = new WeakMap<Impact, Promise<CarryOver>>();

/** What an impact means for the mapping; nothing where nothing succeeds. */
export function loadCarryOver(context: Context, impact: Impact): Promise<CarryOver> {
  let found = known.get(impact);
  if (!found) known.set(impact, (found = workOut(context, impact)));
  return found;
}

async function workOut(context: Context, impact: Impact): Promise<CarryOver> {
  const [cited, ...successors] = await Promise.all(
    standardsOf(impact).map((id) => loadMaterial(context, id)),
  );
  if (!cited) return { proposals: [], added: [] };
  const material = { cited, successors: successors.filter((one) => one !== null) };
  return proposeCarryOver(impact, material, await loadRarity(context));
}

/** The proposals for an impact, to the organisation of the qualification without those that it has refused. */
export async function loadProposals(context: Context, impact: Impact): Promise<CarryOverProposal[]> {
  const { proposals } = await loadCarryOver(context, impact);
  const id = proposals[0]?.row.qualificationId;
  if (id === undefined) return [];
  const qualification = await loadQualification(context, id);
  if (qualification?.organisationId !== organisationOf(context)) return [...proposals];
  const refused = await loadRefused(context, id);
  return proposals.filter((proposal) => !refused.has(proposal.id));
}
