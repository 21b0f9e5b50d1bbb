import { type Language, LANGUAGES, type LocalisedText } from '../common/language';
import { type UnitOfWork } from '../common/unit-of-work';
import { type StandardDraft } from '../documents/standard-draft';
import { type RegisterChanges } from '../register/changes/change-log';
import { findDependents } from '../register/lineage/lineage.queries';
import { findKnownIn } from '../register/lineage/known-urns';
import { publishStandard } from '../register/publishing/publish-standard';
import { retractStandard } from '../register/publishing/retract-standard';
import { type StandardImage } from '../register/publishing/standard-image';
import { findIdentity } from '../register/standards/standard.queries';
import { type Assertion } from './assertion';
import { composeStandard } from './compose-standard';
import { identify, type Identity } from './identify';
import { type ImportSurroundings } from './import-surroundings';
import { settleLanguages } from './settle-languages';
import { findPublished, type StoredDocument, toDraft } from './stored-documents';

/** The documents of one edition, each with what was asserted of it; at most one a language, at least one. */
export type EditionDocuments = {
  readonly [language in Language]?: { readonly draft: StandardDraft; readonly assertion: Assertion };
};

type Around = Pick<ImportSurroundings, 'isSocCode'>;

/** The image of one edition as its documents and the URNs of the register make it. */
export async function composeImage(
  unit: UnitOfWork,
  identity: Identity,
  documents: EditionDocuments,
  around: Around,
): Promise<StandardImage> {
  const present = LANGUAGES.flatMap((language) => documents[language] ?? []);
  const fields = present.flatMap(({ draft }) => draft.originalUrns?.value ?? []);
  const known = await findKnownIn(unit.rows, fields);
  const isKnownUrn = (code: string) => known.has(code) || code === identity.identity;
  const urns = present.map(({ draft, assertion }) => identify(draft, assertion).identity);
  const urn = urns.find((each) => each?.identity === identity.identity)?.urn ?? identity.urn;
  return composeStandard(
    { ...identity, urn },
    pick(documents, ({ draft }) => draft),
    {
      assertedTitles: titlesOf(documents),
      isKnownUrn,
      isSocCode: around.isSocCode,
    },
  );
}

/** Stored documents as they are composed. */
export function toEditionDocuments(stored: readonly StoredDocument[]): EditionDocuments {
  return Object.fromEntries(
    stored.map((document) => [
      document.language,
      { draft: toDraft(document), assertion: document.assertion ?? {} },
    ]),
  );
}

/**
 * Publishes again the standards whose field Original URN reads otherwise now that the register holds a URN, so that the
 * result does not depend on which document came first.
 */
export async function republishAfterArrival(
  unit: UnitOfWork,
  urnKey: string,
  around: Around,
): Promise<RegisterChanges[]> {
  return republishAll(unit, await findDependents(unit.rows, urnKey), around);
}

/**
 * Makes an edition what its remaining documents say after one of them has moved elsewhere, or takes it off the register
 * when none is left.
 */
export async function republishAfterLoss(
  unit: UnitOfWork,
  id: string,
  around: Around,
): Promise<RegisterChanges[]> {
  const identity = (await findIdentity(unit.rows, id))?.identity ?? '';
  const documents = await findPublished(unit, id);
  if (documents.length > 0) {
    return [...(await republishAll(unit, [id], around)), await settleLanguages(unit, identity)];
  }
  const retraction = await retractStandard(unit, id);
  const dependents = await republishAll(unit, await findDependents(unit.rows, identity), around);
  return [retraction, ...dependents, await settleLanguages(unit, identity)];
}

async function republishAll(
  unit: UnitOfWork,
  standards: readonly string[],
  around: Around,
): Promise<RegisterChanges[]> {
  const publications: RegisterChanges[] = [];
  for (const id of standards) {
    const identity = await findIdentity(unit.rows, id);
    if (!identity) continue;
    const documents = toEditionDocuments(await findPublished(unit, id));
    publications.push(await publishStandard(unit, await composeImage(unit, identity, documents, around)));
  }
  return publications;
}

function titlesOf(documents: EditionDocuments): LocalisedText {
  return pick(documents, ({ assertion }) => assertion.title);
}

function pick<Value>(
  documents: EditionDocuments,
  valueOf: (document: NonNullable<EditionDocuments[Language]>) => Value | undefined,
): { readonly [language in Language]?: Value } {
  const picked: { [language in Language]?: Value } = {};
  for (const language of LANGUAGES) {
    const document = documents[language];
    const value = document && valueOf(document);
    if (value !== undefined) picked[language] = value;
  }
  return picked;
}
