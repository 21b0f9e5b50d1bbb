import { readDate } from '../../../src/documents/fields/date';
import { codesOf, draftOf, tiny } from '../support/tiny';

describe('a date', () => {
  it.each([
    ['05 Chwef 2021', '2021-02-05'],
    ['22 Feb 2021', '2021-02-22'],
    ['30 Sept 2020', '2020-09-30'],
    ['30 Sep. 2020', '2020-09-30'],
    ['2024', '2024'],
    ['March 2016', '2016-03'],
    ['Maw 2016', '2016-03'],
    ['31 RHAGFYR 2021', '2021-12-31'],
    ['05 FEBRUARY 2021', '2021-02-05'],
    ['1 January 2021', '2021-01-01'],
    ['1st January, 2021', '2021-01-01'],
    ['5ed o Chwefror 2021', '2021-02-05'],
    ['1af Medi 2022', '2022-09-01'],
    ['Friday 5 February 2021', '2021-02-05'],
    ['February 5, 2021', '2021-02-05'],
    ['31/12/2021', '2021-12-31'],
    ['31.12.2021', '2021-12-31'],
    ['31-12-2021', '2021-12-31'],
    ['2021-12-31', '2021-12-31'],
    ['2021-12-31T00:00:00', '2021-12-31'],
    ['31/12/2021 00:00', '2021-12-31'],
    ['2021-12', '2021-12'],
    ['12/2021', '2021-12'],
    ['05-Feb-2021', '2021-02-05'],
    ['Ion 2020', '2020-01'],
    ['Ebr 2020', '2020-04'],
    ['Mai 2020', '2020-05'],
    ['Meh 2020', '2020-06'],
    ['Gorff 2020', '2020-07'],
    ['Awst 2020', '2020-08'],
    ['Medi 2020', '2020-09'],
    ['Hyd 2020', '2020-10'],
    ['Tach 2020', '2020-11'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ kind: 'DATE', date, isGuessed: false });
  });

  it.each([
    ['05/02/21', '2021-02-05'],
    ['12/31/2021', '2021-12-31'],
    ['Mar-12', '2012-03'],
  ])('%s is %s, with a guess', (text, date) => {
    expect(readDate(text)).toEqual({ kind: 'DATE', date, isGuessed: true });
  });

  it.each(['15 March 1905', '15/03/1905', '1905-03-15', '15 Maw 1905', '08/07/1905 00:00:00'])(
    '%s is unknown',
    (text) => {
      expect(readDate(text)).toEqual({ kind: 'UNKNOWN' });
    },
  );

  it.each(['', 'soon', '30 Feb 2021', '99', '2021 2022', '5 Febtober 2021', '1 2 3 4', '0/0/2020'])(
    '%s is none',
    (text) => {
      expect(readDate(text)).toEqual({ kind: 'UNREADABLE' });
    },
  );

  it('of 1905 leaves the field empty and says why', () => {
    const text = tiny({ tail: 'Indicative review date\n\n15 March 1905\n\nKeywords\n\nbees' });
    expect(draftOf(text).indicativeReviewDate).toBeNull();
    expect(codesOf(text)).toEqual(['DATE_UNKNOWN']);
  });

  it('that nobody can read leaves the field empty and says why', () => {
    expect(codesOf(tiny({ tail: 'Indicative review date\n\nnext spring\n\nKeywords\n\nbees' }))).toEqual([
      'DATE_UNREADABLE',
    ]);
  });

  it('broken over two lines is one date', () => {
    const draft = draftOf(tiny({ tail: 'Indicative review\ndate\n31 March\n2026\n\nKeywords\n\nbees' }));
    expect(draft.indicativeReviewDate?.value).toBe('2026-03-31');
  });

  it('of review before that of approval is told', () => {
    expect(codesOf(tiny({ tail: 'Review date: 2019\nKeywords: bees' }))).toEqual(['REVIEW_BEFORE_APPROVAL']);
  });
});
