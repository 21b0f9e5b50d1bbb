import { type Language } from '../../../common/language';
import { type StatementRow } from '../../../register/standards/statement.entity';
import { type Judgement } from '../../curation/judge';
import { mirrorRelation } from '../../overlap/relation';
import { type OverlapCriteria, type PairFinding } from '../statement-overlap';
import { pairOf, type StoredLink, type WordingPair } from './wording-links.queries';

/** How sure it is that two statements with the same texts ask for the same thing. */
const SAME_WORDING_PROBABILITY = 1;

type Texts = Pick<StatementRow, 'wordingKey' | 'textEn' | 'textCy'>;

/** Stored links by the pair of wordings they are between. */
export class LinkIndex {
  private readonly links = new Map<string, StoredLink>();
  private readonly partners = new Map<string, Set<string>>();

  /** A link may be given twice. */
  constructor(links: Iterable<StoredLink>) {
    for (const link of links) {
      this.links.set(nameOf(link), link);
      this.addPartner(link.a, link.b);
      this.addPartner(link.b, link.a);
    }
  }

  /** Keys of the wordings that are linked with one. */
  partnersOf(wording: string): ReadonlySet<string> {
    return this.partners.get(wording) ?? NONE;
  }

  /** What is computed of a statement beside a wording, seen from the statement; null when nothing is. */
  between(from: Texts, wording: string): PairFinding | null {
    const own = from.wordingKey;
    if (own === wording) return sameWording(from);
    const link = this.links.get(nameOf(pairOf(own, wording)));
    return link ? fromEnd(link, own) : null;
  }

  private addPartner(wording: string, partner: string): void {
    const partners = this.partners.get(wording);
    if (partners) partners.add(partner);
    else this.partners.set(wording, new Set([partner]));
  }
}

const NONE: ReadonlySet<string> = new Set();

function nameOf({ a, b }: WordingPair): string {
  return `${a} ${b}`;
}

function fromEnd({ a, relation, probability, witnesses }: StoredLink, own: string): PairFinding {
  return { relation: own === a ? relation : mirrorRelation(relation), probability, witnesses };
}

/** What is to be told of a pair when a curator's word counts beside what was computed; null when there is neither. */
export function settle(computed: PairFinding | null, judgement: Judgement): PairFinding | null {
  const { decision, relation } = judgement;
  if (computed) return relation === null ? computed : { ...computed, relation };
  if (!decision) return null;
  return {
    relation: relation ?? 'OVERLAPS',
    probability: Number(decision.probability ?? 0),
    witnesses: null,
  };
}

/** True for a pair that is to be told under the criteria; what a curator once confirmed is, however probable. */
export function isWanted(
  { probability }: PairFinding,
  { status, decision }: Judgement,
  { statuses, minProbability }: OverlapCriteria,
): boolean {
  if (!statuses.includes(status)) return false;
  return probability >= minProbability || decision?.verdict === 'CONFIRMED';
}

function sameWording({ textEn, textCy }: Texts): PairFinding {
  const witnesses: Language | 'BOTH' = textCy === null ? 'EN' : textEn === null ? 'CY' : 'BOTH';
  return { relation: 'IDENTICAL', probability: SAME_WORDING_PROBABILITY, witnesses };
}
