import { type Diagnostic } from '../../common/diagnostic';
import { report } from '../diagnostic-catalogue';
import { type Line, positionOf } from '../readers/line';
import { type SectionDraft } from '../standard-draft';
import { readFreeText } from './free-text';
import { readMarker } from './markers';
import { sourced, trimBlank } from './sourced';

/** Sections made of text under headings that are in no dictionary, or the report that text has no place. */
export interface OtherSections {
  readonly sections: readonly SectionDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Places text that follows a value or a list without a known heading: when its first line looks like a heading it
 * becomes a section of kind OTHER, otherwise it is only reported.
 */
export function placeRest(rest: readonly Line[]): OtherSections {
  const body = trimBlank(rest);
  const first = body[0];
  if (!first) return { sections: [], diagnostics: [] };
  const place = positionOf(first);
  const next = body[1];
  if (
    !looksLikeHeading(first) ||
    (next && next.text !== '' && /^\p{Ll}/u.test(next.text) && !readMarker(next))
  ) {
    return {
      sections: [],
      diagnostics: [report('UNPLACED_TEXT', `“${excerpt(first.text)}” belongs to no section`, place)],
    };
  }
  const text = readFreeText(body.slice(1));
  const heading = sourced(first.text.replace(/ ?:$/, ''), [first]);
  return {
    sections: [{ kind: 'OTHER', heading, text }],
    diagnostics: [
      report('UNKNOWN_HEADING', `“${excerpt(first.text)}” is kept as a section of its own`, place),
    ],
  };
}

function looksLikeHeading(line: Line): boolean {
  const { text } = line;
  return text.length <= 70 && /^\p{Lu}/u.test(text) && !/[.;,]$/.test(text) && readMarker(line) === null;
}

/** The beginning of a text, for messages. */
export function excerpt(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
