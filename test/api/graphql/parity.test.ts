import {
  type ParityFactsFragment,
  ParityOfStandardDocument,
  ParityOfStandardsDocument,
  TranslationParityDocument,
  type TranslationParityQuery,
  type TranslationParityQueryVariables,
} from '../../generated/operations';
import { describeOnBothDatabases } from '../../support/databases';
import { MANY } from '../../support/fillings';
import { wholeServer } from '../../support/whole-server';

type Filter = NonNullable<TranslationParityQueryVariables['filter']>;

describeOnBothDatabases('the parity of languages', (open) => {
  describe('over the sample standards', () => {
    const server = wholeServer(open);
    const report = async (filter?: Filter) =>
      (await server.query(TranslationParityDocument, { first: 100, ...(filter ? { filter } : {}) }))
        .translationParity;
    const ofStandard = async (urn: string) =>
      (await server.query(ParityOfStandardDocument, { urn })).standard?.translationParity;

    it('tells for each standard how much it says in which language', async () => {
      expect(await ofStandard('INSCC006')).toEqual({
        standard: { urn: 'INSCC006', edition: '2021-02-05' },
        counts: [countsOfINSCC006('EN'), countsOfINSCC006('CY')],
        findings: [],
        olderTranslation: null,
      });
      expect(await ofStandard('SAMCC05')).toMatchObject({
        counts: [{ language: 'EN', performanceCriteria: 10, knowledgeItems: 9 }],
        findings: [{ kind: 'NO_WELSH', language: 'CY', message: 'there is no Welsh text' }],
      });
    });

    it('sums up what a Welsh-language officer has to do', async () => {
      const { totalCount, summary } = await report();
      expect(totalCount).toBe(17);
      expect(summary).toMatchObject({
        standards: 17,
        withEnglish: 17,
        withWelsh: 6,
        withBoth: 6,
        withoutFindings: 6,
      });
      expect(summary.findings.map(({ kind, standards }) => [kind, standards])).toEqual([
        ['NO_WELSH', 11],
        ['NO_ENGLISH', 0],
        ['OUT_OF_DATE', 0],
        ['UNEQUAL_CRITERIA', 0],
        ['UNEQUAL_KNOWLEDGE', 0],
        ['UNEQUAL_GROUPS', 0],
        ['UNEQUAL_LISTS', 0],
        ['TEXT_MISSING', 0],
      ]);
    });

    it('lists by finding and by everything that standards are listed by, the totals as without the finding', async () => {
      const { edges, totalCount, summary } = await report({
        findings: ['NO_WELSH', 'NO_ENGLISH'],
        suite: 'canolfan gyswllt',
        validity: 'CURRENT',
      });
      expect(edges.map(({ node }) => node.standard.urn)).toEqual([
        'INSCC007',
        'SAMCC02',
        'SAMCC04',
        'SAMCC05',
        'SAMSA02',
      ]);
      expect(totalCount).toBe(5);
      expect(summary).toMatchObject({ standards: 7, withWelsh: 2, withoutFindings: 2 });
      expect((await report({ findings: ['UNEQUAL_LISTS'] })).edges).toEqual([]);
      expect((await report({ findings: [] })).edges).toEqual([]);
      expect((await report({ latestEditionOnly: false })).totalCount).toBe(18);
    });

    it('leads from a newer edition without Welsh to the older one that has it', async () => {
      await server.register.addAll(
        { urn: 'SAMPA01', approvedOn: '2015-01-01', validity: 'LEGACY' },
        { urn: 'SAMPA01', approvedOn: '2015-01-01', validity: 'LEGACY', language: 'CY' },
        { urn: 'SAMPA01', approvedOn: '2022-01-01' },
      );
      expect(await ofStandard('SAMPA01')).toMatchObject({
        standard: { edition: '2022-01-01' },
        findings: [{ kind: 'NO_WELSH' }, { kind: 'OUT_OF_DATE', language: 'CY' }],
        olderTranslation: { edition: '2015-01-01' },
      });
      const { edges } = await report({ findings: ['OUT_OF_DATE'] });
      expect(edges.map(({ node }) => node.standard.urn)).toEqual(['SAMPA01']);
    });

    it('counts a standard once for several findings of a kind', async () => {
      await server.register.addAll(
        { urn: 'SAMPA02', keywords: ['lantern'], occupations: ['Keeper', 'Hand', 'Mate'] },
        { urn: 'SAMPA02', language: 'CY' },
      );
      const { summary } = await report({ urns: ['SAMPA02'] });
      expect(summary.findings.find(({ kind }) => kind === 'UNEQUAL_LISTS')).toEqual({
        kind: 'UNEQUAL_LISTS',
        standards: 1,
      });
      expect((await ofStandard('SAMPA02'))?.findings).toMatchObject([
        { kind: 'UNEQUAL_LISTS', language: 'CY', message: '3 occupations in English, 2 in Welsh' },
        { kind: 'UNEQUAL_LISTS', language: 'EN', message: '1 keywords in English, 2 in Welsh' },
      ]);
    });

    it('refuses a cursor of another list, and pages that are too large', async () => {
      const { edges } = await report();
      const after = edges[0]?.cursor ?? '';
      const filter: Filter = { findings: ['NO_WELSH'] };
      const elsewhere = await server.ask(TranslationParityDocument, { first: 5, after, filter });
      expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
      const large = await server.ask(TranslationParityDocument, { first: 101 });
      expect(large.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
    });
  });

  describe('over many standards', () => {
    const server = wholeServer(open, MANY);
    const readAll = async (filter: Filter, first: number) => {
      const entries: ParityFactsFragment[] = [];
      const reports: TranslationParityQuery['translationParity'][] = [];
      let after: string | null = null;
      do {
        const variables: TranslationParityQueryVariables = { filter, first, after };
        const { translationParity } = await server.query(TranslationParityDocument, variables);
        reports.push(translationParity);
        entries.push(...translationParity.edges.map(({ node }) => node));
        after = translationParity.pageInfo.hasNextPage ? translationParity.pageInfo.endCursor : null;
      } while (after !== null);
      return { entries, last: reports.at(-1) };
    };

    it('gives every standard once, whatever the size of the pages, and totals that add up', async () => {
      const everything = await readAll({ latestEditionOnly: false }, 100);
      const { entries, last } = everything;
      expect((await readAll({ latestEditionOnly: false }, 7)).entries).toEqual(entries);
      expect(entries.length).toBe(last?.totalCount);
      const having = (kind: string) =>
        entries.filter(({ findings }) => findings.some((finding) => finding.kind === kind)).length;
      for (const { kind, standards } of last?.summary.findings ?? []) expect(standards).toBe(having(kind));
      expect(last?.summary).toMatchObject({
        standards: entries.length,
        withBoth: entries.filter(({ counts }) => counts.length === 2).length,
        withoutFindings: entries.filter(({ findings }) => findings.length === 0).length,
      });
    });

    it('lists under each finding exactly the standards that have it', async () => {
      const { entries, last } = await readAll({}, 100);
      for (const { kind } of last?.summary.findings ?? []) {
        const expected = entries.filter(({ findings }) => findings.some((finding) => finding.kind === kind));
        expect((await readAll({ findings: [kind] }, 9)).entries).toEqual(expected);
      }
    });

    it('takes the same statements for one standard and for fifty', async () => {
      const filter: Filter = { findings: ['OUT_OF_DATE'], latestEditionOnly: false };
      expect((await readAll(filter, 100)).entries.length).toBeGreaterThan(1);
      const report = (first: number) => () => server.query(TranslationParityDocument, { first, filter });
      expect((await server.statementsFor(report(50))).length).toBe(
        (await server.statementsFor(report(1))).length,
      );
      const list = (first: number) => () => server.query(ParityOfStandardsDocument, { first });
      expect((await server.statementsFor(list(100))).length).toBe(
        (await server.statementsFor(list(50))).length,
      );
    });
  });
});

function countsOfINSCC006(language: 'EN' | 'CY'): object {
  return {
    language,
    performanceCriteria: 17,
    knowledgeItems: 17,
    criteriaGroups: 3,
    knowledgeGroups: 0,
    suites: 1,
    occupations: 3,
    keywords: 6,
    versionNumber: null,
  };
}
