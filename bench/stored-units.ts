import { readConfig } from '../src/config';
import { nameBasedId } from '../src/common/uuid';
import { insertRows, type UnitOfWork } from '../src/common/unit-of-work';
import { followWordings } from '../src/links/wordings/follow-wordings';
import { openRegister } from '../src/open-register';
import { StandardEntity, type StandardRow } from '../src/register/standards/standard.entity';
import { StatementEntity, type StatementRow } from '../src/register/standards/statement.entity';
import { toWordingKey } from '../src/text/wording';
import { type GeneratedUnit, STATEMENTS, unitOf } from './linked-units';

/** Units stored in one transaction. */
const GROUP = 100;

/**
 * Puts generated units on the register with nothing but their statements, past the importer, which would take ten times as
 * long. What links are made from is as the importer would leave it.
 */
export async function storeUnits(file: string, count: number): Promise<void> {
  const { database } = await openRegister(readConfig({ DATABASE_URL: `sqlite:${file}` }));
  for (let from = 0; from < count; from += GROUP) {
    const units = Array.from({ length: Math.min(GROUP, count - from) }, (_, at) => unitOf(from + at));
    await database.transact((unit) => store(unit, units, from / GROUP + 1));
  }
  await database.close();
}

async function store(unit: UnitOfWork, units: readonly GeneratedUnit[], version: number): Promise<void> {
  const statements = units.flatMap(toStatements);
  await insertRows(unit, StandardEntity, units.map(toStandard));
  await insertRows(unit, StatementEntity, statements);
  await followWordings(
    unit,
    statements.map(({ wordingKey }) => wordingKey),
    version,
  );
  await unit.rows.all('update register_state set data_version = ?', [version]);
}

function toStandard({ urn, texts }: GeneratedUnit): StandardRow {
  const fields = Object.keys(StandardEntity.meta.properties);
  const empty = Object.fromEntries(fields.map((field) => [field, null])) as unknown as StandardRow;
  return {
    ...empty,
    id: nameBasedId('Standard', urn),
    identity: urn,
    urn,
    urnKey: urn,
    edition: '2021-02-05',
    editionOrder: '2021-02-05',
    isLatest: true,
    isSample: false,
    titleEn: urn,
    titleOrder: urn,
    urnOrder: urn,
    approvedOrder: '~',
    reviewOrder: '~',
    hasEn: true,
    hasCy: texts.some(({ CY }) => CY !== undefined),
    diagnostics: '[]',
    contentHash: '',
  };
}

function toStatements({ urn, texts }: GeneratedUnit): StatementRow[] {
  const standardId = nameBasedId('Standard', urn);
  return texts.map((text, at) => {
    const kind = at < STATEMENTS / 2 ? 'PERFORMANCE_CRITERION' : 'KNOWLEDGE_ITEM';
    return {
      id: nameBasedId('Statement', standardId, String(at)),
      standardId,
      kind,
      position: (at % (STATEMENTS / 2)) + 1,
      alignment: text.CY === undefined ? 'EN' : 'BOTH',
      label: null,
      groupPosition: null,
      textEn: text.EN ?? null,
      textCy: text.CY ?? null,
      wordingKey: toWordingKey(kind, text),
    };
  });
}
