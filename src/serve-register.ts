import { existsSync } from 'node:fs';
import { type Logger } from 'pino';
import { answerExample, EXAMPLE_QUERY } from './api/example-query';
import { partsOf } from './register-parts';
import { type Config, WrongEnvironment } from './config';
import { type Filling, fillRegister } from './fill-register';
import { backgroundLinkerOver } from './open-linker';
import { openRegister } from './open-register';
import { getRegisterState } from './register/changes/change.queries';
import { type OpenParts } from './run-server';

/** Opens the register for serving: fills it when it is empty, and says what it holds and what to try. */
export async function serveRegister(config: Config, logger: Logger): Promise<OpenParts> {
  if (config.dataDir !== null && !existsSync(config.dataDir)) {
    throw new WrongEnvironment([
      `DATA_DIR "${config.dataDir}": there is no such folder; \`none\` starts without any`,
    ]);
  }
  const register = await openRegister(config, (message) => logger.warn(message));
  const { database } = register;
  const filling = await fillRegister(register, config.dataDir);
  logRejected(filling, logger);
  const state = await getRegisterState(database.primaryRows);
  const holdings = `${state.standardCount} standards with ${state.statementCount} statements`;
  const parts = partsOf(database, logger);
  const greeting = [
    describeFilling(filling, config.dataDir),
    `On the register: ${holdings}`,
    'Try:',
    EXAMPLE_QUERY.trimEnd(),
    `Answer: ${await answerExample(parts.schema, database)}`,
    '',
  ].join('\n');
  const links = config.linksInBackground ? backgroundLinkerOver(database, logger) : null;
  const close = async () => {
    await links?.stop();
    await database.close();
  };
  return { ...parts, greeting, begin: () => links?.start(), close };
}

function logRejected({ documents, qualifications }: Filling, logger: Logger): void {
  for (const { name, outcome, diagnostics } of documents) {
    if (outcome === 'REJECTED')
      logger.warn({ document: name, diagnostics }, 'a document of DATA_DIR was rejected');
  }
  for (const { name, outcome, reason } of qualifications) {
    if (outcome === 'REJECTED')
      logger.warn({ file: name, reason }, 'a qualification of DATA_DIR was rejected');
  }
}

function describeFilling({ documents, qualifications }: Filling, dataDir: string | null): string {
  if (dataDir === null) return 'Imported nothing: DATA_DIR is none';
  if (documents.length === 0) return 'Imported nothing: the register was filled before';
  const all = [...documents, ...qualifications];
  const rejected = all.filter(({ outcome }) => outcome === 'REJECTED').length;
  const count = (reports: readonly { readonly outcome: string }[], noun: string) => {
    const { length } = reports.filter(({ outcome }) => outcome !== 'REJECTED');
    return `${length} ${noun}${length === 1 ? '' : 's'}`;
  };
  const read =
    count(documents, 'document') +
    (qualifications.length > 0 ? ` and ${count(qualifications, 'qualification')}` : '');
  const told = rejected > 0 ? `, ${rejected} rejected (see the log)` : '';
  return `Imported ${read} from ${dataDir}${told}`;
}
