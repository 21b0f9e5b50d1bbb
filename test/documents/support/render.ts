import { type AbstractGroups, type AbstractStandard, type Layout } from './abstract-standard';
import { PRINTED_CHOICES, PRINTED_WORDS, type PrintedWords, printDate } from './wordings';

/** Prints a standard in a layout; `wording` picks one of the ways in which headings are worded. */
export function render(standard: AbstractStandard, layout: Layout, wording: number): string {
  const all = PRINTED_WORDS[standard.language];
  const words = all[wording % all.length] as PrintedWords;
  return RENDERERS[layout](standard, words).join('\n');
}

type Renderer = (standard: AbstractStandard, words: PrintedWords) => string[];
type ListPrinter = (groups: AbstractGroups, leadIn: string) => string[];

const NBSP = '\u00a0';

const RENDERERS: Readonly<Record<Layout, Renderer>> = {
  ROOMY_NUMBERED: (s, w) => web(s, w, true, numberedParagraphs),
  ROOMY_LIST: (s, w) => web(s, w, true, trueList),
  ROOMY_UNMARKED: (s, w) => web(s, w, true, unmarked),
  TIGHT_BULLETS: (s, w) => web(s, w, false, bullets),
  TIGHT_NUMBERED: (s, w) => web(s, w, false, everyOne),
  HEAD_LOST: (s, w) => [
    ...webHead(s, w, true, false),
    '',
    ...webBody(s, w, true, trueList, false),
    ...webTail(s, w, true),
  ],
  FRAGMENT: (s, w) =>
    webBody(s, w, true, everyOne, true).map((line, index) => (index === 0 ? ` ${line}` : line)),
  LABELLED_WRAPPED: (s, w) => web(s, w, true, labelledWrapped),
  PDF_PAGES: (s, w) => paged(s, pdf(s, w, labels)),
  PDF_TORN: (s, w) => paged(s, pdf(s, w, tornBlocks).flatMap(breakHeading)),
  PDF_TORN_BY_LINE: (s, w) => pdf(s, w, tornLines).flatMap(breakHeading),
  PDF_COLUMNS: (s, w) => columns(s, w),
  ONE_LINE_FIELDS: (s, w) => [
    ...webHead(s, w, true, true),
    '',
    ...webBody(s, w, true, labels, true),
    ...tailFields(s, w).map(([label, value]) => `${label}: ${value}`),
  ],
};

function web(s: AbstractStandard, w: PrintedWords, roomy: boolean, list: ListPrinter): string[] {
  return [
    ...webHead(s, w, roomy, true),
    ...gap(roomy),
    ...webBody(s, w, roomy, list, true),
    ...webTail(s, w, roomy),
  ];
}

function gap(roomy: boolean): string[] {
  return roomy ? [''] : [];
}

function webHead(s: AbstractStandard, w: PrintedWords, roomy: boolean, hasUrn: boolean): string[] {
  const approved = printDate(s.approvedOn, s.language);
  return [
    s.title,
    ...gap(roomy),
    ...(hasUrn ? [`${w.urn}: ${s.urn}`] : []),
    `${w.suites}: ${s.suites.join('; ')}`,
    `${w.developedBy}: ${s.developedBy}`,
    ...(roomy ? [`${w.approvedOn}: ${approved}`] : [`${w.approvedOn}:`, approved]),
  ];
}

function webBody(
  s: AbstractStandard,
  w: PrintedWords,
  roomy: boolean,
  list: ListPrinter,
  named: boolean,
): string[] {
  const overview = s.overview.flatMap((paragraph, index) =>
    index === 0 ? [paragraph] : [...gap(roomy), paragraph],
  );
  return [
    ...(named ? [w.overview, ...gap(roomy)] : []),
    ...overview,
    ...gap(roomy),
    ...gap(roomy),
    w.criteria,
    ...gap(roomy),
    ...list(s.criteria, w.criteriaLeadIn),
    ...gap(roomy),
    ...gap(roomy),
    w.knowledge,
    ...gap(roomy),
    ...list(s.knowledge, w.knowledgeLeadIn),
    ...gap(roomy),
  ];
}

function webTail(s: AbstractStandard, w: PrintedWords, roomy: boolean): string[] {
  const block = ([label, value]: readonly [string, string]): string[] => [
    label,
    ...gap(roomy),
    ...(value === '' ? gap(roomy) : [value, ...gap(roomy)]),
  ];
  return [...freeSections(s, w), ...tailFields(s, w)].flatMap(block);
}

