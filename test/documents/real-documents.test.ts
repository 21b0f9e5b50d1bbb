import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../src/documents/read-document';
import { type StandardDraft } from '../../src/documents/standard-draft';
import { describeWithShared } from '../support/shared';

interface RealDocument {
  readonly file: string;
  readonly urn: string | null;
  readonly counts: readonly [criteria: number, groups: number, knowledge: number, emptySections: number];
  /** SHA-256 of criteria, groups, knowledge, overview and keywords, worked out by a separate small script. */
  readonly hashes: readonly [string, string, string, string, string];
  readonly diagnostics: readonly string[];
}

const NONE = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const DOCUMENTS: readonly RealDocument[] = [
  {
    file: '000_53877a082596e4f4.txt',
    urn: 'INSCC006',
    counts: [17, 3, 17, 9],
    hashes: [
      '6f7172e555d17f180d1f6c7c623f664417609950e637f002e23c814dd419dd2f',
      '285e6d03716537f94b45a7f1acf59e7f60e74004540769005967aaba2ffa1eb3',
      '341d4f828bd36e9b163884116f7b2f1bc36cfd08686f41ae6b3717f3b6ad7d45',
      '56e895e4a086fe6316a648ad97d9150530d6892d6a4fb5e6c1ab692d2dd1c11c',
      '36ac0aa23df026b4e274515a4827ff1b820a19da1427a217de9203a1fa38c970',
    ],
    diagnostics: ['COMMA_LIST', 'COMMA_LIST'],
  },
  {
    file: '001_2a2c84c5fc44f0b3.txt',
    urn: null,
    counts: [12, 0, 14, 0],
    hashes: [
      '72b247ebccda6c245202f578b32861e80e9efe5cb0521300f2f1c58380475577',
      NONE,
      '4152763e3d8c1ecba257c2680c8b3d546dcaeb72a90a6abe78f9fd700226517d',
      '739bc18d9279ad33a33f5768b36ccee1f90632b0165808844da59e41757b057c',
      NONE,
    ],
    diagnostics: ['NO_URN', 'NO_TITLE', 'ENDS_EARLY'],
  },
  {
    file: '002_85b6488be19d8ce2.txt',
    urn: 'INSSAL0013',
    counts: [10, 0, 11, 9],
    hashes: [
      '6e7d443a5c3abce484622c7a3e1852869fa7629a5775a8fb16d0678638230d9e',
      NONE,
      '776346fa3e0c40537be97cb3037230228b27b3ed3231b7837b30b197793cc622',
      '99088a704aebcb6fc9b014609dde0500efc774c8ddbabbd8220a94a108fb1300',
      '5f0c1a1a55327d4576f02753eaf34e3647e0fa47daea54b8f3ca9b7cf2922e5c',
    ],
    diagnostics: ['COMMA_LIST'],
  },
  {
    file: '003_737fbe276a5d5705.txt',
    urn: 'INSCC007',
    counts: [23, 5, 20, 9],
    hashes: [
      '2b376ec1a70b355438b43a2a5a350f88535bfaf5a74faba9483cac04426bd39a',
      'cfb7d28ae891ad9b7bcea44226342e1a20b22fa3c85f1f103b371145adc64804',
      '92d194c33e93f63f910855ef324678340720e3cb8cc0c5edc3ca75b6f30c5d35',
      'dc0d57d739c5f77c29d14d7c9c84c5308e1cbfad0c4dba036f23d82ed4e279d3',
      '9c652d67d7ff90624141d46efcbae830af8a325c41e9056d79db8dc97f3e2414',
    ],
    diagnostics: ['COMMA_LIST', 'COMMA_LIST'],
  },
  {
    file: '004_116e84553a65798d.txt',
    urn: 'INSCS023',
    counts: [14, 0, 14, 9],
    hashes: [
      '8cf527cb036d47f8855982c3d21263f6147b1edf826903084152072f70740f3a',
      NONE,
      '261e506675ce76af5fcb7401aff685b4db125be96c7971da7f3fe1a9941e3a96',
      'acf8dbd9c4d671d1bd572e1bad8e22651754d320124f79551495ee42d4aa7295',
      '1e0a1e2af087f97d5e903591f7abafadec66836a8db5e9dd3208cb1c90c378b8',
    ],
    diagnostics: [],
  },
];

