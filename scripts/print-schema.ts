/** Writes schema.graphql from the code: `npm run schema`; with --check it only says whether the file is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildApiSchema } from '../src/api/graphql/schema';

const FILE = path.join(__dirname, '../schema.graphql');
const printed = `# Printed from the code by "npm run schema". Do not edit.\n\n${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;

if (!process.argv.includes('--check')) writeFileSync(FILE, printed);
else if (readFileSync(FILE, 'utf8') !== printed) {
  console.error('schema.graphql differs from the code: run "npm run schema" and read the difference.');
  process.exitCode = 1;
}
