import { findRows, type UnitOfWork } from '../../common/unit-of-work';
import { type Editor } from '../store/editor';
import { QualificationNotFound, StaleVersion } from '../store/errors';
import { publishQualification } from '../store/publish-qualification';
import { QualificationEntity, type QualificationState } from '../store/qualification.entity';
import { findStructure, findVersions } from '../store/qualification.queries';
import { createQualification, qualificationId, updateQualification } from '../store/save-qualification';
import { describeStructureChanges } from '../structure/describe-changes';
import { type StructureFault } from '../structure/fault';
import { type QualificationStructure } from '../structure/structure';
import { readForRegister } from './read-for-register';

/** What is wanted with a file besides reading it. */
export interface ImportWish {
  /** The qualification that the file is of; left out, the one of its number, or of its title while it has no number. */
  readonly id?: string | undefined;
  /** The version that the file was made from; left out, the newest. */
  readonly version?: number | undefined;
  /** Also publish what was read. */
  readonly publish?: boolean | undefined;
}

/** What became of a file. */
export interface QualificationImport {
  readonly outcome: 'IMPORTED' | 'UPDATED' | 'UNCHANGED';
  readonly id: string;
  readonly version: number;
  readonly state: QualificationState;
  readonly structure: QualificationStructure;
  /** What is other than in the version before. */
  readonly differences: readonly string[];
  /** What can be kept and is probably not meant. */
  readonly warnings: readonly StructureFault[];
}

/**
 * Puts the structure of a file on the register: a new qualification, the next version of one that is there, or nothing when
 * the newest version says the same. Refuses with every fault (FaultyStructure), for another organisation's
 * (QualificationNotFound), and when the version named is not the newest (StaleVersion).
 */
export async function importQualification(
  unit: UnitOfWork,
  editor: Editor,
  input: unknown,
  wish: ImportWish,
  at: string,
): Promise<QualificationImport> {
  const { structure, warnings } = await readForRegister(unit.rows, input);
  const id = wish.id?.toLowerCase() ?? qualificationId(editor.organisationId, structure);
  const [known] = await findRows(unit, QualificationEntity, 'id', [id]);
  if (known && known.organisationId !== editor.organisationId) throw new QualificationNotFound(id);
  if (!known && (wish.id !== undefined || wish.version !== undefined)) throw new QualificationNotFound(id);
  if (known && wish.version !== undefined && wish.version !== known.latestVersion)
    throw new StaleVersion(wish.version, known.latestVersion);
  const saved = known
    ? await saveOver(unit, editor, { id, version: known.latestVersion }, structure, at)
    : await saveNew(unit, editor, structure, at);
  const before = await stateOf(unit, id, saved.version);
  if (wish.publish === true && before === 'DRAFT')
    await publishQualification(unit, editor, { id, version: saved.version }, at);
  const state = wish.publish === true && before === 'DRAFT' ? 'PUBLISHED' : before;
  return { ...saved, id, state, structure, warnings };
}

type Saved = Pick<QualificationImport, 'outcome' | 'version' | 'differences'>;

async function saveNew(
  unit: UnitOfWork,
  editor: Editor,
  structure: QualificationStructure,
  at: string,
): Promise<Saved> {
  await createQualification(unit, editor, structure, at);
  return { outcome: 'IMPORTED', version: 1, differences: [] };
}

async function saveOver(
  unit: UnitOfWork,
  editor: Editor,
  place: { readonly id: string; readonly version: number },
  structure: QualificationStructure,
  at: string,
): Promise<Saved> {
  const before = await findStructure(unit.rows, place.id, place.version);
  if (JSON.stringify(before) === JSON.stringify(structure))
    return { outcome: 'UNCHANGED', version: place.version, differences: [] };
  await updateQualification(unit, editor, place, structure, at);
  const differences = before ? describeStructureChanges(before, structure) : [];
  return { outcome: 'UPDATED', version: place.version + 1, differences };
}

async function stateOf(unit: UnitOfWork, id: string, version: number): Promise<QualificationState> {
  const versions = await findVersions(unit.rows, id);
  return versions.find((one) => one.version === version)?.state ?? 'DRAFT';
}
