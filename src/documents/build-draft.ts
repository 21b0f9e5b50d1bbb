import { type Diagnostic } from '../common/diagnostic';
import { type Language } from '../common/language';
import { report } from './diagnostic-catalogue';
import { FieldReader } from './draft-fields';
import { gatherStatements, readFreeSections, readOverview, readStatementSource } from './draft-sections';
import { type HeadReading } from './fields/head';
import { countLanguages, languageOf } from './fields/language';
import { placeRest } from './fields/other-sections';
import { sourced } from './fields/sourced';
import { isTemplateToken } from './fields/template-token';
import { measureWrap } from './fields/wrapping';
import { type Section } from './headings/find-sections';
import { type Line, positionOf } from './readers/line';
import { statementTexts } from './statement-texts';
import { type SectionDraft, type Sourced, type StandardDraft } from './standard-draft';

/** Sample texts say so in this form at the beginning of a line after the statements. */
const SAMPLE = /^(?:sample wording|geiriad enghreifftiol) ?:/i;

/** Turns a document cut at its headings into what it says. Doubts are added to `diagnostics`. */
export function buildDraft(
  head: HeadReading,
  sections: readonly Section[],
  asserted: Language | undefined,
  diagnostics: Diagnostic[],
): StandardDraft {
  reportMisspelt(sections, diagnostics);
  const fields = new FieldReader(sections, diagnostics);
  const title = fields.text('title') ?? lineValue(head.title);
  const urn = fields.text('urn') ?? lineValue(head.urn);
  const values = {
    suites: fields.list('suites'),
    developedBy: fields.text('developedBy'),
    approvedOn: fields.date('approvedOn'),
    versionNumber: fields.text('versionNumber'),
    indicativeReviewDate: fields.date('indicativeReviewDate'),
    validity: fields.validity(),
    status: fields.status(),
    category: fields.text('category'),
    originatingOrganisation: fields.text('originatingOrganisation'),
    originalUrns: fields.text('originalUrns'),
    occupations: fields.list('occupations'),
    socCodes: fields.socCodes(),
    keywords: fields.list('keywords'),
  };
  const pageWidth = measureWrap(sections.find((section) => section.key === 'overview')?.body ?? head.rest);
  const criteria = readStatementSource(
    gatherStatements(sections, 'performanceCriteria', diagnostics),
    pageWidth,
    diagnostics,
  );
  const knowledge = readStatementSource(
    gatherStatements(sections, 'knowledge', diagnostics),
    pageWidth,
    diagnostics,
  );
  const leftover = [
    head.rest,
    ...fields.rests.filter((rest) => rest.isHead).map((rest) => rest.lines),
  ].flat();
  const hasOverview = sections.some((section) => section.key === 'overview');
  const overview = readOverview(sections, leftover, diagnostics);
  const others = [
    ...(hasOverview ? [leftover] : []),
    criteria.rest,
    knowledge.rest,
    ...fields.rests.filter((rest) => !rest.isHead).map((rest) => rest.lines),
  ].map(placeRest);
  for (const other of others) diagnostics.push(...other.diagnostics);
  const draft = {
    title,
    urn,
    ...values,
    overview,
    performanceCriteria: criteria.list,
    knowledge: knowledge.list,
    sections: inOrder([
      ...readFreeSections(sections, diagnostics),
      ...others.flatMap((other) => other.sections),
    ]),
    isSample: isSample(sections),
  };
  return { language: asserted ?? findLanguage(draft, sections), ...draft };
}

function reportMisspelt(sections: readonly Section[], diagnostics: Diagnostic[]): void {
  for (const { heading, isMisspelt } of sections) {
    if (isMisspelt)
      diagnostics.push(report('HEADING_MISSPELT', `“${heading.text}” is misspelt`, positionOf(heading)));
  }
}

/** A line of the head as a value; a token of the template is none. */
function lineValue(line: Line | null): Sourced<string> | null {
  return line === null || isTemplateToken(line.text) ? null : sourced(line.text, [line]);
}

function inOrder(sections: readonly SectionDraft[]): readonly SectionDraft[] {
  return [...sections].sort((one, other) => one.heading.line - other.heading.line);
}

function isSample(sections: readonly Section[]): boolean {
  return sections.some(
    (section) =>
      section.key !== 'overview' &&
      section.key !== 'performanceCriteria' &&
      section.body.some((line) => SAMPLE.test(line.text)),
  );
}

function findLanguage(draft: Omit<StandardDraft, 'language'>, sections: readonly Section[]): Language {
  const words = languageOf(countLanguages(statementTexts(draft)));
  if (words) return words;
  const headings = sections.filter((section) => section.language !== null);
  const welsh = headings.filter((section) => section.language === 'CY').length;
  return welsh * 2 > headings.length ? 'CY' : 'EN';
}
