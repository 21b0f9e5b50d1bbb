import { type RowReader } from '../../../common/rows';
import { type Rarity } from '../../../links/overlap/terms/rarity';
import { type EditionMaterial, findEditionMaterial } from '../../../register/comparison/load-editions';
import { type Impact } from '../find-impacts';
import { type CarryOver, proposeCarryOver } from './propose-carry-over';

/** An impact with what it means for the mapping, and the successors with all their statements. */
export interface ImpactCarryOver extends CarryOver {
  readonly impact: Impact;
  readonly successors: readonly EditionMaterial[];
}

/** What each impact means for the mapping, in a fixed number of queries; impacts without successors are left out. */
export async function findCarryOver(
  rows: RowReader,
  impacts: readonly Impact[],
  rarity: Rarity,
): Promise<ImpactCarryOver[]> {
  const ids = new Set(impacts.flatMap(standardsOf));
  const materials = await findEditionMaterial(rows, [...ids]);
  const byId = new Map([...ids].map((id, at) => [id, materials[at] ?? null]));
  return impacts.flatMap((impact) => {
    const cited = byId.get(impact.cited.id) ?? null;
    const successors = impact.successors.flatMap(({ id }) => byId.get(id) ?? []);
    if (!cited || successors.length === 0) return [];
    return [{ impact, successors, ...proposeCarryOver(impact, { cited, successors }, rarity) }];
  });
}

/** Ids of the standards whose statements an impact is worked out from; none where nothing succeeds. */
export function standardsOf({ cited, successors }: Impact): string[] {
  return successors.length === 0 ? [] : [cited.id, ...successors.map(({ id }) => id)];
}
