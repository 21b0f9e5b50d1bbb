import { existsSync } from 'node:fs';
import { type Logger } from 'pino';
import { answerExample, EXAMPLE_QUERY } from './api/example-query';
import { partsOf } from './register-parts';
import { type Config, WrongEnvironment } from './config';
import { fillRegister } from './fill-register';
import { type ImportReport } from './importing/import-report';
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
  const reports = await fillRegister(register, config.dataDir);
  for (const report of reports.filter(({ outcome }) => outcome === 'REJECTED')) {
    logger.warn(
      { document: report.name, diagnostics: report.diagnostics },
      'a document of DATA_DIR was rejected',
    );
  }
  const state = await getRegisterState(database.primaryRows);
  const holdings = `${state.standardCount} standards with ${state.statementCount} statements`;
  const parts = partsOf(database, logger);
  const greeting = [
    describeFilling(reports, config.dataDir),
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

function describeFilling(reports: readonly ImportReport[], dataDir: string | null): string {
  if (dataDir === null) return 'Imported nothing: DATA_DIR is none';
  if (reports.length === 0) return 'Imported nothing: the register was filled before';
  const rejected = reports.filter(({ outcome }) => outcome === 'REJECTED').length;
  const told = rejected > 0 ? `, ${rejected} rejected (see the log)` : '';
  return `Imported ${reports.length - rejected} documents from ${dataDir}${told}`;
}
