import { resolveTexts } from '../../../../src/register/lineage/graph/resolve-texts';
import { type DocumentFacts, RegisterInMemory } from './register-of';

const DOCUMENTS: DocumentFacts[] = [
  { urn: 'SAMCC25' },
  { urn: 'SAMCC40', edition: '2021', original: 'SAM CC26' },
  { urn: 'SAMAB1/2' },
  { urn: 'SAMCD1' },
  { urn: 'SAMCD2' },
];

const outcomes = async (...inputs: string[]) =>
  (await resolveTexts(new RegisterInMemory(DOCUMENTS), inputs)).map(({ normalised, outcome, parts }) =>
    parts.length === 0
      ? [outcome, normalised]
      : [outcome, ...parts.map((part) => `${part.outcome} ${part.normalised}`)],
  );

describe('texts typed as codes', () => {
  test('are answered in the order asked, each for what it is', async () => {
    expect(await outcomes('sam cc 25', 'N/A', 'SAMXX1', 'SAMCC26', 'SAMCC25, SAMCC26')).toEqual([
      ['CURRENT', 'SAMCC25'],
      ['INVALID', null],
      ['UNKNOWN', 'SAMXX1'],
      ['SUPERSEDED', 'SAMCC26'],
      ['MULTIPLE', 'CURRENT SAMCC25', 'SUPERSEDED SAMCC26'],
    ]);
  });

  test('are one code or several by what the register bears or names', async () => {
    expect(await outcomes('SAM AB1/2', 'SAM CD1/2', 'SAMCD1 and SAMAB1/2', 'SAMCC25, CC26')).toEqual([
      ['CURRENT', 'SAMAB1/2'],
      ['MULTIPLE', 'CURRENT SAMCD1', 'CURRENT SAMCD2'],
      ['MULTIPLE', 'CURRENT SAMCD1', 'CURRENT SAMAB1/2'],
      ['MULTIPLE', 'CURRENT SAMCC25', 'SUPERSEDED SAMCC26'],
    ]);
  });

  test('keep the text of each part', async () => {
    const [resolution] = await resolveTexts(new RegisterInMemory(DOCUMENTS), ['SAM CD1/2']);
    expect(resolution?.parts.map(({ input }) => input)).toEqual(['SAM CD1', '2']);
  });

  test('by the hundred ask the register once a level', async () => {
    const register = new RegisterInMemory(DOCUMENTS);
    const inputs = Array.from({ length: 500 }, (_, index) => `SAMCC${index}`);
    expect(await resolveTexts(register, inputs)).toHaveLength(500);
    expect(register.loads).toBe(1);
  });
});
