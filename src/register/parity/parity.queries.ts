import { columnsOf } from '../../common/columns';
import { type Dialect, inList, listParameter } from '../../common/dialect';
import { groupBy } from '../../common/group-by';
import { type KeysetList } from '../../common/keyset';
import { type RowReader } from '../../common/rows';
import { listStandards, type StandardCriteria } from '../standards/standard-list.queries';
import { type TranslationFindingRow, type TranslationRow } from './translation.entity';
import { TRANSLATION_FINDING_KINDS, type TranslationFindingKind } from './translation-findings';

const COLUMNS = columnsOf('t', [
  'standardId',
  'language',
  'performanceCriteria',
  'knowledgeItems',
  'criteriaGroups',
  'knowledgeGroups',
  'suites',
  'occupations',
  'keywords',
  'texts',
  'versionNumber',
] satisfies (keyof TranslationRow)[]);

const FINDING_COLUMNS = columnsOf('f', [
  'standardId',
  'position',
  'kind',
  'language',
  'message',
  'olderStandardId',
] satisfies (keyof TranslationFindingRow)[]);

/** How much each standard says in each language it exists in, English first. */
export async function findTranslations(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<TranslationRow[][]> {
  const found = await rows.all<TranslationRow>(
    `select ${COLUMNS} from translation t where ${inList(rows.dialect, 't.standard_id')} order by t.language desc`,
    [listParameter(standardIds)],
  );
  const byStandard = groupBy(found, (row) => row.standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}

/** What there is to do about the languages of each standard, in order. */
export async function findTranslationFindings(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<TranslationFindingRow[][]> {
  const found = await rows.all<TranslationFindingRow>(
    `select ${FINDING_COLUMNS} from translation_finding f where ${inList(rows.dialect, 'f.standard_id')}
      order by f.standard_id, f.position`,
    [listParameter(standardIds)],
  );
  const byStandard = groupBy(found, (row) => row.standardId);
  return standardIds.map((id) => byStandard.get(id) ?? []);
}

/** The standards that meet the criteria and, when kinds are given, have a finding of one of them, by URN. */
export function listParity(
  dialect: Dialect,
  criteria: StandardCriteria,
  kinds?: readonly TranslationFindingKind[],
): KeysetList {
  const list = listStandards(dialect, criteria, 'URN');
  if (kinds === undefined) return { ...list, name: `parity ${list.name}` };
  const found = `s.id in (select f.standard_id from translation_finding f where ${inList(dialect, 'f.kind')})`;
  return {
    ...list,
    name: `parity ${[...kinds].sort().join()} ${list.name}`,
    where: [...list.where, found],
    parameters: [...list.parameters, listParameter(kinds)],
  };
}

/** The state of the two languages over many standards. */
export interface ParitySummary {
  readonly standards: number;
  readonly withEnglish: number;
  readonly withWelsh: number;
  readonly withBoth: number;
  readonly withoutFindings: number;
  /** How many standards have a finding of each kind; all kinds are told. */
  readonly findings: readonly { readonly kind: TranslationFindingKind; readonly standards: number }[];
}

/** Sums up the standards that meet the criteria, in two statements. */
export async function summariseParity(rows: RowReader, criteria: StandardCriteria): Promise<ParitySummary> {
  const { where, parameters } = listStandards(rows.dialect, criteria, 'URN');
  const conditions = where.length > 0 ? `where ${where.join(' and ')}` : '';
  const [totals] = await rows.all<Record<Exclude<keyof ParitySummary, 'findings'>, number | string>>(
    `select count(*) as standards, ${countIf('s.has_en')} as "withEnglish", ${countIf('s.has_cy')} as "withWelsh",
            ${countIf('s.has_en and s.has_cy')} as "withBoth",
            ${countIf('not exists (select 1 from translation_finding f where f.standard_id = s.id)')} as "withoutFindings"
       from standard s ${conditions}`,
    parameters,
  );
  const found = await rows.all<{ kind: TranslationFindingKind; standards: number | string }>(
    `select f.kind, count(distinct f.standard_id) as standards
       from standard s join translation_finding f on f.standard_id = s.id ${conditions} group by f.kind`,
    parameters,
  );
  const byKind = new Map(found.map(({ kind, standards }) => [kind, Number(standards)]));
  return {
    standards: Number(totals?.standards ?? 0),
    withEnglish: Number(totals?.withEnglish ?? 0),
    withWelsh: Number(totals?.withWelsh ?? 0),
    withBoth: Number(totals?.withBoth ?? 0),
    withoutFindings: Number(totals?.withoutFindings ?? 0),
    findings: TRANSLATION_FINDING_KINDS.map((kind) => ({ kind, standards: byKind.get(kind) ?? 0 })),
  };
}

function countIf(condition: string): string {
  return `count(case when ${condition} then 1 end)`;
}
