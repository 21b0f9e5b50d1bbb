import { type Language, type LocalisedText } from '../common/language';
import { type UnitOfWork } from '../common/unit-of-work';
import { findKnownIn } from '../register/lineage/parse-known';
import { type Publication, publishStandard } from '../register/publishing/publish-standard';
import { type StandardImage } from '../register/publishing/standard-image';
import { standardId } from '../register/publishing/stored-standard';
import { composeStandard } from './compose-standard';
import { type DraftsByLanguage } from './drafts-by-language';
import { type Identity } from './identify';
import { type ImportSurroundings } from './import-surroundings';
import { findPublished, type StoredDocument, toDraft } from './stored-documents';

/** The image of one edition as its drafts and the URNs of the register make it. */
export async function composeImage(
  unit: UnitOfWork,
  identity: Identity,
  drafts: DraftsByLanguage,
  assertedTitles: LocalisedText,
  around: Pick<ImportSurroundings, 'isSocCode'>,
): Promise<StandardImage> {
  const fields = [drafts.EN?.originalUrns?.value, drafts.CY?.originalUrns?.value].filter(
    (field) => field !== undefined,
  );
  const known = await findKnownIn(unit.rows, fields);
  const isKnownUrn = (code: string) => known.has(code) || code === identity.identity;
  return composeStandard(identity, drafts, { assertedTitles, isKnownUrn, isSocCode: around.isSocCode });
}

/**
 * Publishes again the standards whose field Original URN reads otherwise now that the register holds a URN, so that the
 * result does not depend on which document came first.
 */
export async function republishAfterArrival(
  unit: UnitOfWork,
  urnKey: string,
  around: Pick<ImportSurroundings, 'isSocCode'>,
): Promise<Publication[]> {
  const affected = await unit.rows.all<Identity>(
    `select s.identity, s.urn, s.urn_key as "urnKey", s.edition from standard s
      where s.identity <> ? and s.id in (select t.standard_id from original_urn_turning_point t where t.code = ?)
      order by s.urn_order, s.id`,
    [urnKey, urnKey],
  );
  const publications: Publication[] = [];
  for (const identity of affected) {
    const documents = await findPublished(unit, standardId(identity.identity, identity.edition));
    const drafts = Object.fromEntries(documents.map((document) => [document.language, toDraft(document)]));
    const image = await composeImage(unit, identity, drafts, titlesOf(documents), around);
    publications.push(await publishStandard(unit, image));
  }
  return publications;
}

/** The titles people asserted for documents, by language. */
export function titlesOf(
  documents: readonly Pick<StoredDocument, 'language' | 'assertion'>[],
): LocalisedText {
  const titles: { [language in Language]?: string } = {};
  for (const { language, assertion } of documents) {
    if (assertion?.title !== undefined) titles[language] = assertion.title;
  }
  return titles;
}
