import { describeSheetFault } from '../../exchange/qualifications/sheet';
import { sheetsToInput } from '../../exchange/qualifications/sheets-to-input';
import { describeReference, mapReferences } from '../../qualifications/files/map-references';
import { splitQualificationFile } from '../../qualifications/files/qualification-file';
import { type StructureFault } from '../../qualifications/structure/fault';
import { readTable } from '../table-paths';
import { openTable } from '../tables/table-file';
import { endingOf } from '../tables/table-file';
import { readSheet } from '../tables/workbook/read-sheet';
import { describeFault, toFaultJson } from './check-output';
import { type NamedSelection, readJsonFile, splitFile } from './selection-file';

/** A fault of a file for a person and for a program. */
export interface ToldFault {
  readonly severity: StructureFault['severity'];
  readonly line: string;
  readonly json: unknown;
}

/** A file of a qualification as it stands on the disk: JSON, or a workbook. */
export interface ReadFile {
  /** QualificationInput of the schema, in which evidence may be written so that a person can read it. */
  readonly input: unknown;
  /** Whose it is, when the file says so. */
  readonly organisation: string | null;
  /** The example selections that the file holds. */
  readonly selections: readonly NamedSelection[];
  /** What is wrong with the file itself, before its structure is looked at. */
  readonly faults: readonly ToldFault[];
  /** Tells a fault of the structure by where it stands in the file. */
  tell(fault: StructureFault): ToldFault;
}

/** Reads the file of a qualification; refuses one that is not there or is none. */
export async function readQualificationFile(file: string): Promise<ReadFile> {
  if (['.xlsx', '.xlsm'].includes(endingOf(file))) return readWorkbookFile(file);
  const json = readJsonFile(file);
  const { selections } = splitFile(json);
  return { ...splitQualificationFile(json), selections, faults: [], tell: tellByPath };
}

/** The input with its references as texts, for what needs no register. */
export function withoutRegister({ input }: ReadFile): unknown {
  return mapReferences(input, describeReference);
}

async function readWorkbookFile(file: string): Promise<ReadFile> {
  const opened = openTable(file, await readTable(file));
  const sheets = opened.kind === 'TEXT' ? [] : opened.sheets.map((sheet) => readSheet(opened, sheet));
  const { input, places, faults } = sheetsToInput(sheets);
  const tell = (fault: StructureFault): ToldFault => {
    const [placed] = places.locate([fault]);
    if (!placed) return tellByPath(fault);
    const { severity } = fault;
    const line = `${severity.toLowerCase()}: ${describeSheetFault(placed)}`;
    return { severity, line, json: { type: 'fault', ...placed, path: fault.path } };
  };
  return {
    input,
    organisation: null,
    selections: [],
    faults: faults.map((fault) => ({
      severity: fault.severity,
      line: `${fault.severity.toLowerCase()}: ${describeSheetFault(fault)}`,
      json: { type: 'fault', ...fault },
    })),
    tell,
  };
}

function tellByPath(fault: StructureFault): ToldFault {
  return { severity: fault.severity, line: describeFault(fault), json: toFaultJson(fault) };
}
