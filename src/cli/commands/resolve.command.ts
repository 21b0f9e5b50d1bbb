import { type Command } from 'commander';
import { resolveUrns } from '../../register/lineage/resolve-urn';
import { readLines } from '../read-lines';
import { describeResolution, toResolutionJson } from '../resolve-output';
import { withRegister } from '../with-register';

/** How many codes are looked up together. */
const BATCH = 500;

/** `nos resolve CODE…`: where codes lead. */
export function addResolveCommand(program: Command): void {
  program
    .command('resolve')
    .description(
      'Say where codes lead: URNs, original URNs, cells that hold several. Reads standard input when none is given.',
    )
    .argument('[code...]', 'the codes, each quoted if it holds spaces')
    .option('--json', 'print one JSON object a code')
    .action(async (given: string[], options: { readonly json?: true }) => {
      const codes = given.length > 0 ? given : await readLines(process.stdin);
      await withRegister(async ({ database }) => {
        for (let start = 0; start < codes.length; start += BATCH) {
          for (const resolution of await resolveUrns(database.rows, codes.slice(start, start + BATCH))) {
            const line = options.json
              ? JSON.stringify(toResolutionJson(resolution))
              : describeResolution(resolution);
            process.stdout.write(`${line}\n`);
          }
        }
      });
    });
}
