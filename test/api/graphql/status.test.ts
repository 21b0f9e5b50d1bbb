import { PastReviewDocument, StatusDocument } from '../../generated/operations';
import { describeOnBothDatabases } from '../../support/databases';
import { wholeServer } from '../../support/whole-server';

const DAY = 24 * 60 * 60 * 1_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describeOnBothDatabases('the status of a standard', (open) => {
  const server = wholeServer(open);
  const statusOf = async (urn: string) => {
    const { standard } = await server.query(StatusDocument, { urn });
    if (!standard) throw new Error(`no ${urn}`);
    return standard;
  };

  it('is what the document says, and past review what the calendar says', async () => {
    await server.register.add({ urn: 'SAMST01', validity: 'CURRENT', reviewOn: '2018-06-30' });
    expect(await statusOf('SAMST01')).toMatchObject({ validity: 'CURRENT', isPastReview: true });
    await server.register.add({ urn: 'SAMST02', validity: 'LEGACY', reviewOn: '2999' });
    expect(await statusOf('SAMST02')).toMatchObject({ validity: 'LEGACY', isPastReview: false });
    await server.register.add({ urn: 'SAMST03', validity: null, reviewOn: null });
    expect(await statusOf('SAMST03')).toMatchObject({
      validity: null,
      indicativeReviewDate: null,
      isPastReview: false,
    });
  });

  it('is past review from the day after the last day that the date may mean', async () => {
    const thisYear = inDays(0).slice(0, 4);
    const thisMonth = inDays(0).slice(0, 7);
    const dates = [inDays(-1), inDays(0), thisYear, thisMonth, String(Number(thisYear) - 1)];
    const seen: boolean[] = [];
    for (const [index, reviewOn] of dates.entries()) {
      await server.register.add({ urn: `SAMST1${index}`, reviewOn });
      seen.push((await statusOf(`SAMST1${index}`)).isPastReview);
    }
    expect(seen).toEqual([true, false, false, false, true]);
  });

  it('tells marks of legacy apart, and says nothing more where they do not contradict each other', async () => {
    await server.register.add({ urn: 'SAMST20L', title: 'Light lanterns - Legacy', validity: 'LEGACY' });
    expect(await statusOf('SAMST20L')).toMatchObject({
      legacyMarks: { inTitle: true, inUrn: true, inValidity: true },
      diagnostics: [],
    });
    await server.register.add({ urn: 'SAMST21', validity: 'LEGACY' });
    expect(await statusOf('SAMST21')).toMatchObject({
      legacyMarks: { inTitle: false, inUrn: false, inValidity: true },
      diagnostics: [],
    });
    await server.register.add({ urn: 'SAMST22' });
    expect(await statusOf('SAMST22')).toMatchObject({
      legacyMarks: { inTitle: false, inUrn: false, inValidity: false },
      diagnostics: [],
    });
  });

  it('has a diagnostic where a mark stands on a current standard, whichever language comes first', async () => {
    const english = { urn: 'SAMST30', title: 'Light lanterns', validity: 'CURRENT' } as const;
    const welsh = { ...english, language: 'CY', title: 'Goleuo llusernau (Etifeddol)' } as const;
    const other = { urn: 'SAMST31' };
    await server.register.addAll(english, welsh, { ...welsh, ...other }, { ...english, ...other });
    for (const urn of ['SAMST30', 'SAMST31']) {
      expect(await statusOf(urn)).toMatchObject({
        validity: 'CURRENT',
        legacyMarks: { inTitle: true, inUrn: false, inValidity: false },
        diagnostics: [
          {
            code: 'LEGACY_MARKS_DISAGREE',
            severity: 'WARNING',
            message: 'the title marks it as legacy, its validity is current',
          },
        ],
      });
    }
  });

  it('is reported to whoever imports the document', async () => {
    const report = await server.register.add({ urn: 'SAMST32L', validity: 'CURRENT' });
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['LEGACY_MARKS_DISAGREE']);
  });

  it('gives a work list of what is past review, the longest overdue first', async () => {
    const reviews = ['2031-02', '2030', '2031-02-01', '2030-12-31', '2030-06-30'];
    for (const [index, reviewOn] of reviews.entries())
      await server.register.add({ urn: `SAMSTW${index}`, reviewOn });
    const listed = async (day: string) => {
      const { standards } = await server.query(PastReviewDocument, { day, first: 100 });
      const dates = standards.nodes.map(({ indicativeReviewDate }) => indicativeReviewDate ?? '');
      expect(standards.totalCount).toBe(dates.length);
      expect([...dates].sort()).toEqual(dates);
      return dates.filter((date) => date >= '2030' && date < '2032');
    };
    expect(await listed('2030-07')).toEqual(['2030-06-30']);
    expect(await listed('2030-12-31')).toEqual(['2030-06-30']);
    expect(await listed('2031')).toEqual(['2030', '2030-06-30', '2030-12-31']);
    expect(await listed('2031-02-02')).toEqual(['2030', '2030-06-30', '2030-12-31', '2031-02-01']);
    expect(await listed('2031-03')).toEqual(['2030', '2030-06-30', '2030-12-31', '2031-02', '2031-02-01']);
  });

  it('agrees with the work list of today, page by page', async () => {
    const overdue: (string | null)[] = [];
    let after: string | null = null;
    do {
      const variables: { day: string; first: number; after: string | null } = {
        day: inDays(0),
        first: 3,
        after,
      };
      const { standards } = await server.query(PastReviewDocument, variables);
      expect(standards.nodes.every(({ isPastReview }) => isPastReview)).toBe(true);
      overdue.push(...standards.nodes.map(({ urn }) => urn));
      after = standards.pageInfo.hasNextPage ? standards.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(overdue).size).toBe(overdue.length);
    expect(overdue).toContain('SAMSA03');
    expect(overdue).not.toContain('SAMST02');
  });
});
