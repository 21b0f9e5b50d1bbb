import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  DocumentsDocument,
  LineageDocument,
  ResolveUrnDocument,
  StandardDocument,
  StandardsDocument,
  StandardTextsDocument,
} from '../../generated/operations';
import { describeOnBothDatabases } from '../../support/databases';
import { type Filling } from '../../support/filled-databases';
import { describeWithShared } from '../../support/shared';
import { wholeServer } from '../../support/whole-server';

const EMPTY: Filling = { name: 'empty', fill: async () => undefined };

describeWithShared('the five real documents', (shared) => {
  const folder = path.join(shared, 'nos');
  const texts = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

  describeOnBothDatabases('on the register', (open) => {
    const server = wholeServer(open, EMPTY);
    const outcomes: string[] = [];
    beforeAll(async () => {
      for (const text of texts) outcomes.push((await server.register.add(text)).outcome);
    });
    const listed = async (includeUnidentified: boolean) => {
      const { standards } = await server.query(StandardsDocument, { filter: { includeUnidentified } });
      return standards.edges.map(({ node }) => node.urn);
    };

    it('are imported, but for the one that does not say what it is', async () => {
      expect(outcomes).toEqual(['IMPORTED', 'HELD', 'IMPORTED', 'IMPORTED', 'IMPORTED']);
      expect(await listed(true)).toEqual(['INSCC006', 'INSCC007', 'INSCS023', 'INSSAL0013']);
      const { documents } = await server.query(DocumentsDocument, { state: 'HELD' });
      expect(documents.edges.map(({ node }) => node.language)).toEqual(['CY']);
    });

    it.each([
      ['INSCC006', '2021-02-05', 17, '7211', ['CfA CC22']],
      ['INSCC007', '2021-02-05', 23, '7211', ['CfA CC25', 'CfA CC26']],
      ['INSCS023', '2021-02-22', 14, '7212', ['CFACSB7']],
      ['INSSAL0013', '2024', 10, '7129', ['CFASAL023']],
    ])('tell their facts: %s', async (urn, edition, criteria, soc, originals) => {
      const { standard } = await server.query(StandardDocument, { urn });
      expect(standard).toMatchObject({
        urn,
        edition,
        isSample: false,
        languages: ['CY'],
        validity: 'CURRENT',
      });
      expect(standard?.socCodes.map(({ printed }) => printed)).toEqual([soc]);
      expect(standard?.originalUrns.map(({ printed }) => printed)).toEqual(originals);
      const { standard: texts } = await server.query(StandardTextsDocument, { urn, language: 'EN' });
      expect(texts?.performanceCriteria.map(({ position }) => position)).toEqual(
        Array.from({ length: criteria }, (_, index) => index + 1),
      );
      expect(texts?.english).toBeNull();
      expect(texts?.welsh?.title).toBe(texts?.title);
      expect(texts?.sections.filter(({ isEmpty }) => isEmpty).length).toBeGreaterThanOrEqual(9);
    });

    it('lead from the codes of old specifications to the standards of today', async () => {
      for (const [code, urn, kind] of [
        ['CfA CC22', 'INSCC006', 'RENUMBERED'],
        ['cfacc26', 'INSCC007', 'MERGED'],
        ['CFA CSB7', 'INSCS023', 'RENUMBERED'],
      ]) {
        const { resolveUrn } = await server.query(ResolveUrnDocument, { urn: code ?? '' });
        expect(resolveUrn.outcome).toBe('SUPERSEDED');
        expect(resolveUrn.successors.map((successor) => successor.urn)).toEqual([urn]);
        expect(resolveUrn.path.map((step) => step.kind)).toEqual([kind]);
      }
      const { standard } = await server.query(LineageDocument, { urn: 'INSCC007' });
      expect(standard?.predecessors.map(({ urn, standard: known }) => [urn, known])).toEqual([
        ['CfA CC25', null],
        ['CfA CC26', null],
      ]);
    });

    it('give what 7212 means in the editions that have it', async () => {
      const { standard } = await server.query(StandardDocument, { urn: 'INSCS023' });
      expect(standard?.socCodes).toMatchObject([
        {
          agreement: 'DIFFERING_TITLES',
          meanings: [
            { edition: 'SOC2000', title: 'Customer care occupations' },
            { edition: 'SOC2020', title: 'Telephonists' },
          ],
        },
      ]);
    });

    it('are all published once a person says what the held one is; without a URN it is listed only when asked for', async () => {
      const report = await server.register.add(texts[1] ?? '', {
        title: 'A title that a person gave',
        reason: 'test',
      });
      expect(report.outcome).toBe('IMPORTED');
      expect(await listed(false)).toEqual(['INSCC006', 'INSCC007', 'INSCS023', 'INSSAL0013']);
      expect(await listed(true)).toEqual(['INSCC006', 'INSCC007', 'INSCS023', 'INSSAL0013', null]);
    });
  });
});
