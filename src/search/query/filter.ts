import { type RowReader } from '../../common/rows';
import { listStandards, type StandardCriteria } from '../../register/standards/standard-list.queries';

/** The numbers of the standards that meet a filter; null when it asks for nothing that entry numbers do not tell. */
export async function findFilteredStandards(
  rows: RowReader,
  criteria: StandardCriteria,
): Promise<ReadonlySet<number> | null> {
  const { latestEditionOnly: _latest, includeUnidentified: _unidentified, ...further } = criteria;
  if (Object.values(further).every((value) => value === undefined)) return null;
  const { from, where, parameters } = listStandards(rows.dialect, criteria, 'URN');
  const found = await rows.all<{ number: number }>(
    `select x.number from ${from} join search_standard x on x.standard_id = s.id where ${where.join(' and ') || 'true'}`,
    parameters,
  );
  return new Set(found.map(({ number }) => number));
}
