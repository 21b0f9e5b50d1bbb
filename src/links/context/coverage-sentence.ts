import { type Language } from '../../common/language';
import { type Coverage } from './unit-coverage';

/** "12 of 23 criteria and 4 of 30 knowledge items of INSCC006 have a counterpart in INSCC007 (31 %)". */
export function coverageSentence(
  { covered, totals, share }: Coverage,
  names: { readonly of: string; readonly in: string },
  language: Language,
): string {
  const criteria = `${covered.PERFORMANCE_CRITERION}`;
  const knowledge = `${covered.KNOWLEDGE_ITEM}`;
  const percent = `${Math.round(share * 100)}`;
  return language === 'CY'
    ? `${names.of}: mae ${criteria} o ${totals.PERFORMANCE_CRITERION} o feini prawf a ${knowledge} o ` +
        `${totals.KNOWLEDGE_ITEM} o eitemau gwybodaeth yn cyfateb i rai ${names.in} (${percent}%)`
    : `${criteria} of ${totals.PERFORMANCE_CRITERION} criteria and ${knowledge} of ${totals.KNOWLEDGE_ITEM} ` +
        `knowledge items of ${names.of} have a counterpart in ${names.in} (${percent} %)`;
}
