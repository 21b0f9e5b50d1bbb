import { ApiKeyEntity } from '../access/api-key.entity';
import { OverlapDecisionEntity } from '../links/curation/overlap-decision.entity';
import { DeclaredCitationEntity } from '../links/declared/declared-citation.entity';
import {
  LinkEpochEntity,
  LinkStateEntity,
  TermRarityEntity,
  WordingLinkEntity,
} from '../links/linker/link.entity';
import { WordingEntity } from '../links/wordings/wording.entity';
import {
  QualificationCitationEntity,
  QualificationEntity,
  QualificationEventEntity,
  QualificationEvidenceEntity,
  QualificationVersionEntity,
} from '../qualifications/store/qualification.entity';
import { ChangeEntity, RegisterStateEntity } from '../register/changes/change.entity';
import { OriginalUrnEntity, OriginalUrnTurningPointEntity } from '../register/lineage/original-urn.entity';
import { UrnDeletionEntity } from '../register/lineage/urn-deletion.entity';
import { TranslationEntity, TranslationFindingEntity } from '../register/parity/translation.entity';
import {
  SocAssertionEntity,
  SocCitationEntity,
  SocCodeEntity,
  StandardSocGroupEntity,
} from '../register/soc/soc.entity';
import { SourceDocumentEntity } from '../register/sources/source-document.entity';
import { SectionEntity } from '../register/standards/section.entity';
import { StandardEntity } from '../register/standards/standard.entity';
import { StatementEntity, StatementGroupEntity } from '../register/standards/statement.entity';
import { OrganisationEntity } from '../register/terms/organisation.entity';
import {
  StandardKeywordEntity,
  StandardTermEntity,
  TermEntity,
  TermTwinEntity,
} from '../register/terms/term.entity';
import { type Entities } from './open-options';

/** Every entity of every room: what MikroORM maps and what the migrations must equal. */
export const entities: Entities = [
  StandardEntity,
  StatementEntity,
  StatementGroupEntity,
  SectionEntity,
  OrganisationEntity,
  TermEntity,
  StandardTermEntity,
  TermTwinEntity,
  StandardKeywordEntity,
  OriginalUrnEntity,
  OriginalUrnTurningPointEntity,
  UrnDeletionEntity,
  SocCodeEntity,
  SocCitationEntity,
  StandardSocGroupEntity,
  SocAssertionEntity,
  TranslationEntity,
  TranslationFindingEntity,
  SourceDocumentEntity,
  ChangeEntity,
  RegisterStateEntity,
  WordingEntity,
  WordingLinkEntity,
  LinkEpochEntity,
  LinkStateEntity,
  TermRarityEntity,
  OverlapDecisionEntity,
  DeclaredCitationEntity,
  ApiKeyEntity,
  QualificationEntity,
  QualificationVersionEntity,
  QualificationCitationEntity,
  QualificationEvidenceEntity,
  QualificationEventEntity,
];
