import { type Diagnostic } from '../common/diagnostic';
import { type Language } from '../common/language';
import { buildDraft } from './build-draft';
import { report } from './diagnostic-catalogue';
import { readHead } from './fields/head';
import { readMarker } from './fields/markers';
import { untearFields } from './fields/field-columns';
import { isUrnShaped } from './fields/urn-shape';
import { findLeadIn } from './headings/lead-ins';
import { findSections, type SectionedLines } from './headings/find-sections';
import { isStatementList } from './headings/heading';
import { MAX_DIAGNOSTICS, MAX_LINE_LENGTH, MAX_LINES } from './limits';
import { markBrokenWords } from './readers/broken-words';
import { decodeText } from './readers/decode-text';
import { type Line, positionOf } from './readers/line';
import { findRunningUrn, stripFurniture } from './readers/page-furniture';
import { splitLines } from './readers/split-lines';
import { unfoldColumns } from './readers/unfold-columns';
import { RULES } from './rules';
import { findSecondStandard } from './several-standards';
import { type StandardDraft } from './standard-draft';

/** What a person asserts about a document before it is read. */
export interface ReadingOptions {
  /** Asserted language; without it the language is worked out from headings and words. */
  readonly language?: Language;
}

/** The outcome of reading: a draft, or null when the document was refused (then a diagnostic of severity ERROR says why). */
export interface DocumentReading {
  readonly draft: StandardDraft | null;
  /** The whole decoded text, kept with the document; null when the bytes are not text. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the bytes of one document. Pure and total: it never throws on any input. */
export function readDocument(bytes: Uint8Array, options: ReadingOptions = {}): DocumentReading {
  const decoded = decodeText(bytes);
  if ('refusal' in decoded) return { draft: null, text: decoded.text, diagnostics: [decoded.refusal] };
  const { text } = decoded;
  const lines = splitLines(text, MAX_LINES + 1);
  const excess = findExcess(lines);
  if (excess) return { draft: null, text, diagnostics: [excess] };
  const { head, sections } = cutIntoSections(markBrokenWords(unfoldColumns(lines)));
  const refusal = refuseUnlessStandard(head, sections) ?? findSecondStandard(sections);
  if (refusal) return { draft: null, text, diagnostics: [refusal] };

  const diagnostics: Diagnostic[] = [];
  const untorn = untearFields(sections);
  diagnostics.push(...untorn.diagnostics);
  const heading = readHead(head);
  const running =
    heading.urn === null && !sections.some(({ key }) => key === 'urn')
      ? findRunningUrn(lines, heading.title)
      : null;
  if (running)
    diagnostics.push(
      report('URN_INFERRED', `${running.text} stands beside the title without a label`, positionOf(running)),
    );
  const draft = buildDraft(
    { ...heading, urn: heading.urn ?? running },
    untorn.sections,
    options.language,
    diagnostics,
  );
  for (const rule of RULES)
    diagnostics.push(...rule(draft, { sections, lines, asserted: options.language ?? null }));
  const isRefused = diagnostics.some(({ severity }) => severity === 'ERROR');
  return { draft: isRefused ? null : draft, text, diagnostics: inOrder(diagnostics) };
}

function findExcess(lines: readonly Line[]): Diagnostic | null {
  if (lines.length > MAX_LINES) {
    return report('TOO_MANY_LINES', `more than ${MAX_LINES} lines`, { line: MAX_LINES + 1, column: 1 });
  }
  const long = lines.find((line) => line.raw.length > MAX_LINE_LENGTH);
  if (!long) return null;
  const message = `line ${long.number} has ${long.raw.length} characters; at most ${MAX_LINE_LENGTH} are read`;
  return report('LINE_TOO_LONG', message, { line: long.number, column: MAX_LINE_LENGTH + 1 });
}

/** Finds the sections, then once more without running heads and feet where the head shows what these repeat. */
function cutIntoSections(lines: readonly Line[]): SectionedLines {
  const found = findSections(lines);
  const { title, urn } = readHead(found.head);
  const labelled = found.sections
    .find((section) => section.key === 'urn')
    ?.body.find((line) => line.text !== '');
  const code = labelled && isUrnShaped(labelled.text) ? labelled : urn;
  const identity = {
    title: title?.text ?? null,
    urn: code?.text ?? findRunningUrn(lines, title)?.text ?? null,
  };
  const bodyStart = Math.max(found.head.length, lines.findIndex((line) => line.number === code?.number) + 1);
  const stripped = stripFurniture(lines, bodyStart, identity);
  return stripped === lines ? found : findSections(stripped);
}

function refuseUnlessStandard(
  head: readonly Line[],
  sections: SectionedLines['sections'],
): Diagnostic | null {
  const place = { line: head[0]?.number ?? 1, column: 1 };
  if (sections.some((section) => isStatementList(section.key))) {
    if (sections.some((section) => speaksForStandard(section))) return null;
    const message = 'headings of statements stand in the text, and nothing else that belongs to a standard';
    return report('NOT_A_STANDARD', message, place);
  }
  const overview = sections.find((section) => section.key === 'overview');
  if (overview && sections.some((section) => section.key === 'urn')) {
    const last = [...overview.body].reverse().find((line) => line.text !== '') ?? overview.heading;
    const message = `neither criteria nor knowledge follow the overview, which ends on line ${last.number}`;
    return report('DOCUMENT_TRUNCATED', message, { line: last.number, column: last.column });
  }
  return report(
    'NOT_A_STANDARD',
    'no heading of performance criteria or of knowledge and understanding was found',
    place,
  );
}

/** The initial of a name under a letter. */
const INITIAL = /^[A-Z]\. /;

/** A field, a section, a lead-in or an item with a marker: letters and notes may hold the mere words of a heading. */
function speaksForStandard({ key, body }: SectionedLines['sections'][number]): boolean {
  return (
    !isStatementList(key) ||
    body.some((line) => findLeadIn(line.text) ?? (readMarker(line) && !INITIAL.test(line.text)))
  );
}

/** Errors first, then by place; beyond the limit one more diagnostic says how many were left out. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (one, other) =>
      Number(other.severity === 'ERROR') - Number(one.severity === 'ERROR') ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0),
  );
  if (sorted.length <= MAX_DIAGNOSTICS) return sorted;
  const dropped = sorted.length - MAX_DIAGNOSTICS;
  return [
    ...sorted.slice(0, MAX_DIAGNOSTICS),
    report('DIAGNOSTICS_DROPPED', `${dropped} more were left out`),
  ];
}
