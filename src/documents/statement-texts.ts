import { type StandardDraft } from './standard-draft';

/** The running text of a draft: what shows its language. */
export function* statementTexts(draft: Omit<StandardDraft, 'language'>): Generator<string> {
  if (draft.title) yield draft.title.value;
  if (draft.overview) yield draft.overview.value;
  for (const { value } of draft.performanceCriteria.statements) yield value;
  for (const { value } of draft.knowledge.statements) yield value;
}
