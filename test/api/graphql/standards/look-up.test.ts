import { StandardByUrnDocument, StandardEditionsDocument } from '../../../generated/operations';
import { describeOnBothDatabases } from '../../../support/databases';
import { wholeServer } from '../../../support/whole-server';

describeOnBothDatabases('looking up a standard by its URN', (open) => {
  const server = wholeServer(open);
  beforeAll(async () => {
    await server.register.addAll(
      { urn: 'SAMZZ01', approvedOn: '2021-02-05', validity: 'CURRENT' },
      { urn: 'Sam ZZ 01', approvedOn: '2024', validity: 'LEGACY' },
      { urn: 'SAMZZ01', approvedOn: null, versionNumber: '2', validity: 'LEGACY' },
      { urn: 'SAMZZ01', approvedOn: null, validity: 'LEGACY' },
      { urn: 'SAMZZ02', approvedOn: '2019', validity: 'LEGACY' },
      { urn: 'SAMZZ02', approvedOn: '2020', validity: 'LEGACY' },
    );
  });
  const lookUp = async (urn: string, edition?: string | null) =>
    (await server.query(StandardEditionsDocument, { urn, ...(edition === undefined ? {} : { edition }) }))
      .standard;

  it.each([
    'INSCC006',
    'inscc006',
    ' INSCC 006 ',
    'ins cc 006',
    'INSCC006v2',
    'INSCC\u200b006',
    'insCC006 (1)',
  ])('takes any spelling: %j', async (urn) => {
    const { standard } = await server.query(StandardByUrnDocument, { urn });
    expect(standard).toMatchObject({ urn: 'INSCC006', edition: '2021-02-05' });
  });

  it.each(['', ' ', 'INSCC999', 'CFACC22', 'INSCC006, INSCC007', 'no such thing', '%', "' or 1=1", '🙂'])(
    'finds nothing where there is nothing of that URN: %j',
    async (urn) => {
      expect((await server.query(StandardByUrnDocument, { urn })).standard).toBeNull();
    },
  );

  it('gives the edition asked for', async () => {
    for (const edition of ['2021-02-05', '2024', 'v2', 'undated']) {
      expect(await lookUp('samzz01', edition)).toMatchObject({
        edition,
        isLatestEdition: edition === '2024',
      });
    }
    expect(await lookUp('SAMZZ01', '2021')).toBeNull();
    expect(await lookUp('SAMZZ01', '')).toBeNull();
  });

  it('gives the current edition where none is asked for, even when a newer one is legacy', async () => {
    expect(await lookUp('SAMZZ01')).toMatchObject({ edition: '2021-02-05' });
    expect(await lookUp('SAMZZ01', null)).toMatchObject({ edition: '2021-02-05' });
  });

  it('gives the latest edition where none is current', async () => {
    expect(await lookUp('SAMZZ02')).toMatchObject({ edition: '2020', isLatestEdition: true });
  });

  it('lists the editions of the URN newest first, the same from each of them', async () => {
    const newest = await lookUp('SAMZZ01', '2024');
    expect(newest?.editions.map(({ edition, urn }) => [edition, urn])).toEqual([
      ['2024', 'Sam ZZ 01'],
      ['2021-02-05', 'SAMZZ01'],
      ['v2', 'SAMZZ01'],
      ['undated', 'SAMZZ01'],
    ]);
    expect(newest?.editions.filter(({ isLatestEdition }) => isLatestEdition)).toHaveLength(1);
    for (const edition of ['2021-02-05', 'v2', 'undated']) {
      expect((await lookUp('SAMZZ01', edition))?.editions).toEqual(newest?.editions);
    }
    expect((await lookUp('INSCC006'))?.editions).toHaveLength(1);
  });

  it('shows an older and a newer edition of the samples side by side', async () => {
    expect((await lookUp('SAMCS02'))?.editions).toMatchObject([
      { isLatestEdition: true, edition: expect.stringMatching(/^2022/) as string },
      { isLatestEdition: false, edition: expect.stringMatching(/^2016/) as string },
    ]);
  });
});
