import { type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { ViewerResolver } from './access/viewer.resolver';
import { LONGEST_NOTE } from '../../links/curation/decide-overlap';
import { ChangeResolver } from './changes/change.resolver';
import { ChangeConnectionResolver } from './changes/change.type';
import { RegisterResolver } from './changes/register.resolver';
import {
  ComparisonPartsResolver,
  StandardComparisonResolver,
  StatementChangeResolver,
} from './comparison/comparison.resolver';
import { SourceDocumentResolver } from './documents/source-document.resolver';
import { SourceDocumentConnectionResolver } from './documents/source-document.type';
import { constrainArguments } from './execution/constraint';
import { DeclaredCitationResolver, StandardLinkResolver, StandardLinksResolver } from './links/link.resolver';
import { StandardLinkConnectionResolver } from './links/link.type';
import {
  LineageLinkResolver,
  OriginalUrnResolver,
  StandardLineageResolver,
  UrnResolutionResolver,
} from './lineage/lineage.resolver';
import { NodeResolver } from './nodes/node.resolver';
import { CurationResolver } from './overlaps/curation.resolver';
import { OverlapDecisionResolver, StatementOverlapResolver } from './overlaps/overlap.resolver';
import { StatementConnectionResolver, StatementOverlapConnectionResolver } from './overlaps/overlap.type';
import { OverlapsResolver, StatementOverlapsResolver } from './overlaps/overlaps.resolver';
import {
  StandardParityResolver,
  TranslationParityResolver,
  TranslationParitySummaryResolver,
} from './parity/parity.resolver';
import { TranslationParityConnectionResolver } from './parity/parity.type';
import {
  CarryOverProposalResolver,
  CarryOverResolver,
  ImpactCarryOverResolver,
} from './qualifications/carry-over/carry-over.resolver';
import {
  AssessmentCriterionResolver,
  EvidenceResolver,
  LearningOutcomeResolver,
} from './qualifications/structure/content.resolver';
import {
  DoubleAssessmentResolver,
  OverlapAssessmentResolver,
} from './qualifications/overlaps/double-assessment.resolver';
import { QualificationEditingResolver } from './qualifications/editing/editing.resolver';
import { EvaluationResolver } from './qualifications/evaluation/evaluation.resolver';
import {
  QualificationMappingResolver,
  StandardCoverageResolver,
  StandardImpactResolver,
  StatementCoverageResolver,
} from './qualifications/mapping/mapping.resolver';
import { QualificationEventResolver, QualificationResolver } from './qualifications/qualification.resolver';
import { QualificationConnectionResolver } from './qualifications/qualification.type';
import {
  QualificationsResolver,
  StandardQualificationsResolver,
} from './qualifications/qualifications.resolver';
import {
  QualificationOutcomeResolver,
  QualificationStructureResolver,
  QualificationUnitResolver,
  StandardCitationResolver,
  UnitGroupResolver,
} from './qualifications/structure/structure.resolver';
import { SuggestionsResolver, UnitSuggestionResolver } from './qualifications/overlaps/suggestions.resolver';
import { SearchResolver, SearchResultEdgeResolver } from './search/search.resolver';
import { SocCitationResolver, SocCodeResolver, StandardSocResolver } from './soc/soc.resolver';
import { SocCodeConnectionResolver } from './soc/soc.type';
import { SectionResolver } from './standards/section.resolver';
import { StandardResolver } from './standards/standard.resolver';
import { StandardConnectionResolver } from './standards/standard.type';
import { StandardsResolver } from './standards/standards.resolver';
import {
  StandardStatementsResolver,
  StatementGroupResolver,
  StatementResolver,
} from './statements/statement.resolver';
import { OccupationResolver } from './terms/occupation.resolver';
import { OccupationConnectionResolver } from './terms/occupation.type';
import { SuiteResolver } from './terms/suite.resolver';
import { SuiteConnectionResolver } from './terms/suite.type';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what type-graphql takes as resolver classes
const RESOLVERS: NonEmptyArray<Function> = [
  StandardsResolver,
  StandardResolver,
  StandardConnectionResolver,
  StandardStatementsResolver,
  StatementResolver,
  StatementGroupResolver,
  SectionResolver,
  SuiteResolver,
  SuiteConnectionResolver,
  OccupationResolver,
  OccupationConnectionResolver,
  SocCodeResolver,
  SocCodeConnectionResolver,
  SocCitationResolver,
  StandardSocResolver,
  StandardParityResolver,
  TranslationParityResolver,
  TranslationParitySummaryResolver,
  TranslationParityConnectionResolver,
  SourceDocumentResolver,
  SourceDocumentConnectionResolver,
  UrnResolutionResolver,
  StandardLineageResolver,
  LineageLinkResolver,
  OriginalUrnResolver,
  StandardLinksResolver,
  StandardLinkResolver,
  StandardLinkConnectionResolver,
  DeclaredCitationResolver,
  StandardComparisonResolver,
  ComparisonPartsResolver,
  StatementChangeResolver,
  ChangeResolver,
  RegisterResolver,
  ChangeConnectionResolver,
  SearchResolver,
  SearchResultEdgeResolver,
  NodeResolver,
  ViewerResolver,
  OverlapsResolver,
  StatementOverlapsResolver,
  StatementOverlapResolver,
  StatementOverlapConnectionResolver,
  StatementConnectionResolver,
  OverlapDecisionResolver,
  CurationResolver,
  QualificationsResolver,
  StandardQualificationsResolver,
  QualificationResolver,
  QualificationConnectionResolver,
  QualificationEventResolver,
  QualificationStructureResolver,
  QualificationUnitResolver,
  StandardCitationResolver,
  UnitGroupResolver,
  QualificationOutcomeResolver,
  LearningOutcomeResolver,
  AssessmentCriterionResolver,
  EvidenceResolver,
  QualificationMappingResolver,
  StandardCoverageResolver,
  StatementCoverageResolver,
  StandardImpactResolver,
  EvaluationResolver,
  QualificationEditingResolver,
  DoubleAssessmentResolver,
  OverlapAssessmentResolver,
  SuggestionsResolver,
  UnitSuggestionResolver,
  ImpactCarryOverResolver,
  CarryOverProposalResolver,
  CarryOverResolver,
];

/** No code, and no cell with several, is longer; the time it takes to read one grows with its length. */
const CODE = { maxLength: 2_000 };

/** Rows of a mapping that are decided about together. */
const MANY_ROWS = { maxItems: 2_000 };

/** Builds the executable schema. Arguments are checked by graphql/execution, not by the schema library. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: RESOLVERS, validate: false });
  const query = schema.getQueryType();
  if (query) query.description = 'What can be asked of the register. Reading what is published needs no key.';
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description =
      'What can be changed; each change needs a key that allows it. They are made in order.';
  constrainArguments(schema, {
    'Query.standard(urn:)': CODE,
    'Query.resolveUrn(urn:)': CODE,
    'Query.resolveUrns(urns:)': { maxItems: 500, maxTotalLength: 25_000, ...CODE },
    'Query.nodes(ids:)': { maxItems: 500 },
    'Mutation.confirmOverlap(note:)': { maxLength: LONGEST_NOTE },
    'Mutation.rejectOverlap(note:)': { maxLength: LONGEST_NOTE },
    'Mutation.carryOver(accept:)': MANY_ROWS,
    'Mutation.carryOver(refuse:)': MANY_ROWS,
  });
  return schema;
}
