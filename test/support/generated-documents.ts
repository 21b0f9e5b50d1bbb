import { sampleDocument } from './sample-document';

/** How many statements each generated document has. */
export const GENERATED_STATEMENTS = 24;

/** Files of as many documents, in pairs of English and Welsh, each naming the one before as its original. */
export function generatedDocuments(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let index = 0; index < count; index += 1) {
    const number = 100 + Math.floor(index / 2);
    const isWelsh = index % 2 === 1;
    const statements = (what: string) =>
      Array.from({ length: GENERATED_STATEMENTS / 2 }, (_, at) => `${what} ${number} ${at + 1}`);
    files[`SAMZZ${number}.${isWelsh ? 'cy' : 'en'}.txt`] = sampleDocument({
      urn: `SAMZZ${number}`,
      language: isWelsh ? 'CY' : 'EN',
      originalUrns: `SAMZZ${number - 1}`,
      criteria: statements(
        isWelsh ? "goleuo'r llusern ar y cei gyda'r nos" : 'light the lantern on the quay number',
      ),
      knowledge: statements(
        isWelsh ? 'sut i gadw olew y lamp yn lân yn y storfa' : 'how to keep the oil of the lamp number',
      ),
    });
  }
  return files;
}
