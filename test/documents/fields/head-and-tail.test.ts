import { codesOf, draftOf, read, tiny, values } from '../support/tiny';

describe('the head', () => {
  it.each([
    [
      'title, then labelled values',
      'Keep bees\n\nURN: SAMBK1\nSuite: Bees\nDeveloped by: Bee Board\nApproved on: 2024',
    ],
    [
      'values on the line after',
      'Keep bees\nURN:\nSAMBK1\nSuite:\nBees\nDeveloped by:\nBee Board\nApproved on:\n2024',
    ],
    [
      'values after a blank line',
      'Keep bees\n\nURN\n\nSAMBK1\n\nSuite\n\nBees\n\nDeveloped by\n\nBee Board\n\nApproved on\n\n2024',
    ],
    [
      'a labelled title',
      'URN: SAMBK1\nTitle: Keep bees\nSuite: Bees\nDeveloped by: Bee Board\nDate approved: 2024',
    ],
    [
      'spelt out labels',
      'Keep bees\n\nUnique Reference Number: SAMBK1\nBusiness Sectors (Suites): Bees\nDeveloped by: Bee Board\nApproved on: 2024',
    ],
    [
      'Welsh labels',
      'Keep bees\n\nRCU: SAMBK1\nSectorau Busnes (Cyfresi): Bees\nDatblygwyd gan: Bee Board\nCymeradwy ar: 2024',
    ],
    ['a table', 'Keep bees\n\nURN | SAMBK1\nSuite | Bees\nDeveloped by | Bee Board\nApproved on | 2024'],
    ['the URN above the title', 'SAMBK1\nKeep bees\nSuite: Bees\nDeveloped by: Bee Board\nApproved on: 2024'],
    [
      'the URN below the title',
      'Keep bees\nSAMBK1\n\nSuite: Bees\nDeveloped by: Bee Board\nApproved on: 2024',
    ],
    [
      'the URN before the title',
      'SAMBK1 - Keep bees\n\nSuite: Bees\nDeveloped by: Bee Board\nApproved on: 2024',
    ],
    [
      'what is printed above every standard',
      'National Occupational Standards\n\nKeep bees\n\nURN: SAMBK1\nSuite: Bees\nDeveloped by: Bee Board\nApproved on: 2024',
    ],
  ])('with %s is read', (_how, head) => {
    const text = tiny({ head });
    const draft = draftOf(text);
    expect([
      draft.title?.value,
      draft.urn?.value,
      values(draft.suites),
      draft.developedBy?.value,
      draft.approvedOn?.value,
    ]).toEqual(['Keep bees', 'SAMBK1', ['Bees'], 'Bee Board', '2024']);
    expect(codesOf(text)).toEqual([]);
  });

  it('with a title over two lines is read', () => {
    expect(
      draftOf(
        tiny({ head: 'SFS SYS 11\nKeep bees in gardens, orchards and on the roofs of\nlarge buildings' }),
      ),
    ).toMatchObject({
      urn: { value: 'SFS SYS 11' },
      title: { value: 'Keep bees in gardens, orchards and on the roofs of large buildings' },
    });
  });

  it('with tokens of the template in it has neither URN nor date, and says so', () => {
    const { draft, diagnostics } = read(
      tiny({ head: 'Keep bees\n\nURN: [Unique Reference Number]\nApproved on: TBC' }),
    );
    expect([draft?.urn, draft?.approvedOn]).toEqual([null, null]);
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['NO_URN', null],
      ['TEMPLATE_TOKEN', 3],
      ['TEMPLATE_TOKEN', 4],
    ]);
  });

  it('without a heading after it leaves the text below to the overview, and says so', () => {
    const { draft, diagnostics } = read(
      tiny({
        head: 'Keep bees\n\nDeveloped by: Bee Board\nApproved on: 2024',
        overview: 'This standard is about keeping bees.\n\nIt is for keepers.',
      }),
    );
    expect(draft?.overview?.value).toBe('This standard is about keeping bees.\n\nIt is for keepers.');
    expect(diagnostics.map(({ code }) => code)).toEqual(['NO_URN', 'OVERVIEW_INFERRED']);
  });

  it('that is missing is not made up', () => {
    const { draft, diagnostics } = read(tiny({ head: '', overview: ' Overview\n\nAbout bees.' }));
    expect([draft?.title, draft?.urn]).toEqual([null, null]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['NO_URN', 'WARNING'],
      ['NO_TITLE', 'WARNING'],
    ]);
  });
});

