import { type UnitOfWork } from '../../common/unit-of-work';
import { readState } from '../../register/changes/change-log';
import { recordEdit } from '../../register/changes/record-edit';
import { readOrganisationName } from '../../register/terms/organisation-name';
import { keepOrganisation } from '../../register/terms/organisation-store';
import { type Editor } from '../store/editor';

/**
 * The operator of the server as editor for an organisation, which is put on the register when it is not there. Refuses with
 * BadInput what is no name.
 */
export async function keepOperator(unit: UnitOfWork, organisation: string, at: string): Promise<Editor> {
  const kept = await keepOrganisation(unit, readOrganisationName(organisation));
  if (kept.change) await recordEdit(unit, await readState(unit), [kept.change], at);
  return { organisationId: kept.organisation.id, keyId: null };
}
