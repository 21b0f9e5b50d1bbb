import { codesOf, draftOf, read, tiny } from './support/tiny';

const WELSH = {
  overview: "Trosolwg\n\nMae'r safon hon yn ymwneud â chadw gwenyn mewn gerddi.",
  criteria:
    'Meini prawf perfformiad\n\nRhaid i chi allu:\n\n1. agor y cwch yn bwyllog\n2. chwilio am y frenhines',
  knowledge:
    'Gwybodaeth a dealltwriaeth\n\nMae angen i chi wybod a deall:\n\n1. sut mae gwenyn yn byw\n2. pryd mae gwenyn yn heidio',
};

describe('the language of a document', () => {
  it('is that of its words, whatever its headings and lead-ins', () => {
    expect(draftOf(tiny()).language).toBe('EN');
    expect(draftOf(tiny(WELSH)).language).toBe('CY');
    const mixed = {
      overview: WELSH.overview.replace('Trosolwg', 'Overview'),
      criteria:
        'Performance criteria\n\nYou must be able to:\n\n1. agor y cwch yn bwyllog\n2. chwilio am y frenhines',
      knowledge: WELSH.knowledge.replace('Gwybodaeth a dealltwriaeth', 'Knowledge and understanding'),
    };
    expect(draftOf(tiny(mixed)).language).toBe('CY');
    expect(codesOf(tiny(mixed))).toEqual([]);
  });

  it('is what a person asserts', () => {
    expect(read(tiny(WELSH), { language: 'CY' })).toMatchObject({
      draft: { language: 'CY' },
      diagnostics: [],
    });
  });

  it('is refused where the words plainly contradict the assertion, which overrules nothing', () => {
    const { draft, diagnostics } = read(
      tiny({
        ...WELSH,
        overview: `${WELSH.overview} Mae ar gyfer y rhai sydd yn gweithio gyda gwenyn ac yn eu cadw.`,
      }),
      { language: 'EN' },
    );
    expect(draft).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'LANGUAGE_CONTRADICTED', severity: 'ERROR' }]);
  });
});
