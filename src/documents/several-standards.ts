import { type Diagnostic } from '../common/diagnostic';
import { report } from './diagnostic-catalogue';
import { type Section } from './headings/find-sections';
import { type HeadingKey, isField } from './headings/heading';
import { positionOf } from './readers/line';

/**
 * The refusal of a file that holds two standards: a second, different URN below statements, a second overview and
 * criteria after a first, or criteria that begin again below a tail. Null for a file with one standard.
 */
export function findSecondStandard(sections: readonly Section[]): Diagnostic | null {
  return findSecondUrn(sections) ?? findSecondCycle(sections) ?? findSecondDocument(sections);
}

function findSecondUrn(sections: readonly Section[]): Diagnostic | null {
  let first: { section: Section; urn: string } | null = null;
  let sawStatements = false;
  for (const section of sections) {
    if (section.key === 'performanceCriteria' || section.key === 'knowledge') sawStatements = true;
    if (section.key !== 'urn') continue;
    const urn = (section.body.find((line) => line.text !== '')?.text ?? '').toUpperCase().replace(/\s/g, '');
    if (urn === '') continue;
    if (first && sawStatements && urn !== first.urn)
      return refuse(first.section, section, `${first.urn} and ${urn}`);
    first ??= { section, urn };
  }
  return null;
}

function findSecondCycle(sections: readonly Section[]): Diagnostic | null {
  const overviews: Section[] = [];
  let criteria: Section | null = null;
  let sawKnowledge = false;
  let sawTail = false;
  for (const section of sections) {
    if (section.key === 'overview') overviews.push(section);
    if (section.heading.startsPage) continue;
    if (section.key === 'knowledge') sawKnowledge = true;
    if (sawKnowledge && isField(section.key)) sawTail = true;
    if (section.key !== 'performanceCriteria') continue;
    if (criteria === null) {
      criteria = section;
      continue;
    }
    const [overview] = overviews;
    const second = overviews.at(-1);
    const hasSecond = overview && second && second.heading.number > criteria.heading.number;
    if (hasSecond && (sawKnowledge || sawTail))
      return refuse(overview, second, 'two overviews, each with its criteria');
    if (sawTail) return refuse(criteria, section, 'criteria begin again below a tail');
  }
  return null;
}

/** Fields that stand in the tail alone: three of them below the knowledge are the end of a document. */
const TAIL: ReadonlySet<HeadingKey> = new Set<HeadingKey>([
  'versionNumber',
  'indicativeReviewDate',
  'validity',
  'status',
  'originatingOrganisation',
  'originalUrns',
]);

/**
 * Criteria at the top of a page are most often the same ones going on, but not below the end of a document, nor below
 * an overview that follows the knowledge.
 */
function findSecondDocument(sections: readonly Section[]): Diagnostic | null {
  const criteria = sections.find(({ key }) => key === 'performanceCriteria');
  const overview = sections.find(({ key }) => key === 'overview');
  const knowledge = sections.findIndex(({ key }) => key === 'knowledge');
  if (!criteria || knowledge < 0) return null;
  const below = sections.slice(knowledge + 1);
  const again = below.findIndex(({ key }) => key === 'performanceCriteria');
  const next = below[again];
  if (!next) return null;
  const before = below.slice(0, again);
  const secondOverview = before.find(({ key }) => key === 'overview');
  if (overview && secondOverview)
    return refuse(overview, secondOverview, 'two overviews, each with its criteria');
  const tail = new Set(before.map(({ key }) => key).filter((key) => TAIL.has(key)));
  return tail.size >= 3 ? refuse(criteria, next, 'criteria begin again below a tail') : null;
}

function refuse(first: Section, second: Section, why: string): Diagnostic {
  const places = `the first on line ${first.heading.number}, the second on line ${second.heading.number}`;
  return report('SEVERAL_STANDARDS', `${why}: ${places}`, positionOf(second.heading));
}
