import { type Command } from 'commander';
import { runServerProcess } from '../../run-server';
import { serveRegister } from '../../serve-register';

/** `nos serve`: what `npm start` does. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description(
      'Serve the register over HTTP, filling it from DATA_DIR when it is empty. Settings: see .env.example.',
    )
    .action(() => runServerProcess(serveRegister));
}
