import { maySee, type QualificationRecord } from '../../../qualifications/store/qualification.queries';
import { type Context } from '../../context';
import { loadQualification, loadVersions, organisationOf } from './qualification.loader';

/** A version of a qualification, or the one that is shown, if whoever asks may see it; else null. */
export async function findVersion(
  context: Context,
  givenId: string,
  version: number | null,
): Promise<QualificationRecord | null> {
  const id = givenId.toLowerCase();
  if (version === null) return loadQualification(context, id);
  const found = (await loadVersions(context, id)).find((one) => one.version === version);
  return found && maySee(organisationOf(context), found) ? found : null;
}
