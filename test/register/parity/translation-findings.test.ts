import {
  findingsOf,
  type TranslatedEdition,
  type TranslationFacts,
} from '../../../src/register/parity/translation-findings';

const FACTS: TranslationFacts = {
  performanceCriteria: 17,
  knowledgeItems: 16,
  criteriaGroups: 3,
  knowledgeGroups: 0,
  suites: 1,
  occupations: 4,
  keywords: 6,
  texts: ['TITLE', 'OVERVIEW', 'GLOSSARY'],
  versionNumber: '2',
};

const judge = (
  english: Partial<TranslationFacts> | null,
  welsh: Partial<TranslationFacts> | null,
  around: Partial<TranslatedEdition> = {},
) =>
  findingsOf({
    EN: english && { ...FACTS, ...english },
    CY: welsh && { ...FACTS, ...welsh },
    older: null,
    behind: null,
    ...around,
  }).map(({ kind, language, message }) => [kind, language, message]);

describe('findings on the languages of an edition', () => {
  test('are none when both languages have equally much', () => {
    expect(judge({}, {})).toEqual([]);
  });

  test('name the language that is missing, and nothing else', () => {
    expect(judge({}, null)).toEqual([['NO_WELSH', 'CY', 'there is no Welsh text']]);
    expect(judge(null, {})).toEqual([['NO_ENGLISH', 'EN', 'there is no English text']]);
  });

  test('point to the older edition that has the missing language', () => {
    const older = { id: 'older', edition: '2016-04-18' };
    expect(judge({}, null, { older })).toEqual([
      ['NO_WELSH', 'CY', 'there is no Welsh text'],
      ['OUT_OF_DATE', 'CY', 'the Welsh text on the register is that of the edition 2016-04-18'],
    ]);
    const [, outOfDate] = findingsOf({ EN: null, CY: FACTS, older, behind: null });
    expect(outOfDate).toMatchObject({ kind: 'OUT_OF_DATE', language: 'EN', olderStandardId: 'older' });
  });

  test.each([
    ['UNEQUAL_CRITERIA', 'performanceCriteria', '17 performance criteria in English, 16 in Welsh', 16],
    ['UNEQUAL_KNOWLEDGE', 'knowledgeItems', '16 knowledge items in English, 0 in Welsh', 0],
    ['UNEQUAL_GROUPS', 'criteriaGroups', '3 groups of performance criteria in English, 2 in Welsh', 2],
    ['UNEQUAL_LISTS', 'occupations', '4 occupations in English, 1 in Welsh', 1],
    ['UNEQUAL_LISTS', 'keywords', '6 keywords in English, 5 in Welsh', 5],
  ] as const)('tell %s of %s, and the language that has less', (kind, counted, message, count) => {
    expect(judge({}, { [counted]: count })).toEqual([[kind, 'CY', message]]);
  });

  test('tell the language that has less also when that is English', () => {
    expect(judge({ knowledgeGroups: 1 }, { knowledgeGroups: 2, suites: 0 })).toEqual([
      ['UNEQUAL_GROUPS', 'EN', '1 groups of knowledge items in English, 2 in Welsh'],
      ['UNEQUAL_LISTS', 'CY', '1 suites in English, 0 in Welsh'],
    ]);
  });

  test('name each text that stands in one language only, both ways', () => {
    const welsh = { texts: ['TITLE', 'LINKS_TO_OTHER_NOS', 'GLOSSARY', 'SCOPE_2'] };
    expect(judge({}, welsh)).toEqual([
      ['TEXT_MISSING', 'EN', 'in Welsh only: links to other NOS, scope 2'],
      ['TEXT_MISSING', 'CY', 'in English only: overview'],
    ]);
  });

  test.each([
    ['2', '1', 'CY'],
    ['v2', 'Version 10', 'EN'],
    ['2.1', '2', 'CY'],
    ['1.9', '1.10', 'EN'],
  ])('call the lower of the versions %s and %s out of date', (english, welsh, language) => {
    expect(judge({ versionNumber: english }, { versionNumber: welsh })).toEqual([
      ['OUT_OF_DATE', language, `version ${english} in English, ${welsh} in Welsh`],
    ]);
  });

  test.each([
    ['2', '2.0'],
    ['v2', 'Fersiwn 2'],
    ['2', null],
    ['2', 'draft'],
    [null, null],
  ])('say nothing of the versions %s and %s', (english, welsh) => {
    expect(judge({ versionNumber: english }, { versionNumber: welsh })).toEqual([]);
  });

  test('call a language out of date whose document came before the other one was corrected', () => {
    expect(judge({}, {}, { behind: 'CY' })).toEqual([
      ['OUT_OF_DATE', 'CY', 'the English text was corrected, and the Welsh document came before that'],
    ]);
  });
});
