import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describeWithShared } from '../support/shared';

const DATA = path.resolve(__dirname, '../../data');
const RUN = 8;

/** Titles and the names of occupations are facts, which data/ restates on purpose. */
function withoutFacts(text: string): string {
  const title = /^.*\S.*$/m.exec(text)?.[0].trim() ?? '';
  const prose = text.replace(/(?<=Galwedigaethau Perthnasol\n\n?).*/, '');
  return /^ ?(?:Trosolwg|Overview)$/.test(title) ? prose : prose.replaceAll(new RegExp(title.replace(/[^\p{L}\p{N}\s]/gu, '.'), 'gi'), '\n');
}

/** Every run of eight words that stands within one line. */
function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  for (const line of text.normalize('NFC').toLowerCase().replaceAll('’', "'").split('\n')) {
    const words = line.match(/[\p{L}\p{N}'-]+/gu) ?? [];
    for (let start = 0; start + RUN <= words.length; start++) runs.add(words.slice(start, start + RUN).join(' '));
  }
  return runs;
}

function textsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

describe('a run of eight words', () => {
  it('is found within a line, whatever its case and punctuation', () => {
    expect([...runsOf('One, two, three; four “five” six\nseven. Eight nine')]).toEqual([]);
    expect([...runsOf('One, two, three; four “five” six seven. Eight')]).toEqual([
      'one two three four five six seven eight',
    ]);
  });
});

describeWithShared('the wording of data/', (shared) => {
  const official = textsBelow(path.join(shared, 'nos')).map((text) => runsOf(withoutFacts(text)));
  const ours = textsBelow(DATA).map((text) => runsOf(text));

  it('is compared with documents that hold running text', () => {
    expect(official).toHaveLength(5);
    expect(Math.min(...official.map((runs) => runs.size))).toBeGreaterThan(200);
  });

  it('repeats no run of eight words of the official documents', () => {
    const known = new Set(official.flatMap((runs) => [...runs]));
    expect(ours.flatMap((runs) => [...runs]).filter((run) => known.has(run))).toEqual([]);
  });
});
