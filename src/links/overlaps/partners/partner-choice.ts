import { groupBy } from '../../../common/group-by';
import { type PartnerGroup } from './partner-group';
import { rankOf } from './partner-list';
import { type OverlapEvidence } from '../statement-overlap';
import { type Member } from './wording-members';

/** A partner of a statement, and what is said of it. */
export interface ChosenPartner {
  readonly group: PartnerGroup;
  readonly member: Member;
}

/** How many partners of one statement are told, the likeliest: one sentence may stand in thousands of units. */
const MOST_PARTNERS = 100;

/**
 * Chooses the partners of statements such that each pair is chosen from one of its ends only: from the one that comes first,
 * or from the one in `wanted` where the other is not.
 */
export class PartnerChoice {
  constructor(
    private readonly byWording: ReadonlyMap<string, readonly Member[]>,
    private readonly byId: ReadonlyMap<string, Member>,
    private readonly evidence: OverlapEvidence | null,
    private readonly wanted: ReadonlySet<string> | null,
  ) {}

  /** The likeliest partners of the statement at that place, by its groups. */
  of(groups: readonly PartnerGroup[], order: string): ChosenPartner[] {
    const single = new Set(groups.flatMap(({ statement }) => statement ?? []));
    const shown = groupBy(
      groups.filter(({ isShown }) => isShown),
      ({ probability }) => rankOf(probability),
    );
    const chosen: ChosenPartner[] = [];
    for (const [, equals] of [...shown].sort(([a], [b]) => a - b)) {
      const room = MOST_PARTNERS - chosen.length;
      if (room <= 0) break;
      const found = equals.flatMap((group) => this.membersOf(group, order, single, room));
      chosen.push(...found.sort((a, b) => (a.member.order < b.member.order ? -1 : 1)).slice(0, room));
    }
    return chosen;
  }

  private membersOf(
    group: PartnerGroup,
    order: string,
    single: ReadonlySet<string>,
    room: number,
  ): ChosenPartner[] {
    const { parent, wording, statement } = group;
    const own = this.byId.get(statement ?? '');
    const members = wording === null ? (own ? [own] : []) : (this.byWording.get(wording) ?? []);
    const chosen: ChosenPartner[] = [];
    for (let at = this.wanted ? 0 : firstAfter(members, order); at < members.length; at += 1) {
      const member = members[at];
      if (!member || chosen.length >= room) break;
      if (member.unit === parent.unit || (wording !== null && single.has(member.id))) continue;
      if (this.wanted?.has(member.standardId) && !isAfter(member, order, parent.id)) continue;
      if (!this.wanted && !isAfter(member, order, parent.id)) continue;
      const isSameKind = member.kind === parent.kind;
      if (this.evidence !== null && isSameKind !== (this.evidence === 'SAME_KIND')) continue;
      chosen.push({ group, member });
    }
    return chosen;
  }
}

/** Two standards without URN may have the same order; then the ids decide. */
function isAfter(member: Member, order: string, id: string): boolean {
  return member.order > order || (member.order === order && member.id > id);
}

/** Where in a list in order those begin that may come after a place. */
function firstAfter(members: readonly Member[], order: string): number {
  let [low, high] = [0, members.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle]?.order ?? '') < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
