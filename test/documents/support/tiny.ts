import {
  type DocumentReading,
  readDocument,
  type ReadingOptions,
} from '../../../src/documents/read-document';
import { type StandardDraft } from '../../../src/documents/standard-draft';

/** The parts of a small whole document; each can be replaced. */
export interface TinyParts {
  readonly head?: string;
  readonly overview?: string;
  readonly criteria?: string;
  readonly knowledge?: string;
  readonly tail?: string;
}

/** A small standard in our own words that says nothing wrong. */
export function tiny(parts: TinyParts = {}): string {
  return [
    parts.head ?? 'Keep bees\n\nURN: SAMBK1\nApproved on: 05 Feb 2021',
    parts.overview ?? 'Overview\n\nThis standard is about keeping bees in gardens.',
    parts.criteria ??
      'Performance criteria\n\nYou must be able to:\n\n1. open the hive calmly\n2. look for the queen',
    parts.knowledge ??
      'Knowledge and understanding\n\nYou need to know and understand:\n\n1. how bees live\n2. when bees swarm',
    parts.tail ?? 'Validity\n\nCurrent\n\nKeywords\n\nbees; hives',
  ].join('\n\n');
}

/** Reads a text as UTF-8. */
export function read(text: string, options?: ReadingOptions): DocumentReading {
  return readDocument(Buffer.from(text, 'utf8'), options);
}

/** The draft of a text that is not refused. */
export function draftOf(text: string): StandardDraft {
  const { draft, diagnostics } = read(text);
  if (!draft) throw new Error(`refused: ${diagnostics.map(({ code }) => code).join(', ')}`);
  return draft;
}

/** The codes of all diagnostics of a text. */
export function codesOf(text: string): string[] {
  return read(text).diagnostics.map(({ code }) => code);
}

/** The criteria under a body of lines: label, text and the title of the group of each. */
export function criteriaOf(
  body: string,
): (readonly [label: string | null, text: string, group: string | null])[] {
  const { statements, groups } = draftOf(
    tiny({ criteria: `Performance criteria\n\n${body}` }),
  ).performanceCriteria;
  return statements.map(({ label, value, group }) => [
    label,
    value,
    group === null ? null : (groups[group - 1]?.value ?? null),
  ]);
}

export function values(list: readonly { readonly value: string }[]): string[] {
  return list.map(({ value }) => value);
}
