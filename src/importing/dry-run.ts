import { type ImportSurroundings } from './import-surroundings';

/** Ends a trial transaction. */
class EndOfTrial extends Error {}

/** The same surroundings, except that every unit of work is undone after it has been tried. */
export function dryRunOf(around: ImportSurroundings): ImportSurroundings {
  return {
    ...around,
    transact: async <Value>(work: Parameters<typeof around.transact<Value>>[0]): Promise<Value> => {
      const done: { value?: Value } = {};
      try {
        await around.transact<void>(async (unit) => {
          done.value = await work(unit);
          throw new EndOfTrial();
        });
      } catch (error) {
        if (!(error instanceof EndOfTrial)) throw error;
      }
      return done.value as Value;
    },
  };
}
