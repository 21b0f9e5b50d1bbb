import { findTranslationFindings, findTranslations } from '../../../register/parity/parity.queries';
import { loaderOf } from '../shared/loader';

/** How much a standard says in each language, English first. */
export const loadTranslations = loaderOf(findTranslations);
/** What there is to do about the languages of a standard. */
export const loadFindings = loaderOf(findTranslationFindings);
