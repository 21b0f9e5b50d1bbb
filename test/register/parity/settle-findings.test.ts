import fc from 'fast-check';
import { findTranslationFindings, findTranslations } from '../../../src/register/parity/parity.queries';
import { describeOnBothDatabases } from '../../support/databases';
import { openTestRegister, type TestRegister } from '../../support/register';
import { type SampleDocument } from '../../support/sample-document';

const URN = 'SAMZZ01';
const ENGLISH: SampleDocument = { urn: URN, approvedOn: '2021-02-05' };
const WELSH: SampleDocument = { ...ENGLISH, language: 'CY' };
const OLDER: SampleDocument = { urn: URN, approvedOn: '2016-04-18', validity: 'LEGACY' };
const OTHER_TITLE = 'Weigh the potatoes of a market stall';

/** The findings on each edition, newest first: kind, language and message. */
async function findingsIn(register: TestRegister): Promise<string[][]> {
  const ids = (await register.editions(URN)).map(({ id }) => id);
  const found = await findTranslationFindings(register.database.primaryRows, ids);
  return found.map((rows) => rows.map(({ kind, language, message }) => `${kind} ${language}: ${message}`));
}

describeOnBothDatabases('what there is to do about the languages of a standard', (open) => {
  const importing = async (...documents: readonly SampleDocument[]) => {
    const register = await openTestRegister(open);
    await register.addAll(...documents);
    return register;
  };

  it('is nothing when both documents say equally much', async () => {
    expect(await findingsIn(await importing(ENGLISH, WELSH))).toEqual([[]]);
  });

  it('is the missing language, until its document comes', async () => {
    const register = await importing(ENGLISH);
    expect(await findingsIn(register)).toEqual([['NO_WELSH CY: there is no Welsh text']]);
    await register.add(WELSH);
    expect(await findingsIn(register)).toEqual([[]]);
  });

  it('counts what the documents say, also where it could not be paired', async () => {
    const register = await importing(
      {
        ...ENGLISH,
        criteria: ['# Before', 'clean', '# After', 'dry', 'store'],
        knowledge: ['oil'],
        glossary: 'wick',
      },
      {
        ...WELSH,
        criteria: ['# Cyn', 'glanhau', 'sychu', 'storio'],
        knowledge: ['olew', 'pabwyr'],
        keywords: [],
      },
    );
    const [edition] = await register.editions(URN);
    const [counts] = await findTranslations(register.database.primaryRows, [edition?.id ?? '']);
    expect(counts).toMatchObject([
      { language: 'EN', performanceCriteria: 3, knowledgeItems: 1, criteriaGroups: 2, keywords: 2 },
      { language: 'CY', performanceCriteria: 3, knowledgeItems: 2, criteriaGroups: 1, keywords: 0 },
    ]);
    expect(await findingsIn(register)).toEqual([
      [
        'UNEQUAL_KNOWLEDGE EN: 1 knowledge items in English, 2 in Welsh',
        'UNEQUAL_GROUPS CY: 2 groups of performance criteria in English, 1 in Welsh',
        'UNEQUAL_LISTS CY: 2 keywords in English, 0 in Welsh',
        'TEXT_MISSING CY: in English only: glossary',
      ],
    ]);
  });

  it('names the older edition whose Welsh is all there is, whichever edition comes first', async () => {
    const expected = [
      [
        'NO_WELSH CY: there is no Welsh text',
        'OUT_OF_DATE CY: the Welsh text on the register is that of the edition 2016-04-18',
      ],
      [],
    ];
    const older = [OLDER, { ...OLDER, language: 'CY' as const }];
    expect(await findingsIn(await importing(...older, ENGLISH))).toEqual(expected);
    expect(await findingsIn(await importing(ENGLISH, ...older))).toEqual(expected);
  });

  it('never takes the Welsh of another function for an older text of this one', async () => {
    const register = await importing(
      { ...OLDER, title: OTHER_TITLE },
      { ...OLDER, language: 'CY', title: 'Pwyso tatws stondin' },
      ENGLISH,
    );
    expect(await findingsIn(register)).toEqual([['NO_WELSH CY: there is no Welsh text'], []]);
  });

  it('is told of the standards in the change log when another edition changes it', async () => {
    const register = await importing(ENGLISH, OLDER);
    const [newest] = await register.editions(URN);
    const before = await lastChange(register);
    await register.add({ ...OLDER, language: 'CY' });
    const changes = await register.database.primaryRows.all(
      'select kind, node_id as "nodeId" from change where sequence > ? and node_id = ?',
      [before, newest?.id ?? ''],
    );
    expect(changes).toEqual([{ kind: 'MODIFIED', nodeId: newest?.id }]);
  });

  describe('after a correction', () => {
    const CORRECTED = { ...ENGLISH, overview: 'This standard is about lanterns, and now about buoys too.' };
    const OUTDATED =
      'OUT_OF_DATE CY: the English text was corrected, and the Welsh document came before that';

    it('is the language whose document came before it', async () => {
      expect(await findingsIn(await importing(ENGLISH, WELSH, CORRECTED))).toEqual([[OUTDATED]]);
      expect(await findingsIn(await importing(WELSH, ENGLISH, CORRECTED))).toEqual([[OUTDATED]]);
    });

    it('is nothing when the other document came after it', async () => {
      expect(await findingsIn(await importing(ENGLISH, CORRECTED, WELSH))).toEqual([[]]);
    });

    it('is settled by a fresh copy of the other document', async () => {
      const register = await importing(ENGLISH, WELSH, CORRECTED);
      await register.add({ ...WELSH, reviewOn: '2026-04' });
      expect(await findingsIn(register)).toEqual([[]]);
    });

    it('is settled by a correction of the other document', async () => {
      const register = await importing(ENGLISH, WELSH, CORRECTED);
      await register.add({ ...WELSH, overview: "Mae'r safon hon yn ymwneud â llusernau, a bwiau hefyd." });
      expect(await findingsIn(register)).toEqual([[]]);
    });

    it('is settled when the words are what they were again', async () => {
      const register = await importing(ENGLISH, WELSH, CORRECTED);
      await register.add({ ...ENGLISH, keywords: ['lantern', 'light'] });
      expect(await findingsIn(register)).toEqual([[]]);
    });

    it('is nothing when only facts were corrected', async () => {
      expect(await findingsIn(await importing(ENGLISH, WELSH, { ...ENGLISH, socCodes: ['7219'] }))).toEqual([
        [],
      ]);
    });

    it('is nothing when an official document took the place of a sample', async () => {
      const sample = { ...ENGLISH, isSample: true, overview: 'A sample of what the standard may say.' };
      expect(await findingsIn(await importing(sample, ENGLISH, WELSH))).toEqual([[]]);
    });
  });

  it('goes with an edition that its only document leaves, and comes where that goes', async () => {
    const register = await openTestRegister(open);
    const lost = { urn: null, approvedOn: '2021-02-05' };
    await register.add({ ...OLDER, language: 'CY' });
    await register.add(lost, { urn: 'SAMZZ02', reason: 'a guess' });
    await register.add(lost, { urn: URN, reason: 'compared with the printed copy' });
    expect(await register.editions('SAMZZ02')).toEqual([]);
    const left = await register.database.primaryRows.all<{ kind: string }>(
      'select f.kind from translation_finding f order by f.kind',
    );
    expect(left.map(({ kind }) => kind)).toEqual(['NO_ENGLISH', 'NO_WELSH', 'OUT_OF_DATE']);
    expect((await findingsIn(register))[0]).toHaveLength(2);
  });

  it('does not depend on the order in which the documents of three editions come', async () => {
    const documents: SampleDocument[] = [
      ENGLISH,
      { ...WELSH, knowledge: ['olew'] },
      { ...OLDER, language: 'CY' },
      OLDER,
      { ...ENGLISH, approvedOn: '2025-01-01' },
      { ...WELSH, approvedOn: '2011-01-01', title: 'Pwyso tatws stondin' },
    ];
    const expected = await findingsIn(await importing(...documents));
    expect(expected.flat().length).toBeGreaterThan(3);
    const orders = fc.shuffledSubarray(documents, { minLength: documents.length });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(await findingsIn(await importing(...order))).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });
});

async function lastChange(register: TestRegister): Promise<number> {
  const [state] = await register.database.primaryRows.all<{ last: number }>(
    'select last_sequence as last from register_state',
  );
  return state?.last ?? 0;
}