describeWithShared('the five real documents', (shared) => {
  const read = (file: string): ReturnType<typeof readDocument> =>
    readDocument(readFileSync(path.join(shared, 'nos', file)));

  it.each(DOCUMENTS)('$file is read to the letter', ({ file, urn, counts, hashes, diagnostics }) => {
    const { draft, diagnostics: found } = read(file);
    expect(found.map(({ code }) => code)).toEqual(diagnostics);
    const said = draft as StandardDraft;
    expect(said.urn?.value ?? null).toBe(urn);
    expect(said.language).toBe('CY');
    expect(said.isSample).toBe(false);
    expect([
      said.performanceCriteria.statements.length,
      said.performanceCriteria.groups.length,
      said.knowledge.statements.length,
      said.sections.filter(({ text }) => text === null).length,
    ]).toEqual(counts);
    expect([
      hash(said.performanceCriteria.statements),
      hash(said.performanceCriteria.groups),
      hash(said.knowledge.statements),
      hash([{ value: (said.overview?.value ?? '').replace(/\s+/g, ' ') }]),
      hash(said.keywords),
    ]).toEqual(hashes);
  });

  it('gives the tail of INSSAL0013, whose dates are years and whose version is 1', () => {
    const { draft } = read('002_85b6488be19d8ce2.txt');
    expect(draft?.approvedOn).toEqual({ value: '2024', raw: '2024', line: 6, column: 1 });
    expect(draft?.indicativeReviewDate?.value).toBe('2029');
    expect(draft?.versionNumber?.value).toBe('1');
    expect(draft?.originalUrns?.value).toBe('CFASAL023');
    expect(draft?.socCodes.map(({ value }) => value)).toEqual(['7129']);
    expect(draft?.occupations).toHaveLength(5);
    expect(draft?.validity).toEqual({ value: 'CURRENT', raw: 'Ar hyn o bryd', line: 48, column: 1 });
    expect(draft?.status?.value).toBe('ORIGINAL');
  });

  it('keeps both original codes of INSCC007 as printed, and its days as days', () => {
    const { draft } = read('003_737fbe276a5d5705.txt');
    expect(draft?.originalUrns?.value).toBe('CfA CC25, CfA CC26');
    expect(draft?.approvedOn?.value).toBe('2021-02-05');
    expect(draft?.indicativeReviewDate?.value).toBe('2026-03-01');
    expect(draft?.versionNumber).toBeNull();
    expect(draft?.suites.map(({ value }) => value)).toEqual(['Canolfan Gyswllt']);
    expect(draft?.developedBy?.value).toBe('Skills CFA');
    expect(draft?.originatingOrganisation?.value).toBe('Instructus');
  });

  it('keeps labels as printed and runs positions on across groups', () => {
    const { draft } = read('000_53877a082596e4f4.txt');
    const statements = draft?.performanceCriteria.statements ?? [];
    expect(statements.map(({ label }) => label)).toEqual(statements.map((_, index) => `${index + 1}.`));
    expect(statements.map(({ position }) => position)).toEqual(statements.map((_, index) => index + 1));
    expect(statements.map(({ group }) => group)).toEqual([
      ...Array(7).fill(1),
      ...Array(6).fill(2),
      ...Array(4).fill(3),
    ]);
    expect(statements[9]).toMatchObject({ line: 39, column: 7 });
  });
});

function hash(values: readonly { readonly value: string }[]): string {
  return createHash('sha256')
    .update(values.map(({ value }) => value).join('\n'))
    .digest('hex');
}