function freeSections(s: AbstractStandard, w: PrintedWords): (readonly [string, string])[] {
  return [
    [w.scope, ''],
    [w.scopePerformance, ''],
    [w.scopeKnowledge, ''],
    [w.values, ''],
    [w.behaviours, s.behaviours.join('\n')],
    [w.skills, ''],
    [w.glossary, s.glossary.join('\n')],
    [w.links, ''],
    [w.externalLinks, ''],
  ];
}

function tailFields(s: AbstractStandard, w: PrintedWords): (readonly [string, string])[] {
  const choices = PRINTED_CHOICES[s.language];
  return [
    [w.version, s.version],
    [w.reviewOn, printDate(s.reviewOn, s.language)],
    [w.validity, choices[s.validity] ?? ''],
    [w.status, choices[s.status] ?? ''],
    [w.originatingOrganisation, s.originatingOrganisation],
    [w.originalUrn, s.originalUrns],
    [w.occupations, s.occupations.join('; ')],
    [w.soc, s.socCodes.join('; ')],
    [w.keywords, `${s.keywords.join('; ')};`],
  ];
}

function pdfTail(s: AbstractStandard, w: PrintedWords): (readonly [string, string])[] {
  const byLabel = new Map(tailFields(s, w));
  const take = (label: string): readonly [string, string] => [label, byLabel.get(label) ?? ''];
  return [
    [w.developedBy, s.developedBy],
    take(w.version),
    [w.approvedOn, printDate(s.approvedOn, s.language)],
    ...[w.reviewOn, w.validity, w.status, w.originatingOrganisation, w.originalUrn, w.occupations].map(take),
    [w.suites, s.suites.join('; ')],
    take(w.soc),
    take(w.keywords),
  ];
}

const numberedParagraphs: ListPrinter = (groups, leadIn) => {
  let number = 0;
  return [
    leadIn,
    '',
    ...groups.flatMap(({ title, statements }) => [
      ...(title === null ? [] : [title, '']),
      ...statements.flatMap((statement) => [
        `${++number}.${NBSP.repeat(number < 10 ? 6 : 2)} ${statement}`,
        '',
      ]),
    ]),
  ];
};

const trueList: ListPrinter = (groups, leadIn) => {
  let number = 0;
  return [
    leadIn,
    '',
    ...groups.flatMap(({ title, statements }) => [
      ...(title === null ? [] : ['', title, '']),
      ...statements.map((statement) => `  ${++number}. ${statement}`),
    ]),
  ];
};

const unmarked: ListPrinter = (groups, leadIn) => [
  leadIn,
  '',
  ...groups.flatMap(({ title, statements }) => [
    ...(title === null ? [] : [title, '']),
    ...statements.flatMap((text) => [text, '']),
  ]),
];

const bullets: ListPrinter = (groups, leadIn) => [
  leadIn,
  ...groups.flatMap(({ title, statements }) => [
    ...(title === null ? [] : [title]),
    ...statements.map((text) => `- ${text}`),
  ]),
];

const everyOne: ListPrinter = (groups, leadIn) => [
  leadIn,
  ...groups.flatMap(({ title, statements }) => [
    ...(title === null ? [] : [title]),
    ...statements.map((text) => `1. ${text}`),
  ]),
];

function prefixOf(leadIn: string): string {
  return /know|wybod/.test(leadIn) ? 'K' : 'P';
}

const labels: ListPrinter = (groups, leadIn) => {
  let number = 0;
  const prefix = prefixOf(leadIn);
  return groups.flatMap(({ title, statements }) => [
    ...(title === null ? [] : [title]),
    leadIn,
    ...statements.map((text) => (++number < 10 ? `${prefix}${number} ${text}` : `${prefix}${number}${text}`)),
    '',
  ]);
};

const labelledWrapped: ListPrinter = (groups, leadIn) => {
  let number = 0;
  const prefix = prefixOf(leadIn);
  return [
    leadIn,
    '',
    ...groups.flatMap(({ title, statements }) => [
      ...(title === null ? [] : ['', title, '']),
      ...statements.flatMap((text) => {
        const [first = '', ...others] = wrap(text, 60);
        return [`${prefix}${++number}.   ${first}`, ...others.map((line) => `      ${line}`)];
      }),
    ]),
  ];
};

