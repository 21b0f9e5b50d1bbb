import { type Language, LANGUAGES, otherLanguage } from '../common/language';
import { inList, listParameter } from '../common/dialect';
import { groupBy } from '../common/group-by';
import { type UnitOfWork } from '../common/unit-of-work';
import { type StandardDraft, type StatementListDraft } from '../documents/standard-draft';
import { type RegisterChanges } from '../register/changes/change-log';
import { settleFindings } from '../register/parity/settle-findings';
import { toDraft } from './stored-documents';

/** Brings what there is to do about the languages of a standard's editions into line with its documents. */
export async function settleLanguages(unit: UnitOfWork, identity: string): Promise<RegisterChanges> {
  const changes = await settleFindings(unit, identity, (ids) => findOutdatedLanguages(unit, ids));
  return { changes, standards: 0, statements: 0 };
}

interface ArrivedDocument {
  readonly id: string;
  readonly standardId: string;
  readonly language: Language;
  readonly state: 'PUBLISHED' | 'REPLACED';
  readonly isSample: boolean | number;
}

/**
 * The languages of each edition whose document came before the words of the other language were corrected: what the other
 * document says now is not what it said then. A copy with the same words corrects nothing. A fact of the order in which
 * files came, as corrections are.
 */
async function findOutdatedLanguages(
  unit: UnitOfWork,
  standardIds: readonly string[],
): Promise<Map<string, Language[]>> {
  const documents = await unit.rows.all<ArrivedDocument>(
    `select d.id, d.standard_id as "standardId", d.language, d.state, d.is_sample as "isSample" from source_document d
      where d.state <> 'HELD' and ${inList(unit.rows.dialect, 'd.standard_id')} order by d.sequence`,
    [listParameter(standardIds)],
  );
  const outdated = new Map<string, Language[]>();
  for (const [standardId, arrived] of groupBy(documents, (document) => document.standardId)) {
    for (const language of LANGUAGES) {
      const correction = findCorrection(arrived, language);
      if (!correction || (await haveSameWords(unit, correction.then, correction.now))) continue;
      outdated.set(standardId, [...(outdated.get(standardId) ?? []), language]);
    }
  }
  return outdated;
}

/** The document of the other language that stood when the one in `language` came, and the one that stands now, if another. */
function findCorrection(
  arrived: readonly ArrivedDocument[],
  language: Language,
): { readonly then: string; readonly now: string } | null {
  const own = arrived.findIndex(
    (document) => document.language === language && document.state === 'PUBLISHED',
  );
  if (own < 0) return null;
  const isOther = (document: ArrivedDocument) =>
    document.language === otherLanguage(language) &&
    Boolean(document.isSample) === Boolean(arrived[own]?.isSample);
  const then = arrived.slice(0, own).findLast(isOther);
  const now = arrived.slice(own).find((document) => isOther(document) && document.state === 'PUBLISHED');
  return then && now ? { then: then.id, now: now.id } : null;
}

async function haveSameWords(unit: UnitOfWork, one: string, other: string): Promise<boolean> {
  const rows = await unit.rows.all<{ id: string; language: Language; text: string }>(
    'select d.id, d.language, d.text from source_document d where d.id in (?, ?)',
    [one, other],
  );
  const [first, second] = rows.map((row) => JSON.stringify(wordsOf(toDraft(row))));
  return first === second;
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