describe('the tail', () => {
  const expected = {
    developedBy: { value: 'Bee Board' },
    versionNumber: { value: '2' },
    approvedOn: { value: '2012-03' },
    indicativeReviewDate: { value: '2014-08' },
    validity: { value: 'LEGACY' },
    status: { value: 'IMPORTED' },
    originatingOrganisation: { value: 'Bee and Honey Board' },
    originalUrns: { value: 'BK 1, BK 2' },
    category: { value: 'Job Specific' },
  };
  const rows: readonly (readonly [string, string])[] = [
    ['Developed by', 'Bee Board'],
    ['Version number', '2'],
    ['Date approved', 'March 2012'],
    ['Indicative review date', 'August 2014'],
    ['Validity', 'Legacy'],
    ['Status', 'Imported'],
    ['Originating organisation', 'Bee and Honey Board'],
    ['Original URN', 'BK 1, BK 2'],
    ['NOS Category', 'Job Specific'],
    ['Relevant occupations', 'Keepers; Sellers'],
    ['Suite', 'Bees'],
    ['Key words', 'bees; hives'],
  ];
  const head = 'Keep bees\n\nURN: SAMBK1';

  it.each([
    ['label and value in turn', rows.map(([label, value]) => `${label}\n${value}`).join('\n')],
    ['blank lines between', rows.map(([label, value]) => `${label}\n\n${value}\n`).join('\n')],
    ['label and value on a line', rows.map(([label, value]) => `${label}: ${value}`).join('\n')],
    [
      'label and value on a line without a colon',
      rows.map(([label, value]) => `${label} ${value}`).join('\n'),
    ],
    ['two columns', rows.map(([label, value]) => label.padEnd(30) + value).join('\n')],
    [
      'all labels before all values',
      [...rows.map(([label]) => label), '', ...rows.map(([, value]) => value)].join('\n'),
    ],
    [
      'the other order',
      [...rows]
        .reverse()
        .map(([label, value]) => `${label}\n${value}`)
        .join('\n'),
    ],
  ])('printed with %s is read', (_how, tail) => {
    const text = tiny({ head, tail });
    expect(draftOf(text)).toMatchObject(expected);
    expect(values(draftOf(text).occupations)).toEqual(['Keepers', 'Sellers']);
    expect(values(draftOf(text).suites)).toEqual(['Bees']);
    expect(values(draftOf(text).keywords)).toEqual(['bees', 'hives']);
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    ['Ar hyn o bryd', 'Gwreiddiol', 'CURRENT', 'ORIGINAL'],
    ['Cyfredol', 'Teilwredig', 'CURRENT', 'TAILORED'],
    ['Etifeddol', "Wedi'i deilwra", 'LEGACY', 'TAILORED'],
    ['Blaenorol', 'Wedi’i fewnforio', 'LEGACY', 'IMPORTED'],
    ['CURRENT', 'tailored', 'CURRENT', 'TAILORED'],
  ])('reads %s and %s', (validity, status, validityValue, statusValue) => {
    const draft = draftOf(
      tiny({ tail: `Dilysrwydd\n\n${validity}\n\nStatws\n\n${status}\n\nGeiriau Allweddol\n\nbees` }),
    );
    expect([draft.validity?.value, draft.status?.value]).toEqual([validityValue, statusValue]);
  });

  it('tells a choice it does not know', () => {
    expect(codesOf(tiny({ tail: 'Validity\n\nPerhaps\n\nKeywords\n\nbees' }))).toEqual(['VALUE_UNKNOWN']);
  });

  it('keeps the first of two values that contradict each other, and says so', () => {
    const text = tiny({ tail: 'Date approved\n\n6 Feb 2021\n\nKeywords\n\nbees' });
    expect(draftOf(text).approvedOn?.value).toBe('2021-02-05');
    expect(codesOf(text)).toEqual(['CONTRADICTORY_VALUE']);
  });

  it('does not mind a value that stands twice', () => {
    expect(
      codesOf(tiny({ tail: 'URN\n\nSAMBK1\n\nDate approved\n\n05 Feb 2021\n\nKeywords\n\nbees' })),
    ).toEqual([]);
  });

  it('has a URN with its version, without a label', () => {
    const { urn, title } = draftOf(tiny({ head: 'SAMBK1 v2\nKeep bees' }));
    expect([urn?.value, title?.value]).toEqual(['SAMBK1 v2', 'Keep bees']);
  });

  it('keeps the original codes whole, whatever joins them', () => {
    const original = (text: string): string | undefined =>
      draftOf(tiny({ tail: `Original URN\n\n${text}\n\nKeywords\n\nbees` })).originalUrns?.value;
    expect(original('IMPMP327S. IMPMP328K')).toBe('IMPMP327S. IMPMP328K');
    expect(original('STE6/7/8 & EVTS10')).toBe('STE6/7/8 & EVTS10');
    expect(original('N/A')).toBe('N/A');
    expect(original('BK1\nBK2')).toBe('BK1 BK2');
  });

  it.each([
    ['in the sections', 'Values\n\n\nSkills\n\n\nGlossary\n\nbrood: eggs and young'],
    ['in the fields', 'Glossary\n\n\nVersion number\n\n1\n\nIndicative review date\n\n2026'],
    ['before the keywords', 'Version number\n\n1\n\nIndicative review date\n\n2026\n\nValidity\n\nCurrent'],
  ])('cut off %s between two headings is told', (_where, tail) => {
    expect(codesOf(tiny({ tail }))).toEqual(['ENDS_EARLY']);
  });

  it('cut off after a label is told with its place', () => {
    expect(read(tiny({ tail: 'Version number\n\n1\n\nValidity' })).diagnostics).toMatchObject([
      { code: 'ENDS_EARLY', line: 28 },
    ]);
  });

  it('that calls a legacy standard current is told', () => {
    expect(codesOf(tiny({ head: 'Keep bees (Legacy)\n\nURN: SAMBK1L' }))).toEqual(['VALIDITY_CONTRADICTED']);
  });
});

describe('a sample', () => {
  it.each([
    ['Additional Information', 'Sample wording: written by us.'],
    ['Gwybodaeth Ychwanegol', 'Geiriad enghreifftiol: ysgrifennwyd gennym ni.'],
  ])('says so under %s', (heading, line) => {
    const draft = draftOf(`${tiny()}\n\n${heading}\n\n${line}`);
    expect(draft.isSample).toBe(true);
    expect(draft.sections).toMatchObject([{ kind: 'OTHER', text: { value: line } }]);
    expect(values(draft.keywords)).toEqual(['bees', 'hives']);
    expect(codesOf(`${tiny()}\n\n${heading}\n\n${line}`)).toEqual([]);
  });

  it('is not made of a document that speaks of samples', () => {
    expect(draftOf(tiny({ tail: 'Glossary\n\nA sample wording: what others wrote.' })).isSample).toBe(false);
  });
});
