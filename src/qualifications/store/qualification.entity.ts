import { defineEntity, p } from '@mikro-orm/core';
import { type RowOf } from '../../common/row-of';
import { type CoverageClaim, type QualificationFramework } from '../structure/structure';

/** DRAFT: seen by its organisation alone. PUBLISHED: frozen, seen by all. WITHDRAWN: was published, seen by all. */
export type QualificationState = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';

/** A qualification of an awarding body through all its versions, for example 601/3562/1. */
export const QualificationEntity = defineEntity({
  name: 'Qualification',
  tableName: 'qualification',
  properties: {
    id: p.text().primary(),
    organisationId: p.text(),
    /** The number of the newest version; whoever writes names it, and is refused when it is not this one. */
    latestVersion: p.integer(),
    /** The version that everybody sees; null while nothing was published. */
    publishedVersion: p.integer().nullable(),
    /** RFC 3339, UTC, as all times here. */
    createdAt: p.text(),
  },
  indexes: [{ name: 'qualification_organisation', properties: ['organisationId'] }],
});

/** A row of the table `qualification` as an entity. */
export type QualificationRow = RowOf<typeof QualificationEntity>;

/** What a qualification was at one time. A version is never changed; what is written makes the next one. */
export const QualificationVersionEntity = defineEntity({
  name: 'QualificationVersion',
  tableName: 'qualification_version',
  properties: {
    qualificationId: p.text().primary(),
    /** Counts from 1. */
    version: p.integer().primary().autoincrement(false),
    state: p.text().$type<QualificationState>(),
    titleEn: p.text().nullable(),
    titleCy: p.text().nullable(),
    /** Key of order of the title, English first. */
    titleOrder: p.text(),
    /** The regulator's number as printed, and its letters and digits alone. */
    number: p.text().nullable(),
    numberKey: p.text().nullable(),
    framework: p.text().$type<QualificationFramework>(),
    level: p.text(),
    /** The whole structure as JSON (structure/structure.ts). */
    structure: p.text(),
    savedAt: p.text(),
    publishedAt: p.text().nullable(),
    withdrawnAt: p.text().nullable(),
    withdrawalReason: p.text().nullable(),
  },
  indexes: [{ name: 'qualification_version_number', properties: ['numberKey'] }],
});

/** A row of the table `qualification_version` as an entity. */
export type QualificationVersionRow = RowOf<typeof QualificationVersionEntity>;

/** A standard that a version of a qualification cites: by a unit, or only by what a criterion of it evidences. */
export const QualificationCitationEntity = defineEntity({
  name: 'QualificationCitation',
  tableName: 'qualification_citation',
  properties: {
    qualificationId: p.text().primary(),
    version: p.integer().primary().autoincrement(false),
    /** In order of citation, from 1. */
    position: p.integer().primary().autoincrement(false),
    /** Key of the unit. */
    unit: p.text(),
    /** As it was cited, with its normal form; the latter is null when it is no code. */
    urn: p.text(),
    identity: p.text().nullable(),
    /** The edition as it was cited; null: the one in force when it was saved. */
    edition: p.text().nullable(),
    /** The edition that is meant; null when the register did not have it when it was saved. */
    standardId: p.text().nullable(),
    claim: p.text().$type<CoverageClaim>().nullable(),
  },
  indexes: [
    { name: 'qualification_citation_identity', properties: ['identity'] },
    { name: 'qualification_citation_standard', properties: ['standardId'] },
  ],
});

/** A row of the table `qualification_citation` as an entity. */
export type QualificationCitationRow = RowOf<typeof QualificationCitationEntity>;

/** A row of the mapping: an assessment criterion and a statement that it evidences. */
export const QualificationEvidenceEntity = defineEntity({
  name: 'QualificationEvidence',
  tableName: 'qualification_evidence',
  properties: {
    qualificationId: p.text().primary(),
    version: p.integer().primary().autoincrement(false),
    /** In the order of the structure, from 1. */
    position: p.integer().primary().autoincrement(false),
    unit: p.text(),
    /** Numbers as printed. */
    learningOutcome: p.text(),
    criterion: p.text(),
    statementId: p.text(),
    /** The edition whose statement it was when it was saved. */
    standardId: p.text(),
    claim: p.text().$type<CoverageClaim>(),
  },
  indexes: [
    { name: 'qualification_evidence_statement', properties: ['statementId'] },
    { name: 'qualification_evidence_standard', properties: ['standardId'] },
  ],
});

/** A row of the table `qualification_evidence` as an entity. */
export type QualificationEvidenceRow = RowOf<typeof QualificationEvidenceEntity>;

/** What was done to a qualification. */
export type QualificationAction =
  'CREATED' | 'UPDATED' | 'PUBLISHED' | 'WITHDRAWN' | 'CARRY_OVER_ACCEPTED' | 'CARRY_OVER_REFUSED';

/** Who did what to a qualification, and when: an audit that only grows. */
export const QualificationEventEntity = defineEntity({
  name: 'QualificationEvent',
  tableName: 'qualification_event',
  properties: {
    qualificationId: p.text().primary(),
    /** Counts from 1 for each qualification. */
    sequence: p.integer().primary().autoincrement(false),
    action: p.text().$type<QualificationAction>(),
    /** The version it made or concerned. */
    version: p.integer(),
    organisationId: p.text(),
    /** Null for what came from a file on the server, by its operator. */
    keyId: p.text().nullable(),
    at: p.text(),
    /** JSON array of what changed, in words. */
    differences: p.text(),
  },
});

/** A row of the table `qualification_event` as an entity. */
export type QualificationEventRow = RowOf<typeof QualificationEventEntity>;
