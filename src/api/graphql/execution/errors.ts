import { Refusal } from '../../../common/errors';

/** The figures a QUERY_TOO_COMPLEX error carries beside its message. */
export type ComplexityFigures = Readonly<Record<'limit', number>> & Readonly<Record<string, number>>;

/** The query asks for more than one request may: too deep, too long, too many aliases or objects. */
export class QueryTooComplex extends Refusal {
  readonly code = 'QUERY_TOO_COMPLEX';

  constructor(
    message: string,
    /** What was counted, and the limit; told to the client beside the code. */
    readonly figures: ComplexityFigures,
  ) {
    super(message);
  }

  /** The query would touch `cost` objects. */
  static byCost(cost: number, limit: number): QueryTooComplex {
    const shown = cost.toLocaleString('en-GB');
    return new QueryTooComplex(
      `The query may touch ${shown} objects; the limit is ${limit.toLocaleString('en-GB')}. Ask for fewer with "first", or in several queries.`,
      { cost, limit },
    );
  }
}

/** One thing that is wrong with an input; `path` begins with the argument: `input.units[3].credits`. */
export interface InputFault {
  readonly path: string;
  readonly reason: string;
}

/** An input with all its faults, at least one. The message tells each; a program finds them beside the code. */
export class FaultyInput extends Refusal {
  readonly code = 'BAD_USER_INPUT';
  /** The path of the first. */
  readonly argument: string;

  constructor(readonly faults: readonly InputFault[]) {
    super(faults.map(({ path, reason }) => `${path}: ${reason}`).join('; '));
    this.argument = faults[0]?.path ?? '';
  }
}
