import pino, { type Logger } from 'pino';

/** The program's log: one JSON object a line on standard error, times in ISO 8601. Keys and passwords never go in. */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['headers.authorization', 'req.headers.authorization'],
    },
    pino.destination({ fd: 2, sync: true }),
  );
}
