import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE = 60_000;

/** A folder of this run for files of tests; it is removed when the run ends. */
export function suiteFolder(): string {
  const folder = process.env.NOS_TEST_FOLDER;
  if (!folder) throw new Error('NOS_TEST_FOLDER is not set: run the tests with jest and its configuration');
  return folder;
}

/** The address of the PostgreSQL server of this run, as soon as it is up; throws when it could not be started. */
export async function postgresAddress(): Promise<string> {
  const file = path.join(suiteFolder(), 'postgres.json');
  for (const giveUp = performance.now() + PATIENCE; !existsSync(file); await delay(20)) {
    if (performance.now() > giveUp)
      throw new Error('the PostgreSQL server of the suite did not start in a minute');
  }
  const answer = JSON.parse(readFileSync(file, 'utf8')) as { url?: string; error?: string };
  if (!answer.url) throw new Error(`the PostgreSQL server of the suite did not start: ${answer.error}`);
  return answer.url;
}
