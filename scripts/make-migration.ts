/**
 * Writes the migration that brings the database from the last migration to the entities, for both databases:
 * `npm run make:migration NAME`. Read what it wrote before you commit it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withMigratedDatabases } from './migrated-databases';
import { schemaDifference } from '../src/database/schema-difference';

const WIDTH = 100;

async function main(words: string | undefined): Promise<void> {
  if (!words || !/^[a-z][a-z0-9-]*$/.test(words)) throw new Error('give the migration a name in kebab-case');
  const name = `${new Date().toISOString().slice(0, 10).replaceAll('-', '')}-${words}`;
  const file = path.join(__dirname, '../src/database/migrations', `${name}.ts`);
  if (existsSync(file)) throw new Error(`${file} is there already`);
  const { sqlite, postgresql } = await withMigratedDatabases(schemaDifference);
  if (sqlite.length + postgresql.length === 0) return console.log('The entities equal the migrations.');
  const quoted = sqlite.map((statement) => statement.replaceAll('`', '"'));
  writeFileSync(file, sourceOf(name, quoted, postgresql));
  console.log(`Wrote ${path.relative(process.cwd(), file)}: add it to migrations/index.ts.`);
}

function sourceOf(name: string, sqlite: readonly string[], postgresql: readonly string[]): string {
  const [day = '', ...words] = name.split('-');
  const constant =
    words.map((word, at) => (at === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('') + day;
  const list = (statements: readonly string[]) => statements.map((sql) => `    ${literal(sql)},\n`).join('');
  return `import { sqlMigration } from './sql-migration';

/** Says what changes, and why. */
export const ${constant} = sqlMigration('${name}', {
  sqlite: [
${list(sqlite)}  ],
  postgresql: [
${list(postgresql)}  ],
});
`;
}

/** A statement as a literal, broken between columns when it is long. */
function literal(sql: string): string {
  const lines: string[] = [''];
  for (const part of sql.split(/(?<=,) (?=")/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + part.length > WIDTH) lines.push(`      ${part}`);
    else lines[lines.length - 1] = line === '' ? part : `${line} ${part}`;
  }
  const text = lines.join('\n');
  if (lines.length === 1 && !text.includes("'") && !text.includes('\\')) return `'${text}'`;
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
