import { type Diagnostic } from '../../common/diagnostic';
import { type Language } from '../../common/language';
import { type Section } from '../headings/find-sections';
import { type Line } from '../readers/line';
import { type StandardDraft } from '../standard-draft';

/** What a rule may look at beside the draft. */
export interface RuleContext {
  readonly sections: readonly Section[];
  readonly lines: readonly Line[];
  /** The language a person asserted, or null. */
  readonly asserted: Language | null;
}

/** One rule: what is wrong or doubtful in a draft. Pure. */
export type Rule = (draft: StandardDraft, context: RuleContext) => readonly Diagnostic[];
