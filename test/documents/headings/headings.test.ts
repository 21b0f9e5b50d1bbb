import { allWordings } from '../../../src/documents/headings/dictionary';
import { isField } from '../../../src/documents/headings/heading';
import { headingKey } from '../../../src/documents/headings/heading-key';
import { findLeadIn } from '../../../src/documents/headings/lead-ins';
import { codesOf, criteriaOf, draftOf, tiny, values } from '../support/tiny';

const SECTIONS: readonly (readonly [heading: string, kind: string])[] = [
  ['Scope/range', 'SCOPE'],
  ['Scope / range', 'SCOPE'],
  ['Scope Range', 'SCOPE'],
  ['Cwmpas/ystod', 'SCOPE'],
  ['Cwmpas/Ystod ', 'SCOPE'],
  ['Scope Performance', 'SCOPE_PERFORMANCE'],
  ['Scope/range related to performance criteria', 'SCOPE_PERFORMANCE'],
  ['Scope related to performance criteria', 'SCOPE_PERFORMANCE'],
  ['Cwmpas Perfformiad', 'SCOPE_PERFORMANCE'],
  ['Cwmpas/Ystod cysylltiedig â meini prawf perfformiad', 'SCOPE_PERFORMANCE'],
  ['Scope Knowledge', 'SCOPE_KNOWLEDGE'],
  ['Scope/range related to knowledge and understanding', 'SCOPE_KNOWLEDGE'],
  ['Gwybodaeth Cwmpas', 'SCOPE_KNOWLEDGE'],
  ['Cwmpas/Ystod cysylltiedig â gwybodaeth a dealltwriaeth', 'SCOPE_KNOWLEDGE'],
  ['Values', 'VALUES'],
  ['Gwerthoedd', 'VALUES'],
  ['Behaviours', 'BEHAVIOURS'],
  ['Ymddygiadau', 'BEHAVIOURS'],
  ['Skills', 'SKILLS'],
  ['Sgiliau', 'SKILLS'],
  ['Glossary', 'GLOSSARY'],
  ['Geirfa', 'GLOSSARY'],
  ['Links To Other NOS', 'LINKS_TO_OTHER_NOS'],
  ['Dolenni I NOS Eraill', 'LINKS_TO_OTHER_NOS'],
  ['Cysylltiadau â SGC eraill', 'LINKS_TO_OTHER_NOS'],
  ['Cysylltiadau a SGC eraill', 'LINKS_TO_OTHER_NOS'],
  ['Cysylltiadau ? SGC eraill', 'LINKS_TO_OTHER_NOS'],
  ['External Links', 'EXTERNAL_LINKS'],
  ['Cysylltiadau Allanol', 'EXTERNAL_LINKS'],
  ['Additional Information', 'OTHER'],
  ['Gwybodaeth Ychwanegol', 'OTHER'],
];

describe('the heading of a section', () => {
  const forms = SECTIONS.flatMap(([heading, kind]) =>
    [heading, heading.toUpperCase(), `${heading}:`, `  ${heading} :`, `## ${heading}`, `**${heading}**`].map(
      (form) => [form, kind] as const,
    ),
  );

  it.each(forms)('%j opens a section of kind %s', (heading, kind) => {
    const text = tiny({ tail: `${heading}\n\nSomething about bees.\n\nKeywords\n\nbees` });
    expect(draftOf(text).sections).toMatchObject([{ kind, text: { value: 'Something about bees.' } }]);
    expect(codesOf(text)).toEqual([]);
  });

  it('with nothing under it is printed but empty; without it the section is absent', () => {
    const { sections } = draftOf(tiny({ tail: 'Values\n\n\nSkills\n\nListening\n\nKeywords\n\nbees' }));
    expect(sections.map(({ kind, text }) => [kind, text?.value ?? null])).toEqual([
      ['VALUES', null],
      ['SKILLS', 'Listening'],
    ]);
  });

  it('may be broken over two or three lines', () => {
    const text = tiny({
      criteria: 'Performance\ncriteria\n1. open\n2. close',
      tail: 'Scope/range\nrelated to\nperformance criteria\nAll bees.\n\nKey\nwords\nbees',
    });
    expect(draftOf(text).sections).toMatchObject([
      { kind: 'SCOPE_PERFORMANCE', text: { value: 'All bees.' } },
    ]);
    expect(values(draftOf(text).keywords)).toEqual(['bees']);
    expect(codesOf(text)).toEqual([]);
  });

  it('that is misspelt by a letter is read and told', () => {
    const text = tiny({ knowledge: 'Knowledge and undertanding\n\n1. hives\n2. bees' });
    expect(draftOf(text).knowledge.statements).toHaveLength(2);
    expect(codesOf(text)).toEqual(['HEADING_MISSPELT']);
  });

  it('that was lost is inferred from the lead-in, or from the first label', () => {
    const byLeadIn = tiny({ knowledge: 'You need to know and understand:\n\n1. hives\n2. bees' });
    expect(draftOf(byLeadIn).knowledge.statements).toHaveLength(2);
    expect(draftOf(byLeadIn).performanceCriteria.statements).toHaveLength(2);
    expect(codesOf(byLeadIn)).toEqual(['HEADING_INFERRED']);
    const byLabel = tiny({
      criteria: 'Performance criteria\nP1 open\nP2 close',
      knowledge: 'K1 hives\nK2 bees',
    });
    expect(draftOf(byLabel).knowledge.statements.map(({ label }) => label)).toEqual(['K1', 'K2']);
    expect(codesOf(byLabel)).toEqual(['HEADING_INFERRED']);
  });

  it('that stands twice is joined and told; on a new page it goes on silently', () => {
    const twice = tiny({
      tail: 'External links\n\nBee pages\n\nGlossary\n\nBee: an insect\n\nExternal links\n\nWasp pages\n\nKeywords\n\nbees',
    });
    expect(draftOf(twice).sections[0]?.text?.value).toBe('Bee pages\n\nWasp pages');
    expect(codesOf(twice)).toEqual(['DUPLICATE_HEADING']);
    const paged = tiny({ criteria: 'Performance criteria\n1. open\n\fPerformance criteria\n2. close' });
    expect(draftOf(paged).performanceCriteria.statements).toHaveLength(2);
    expect(codesOf(paged)).toEqual([]);
  });
});

