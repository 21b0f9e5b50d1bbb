import { type FastifyBaseLogger } from 'fastify';

/** Writes bugs to the log, whole, and each once a request, however many layers see it pass. */
export class BugReports {
  /** What was thrown, and the last request in which it was written. */
  private readonly written = new WeakMap<object, string | undefined>();

  constructor(private readonly log: FastifyBaseLogger) {}

  /** Logs what was thrown, beneath GraphQL's wrapping, with what is known of the request. */
  write(
    error: unknown,
    about: Readonly<Record<string, unknown>> & { readonly requestId?: string } = {},
  ): void {
    const thrown = (error as { originalError?: unknown } | null)?.originalError ?? error;
    if (typeof thrown === 'object' && thrown !== null) {
      const { requestId } = about;
      if (this.written.has(thrown) && (!requestId || this.written.get(thrown) === requestId)) return;
      this.written.set(thrown, requestId);
    }
    this.log.error({ err: thrown, ...about }, 'bug met while answering');
  }
}
