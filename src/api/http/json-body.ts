import { type FastifyInstance } from 'fastify';
import { UnusableRequest } from './errors';

/** Reads bodies as JSON and as nothing else; a body that is not JSON is refused with the place where it stops being so. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, parseJsonBody(text));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** The value of a JSON text; throws UnusableRequest when it is empty or is not JSON. */
export function parseJsonBody(text: string): unknown {
  if (text.trim() === '') throw new UnusableRequest('The body is empty; it must be JSON.');
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = error instanceof SyntaxError ? error.message.slice(0, 200) : '';
    throw new UnusableRequest(`The body is not valid JSON: ${where}`);
  }
}
