import { inList, listParameter } from '../../common/dialect';
import { type RowReader } from '../../common/rows';
import { type SourceDocumentRow } from './source-document.entity';

/** A document with its text and the standard it stands under, as importing needs it. */
export type KeptDocumentRecord = Pick<
  SourceDocumentRow,
  'id' | 'language' | 'state' | 'sequence' | 'text' | 'assertion' | 'standardId'
> & {
  readonly isSample: boolean | number;
  readonly urn: string | null;
  readonly edition: string | null;
};

const KEPT = `select d.id, d.language, d.state, d.sequence, d.is_sample as "isSample", d.text, d.assertion,
         d.standard_id as "standardId", s.urn, s.edition
    from source_document d left join standard s on s.id = d.standard_id`;

/** The document with that SHA-256, under whatever name it came; null when the register never saw it. */
export async function findKeptByHash(rows: RowReader, hash: string): Promise<KeptDocumentRecord | null> {
  const [row] = await rows.all<KeptDocumentRecord>(`${KEPT} where d.sha256 = ?`, [hash]);
  return row ?? null;
}

/** The documents whose words stand on the register for an edition, in the order of importing. */
export function findKeptOfStandard(rows: RowReader, standardId: string): Promise<KeptDocumentRecord[]> {
  return rows.all(`${KEPT} where d.standard_id = ? and d.state = 'PUBLISHED' order by d.sequence`, [
    standardId,
  ]);
}

/** A document that stands for an edition, or did once. */
export interface ArrivedDocument extends Pick<SourceDocumentRow, 'id' | 'language'> {
  readonly standardId: string;
  readonly state: 'PUBLISHED' | 'REPLACED';
  readonly isSample: boolean | number;
}

/** All documents that ever stood for the editions given by id, in the order of importing. */
export function findArrivedDocuments(
  rows: RowReader,
  standardIds: readonly string[],
): Promise<ArrivedDocument[]> {
  return rows.all(
    `select d.id, d.standard_id as "standardId", d.language, d.state, d.is_sample as "isSample" from source_document d
      where d.state <> 'HELD' and ${inList(rows.dialect, 'd.standard_id')} order by d.sequence`,
    [listParameter(standardIds)],
  );
}
