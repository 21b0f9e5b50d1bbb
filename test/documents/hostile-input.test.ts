import fc from 'fast-check';
import { readDocument } from '../../src/documents/read-document';
import { DOCUMENT_DIAGNOSTICS } from '../../src/documents/diagnostic-catalogue';
import { MAX_DIAGNOSTICS } from '../../src/documents/limits';
import { LAYOUTS } from './support/abstract-standard';
import { INVENTED_STANDARDS } from './support/invented-standards';
import { render } from './support/render';
import { read, tiny } from './support/tiny';
import { cpuTimeOf } from '../support/cpu-time';

describe('reading', () => {
  it('answers whatever bytes it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectAnswer(bytes)),
      { numRuns: 500 },
    );
  });

  it('answers for documents that were cut, shuffled, doubled or spoilt', () => {
    const documents = INVENTED_STANDARDS.flatMap((standard) =>
      LAYOUTS.map((layout) => render(standard, layout, 0)),
    );
    const mutation = fc.record({
      text: fc.constantFrom(...documents),
      from: fc.nat(2500),
      length: fc.nat(400),
      to: fc.nat(2500),
      inserted: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('\n', '\f', '\n\n', ':', '1.', 'P1', '- ', 'Skills\n', '(', '\u200b', '[URN]'),
      ),
    });
    fc.assert(
      fc.property(mutation, ({ text, from, length, to, inserted }) => {
        const moved = text.slice(from, from + length);
        const cut = text.slice(0, from) + text.slice(from + length);
        expectAnswer(Buffer.from(cut.slice(0, to) + inserted + moved + cut.slice(to)));
      }),
      { numRuns: 1500 },
    );
  });

  it('answers for lines of any kind in any order', () => {
    const line = fc.constantFrom(
      'Overview',
      'Performance criteria',
      'Performance',
      'criteria',
      'Knowledge and understanding',
      'You must be able to:',
      '',
      '',
      '1. a hive',
      'P2 look',
      '- a',
      'a)',
      'P1 P2 P3',
      'K1',
      'Text in a line',
      'lower case',
      'URN: SAMBK1',
      'Status',
      'Original',
      'Keywords: a, b; c',
      '\f',
      'SAMBK1 Keep bees 2',
      'Validity Current',
      '7',
      'Skills',
      'Date approved   2 May 2020',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => expectAnswer(Buffer.from(lines.join('\n')))),
      { numRuns: 1500 },
    );
  });

  it('reports at most a hundred diagnostics, and then how many were left out', () => {
    const { diagnostics } = read(tiny({ criteria: `Performance criteria\n${'- close it\n'.repeat(500)}` }));
    expect(diagnostics).toHaveLength(MAX_DIAGNOSTICS + 1);
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'DIAGNOSTICS_DROPPED',
      severity: 'INFO',
      message: '399 more were left out',
    });
  });

  const many = 15_000;
  it.each([
    ['headings', 'Performance criteria\n'.repeat(many)],
    ['halves of headings', 'Performance\n'.repeat(many)],
    ['groups', 'A group\n\n'.repeat(many / 2) + '1. end\n'],
    ['bullets', '- a\n'.repeat(many)],
    ['sub-items', `1. all:\n${'a) b\n'.repeat(many)}`],
    ['lines that run on', `1. all\n${'and b:\n'.repeat(many)}`],
    ['labels', `${'P1\n'.repeat(many / 2)}${'a\n'.repeat(many / 2)}`],
    ['empty fields', 'Validity\nStatus\n'.repeat(many / 2)],
    ['form feeds', '\f'.repeat(many)],
    ['running feet', '\fSAMBK1 Keep bees\n'.repeat(many / 2)],
    ['terms', `Keywords\n${'a;'.repeat(24_000)}`],
    ['brackets', `1. ${'[('.repeat(24_000)}`],
    ['white space', `1.${' '.repeat(49_000)}a`],
    ['accents', `1. e${'\u0301'.repeat(49_000)}`],
    ['gaps', 'Overview   a\n'.repeat(many)],
  ])('takes time in proportion for many %s', (_what, middle) => {
    const bytes = Buffer.from(
      `Keep bees\nURN: SAMBK1\nOverview\nBees.\nPerformance criteria\n${middle}\nKnowledge and understanding\n1. bees\n`,
    );
    expect(cpuTimeOf(() => expectAnswer(bytes))).toBeLessThan(5_000);
  });
});

/** A draft, or an ERROR and no draft; every diagnostic with a code of the table and a place that exists. */
function expectAnswer(bytes: Uint8Array): void {
  const { draft, diagnostics } = readDocument(bytes);
  const isRefused = diagnostics.some(({ severity }) => severity === 'ERROR');
  expect(draft === null).toBe(isRefused);
  for (const { code, severity, line, column } of diagnostics) {
    expect(DOCUMENT_DIAGNOSTICS).toHaveProperty(code, expect.objectContaining({ severity }));
    expect(line === null || (line >= 1 && (column ?? 0) >= 1)).toBe(true);
  }
}
