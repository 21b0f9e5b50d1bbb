import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { readDocument } from '../../src/documents/read-document';
import { type StandardDraft } from '../../src/documents/standard-draft';

const FOLDER = path.resolve(__dirname, '../../data/standards');
const FILES = readdirSync(FOLDER).sort();
const REAL_URNS = ['INSCC006', 'INSCC007', 'INSCS023', 'INSSAL0013'];

const read = (file: string) => readDocument(readFileSync(path.join(FOLDER, file)));

function draftOf(file: string): StandardDraft {
  const { draft } = read(file);
  if (draft === null) throw new Error(`${file} was refused`);
  return draft;
}

function statementsOf(draft: StandardDraft): string[] {
  return [...draft.performanceCriteria.statements, ...draft.knowledge.statements].map(({ value }) => value);
}

function groupSizesOf({ performanceCriteria: { groups, statements } }: StandardDraft): number[] {
  return groups.map(({ position }) => statements.filter(({ group }) => group === position).length);
}

const valuesOf = (list: readonly { readonly value: string }[]): string[] => list.map(({ value }) => value);

describe('every sample standard', () => {
  it('is one of eighteen English documents or six Welsh ones', () => {
    expect(FILES.filter((file) => file.endsWith('.en.txt'))).toHaveLength(18);
    expect(FILES.filter((file) => file.endsWith('.cy.txt'))).toHaveLength(6);
    expect(FILES).toHaveLength(24);
  });

  it.each(FILES)('%s reads without a diagnostic', (file) => {
    expect(read(file).diagnostics).toEqual([]);
  });

  it.each(FILES)('%s says that its wording is a sample and where the official one is', (file) => {
    expect(draftOf(file).isSample).toBe(true);
    const [heading, blank, mark, ...rest] = readFileSync(path.join(FOLDER, file), 'utf8').split('\n').slice(-4);
    expect([blank, ...rest]).toEqual(['', '']);
    expect(heading).toMatch(/^(?:Additional Information|Gwybodaeth Ychwanegol)$/);
    expect(mark).toMatch(/^(?:Sample wording|Geiriad enghreifftiol): .*\(NOS\)/);
  });

  it.each(FILES)('%s has every field of the page and the URN of its name', (file) => {
    const draft = draftOf(file);
    expect(draft.urn?.value).toBe(file.split(/[-.]/)[0]);
    expect(draft.language).toBe(file.endsWith('.cy.txt') ? 'CY' : 'EN');
    const { title, overview, developedBy, approvedOn, indicativeReviewDate, validity, status } = draft;
    expect([title, overview, developedBy, approvedOn, indicativeReviewDate, validity, status]).not.toContain(null);
    const { suites, occupations, socCodes, keywords } = draft;
    for (const list of [suites, occupations, socCodes, keywords]) expect(list).not.toEqual([]);
    expect(new Set(draft.sections.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(9);
  });

  it.each(FILES)('%s words each statement once, in lower case and without a full stop', (file) => {
    const statements = statementsOf(draftOf(file));
    expect(statements.filter((text) => !/^\p{Ll}.*[^.,;:\s]$/u.test(text))).toEqual([]);
    expect(new Set(statements).size).toBe(statements.length);
  });

  it('bears a URN that is real and restated here, or plainly invented', () => {
    const urns = new Set(FILES.map((file) => draftOf(file).urn?.value ?? ''));
    expect([...urns].filter((urn) => !/^SAM[A-Z]{2}\d{2}$/.test(urn))).toEqual(REAL_URNS);
  });
});

describe('the four real URNs', () => {
  const facts = {
    INSCC006: {
      title: 'Manage direct sales operations in a contact centre',
      suites: ['Contact Centre'],
      developedBy: 'Skills CFA',
      approvedOn: '2021-02-05',
      indicativeReviewDate: '2026-03-01',
      versionNumber: undefined,
      originalUrns: 'CfA CC22',
      occupations: ['Adviser', 'Agent', 'Contact centre operator'],
      socCodes: ['7211'],
      groups: [7, 6, 4],
      criteria: 17,
      knowledge: 17,
    },
    INSCC007: {
      title: 'Manage communications with customers about complex matters',
      suites: ['Contact Centre'],
      developedBy: 'Skills CFA',
      approvedOn: '2021-02-05',
      indicativeReviewDate: '2026-03-01',
      versionNumber: undefined,
      originalUrns: 'CfA CC25, CfA CC26',
      occupations: ['Adviser', 'Agent', 'Contact centre operator'],
      socCodes: ['7211'],
      groups: [5, 5, 2, 7, 4],
      criteria: 23,
      knowledge: 20,
    },
    INSCS023: {
      title: 'Deal with customers using bespoke software',
      suites: ['Customer Service'],
      developedBy: 'Skills CFA',
      approvedOn: '2021-02-22',
      indicativeReviewDate: '2026-03-01',
      versionNumber: undefined,
      originalUrns: 'CFACSB7',
      occupations: ['Customer service occupations'],
      socCodes: ['7212'],
      groups: [],
      criteria: 14,
      knowledge: 14,
    },
    INSSAL0013: {
      title: 'Prepare and dispatch products and services to customers',
      suites: ['Sales'],
      developedBy: 'Instructus',
      approvedOn: '2024',
      indicativeReviewDate: '2029',
      versionNumber: '1',
      originalUrns: 'CFASAL023',
      occupations: [
        'Business sales executives',
        'Marketing and sales managers',
        'Sales accounts and business development managers',
        'Telephone salespersons',
        'Sales related occupations',
      ],
      socCodes: ['7129'],
      groups: [],
      criteria: 10,
      knowledge: 11,
    },
  };

  it.each(Object.entries(facts))('%s keeps the facts of the official standard', (urn, expected) => {
    const draft = draftOf(`${urn}.en.txt`);
    expect({
      title: draft.title?.value,
      suites: valuesOf(draft.suites),
      developedBy: draft.developedBy?.value,
      approvedOn: draft.approvedOn?.value,
      indicativeReviewDate: draft.indicativeReviewDate?.value,
      versionNumber: draft.versionNumber?.value,
      originalUrns: draft.originalUrns?.value,
      occupations: valuesOf(draft.occupations),
      socCodes: valuesOf(draft.socCodes),
      groups: groupSizesOf(draft),
      criteria: draft.performanceCriteria.statements.length,
      knowledge: draft.knowledge.statements.length,
    }).toEqual(expected);
    expect(draft.originatingOrganisation?.value).toBe('Instructus');
    expect([draft.validity?.value, draft.status?.value]).toEqual(['CURRENT', 'ORIGINAL']);
  });
});

describe('the invented standards', () => {
  const factsOf = (file: string) => {
    const draft = draftOf(file);
    return [draft.approvedOn?.value, draft.validity?.value, draft.status?.value, draft.originalUrns?.value];
  };

  it.each([
    ['an edition superseded in 2022', 'SAMCS02-2016', ['2016-04-18', 'LEGACY', 'ORIGINAL', undefined]],
    ['the newer edition of one URN', 'SAMCS02-2022', ['2022-05-09', 'CURRENT', 'ORIGINAL', 'SAMCS02']],
    ['a merger of two', 'SAMCS01', ['2022-11-11', 'CURRENT', 'ORIGINAL', 'SAMCS03; SAMCS04']],
    ['one half of a split', 'SAMCC04', ['2023-03-20', 'CURRENT', 'ORIGINAL', 'SAMCC03']],
    ['the other half of a split', 'SAMCC05', ['2023-03-20', 'CURRENT', 'ORIGINAL', 'SAMCC03']],
    ['a renumbering', 'SAMSA02', ['2021-09-15', 'CURRENT', 'ORIGINAL', 'Sam SL02']],
    ['what was renumbered', 'SAMSL02', ['2013', 'LEGACY', 'ORIGINAL', undefined]],
    ['a tailored standard', 'SAMCC02', ['2023-10-03', 'CURRENT', 'TAILORED', 'SAMCC01']],
  ])('include %s (%s)', (_what, name, facts) => {
    expect(factsOf(`${name}.en.txt`)).toEqual(facts);
  });

  it('include one with two SOC codes', () => {
    expect(valuesOf(draftOf('SAMSA02.en.txt').socCodes)).toEqual(['7113', '7129']);
  });

  it('share statements with the real four and with each other', () => {
    const drafts = FILES.filter((file) => file.endsWith('.en.txt')).map(draftOf);
    const alone = drafts.filter((draft) => {
      const others = new Set(drafts.filter(({ urn }) => urn?.value !== draft.urn?.value).flatMap(statementsOf));
      return statementsOf(draft).filter((text) => others.has(text)).length < 3;
    });
    expect(alone.map(({ urn }) => urn?.value)).toEqual([]);
  });
});

describe('a Welsh twin', () => {
  it.each(FILES.filter((file) => file.endsWith('.cy.txt')))('%s agrees with the English text', (file) => {
    const [welsh, english] = [draftOf(file), draftOf(file.replace('.cy.', '.en.'))];
    const shapeOf = (draft: StandardDraft) => ({
      groups: groupSizesOf(draft),
      criteria: draft.performanceCriteria.statements.length,
      knowledge: draft.knowledge.statements.length,
      sections: draft.sections.map(({ kind, text }) => [kind, text === null]),
      occupations: draft.occupations.length,
      dates: [draft.approvedOn?.value, draft.indicativeReviewDate?.value],
      codes: [draft.urn?.value, draft.originalUrns?.value, ...valuesOf(draft.socCodes)],
      state: [draft.validity?.value, draft.status?.value, draft.versionNumber?.value],
      bodies: [draft.developedBy?.value, draft.originatingOrganisation?.value],
    });
    expect(shapeOf(welsh)).toEqual(shapeOf(english));
  });
});
