import { type Command } from 'commander';
import { Linker } from '../../links/linker/linker';
import { summariseLinks } from '../../links/linker/summary';
import { linkSurroundings } from '../../open-linker';
import { describeLinks } from '../links-output';
import { drawLinkProgress } from '../links-progress';
import { withRegister } from '../with-register';

interface LinksOptions {
  readonly pending?: true;
  readonly json?: true;
}

/** `nos links`: computes the links between statements. */
export function addLinksCommand(program: Command): void {
  program
    .command('links')
    .description('Compute the links between statements of different standards anew.')
    .option('--pending', 'only for statements that are new or have changed since')
    .option('--json', 'print the summary as one JSON object')
    .addHelpText(
      'after',
      '\nThe links that are there are shown until all new ones are; a server may run meanwhile.\n' +
        'Cut off, it can simply be run again. What curators decided stays as it is.',
    )
    .action(run);
}

async function run(options: LinksOptions): Promise<void> {
  await withRegister(async ({ database }) => {
    const around = linkSurroundings(database, (message, error) => console.error(message, error));
    const linker = new Linker(around);
    const progress = drawLinkProgress();
    const started = performance.now();
    try {
      if (!options.pending) await linker.whenFree(() => linker.rebuild(progress), progress);
      await linker.whenFree(() => linker.linkPending(progress), progress);
    } finally {
      progress.stop();
      await linker.close();
    }
    const summary = await summariseLinks(around.rows, (performance.now() - started) / 1_000);
    process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : describeLinks(summary));
  });
}
