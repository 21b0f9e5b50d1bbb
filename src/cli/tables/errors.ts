import { Refusal } from '../../common/errors';

/** A file cannot be read as a table. The message names the file and, where one is at fault, the sheet and the row. Exit 1. */
export class UnreadableTable extends Refusal {
  readonly code = 'BAD_USER_INPUT';

  constructor(
    readonly place: { readonly file: string; readonly sheet?: string; readonly row?: number },
    readonly fault: string,
  ) {
    const { file, sheet, row } = place;
    const where = [
      file,
      ...(sheet === undefined ? [] : [`sheet "${sheet}"`]),
      ...(row === undefined ? [] : [`row ${row}`]),
    ];
    super(`${where.join(', ')}: ${fault}`);
  }
}
