import { describeReference, mapReferences } from '../../qualifications/files/map-references';
import { splitQualificationFile } from '../../qualifications/files/qualification-file';
import { type NamedSelection, readJsonFile, splitFile } from './selection-file';

/** A file of a qualification as it stands on the disk. */
export interface ReadFile {
  /** QualificationInput of the schema, in which evidence may be written so that a person can read it. */
  readonly input: unknown;
  /** Whose it is, when the file says so. */
  readonly organisation: string | null;
  /** The example selections that the file holds. */
  readonly selections: readonly NamedSelection[];
}

/** Reads the file of a qualification. Wrong usage when it is not there or is none. */
export function readQualificationFile(file: string): ReadFile {
  const json = readJsonFile(file);
  return { ...splitQualificationFile(json), selections: splitFile(json).selections };
}

/** The input with its references as texts, for what needs no register. */
export function withoutRegister({ input }: ReadFile): unknown {
  return mapReferences(input, describeReference);
}
