import { type ExternalUnit, type QualificationStructure } from '../structure/structure';

/** Credits of units from elsewhere that an examination tries; hours are ten times as many. */
const CREDITS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30];
/** Above every framework's levels. */
const HIGH_LEVEL = 20;

/**
 * Stand-ins for what learners may bring into groups that accept units from elsewhere: of every usual size, at a level
 * that satisfies every rule and at none. An examination treats them as units that can be held.
 */
export function samplesFromElsewhere({ groups }: QualificationStructure): ExternalUnit[] {
  return groups
    .filter(({ acceptsExternal }) => acceptsExternal)
    .flatMap(({ key }) =>
      CREDITS.flatMap((credits) =>
        [HIGH_LEVEL, null].map((level) => ({
          reference: `elsewhere ${key} ${credits} ${level ?? 'no level'}`,
          group: key,
          level,
          credits,
          guidedLearningHours: credits * 10,
        })),
      ),
    );
}
