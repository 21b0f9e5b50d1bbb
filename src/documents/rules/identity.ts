import { report } from '../diagnostic-catalogue';
import { type Rule } from './rule';

/** A document must say which standard it is: by URN and title. */
export const identity: Rule = (draft) => [
  ...(draft.urn ? [] : [report('NO_URN', 'no URN stands in the document')]),
  ...(draft.title ? [] : [report('NO_TITLE', 'no title stands before the first heading')]),
];
