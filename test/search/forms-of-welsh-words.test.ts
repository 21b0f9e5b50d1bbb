import { type RowReader } from '../../src/common/rows';
import { describeOnBothDatabases } from '../support/databases';
import { type Filling } from '../support/filled-databases';
import { mutatedForms, WELSH_WORDS } from '../text/welsh-mutations';
import { searchIn } from './search-in';

/** Of every initial that mutates, and of those that do not. */
const WORDS = WELSH_WORDS.filter((_, at) => at % 3 === 0);
/** Every form of every word in a statement of its own. */
const STATEMENTS = WORDS.flatMap((word) => mutatedForms(word).map((form) => `eu ${form}`));
const A_STANDARD = 40;

const FILLING: Filling = {
  name: 'welshforms',
  fill: async (register) => {
    for (let start = 0; start < STATEMENTS.length; start += A_STANDARD) {
      await register.add({
        urn: `SAMWF${100 + start / A_STANDARD}`,
        language: 'CY',
        criteria: STATEMENTS.slice(start, start + A_STANDARD),
      });
    }
  },
};

describeOnBothDatabases('the forms of a Welsh word', (open) => {
  let rows: RowReader;
  beforeAll(async () => {
    rows = (await open({ filled: FILLING })).rows;
  });
  const hits = async (form: string, language?: 'CY') => {
    const { names, total } = await searchIn(rows, form, language ? { language } : {});
    expect(names).toHaveLength(total);
    return [...names].sort();
  };

  it(`find the same, each of ${WORDS.length} words`, async () => {
    expect(WORDS.length).toBeGreaterThan(60);
    for (const word of WORDS) {
      const expected = await hits(word, 'CY');
      expect(expected.length).toBeGreaterThanOrEqual(mutatedForms(word).length);
      expect(await hits(mutatedForms(word).at(-1) ?? '')).toEqual(expected);
      for (const form of mutatedForms(word)) {
        expect({ form, hits: await hits(form, 'CY') }).toEqual({ form, hits: expected });
      }
    }
  });

  it('find their own form first', async () => {
    const { finds } = await searchIn(rows, 'ngwaith', { language: 'CY' });
    expect(finds[0]?.highlights[0]).toMatchObject({ matches: ['ngwaith'] });
  });
});
