import { runServerProcess } from '../../src/run-server';
import { serveRegister } from '../../src/serve-register';
import { EventLoopWatch } from './event-loop';

// The server as it is, which says at its end how long its event loop was held at most while it served.
void runServerProcess(async (config, logger) => {
  const parts = await serveRegister(config, logger);
  const begin = () => {
    const watch = new EventLoopWatch();
    process.once('exit', () => process.stdout.write(`held ${watch.stop().computing} ms\n`));
    parts.begin?.();
  };
  return { ...parts, begin };
});
