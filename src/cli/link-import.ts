import { type Database } from '../database/database';
import { Linker } from '../links/linker/linker';
import { linkSurroundings } from '../open-linker';
import { explain } from './exit';
import { drawLinkProgress } from './links-progress';

/**
 * Links what an import has brought. The documents are on the register whatever happens here: a fault is told on standard
 * error and changes nothing about how the import is reported.
 */
export async function linkImported(database: Database): Promise<void> {
  const tell = (error: unknown) =>
    process.stderr.write(
      `links are not up to date (\`nos links --pending\` tries again): ${explain(error)}\n`,
    );
  const linker = new Linker(linkSurroundings(database, (_message, error) => tell(error)));
  const progress = drawLinkProgress();
  try {
    await linker.whenFree(() => linker.linkPending(progress), progress);
  } catch (error) {
    tell(error);
  } finally {
    progress.stop();
    await linker.close();
  }
}
