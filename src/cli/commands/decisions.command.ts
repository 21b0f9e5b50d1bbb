import { type Command } from 'commander';
import { toDecisionJson } from '../../links/curation/decision-json';
import { readDecisions } from '../../links/curation/decision.queries';
import { withRegister } from '../with-register';

/** `nos decisions export`: what curators decided of overlaps, for refitting and for keeping elsewhere. */
export function addDecisionsCommand(program: Command): void {
  const decisions = program.command('decisions').description('What curators decided of overlaps.');
  decisions
    .command('export')
    .description('Print every decision as a JSON object a line, the oldest first.')
    .action(() =>
      withRegister(async ({ database }) => {
        for await (const decision of readDecisions(database.primaryRows)) {
          process.stdout.write(`${JSON.stringify(toDecisionJson(decision))}\n`);
        }
      }),
    );
}
