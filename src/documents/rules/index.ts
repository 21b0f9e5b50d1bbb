import { completeness } from './completeness';
import { dates } from './dates';
import { identity } from './identity';
import { numbering } from './numbering';
import { type Rule } from './rule';
import { statements } from './statements';
import { text } from './text';

/** Every rule, in the order in which they are applied. */
export const RULES: readonly Rule[] = [identity, completeness, numbering, statements, dates, text];
