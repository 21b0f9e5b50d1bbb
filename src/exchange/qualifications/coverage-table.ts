import { stringify } from 'csv-stringify/sync';
import { type Language } from '../../common/language';
import { type StatementCoverage } from '../../qualifications/coverage/cover-standard';
import { type StandardCoverage } from '../../qualifications/coverage/find-coverage';
import { formatStatementNumber } from '../../qualifications/files/statement-number';
import { type QualificationStructure } from '../../qualifications/structure/structure';
import { eachCitation } from '../../qualifications/structure/walk-mapping';
import { parseUrn } from '../../register/urn';
import { COVERAGE_WORDS } from './coverage-words';
import { type NewSheet } from './sheet';

/** What a qualification covers as a table: rows of statements, and rows that sum up. All have the same columns. */
export interface CoverageTable {
  readonly headings: readonly string[];
  /** A list of rows a standard: its statements, then its summary. */
  readonly standards: readonly { readonly statements: readonly string[][]; readonly summary: string[] }[];
  /** Standards that are cited and not on the register. */
  readonly unknown: readonly string[][];
  readonly total: string[];
}

/** Lays out coverage for a regulator: every statement of every standard cited, whether covered or not. */
export function toCoverageTable(
  structure: QualificationStructure,
  coverage: readonly StandardCoverage[],
  language: Language,
): CoverageTable {
  const words = COVERAGE_WORDS[language];
  const row = (cells: readonly string[]) => words.headings.map((_, at) => cells[at] ?? '');
  const all = coverage.flatMap(({ statements }) => statements);
  const sums = (statements: readonly StatementCoverage[]) => {
    const ofKind = (kind: string) => statements.filter((one) => one.statement.kind === kind);
    const told = (some: readonly StatementCoverage[]) =>
      words.covered(some.filter(({ isCovered }) => isCovered).length, some.length);
    const twice = statements.filter((one) => one.isClaimedMoreThanOnce).length;
    const described = words.described(
      told(ofKind('PERFORMANCE_CRITERION')),
      told(ofKind('KNOWLEDGE_ITEM')),
      twice,
    );
    return ['', described, '', told(statements), String(twice)];
  };
  const standards = coverage.map(({ standard, statements, units }) => {
    const title = pick(standard.titleEn, standard.titleCy, language);
    const head = [standard.urn ?? standard.identity, standard.edition, title];
    return {
      statements: statements.map(({ statement, strength, isCovered, isClaimedMoreThanOnce, claims }) =>
        row([
          ...head,
          words.kinds[statement.kind],
          formatStatementNumber(
            statement,
            statements.map((one) => one.statement),
          ),
          pick(statement.textEn, statement.textCy, language),
          strength === null ? words.none : words.claims[strength],
          isCovered ? words.yes : words.no,
          isClaimedMoreThanOnce ? words.yes : words.no,
          [...new Set(claims.map(({ unit }) => unit))].join('; '),
          claims
            .map(
              ({ unit, learningOutcome, criterion, claim }) =>
                `${unit} ${words.outcome}${learningOutcome} ${words.criterion}${criterion}: ${words.claims[claim]}`,
            )
            .join('; '),
        ]),
      ),
      summary: row([...head, words.summary, ...sums(statements), units.join('; ')]),
    };
  });
  return {
    headings: words.headings,
    standards,
    unknown: unknownOf(structure, coverage).map(({ urn, edition, units }) =>
      row([urn, edition ?? '', '', words.unknown, '', '', '', '', '', units.join('; ')]),
    ),
    total: row(['', '', '', words.total, ...sums(all)]),
  };
}

/**
 * The table as CSV with a byte order mark, by which spreadsheets know the circumflexes of Welsh. A cell that begins with `=`,
 * `+`, `-`, `@` or a tab gets a `'` before it, so that no spreadsheet calculates it.
 */
export function coverageCsv({ headings, standards, unknown, total }: CoverageTable): string {
  const rows = standards.flatMap(({ statements, summary }) => [...statements, summary]);
  return stringify([headings, ...rows, ...unknown, total], { bom: true, escape_formulas: true });
}

/** The table as two sheets: the statements, and the sums. */
export function coverageSheets(
  { headings, standards, unknown, total }: CoverageTable,
  language: Language,
): NewSheet[] {
  const [coverage, summary] = COVERAGE_WORDS[language].sheets;
  const columns = WIDTHS.map((width) => ({ width, isText: true }));
  const statements = standards.flatMap((one) => one.statements);
  const sums = standards.map((one) => one.summary);
  return [
    { name: coverage, columns, rows: [headings, ...statements] },
    { name: summary, columns, rows: [headings, ...sums, ...unknown, total] },
  ];
}

const WIDTHS = [16, 12, 40, 22, 9, 70, 10, 12, 14, 14, 50];

function unknownOf(structure: QualificationStructure, coverage: readonly StandardCoverage[]) {
  const found = new Map<string, { urn: string; edition: string | null; units: string[] }>();
  for (const { unit, citation } of eachCitation(structure)) {
    const { urn, edition } = citation;
    const parsed = parseUrn(urn);
    const identity = parsed.kind === 'CODE' ? parsed.normalised : null;
    const isKnown = coverage.some(
      ({ standard }) => standard.identity === identity && (edition === null || edition === standard.edition),
    );
    if (isKnown) continue;
    const entry = found.get(`${urn} ${edition}`) ?? { urn, edition, units: [] };
    entry.units.push(unit.key);
    found.set(`${urn} ${edition}`, entry);
  }
  return [...found.values()];
}

function pick(english: string | null, welsh: string | null, language: Language): string {
  return (language === 'EN' ? (english ?? welsh) : (welsh ?? english)) ?? '';
}
