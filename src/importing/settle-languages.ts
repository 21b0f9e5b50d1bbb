import { type Language } from '../common/language';
import { groupBy } from '../common/group-by';
import { sha256 } from '../common/hash';
import { type UnitOfWork } from '../common/unit-of-work';
import { type StandardDraft, type StatementListDraft } from '../documents/standard-draft';
import { NO_CHANGES, type RegisterChanges } from '../register/changes/change-log';
import { settleFindings } from '../register/parity/settle-findings';
import { type ArrivedDocument, findArrivedDocuments } from '../register/sources/kept-document.queries';
import { findDocumentTexts } from '../register/sources/source-document.queries';
import { type ArrivedWords, languageBehind } from './language-behind';
import { toDraft } from './stored-documents';

/** Brings what there is to do about the languages of a standard's editions into line with its documents. */
export async function settleLanguages(unit: UnitOfWork, identity: string): Promise<RegisterChanges> {
  const changes = await settleFindings(unit, identity, (ids) => findLanguagesBehind(unit, ids));
  return { ...NO_CHANGES, changes };
}

/** The language of each edition that lags behind a correction of the other one; texts are read only where one was replaced. */
async function findLanguagesBehind(
  unit: UnitOfWork,
  standardIds: readonly string[],
): Promise<Map<string, Language>> {
  const documents = await findArrivedDocuments(unit.rows, standardIds);
  const behind = new Map<string, Language>();
  for (const [standardId, arrived] of groupBy(documents, (document) => document.standardId)) {
    const published = arrived.find(({ state }) => state === 'PUBLISHED');
    const comparable = arrived.filter(({ isSample }) => Boolean(isSample) === Boolean(published?.isSample));
    if (comparable.every(({ state }) => state === 'PUBLISHED')) continue;
    const language = languageBehind(await readWords(unit, comparable));
    if (language !== null) behind.set(standardId, language);
  }
  return behind;
}

async function readWords(unit: UnitOfWork, documents: readonly ArrivedDocument[]): Promise<ArrivedWords[]> {
  const texts = await findDocumentTexts(
    unit.rows,
    documents.map(({ id }) => id),
  );
  return documents.map(({ id, language }, index) => {
    const draft = toDraft({ id, language, text: texts[index] ?? '' });
    return { language, words: sha256(JSON.stringify(wordsOf(draft))) };
  });
}

/** Everything that is translated, as it stands under the register's hands: no labels, no places. */
function wordsOf(draft: StandardDraft): unknown {
  const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value);
  const listed = ({ statements, groups }: StatementListDraft) => [values(statements), values(groups)];
  return [
    draft.title?.value,
    draft.overview?.value,
    listed(draft.performanceCriteria),
    listed(draft.knowledge),
    draft.sections.map(({ kind, text }) => [kind, text?.value]),
  ];
}
