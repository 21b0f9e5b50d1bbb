import { StandardTextsDocument, type StandardTextsQuery } from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { wholeServer } from '../../../support/whole-server';

type Texts = NonNullable<StandardTextsQuery['standard']>;

const BOTH = { urn: 'SAMZZ01', title: 'Look after lanterns', criteria: ['# Before dark', 'clean the glass'] };
const WELSH = {
  ...BOTH,
  language: 'CY',
  title: 'Gofalu am lusernau',
  criteria: ['# Cyn iddi dywyllu', "glanhau'r gwydr"],
} as const;

describeOnBothDatabases('the language of a text', (open) => {
  const server = wholeServer(open);
  beforeAll(async () => {
    await server.register.addAll(BOTH, WELSH, { ...BOTH, urn: 'SAMZZ02' }, { ...WELSH, urn: 'SAMZZ03' });
    await server.register.addAll(
      { ...BOTH, urn: 'SAMZZ04', criteria: ['clean the glass', 'trim the wick'], keywords: [] },
      { ...WELSH, urn: 'SAMZZ04' },
    );
  });
  const texts = async (urn: string, header?: string, language?: 'EN' | 'CY' | null): Promise<Texts> => {
    const variables = { urn, ...(language === undefined ? {} : { language }) };
    const headers = header === undefined ? {} : { 'accept-language': header };
    const { standard } = await server.query(StandardTextsDocument, variables, headers);
    if (!standard) throw new Error(`no ${urn}`);
    return standard;
  };
  const titlesOf = ({ title, performanceCriteria: [first] }: Texts) => [
    title,
    first?.text,
    first?.group?.title,
  ];
  const IN_ENGLISH = ['Look after lanterns', 'clean the glass', 'Before dark'];
  const IN_WELSH = ['Gofalu am lusernau', "glanhau'r gwydr", 'Cyn iddi dywyllu'];

  it.each([
    ['none', undefined, IN_ENGLISH],
    ['cy', 'cy', IN_WELSH],
    ['a region', 'cy-GB', IN_WELSH],
    ['Welsh before English', 'en;q=0.5, cy;q=0.9', IN_WELSH],
    ['English before Welsh', 'en-GB, cy;q=0.9', IN_ENGLISH],
    ['a language before both', 'fr, cy;q=0.2', IN_WELSH],
    ['other languages', 'fr, de', IN_ENGLISH],
    ['anything', '*', IN_ENGLISH],
    ['anything but English', 'en;q=0, *', IN_WELSH],
    ['nonsense', ';;q=,,', IN_ENGLISH],
  ])('is that of Accept-Language: %s', async (_name, header, expected) => {
    expect(titlesOf(await texts('SAMZZ01', header))).toEqual(expected);
  });

  it('is that of the argument, whatever the header says', async () => {
    expect(titlesOf(await texts('SAMZZ01', 'cy', 'EN'))).toEqual(IN_ENGLISH);
    expect(titlesOf(await texts('SAMZZ01', 'en', 'CY'))).toEqual(IN_WELSH);
    expect(titlesOf(await texts('SAMZZ01', 'cy', null))).toEqual(IN_WELSH);
  });

  it('falls back to the other one where there is no text', async () => {
    const english = await texts('SAMZZ02', 'cy', 'CY');
    expect(titlesOf(english)).toEqual(IN_ENGLISH);
    expect(english.languages).toEqual(['EN']);
    expect(english.overview).toMatch(/^This standard/);
    expect(english.performanceCriteria[0]?.languages).toEqual(['EN']);
    const welsh = await texts('SAMZZ03', 'en', 'EN');
    expect(titlesOf(welsh)).toEqual(IN_WELSH);
    expect(welsh.languages).toEqual(['CY']);
    expect(welsh.sections[0]?.heading).toBe('Geirfa');
    expect(welsh.keywords).not.toEqual([]);
  });

  it('never falls back in a translation', async () => {
    const english = await texts('SAMZZ02');
    expect(english.welsh).toBeNull();
    expect(english.english).toMatchObject({ language: 'EN', title: 'Look after lanterns' });
    const welsh = await texts('SAMZZ03', 'en');
    expect(welsh.english).toBeNull();
    expect(welsh.welsh).toMatchObject({ language: 'CY', title: 'Gofalu am lusernau' });
    const both = await texts('SAMZZ04');
    expect(both.english?.keywords).toEqual([]);
    expect(both.keywords).toEqual(both.welsh?.keywords);
    expect(both.welsh?.keywords).not.toEqual([]);
  });

  it('decides which list of statements is given when the languages have different numbers of them', async () => {
    const statements = async (language: 'EN' | 'CY') =>
      (await texts('SAMZZ04', undefined, language)).performanceCriteria.map(({ text, languages }) => [
        text,
        languages,
      ]);
    expect(await statements('EN')).toEqual([
      ['clean the glass', ['EN']],
      ['trim the wick', ['EN']],
    ]);
    expect(await statements('CY')).toEqual([["glanhau'r gwydr", ['CY']]]);
  });

  it('is told for suites and occupations by the name that stands beside them in other standards', async () => {
    const [suite] = (await texts('SAMSA03', 'cy')).suites;
    expect(suite).toEqual({ name: 'Gwerthu' });
  });
});
