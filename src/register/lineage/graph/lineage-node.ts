import { type StandardRecord } from '../../standards/standard.queries';

/** What lineage needs to know of an edition of a standard. */
export type LineageStandard = Pick<
  StandardRecord,
  | 'id'
  | 'identity'
  | 'edition'
  | 'editionOrder'
  | 'validity'
  | 'status'
  | 'titleEn'
  | 'titleCy'
  | 'developedById'
>;

/** An edition and the codes it names as original: normal forms, each once; its own URN may be among them. */
export interface LineageEdition<S extends LineageStandard> {
  readonly standard: S;
  readonly originals: readonly string[];
}

/** An edition that names a code as its original. */
export interface Citation<S extends LineageStandard> {
  /** The normal form of the code it names. */
  readonly cited: string;
  /** The code as the document prints it. */
  readonly printed: string;
  readonly by: LineageEdition<S>;
}

/** A code, whether or not the register holds a standard of that URN: who bears it, and who names it as original. */
export interface LineageNode<S extends LineageStandard> {
  readonly code: string;
  /** The editions that bear it, newest first. */
  readonly editions: readonly LineageEdition<S>[];
  /** Every edition that names it, also older ones, also of its own URN. */
  readonly citations: readonly Citation<S>[];
}

/** Where nodes come from: a database, or a list in a test. */
export interface LineageSource<S extends LineageStandard> {
  /** Answers the nodes of the codes, in the order asked; called once a level however many codes there are. */
  load(codes: readonly string[]): Promise<readonly LineageNode<S>[]>;
}

/** How an older code and a newer standard belong together. */
export type LineageKind =
  'REVISED' | 'RENUMBERED' | 'MERGED' | 'SPLIT' | 'TAILORED' | 'IMPORTED' | 'REASSIGNED';

/** True for a copy made for another context, which supersedes nothing. */
export function isCopy(standard: LineageStandard): boolean {
  return standard.status === 'TAILORED' || standard.status === 'IMPORTED';
}
