import { existsSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../../../shared');

/** The shared reading beside the checkout (real documents, the contract), or null where there is none. */
export const SHARED: string | null = existsSync(FOLDER) ? FOLDER : null;

/**
 * A suite over files of `../shared`. Without that folder it fails in CI, and elsewhere it is left out with a warning,
 * never silently.
 */
export function describeWithShared(name: string, suite: (shared: string) => void): void {
  if (SHARED !== null) {
    describe(name, () => suite(FOLDER));
  } else if (process.env.CI) {
    test(`${name}: ../shared is there`, () => {
      throw new Error(`${FOLDER} is missing, and CI insists on the tests that need it`);
    });
  } else {
    describe(name, () => {
      test('is left out: there is no ../shared beside the checkout', () => {
        process.stderr.write(`LEFT OUT: "${name}" needs ${FOLDER}\n`);
        expect(SHARED).toBeNull();
      });
    });
  }
}
