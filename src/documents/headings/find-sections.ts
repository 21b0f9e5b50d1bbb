import { readMarker } from '../fields/markers';
import { type Line } from '../readers/line';
import { type HeadingForm, type HeadingKey, type HeadingLanguage, isStatementList } from './heading';
import { findLeadIn, isKnownLeadIn } from './lead-ins';
import { matchHeading } from './match-heading';

/** A heading with the lines below it, up to the next heading. */
export interface Section {
  readonly key: HeadingKey;
  readonly language: HeadingLanguage;
  readonly heading: Line;
  /** Blank lines included; a value on the line of the heading comes first. */
  readonly body: readonly Line[];
  /** True when the heading was lost and a lead-in or a label column showed where the section begins. */
  readonly isInferred: boolean;
  /** True when the heading is misspelt by one letter. */
  readonly isMisspelt: boolean;
}

/** A document cut at its headings. */
export interface SectionedLines {
  /** What stands before the first heading. */
  readonly head: readonly Line[];
  readonly sections: readonly Section[];
}

interface OpenSection extends Section {
  readonly body: Line[];
  isEmpty: boolean;
}

/**
 * Cuts lines at the headings of the dictionary, in any order and either language. Where the heading of the criteria
 * or of the knowledge was lost, its lead-in or its first label ("K1") opens the section instead.
 */
export function findSections(lines: readonly Line[]): SectionedLines {
  const found = cut(lines, new Set());
  const missing = (['performanceCriteria', 'knowledge'] as const).filter(
    (key) => !found.sections.some((section) => section.key === key),
  );
  return missing.length === 0 ? found : cut(lines, new Set(missing));
}

function cut(lines: readonly Line[], inferable: Set<HeadingKey>): SectionedLines {
  const head: Line[] = [];
  const sections: OpenSection[] = [];
  const seen = new Set<HeadingKey>();
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as Line;
    const open = sections.at(-1);
    if (line.text === '') {
      (open?.body ?? head).push(line);
      at++;
      continue;
    }
    const context = { current: open?.key ?? null, currentIsEmpty: open?.isEmpty ?? false, seen };
    const match = matchHeading(lines, at, context);
    if (match) {
      sections.push({
        ...begin(match.form, match.heading, match.inline, false),
        isMisspelt: match.isMisspelt === true,
      });
      seen.add(match.form.key);
      inferable.delete(match.form.key);
      at += match.consumed;
      continue;
    }
    const inferred = inferable.size > 0 ? inferKey(line, open?.key ?? null, inferable) : null;
    if (inferred) {
      sections.push(begin({ key: inferred, language: null, isWeak: false }, line, line, true));
      seen.add(inferred);
      inferable.delete(inferred);
    } else {
      (open?.body ?? head).push(line);
      if (open) open.isEmpty = false;
    }
    at++;
  }
  return { head, sections };
}

function begin(form: HeadingForm, heading: Line, inline: Line | null, isInferred: boolean): OpenSection {
  const body = inline ? [inline] : [];
  return {
    key: form.key,
    language: form.language,
    heading,
    body,
    isInferred,
    isMisspelt: false,
    isEmpty: inline === null,
  };
}

function inferKey(
  line: Line,
  current: HeadingKey | null,
  inferable: ReadonlySet<HeadingKey>,
): HeadingKey | null {
  if (isKnownLeadIn(line.text)) {
    const kind = findLeadIn(line.text);
    return kind && inferable.has(kind) ? kind : null;
  }
  if (current === null || !(isStatementList(current) || current === 'overview')) return null;
  const marker = readMarker(line);
  if (marker?.style !== 'CODE' || marker.number !== 1) return null;
  if (/^(?:K|KU|GD)$/.test(marker.prefix) && inferable.has('knowledge')) return 'knowledge';
  if (/^(?:P|PC|MP)$/.test(marker.prefix) && inferable.has('performanceCriteria'))
    return 'performanceCriteria';
  return null;
}
