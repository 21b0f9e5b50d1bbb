import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Filling } from './filled-databases';
import { inventedDocuments } from './invented-register';
import { MANY_OVERLAPPING } from './linked-documents';

const FOLDER = path.resolve(__dirname, '../../data/standards');

/** The texts of the documents in data/standards, by the names of their files. */
export const SAMPLE_TEXTS: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .sort()
    .map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')]),
);

/** The documents of data/standards, and nothing else. */
export const SAMPLES: Filling = {
  name: 'samples',
  fill: async (register) => {
    for (const text of SAMPLE_TEXTS.values()) await register.add(text);
  },
};

/** The samples, and beside them many invented standards of every kind, date, list, language and edition. */
export const MANY: Filling = {
  name: 'many',
  fill: async (register) => {
    await SAMPLES.fill(register);
    for (const { document, assertion } of inventedDocuments()) await register.add(document, assertion);
  },
};

/** Some thousand statements that overlap; nothing is linked. */
export const OVERLAPPING: Filling = {
  name: 'overlapping',
  fill: async (register) => void (await register.addAll(...MANY_OVERLAPPING)),
};
