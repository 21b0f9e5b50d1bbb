import { type ServerErrorCode } from './status';

/** The one shape of an error reply outside GraphQL execution, the same as GraphQL's own. */
export interface ErrorBody {
  readonly errors: readonly [
    {
      readonly message: string;
      readonly extensions: { readonly code: ServerErrorCode; readonly requestId: string };
    },
  ];
}

/** Builds the body of an error reply. `message` is shown to the client. */
export function errorBody(message: string, code: ServerErrorCode, requestId: string): ErrorBody {
  return { errors: [{ message, extensions: { code, requestId } }] };
}
