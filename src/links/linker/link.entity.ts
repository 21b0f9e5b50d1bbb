import { defineEntity, p } from '@mikro-orm/core';
import { type Language } from '../../common/language';
import { type RowOf } from '../../common/row-of';
import { type OverlapRelation } from '../overlap/relation';

/**
 * A link that was computed between two wordings, kept once with `a` before `b`. It is kept while it is among the ten best
 * of either, or their texts are identical in a language.
 */
export const WordingLinkEntity = defineEntity({
  name: 'WordingLink',
  tableName: 'wording_link',
  properties: {
    a: p.text().primary(),
    b: p.text().primary(),
    /** Number of the epoch whose rarities it was scored with: last in the keys, for nearly all rows have the same. */
    epoch: p.integer().primary(),
    /** Of `a` to `b`. */
    relation: p.text().$type<OverlapRelation>(),
    /** Calibrated, four decimals. */
    probability: p.double(),
    /** Languages that bear witness: EN, CY or BOTH. */
    witnesses: p.text().$type<Language | 'BOTH'>(),
    isBestOfA: p.boolean(),
    isBestOfB: p.boolean(),
  },
  indexes: [{ name: 'wording_link_b', properties: ['b', 'epoch'] }],
});

/** A row of the table `wording_link` as an entity. */
export type WordingLinkRow = RowOf<typeof WordingLinkEntity>;

/** The rarities of terms, frozen for a while so that a new unit never rescores the links of others. */
export const LinkEpochEntity = defineEntity({
  name: 'LinkEpoch',
  tableName: 'link_epoch',
  properties: {
    /** Counts from 1. */
    number: p.integer().primary().autoincrement(false),
    /** BUILDING: its links are being computed beside those of the current one. RETIRED: its rows are being deleted. */
    state: p.text().$type<'BUILDING' | 'CURRENT' | 'RETIRED'>(),
    /** Version of the analyser (text/) and of the coefficients its links were scored with. */
    analyser: p.text(),
    model: p.text(),
    /** Different texts of each language when the rarities were counted. */
    textsEn: p.integer(),
    textsCy: p.integer(),
    /** Wordings in use then: when there are a tenth more or fewer, another epoch begins. */
    wordings: p.integer(),
    /** Up to which `changedAt` wordings have been linked in this epoch. */
    linkedUpTo: p.integer(),
    /** RFC 3339, UTC. */
    startedAt: p.text(),
  },
});

/** A row of the table `link_epoch` as an entity. */
export type LinkEpochRow = RowOf<typeof LinkEpochEntity>;

/** In how many different texts of a language a term occurred when the epoch began. */
export const TermRarityEntity = defineEntity({
  name: 'TermRarity',
  tableName: 'term_rarity',
  properties: {
    epoch: p.integer().primary(),
    language: p.text().$type<Language>().primary(),
    term: p.text().primary(),
    texts: p.integer(),
  },
});

/** A row of the table `term_rarity` as an entity. */
export type TermRarityRow = RowOf<typeof TermRarityEntity>;

/** The one row that says who computes links: one process at a time, on all servers of a database together. */
export const LinkStateEntity = defineEntity({
  name: 'LinkState',
  tableName: 'link_state',
  properties: {
    /** Always 1. */
    id: p.integer().primary().autoincrement(false),
    /** The run that may write links, as `host/process/number`; null while none does. */
    holder: p.text().nullable(),
    /** Goes up about once a second while the holder lives. */
    beat: p.integer(),
    /** Counts commits that changed the links of the current epoch. */
    version: p.integer(),
    /** RFC 3339, UTC: when links were last brought up to date. */
    linkedAt: p.text().nullable(),
  },
});

/** The row of the table `link_state` as an entity. */
export type LinkStateRow = RowOf<typeof LinkStateEntity>;
