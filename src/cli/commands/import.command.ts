import { statSync } from 'node:fs';
import { type Command } from 'commander';
import { type Language } from '../../common/language';
import { type Assertion } from '../../importing/assertion';
import { dryRun } from '../../importing/dry-run';
import { type ImportReport } from '../../importing/import-report';
import { importPaths } from '../../importing/import-run';
import { type ImportSurroundings } from '../../importing/import-surroundings';
import { tidyIndex } from '../../search/index/tidy';
import { describeReport, summarise } from '../import-output';
import { WrongUsage } from '../exit';
import { linkImported } from '../link-import';
import { Progress } from '../progress';
import { readLanguage } from '../read-language';
import { withRegister } from '../with-register';

interface ImportOptions {
  readonly again?: true;
  readonly json?: true;
  readonly dryRun?: true;
  /** False for `--no-links`. */
  readonly links: boolean;
  readonly language?: Language;
  readonly urn?: string;
  readonly title?: string;
  readonly reason?: string;
}

/** `nos import PATH…`: puts documents on the register. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('Import documents and folders of documents, each wholly or not at all.')
    .argument('<path...>', 'files, and folders that are searched through')
    .option('--dry-run', 'say what would happen and change nothing')
    .option('--json', 'print one JSON object a document on standard output')
    .option('--language <en|cy>', 'the language of the documents, where it cannot be told', readLanguage)
    .option('--urn <urn>', 'the URN of a document that prints none (one file only)')
    .option('--title <title>', 'the title of a document that prints none (one file only)')
    .option('--again', 'put a file back whose place a later file has taken')
    .option('--no-links', 'leave it to the server or to `nos links` to link the statements')
    .option('--reason <text>', 'why --urn or --title is right; kept with the document')
    .addHelpText(
      'after',
      '\nExit 0 when nothing was rejected, 1 when something was, 2 for wrong usage.\n' +
        'A document that does not say what it is is held; import it again with --urn or --title.',
    )
    .action(run);
}

async function run(paths: string[], options: ImportOptions): Promise<void> {
  const assertion = toAssertion(paths, options);
  await withRegister(async ({ database, surroundings }) => {
    const tally = new Map<ImportReport['outcome'], number>();
    const progress = Progress.onTerminal();
    const listener = {
      onStart: (files: number) => progress?.start(files),
      onReport: (report: ImportReport) => {
        tally.set(report.outcome, (tally.get(report.outcome) ?? 0) + 1);
        progress?.step();
        process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : describeReport(report));
      },
    };
    const importAll = (around: ImportSurroundings) => importPaths(paths, assertion, around, listener);
    try {
      const around = { ...surroundings, again: options.again === true };
      await (options.dryRun ? dryRun(around, importAll) : importAll(around));
    } finally {
      progress?.stop();
    }
    if (!options.json) process.stdout.write(summarise(tally, options.dryRun === true));
    if ((tally.get('REJECTED') ?? 0) > 0) process.exitCode = 1;
    if (options.dryRun) return;
    await tidyIndex(database);
    if (options.links) await linkImported(database);
  });
}

function toAssertion(paths: readonly string[], options: ImportOptions): Assertion {
  const { language, urn, title, reason } = options;
  if ((urn !== undefined || title !== undefined) && (paths.length !== 1 || isFolder(paths[0] ?? ''))) {
    throw new WrongUsage('--urn and --title speak of one document: give one file');
  }
  if (reason !== undefined && urn === undefined && title === undefined) {
    throw new WrongUsage('--reason goes with --urn or --title');
  }
  if (urn?.trim() === '' || title?.trim() === '') throw new WrongUsage('--urn and --title must not be empty');
  return {
    ...(language === undefined ? {} : { language }),
    ...(urn === undefined ? {} : { urn: urn.trim() }),
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
