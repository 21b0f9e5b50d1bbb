import { type Language } from '../common/language';
import { type StandardDraft } from '../documents/standard-draft';

/** The drafts of one edition, by language; at least one. */
export type DraftsByLanguage = { readonly [language in Language]?: StandardDraft };