const tornBlocks: ListPrinter = (groups, leadIn) => torn(groups, leadIn, true);
const tornLines: ListPrinter = (groups, leadIn) => torn(groups, leadIn, false);

function torn(groups: AbstractGroups, leadIn: string, blocks: boolean): string[] {
  let number = 0;
  const prefix = prefixOf(leadIn);
  return groups.flatMap(({ title, statements }) => [
    ...(title === null ? [] : [title]),
    leadIn,
    '',
    ...(blocks
      ? statements.map(() => `${prefix}${++number}`)
      : [statements.map(() => `${prefix}${++number}`).join(' ')]),
    '',
    ...statements.flatMap((text) => (blocks ? [...wrap(text, 64), ''] : [text])),
    '',
  ]);
}

function pdf(s: AbstractStandard, w: PrintedWords, list: ListPrinter): string[] {
  const section = ([label, value]: readonly [string, string]): string[] => [
    label,
    '',
    ...(value === '' ? [] : [value, '']),
  ];
  return [
    s.urn,
    ...wrap(s.title, 64),
    '',
    w.overview,
    ...s.overview.flatMap((paragraph) => [...wrap(paragraph, 80), '']),
    w.criteria,
    ...list(s.criteria, w.criteriaLeadIn),
    w.knowledge,
    ...list(s.knowledge, w.knowledgeLeadIn),
    ...freeSections(s, w)
      .filter(([, value]) => value !== '')
      .flatMap(section),
    ...pdfTail(s, w).flatMap(section),
  ];
}

/** Cuts into pages of 30 lines, each headed and footed; the first page is headed by its own first lines. */
function paged(s: AbstractStandard, lines: readonly string[]): string[] {
  const pages: string[][] = [];
  for (let at = 0; at < lines.length; at += 30) pages.push(lines.slice(at, at + 30));
  return pages.flatMap((page, index) => {
    const [first = '', ...others] = page;
    const head = index === 0 ? [first, ...others] : [`\f${s.urn}`, ...wrap(s.title, 64), '', ...page];
    return [...head, '', `${s.urn} ${s.title}`, String(index + 1), 'NOT PROTECTIVELY MARKED'];
  });
}

/** Breaks the headings that a narrow column breaks. */
function breakHeading(line: string): string[] {
  return BROKEN.get(line) ?? [line];
}

const BROKEN = new Map<string, string[]>([
  ['Performance criteria', ['Performance', 'criteria']],
  ['Knowledge and understanding', ['Knowledge and', 'understanding']],
  ['Knowledge and Understanding', ['Knowledge and', 'Understanding']],
  ['Originating organisation', ['Originating', 'organisation']],
  ['Indicative review date', ['Indicative review', 'date']],
  ['Indicative Review Date', ['Indicative', 'Review Date']],
  ['Relevant occupations', ['Relevant', 'occupations']],
  ['Meini prawf perfformiad', ['Meini prawf', 'perfformiad']],
  ['Gwybodaeth a Dealltwriaeth', ['Gwybodaeth a', 'Dealltwriaeth']],
  ['Dyddiad adolygu dangosol', ['Dyddiad adolygu', 'dangosol']],
  ['Galwedigaethau Perthnasol', ['Galwedigaethau', 'Perthnasol']],
]);

/** Headings in a left column, text in a right one, as a layout-keeping extraction prints them. */
function columns(s: AbstractStandard, w: PrintedWords): string[] {
  const beside = (label: string, text: readonly string[]): string[] => {
    const left = breakHeading(label);
    const height = Math.max(left.length, text.length);
    const rows = Array.from({ length: height }, (_, row) =>
      `${(left[row] ?? '').padEnd(26)}${text[row] ?? ''}`.trimEnd(),
    );
    return [...rows, ''];
  };
  return [
    s.urn,
    ...wrap(s.title, 64),
    '',
    ...beside(
      w.overview,
      s.overview.flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...wrap(paragraph, 70)]),
    ),
    ...beside(w.criteria, labelledWrapped(s.criteria, w.criteriaLeadIn)),
    ...beside(w.knowledge, labelledWrapped(s.knowledge, w.knowledgeLeadIn)),
    ...pdfTail(s, w).flatMap(([label, value]) => [`${label.padEnd(30)}${value}`]),
  ];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
