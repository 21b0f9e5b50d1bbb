import { codeCells } from '../../../src/cli/tables/code-cells';
import { type CodeColumn } from '../../../src/cli/tables/columns/code-column';
import { tableOf } from '../support/tables';

const SECOND: CodeColumn = { column: 1, heading: 'URN', headingRow: 2, foundBy: 'HEADING' };

describe('The cells of a column of codes', () => {
  test('are those below the headings, blank ones included, in rows that hold anything', () => {
    const rows = [
      ['Title'],
      ['Unit', 'URN'],
      ['1', 'SAMCC01'],
      ['2'],
      [],
      ['', '\u200b '],
      ['4', '\u00a0', 'x'],
    ];
    expect(codeCells(tableOf(rows), SECOND)).toEqual([
      { row: 3, text: 'SAMCC01', oddity: null },
      { row: 4, text: '', oddity: null },
      { row: 7, text: '', oddity: null },
    ]);
  });

  test('leave out headings that are repeated further down, and titles merged across', () => {
    const rows = [[], ['Unit', 'URN'], ['1', 'A1'], ['Optional units'], ['unit', ' urn '], ['2', 'A2']];
    const merges = [{ top: 4, bottom: 4, left: 0, right: 3 }];
    expect(codeCells(tableOf(rows, merges), SECOND).map(({ row }) => row)).toEqual([3, 6]);
  });

  test('merged over several rows count for each of them', () => {
    const rows = [[], ['Unit', 'URN'], ['1', 'SAMCC01'], ['2'], ['3']];
    const merges = [{ top: 3, bottom: 4, left: 1, right: 1 }];
    expect(codeCells(tableOf(rows, merges), SECOND).map(({ text }) => text)).toEqual([
      'SAMCC01',
      'SAMCC01',
      '',
    ]);
  });

  test('written as ="..." for Excel are their text', () => {
    expect(codeCells(tableOf([[], [], ['1', ' ="SAMCC01"']]), SECOND)).toEqual([
      { row: 3, text: 'SAMCC01', oddity: null },
    ]);
  });
});
