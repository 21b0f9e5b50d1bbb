import { type Language } from '../../../common/language';
import { type RowReader } from '../../../common/rows';
import { findOriginalsOfStandards } from '../../../register/lineage/lineage.queries';
import { resolveUrns, type UrnResolution } from '../../../register/lineage/resolve-urn';
import { type CodeCell } from '../code-cells';
import { type Originals } from './reason';
import { answerWithoutLookUp, type RowAnswer, toAnswer } from './row-answer';

/** How many different cells are looked up together. */
const BATCH = 500;

/** The answers for cells, in their order; what is written alike is looked up once. `onProgress` hears how many cells are done. */
export async function resolveCells(
  rows: RowReader,
  cells: readonly CodeCell[],
  language: Language,
  onProgress: (done: number) => void = () => {},
): Promise<RowAnswer[]> {
  const without = cells.map((cell) => answerWithoutLookUp(cell, language));
  const texts = [...new Set(cells.flatMap(({ text }, index) => (without[index] ? [] : [text])))];
  const answers = new Map<string, RowAnswer>();
  for (let start = 0; start < texts.length; start += BATCH) {
    const batch = texts.slice(start, start + BATCH);
    const resolutions = await resolveUrns(rows, batch);
    const originals = await findMergedOriginals(rows, resolutions);
    resolutions.forEach((resolution, index) => {
      answers.set(batch[index] ?? '', toAnswer(resolution, originals, language));
    });
    onProgress(Math.round((cells.length * Math.min(texts.length, start + BATCH)) / texts.length));
  }
  return cells.flatMap((cell, index) => without[index] ?? answers.get(cell.text) ?? []);
}

/** What the standards that came from a merger name as their originals, for the reasons. */
async function findMergedOriginals(
  rows: RowReader,
  resolutions: readonly UrnResolution[],
): Promise<Originals> {
  const ids = new Set<string>();
  for (const { path, successors } of resolutions.flatMap((one) => [one, ...one.parts])) {
    const merged = new Set(path.flatMap(({ kind, to }) => (kind === 'MERGED' ? [to] : [])));
    for (const { id, identity } of successors) if (merged.has(identity)) ids.add(id);
  }
  if (ids.size === 0) return new Map();
  const found = await findOriginalsOfStandards(rows, [...ids]);
  return new Map(
    [...ids].map((id, index) => [id, (found[index] ?? []).flatMap((row) => row.normalised ?? [])]),
  );
}
