import { type Language, localise, toLocalisedText } from '../common/language';
import { type Hit } from '../search/find-hits';
import { type PreparedSearch } from '../search/prepare-search';
import { type Highlight, highlightsOf } from '../search/results/highlight';
import { type FoundNode } from '../search/results/load-nodes';
import { type SearchPage } from '../search/search';

/** A find with what it stands for. */
export interface ShownHit {
  readonly hit: Hit;
  readonly node: FoundNode;
  /** The standard a statement belongs to; of a standard, its own. */
  readonly urn: string | null;
  readonly edition: string;
}

/** Marks a word that was found. */
export type Emphasise = (word: string) => string;

const KINDS: Readonly<Record<FoundNode['target'], string>> = {
  STANDARD: 'standard',
  PERFORMANCE_CRITERION: 'criterion',
  KNOWLEDGE_ITEM: 'knowledge',
};

/** A find for a person: what it is, then the texts in which words were found. */
export function describeHit(search: PreparedSearch, shown: ShownHit, emphasise: Emphasise): string {
  const { node, hit } = shown;
  const name = `${shown.urn ?? 'without URN'} (${shown.edition})`;
  const what =
    node.target === 'STANDARD' ? titleOf(node) : `${KINDS[node.target]} ${node.statement.position}`;
  const highlights = highlightsOf(search, hit, node.texts);
  const lines = highlights.map((one) => {
    const field = one.field === 'text' ? '' : `${one.field}: `;
    return `  ${one.language.toLowerCase()} ${field}${mark(one, emphasise)}`;
  });
  return [`${name} ${what}`, ...lines, ''].join('\n');
}

/** The same for a program. */
export function toHitJson(search: PreparedSearch, { hit, node, urn, edition }: ShownHit): object {
  const named =
    node.target === 'STANDARD'
      ? { id: node.standard.id, text: toTexts(node.standard.titleEn, node.standard.titleCy) }
      : {
          id: node.statement.id,
          position: node.statement.position,
          text: toTexts(node.statement.textEn, node.statement.textCy),
        };
  const highlights = highlightsOf(search, hit, node.texts);
  return { kind: node.target, urn, edition, ...named, score: hit.score, highlights };
}

/** What a person should know of how the text was understood; empty when it was taken as it is. */
export function describeReading({ search, ignored }: SearchPage): string[] {
  const taken = search.corrections.map(({ from, to }) => `no text has "${from}": looked for "${to}"`);
  const left = ignored.map((word) => `"${word}"`).join(', ');
  return [
    ...taken,
    ...(left === '' ? [] : [`left out, for no text has it, or none together with the other words: ${left}`]),
  ];
}

function titleOf({ standard }: Extract<FoundNode, { target: 'STANDARD' }>): string {
  return localise(toLocalisedText(standard.titleEn, standard.titleCy), 'EN') ?? '';
}

function toTexts(english: string | null, welsh: string | null): Partial<Record<Lowercase<Language>, string>> {
  return { ...(english === null ? {} : { en: english }), ...(welsh === null ? {} : { cy: welsh }) };
}

/** The text on one line with its found words marked, longer forms before shorter ones. */
function mark({ text, matches }: Highlight, emphasise: Emphasise): string {
  const forms = [...matches]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const line = text.replace(/\s+/gu, ' ');
  if (forms.length === 0) return line;
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return line.replace(words, (word) => emphasise(word));
}
