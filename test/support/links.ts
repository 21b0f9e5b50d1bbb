import { insertRows } from '../../src/common/unit-of-work';
import {
  LinkEpochEntity,
  type LinkEpochRow,
  WordingLinkEntity,
  type WordingLinkRow,
} from '../../src/links/linker/link.entity';
import { mirrorRelation, type OverlapRelation } from '../../src/links/overlap/relation';
import { type StatementRow } from '../../src/register/standards/statement.entity';
import { type TestRegister } from './register';

/** A link as a test invents it, between the wordings of two statements. */
export interface InventedLink {
  readonly from: StatementRow;
  readonly to: StatementRow;
  /** Of `from` to `to`; OVERLAPS when left out. */
  readonly relation?: OverlapRelation;
  readonly probability: number;
  readonly epoch?: number;
}

/** Puts an epoch of links beside those there are. */
export async function putEpoch(register: TestRegister, epoch: Partial<LinkEpochRow> = {}): Promise<void> {
  const row: LinkEpochRow = {
    number: 1,
    state: 'CURRENT',
    analyser: 'test',
    model: 'test',
    textsEn: 1,
    textsCy: 1,
    wordings: 1,
    linkedUpTo: 0,
    startedAt: '2026-11-22T00:00:00.000Z',
    ...epoch,
  };
  await register.database.transact((unit) => insertRows(unit, LinkEpochEntity, [row]));
}

/** Stores links as the linker would. */
export async function putLinks(register: TestRegister, links: readonly InventedLink[]): Promise<void> {
  const found = links.map(({ from, to, relation = 'OVERLAPS', probability, epoch = 1 }): WordingLinkRow => {
    const isTurned = from.wordingKey > to.wordingKey;
    const [a, b] = isTurned ? [to, from] : [from, to];
    return {
      epoch,
      a: a.wordingKey,
      b: b.wordingKey,
      relation: isTurned ? mirrorRelation(relation) : relation,
      probability,
      witnesses: 'EN',
      isBestOfA: true,
      isBestOfB: true,
    };
  });
  await register.database.transact((unit) => insertRows(unit, WordingLinkEntity, found));
}
