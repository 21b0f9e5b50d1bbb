/** How many documents a second the reader takes: `node -r ./scripts/typescript.cjs bench/read-documents.ts`. */
import { readDocument } from '../src/documents/read-document';
import { LAYOUTS } from '../test/documents/support/abstract-standard';
import { INVENTED_STANDARDS } from '../test/documents/support/invented-standards';
import { render } from '../test/documents/support/render';

const ROUNDS = 20;

const documents = INVENTED_STANDARDS.flatMap((standard) =>
  LAYOUTS.flatMap((layout) => [0, 1, 2].map((wording) => Buffer.from(render(standard, layout, wording)))),
);
for (const bytes of documents) readDocument(bytes);

const start = process.hrtime.bigint();
for (let round = 0; round < ROUNDS; round++) for (const bytes of documents) readDocument(bytes);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const kilobytes = documents.reduce((sum, bytes) => sum + bytes.length, 0) / documents.length / 1000;
const perSecond = Math.round((documents.length * ROUNDS) / seconds);
console.log(`${perSecond} documents a second, ${kilobytes.toFixed(1)} kB each on average`);
