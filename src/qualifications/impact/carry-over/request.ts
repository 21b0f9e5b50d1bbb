import { type VersionPlace } from '../../store/citation.queries';
import { type CoverageClaim } from '../../structure/structure';

/** A proposal that is accepted, as it is or changed. */
export interface Acceptance {
  readonly proposal: string;
  /** Statements of the successors to evidence instead of those proposed; an empty list drops the row. */
  readonly to?: readonly string[] | null | undefined;
  /** The claim to make of them; left out, that of the row. */
  readonly claim?: CoverageClaim | null | undefined;
}

/** What a designer decides about proposals for the newest version of a qualification. */
export interface CarryOverRequest extends VersionPlace {
  readonly accept: readonly Acceptance[];
  readonly refuse: readonly string[];
}