describe('a word that is also a heading', () => {
  it('is a keyword in a list of keywords', () => {
    const { keywords, sections } = draftOf(
      tiny({ tail: 'Skills\n\n\nKeywords\n\nBees\nSkills\nValues\nHives' }),
    );
    expect(values(keywords)).toEqual(['Bees', 'Skills', 'Values', 'Hives']);
    expect(sections).toHaveLength(1);
  });

  it('is text in lower case inside a wrapped paragraph', () => {
    const { overview, sections } = draftOf(
      tiny({
        overview:
          'Overview\n\nThis standard is about the keeping of bees and about the\nskills\nthat keepers need when they look after several hives at once.',
      }),
    );
    expect(overview?.value).toContain('skills');
    expect(sections).toEqual([]);
  });

  it('is a definition in a glossary', () => {
    const { status, sections } = draftOf(
      tiny({ tail: 'Glossary\n\nStatus: how a hive is doing\n\nSuite: a row of hives\n\nKeywords\n\nbees' }),
    );
    expect(status).toBeNull();
    expect(sections[0]?.text?.value).toBe('Status: how a hive is doing\n\nSuite: a row of hives');
  });
});

describe('a URN among the links to other standards', () => {
  it('is no second standard', () => {
    const text = tiny({ tail: 'Links to other NOS\n\nURN: SAMBK2 Keep wasps\n\nKeywords\n\nbees' });
    expect(draftOf(text).sections[0]?.text?.value).toBe('URN: SAMBK2 Keep wasps');
    expect(codesOf(text)).toEqual([]);
  });
});

describe('a heading on one line with its lead-in', () => {
  it('opens the list', () => {
    const text = tiny({ criteria: 'Performance criteria You must be able to:\n1. open\n2. close' });
    expect(draftOf(text).performanceCriteria.statements).toHaveLength(2);
    expect(codesOf(text)).toEqual([]);
  });
});

describe('a heading in no dictionary', () => {
  it('ends a labelled list and keeps its text as a section of its own', () => {
    const text = tiny({
      knowledge:
        'Knowledge and understanding\n\n1. hives\n2. bees\n\nEquipment for this work\n\nA veil, gloves and a smoker are needed.',
    });
    expect(draftOf(text).knowledge.statements).toHaveLength(2);
    expect(draftOf(text).sections).toMatchObject([
      {
        kind: 'OTHER',
        heading: { value: 'Equipment for this work' },
        text: { value: 'A veil, gloves and a smoker are needed.' },
      },
    ]);
    expect(codesOf(text)).toEqual(['UNKNOWN_HEADING']);
  });

  it('ends a value and keeps its text as a section of its own', () => {
    const text = tiny({ tail: 'Validity\n\nCurrent\n\nCredit level\n\n3\n\nKeywords\n\nbees' });
    expect(draftOf(text).validity?.value).toBe('CURRENT');
    expect(draftOf(text).sections).toMatchObject([
      { kind: 'OTHER', heading: { value: 'Credit level' }, text: { value: '3' } },
    ]);
  });

  it('is a group where the numbering runs on below it', () => {
    expect(criteriaOf('1. open\n2. look\n\nClosing time\n\n3. close').at(-1)).toEqual([
      '3.',
      'close',
      'Closing time',
    ]);
  });
});

describe('the dictionary', () => {
  it('holds every wording in the form in which lines are compared', () => {
    for (const wording of allWordings().keys()) expect(headingKey(wording)).toBe(wording);
  });

  it('has both languages for every section', () => {
    const languages = new Map<string, Set<unknown>>();
    for (const { key, language } of allWordings().values())
      languages.set(key, (languages.get(key) ?? new Set()).add(language));
    for (const [key, found] of languages)
      if (!isField(key as never)) expect([key, found.size]).toEqual([key, 2]);
  });
});

describe('a lead-in', () => {
  it.each([
    'You must be able to:',
    'you must be able to do the following:',
    "Mae'n rhaid eich bod chi'n gallu:",
    'Mae’n rhaid eich bod chi’n gallu:',
    'Rhaid i chi allu:',
    'Rhaid ichi allu:',
    'Rhaid i chi yn gallu:',
    'To weld pipes you must:',
  ])('%j opens criteria', (text) => expect(findLeadIn(text)).toBe('performanceCriteria'));

  it.each([
    'You need to know and understand:',
    'You will need to know and understand:',
    'You must know and understand:',
    'Mae angen i chi wybod a deall:',
    'Mae angen ichi wybod a deall:',
    'The individual needs to know and understand:',
  ])('%j opens knowledge', (text) => expect(findLeadIn(text)).toBe('knowledge'));

  it.each(['You must be able to open the hive', 'Know your bees:', 'General knowledge and understanding:'])(
    '%j is none',
    (text) => expect(findLeadIn(text)).toBeNull(),
  );
});
