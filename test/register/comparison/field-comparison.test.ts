import { compareFields } from '../../../src/register/comparison/field-comparison';

describe('comparing fields', () => {
  test('finds nothing where only white space, the order of a list or its case differ', () => {
    const from = { title: 'Mend nets', suites: ['Nets', 'Ropes'], reviewDate: null, occupations: [] };
    expect(
      compareFields(from, { title: ' Mend  nets', suites: ['ropes', 'Nets'], occupations: null }),
    ).toEqual([]);
  });

  test('tells what a text was and is, with the words', () => {
    expect(compareFields({ title: 'Mend nets' }, { title: 'Mend old nets' })).toEqual([
      {
        field: 'title',
        from: 'Mend nets',
        to: 'Mend old nets',
        added: [],
        removed: [],
        words: [
          { op: 'EQUAL', text: 'Mend' },
          { op: 'INSERTED', text: ' old' },
          { op: 'EQUAL', text: ' nets' },
        ],
      },
    ]);
  });

  test('tells what came into a list and what went', () => {
    expect(compareFields({ socCodes: ['7219', '7211'] }, { socCodes: ['7211', '7212'] })).toMatchObject([
      { field: 'socCodes', added: ['7212'], removed: ['7219'], words: [] },
    ]);
  });

  test('tells fields that came or went, those of the older edition first', () => {
    const changes = compareFields({ approvedOn: '2021-02-05' }, { versionNumber: '2', approvedOn: null });
    expect(changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['approvedOn', '2021-02-05', null],
      ['versionNumber', null, '2'],
    ]);
  });
});
