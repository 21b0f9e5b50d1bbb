import { type LinkSummary } from '../links/linker/summary';

/** What a run of the linker left behind, in lines for a person. */
export function describeLinks({ wordings, pairs, seconds, epoch }: LinkSummary): string {
  const number = (count: number) => count.toLocaleString('en-GB');
  return [
    `Linked in ${seconds.toFixed(1)} s, epoch ${epoch}: ${number(wordings)} different statements`,
    `  ${number(pairs.LIKELY_SAME)} pairs likely the same`,
    `  ${number(pairs.OVERLAP)} pairs that overlap`,
    `  ${number(pairs.POSSIBLE)} pairs that possibly overlap`,
    '',
  ].join('\n');
}
