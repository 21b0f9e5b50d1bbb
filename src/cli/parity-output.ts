import { stringify } from 'csv-stringify/sync';
import { LANGUAGE_NAMES, LANGUAGES } from '../common/language';
import { type ParityEntry } from '../register/parity/parity-report';
import { type ParitySummary } from '../register/parity/parity.queries';
import { COUNTED, type TranslationCounts } from '../register/parity/translation-findings';

/** One standard of the report for a person: a line, and one more for each thing to do. */
export function describeParity({ standard, translations, findings }: ParityEntry): string {
  const languages = translations.map(({ language }) => language).join('+');
  const name = `${standard.urn ?? standard.identity} (${standard.edition})`;
  const title = standard.titleEn ?? standard.titleCy ?? '';
  const lines = findings.map(({ kind, message }) => `  ${kind}: ${message}`);
  return [`${name} ${languages} ${title}`, ...(lines.length > 0 ? lines : ['  in order'])].join('\n') + '\n';
}

/** The last lines of the report: totals, and how many standards there are of each finding. */
export function describeParitySummary(summary: ParitySummary): string {
  const { standards, withEnglish, withWelsh, withBoth, withoutFindings } = summary;
  const found = summary.findings.filter((total) => total.standards > 0);
  return [
    `${standards} standards: ${withEnglish} in English, ${withWelsh} in Welsh, ${withBoth} in both, ${withoutFindings} in order`,
    ...found.map((total) => `  ${total.kind}: ${total.standards}`),
    '',
  ].join('\n');
}

/** The same for a program. */
export function toParityJson({ standard, suites, translations, findings }: ParityEntry): object {
  return {
    urn: standard.urn,
    edition: standard.edition,
    title: { en: standard.titleEn, cy: standard.titleCy },
    suites: suites.map(({ name }) => name),
    validity: standard.validity,
    counts: Object.fromEntries(
      translations.map((row) => [
        row.language.toLowerCase(),
        Object.fromEntries(COUNTED.map((counted) => [counted, row[counted]])),
      ]),
    ),
    findings: findings.map(({ kind, language, message }) => ({
      kind,
      language: language.toLowerCase(),
      message,
    })),
  };
}

const COUNT_NAMES: Readonly<Record<keyof TranslationCounts, string>> = {
  performanceCriteria: 'Performance criteria',
  knowledgeItems: 'Knowledge items',
  criteriaGroups: 'Groups of criteria',
  knowledgeGroups: 'Groups of knowledge',
  suites: 'Suites',
  occupations: 'Occupations',
  keywords: 'Keywords',
};

const COUNT_COLUMNS = COUNTED.flatMap((counted) => LANGUAGES.map((language) => ({ counted, language })));

const HEADINGS = [
  'URN',
  'Edition',
  'Title (English)',
  'Title (Welsh)',
  'Suites',
  'Validity',
  'Findings',
  'In words',
  ...COUNT_COLUMNS.map(({ counted, language }) => `${COUNT_NAMES[counted]} (${LANGUAGE_NAMES[language]})`),
];

/** The first line of the table; it begins with a byte order mark, by which spreadsheets know the circumflexes of Welsh. */
export function parityTableHead(): string {
  return stringify([HEADINGS], { bom: true });
}

/** A line of the table. What a spreadsheet would take for a formula is disarmed; a language that is missing has no counts. */
export function parityTableLine({ standard, suites, translations, findings }: ParityEntry): string {
  const counts = COUNT_COLUMNS.map(
    ({ counted, language }) => translations.find((row) => row.language === language)?.[counted] ?? '',
  );
  const cells = [
    standard.urn,
    standard.edition,
    standard.titleEn,
    standard.titleCy,
    suites.map(({ name }) => name).join('; '),
    standard.validity,
    [...new Set(findings.map(({ kind }) => kind))].join('; '),
    findings.map(({ message }) => message).join('; '),
    ...counts,
  ];
  return stringify([cells], { escape_formulas: true });
}
