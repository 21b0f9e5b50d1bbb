import {
  type AssessmentCriterion,
  type Evidence,
  type LearningOutcome,
  type QualificationStructure,
  type StandardCitation,
  type Unit,
} from './structure';

/** A standard that a unit cites, with its path in the structure. */
export interface PlacedCitation {
  readonly unit: Unit;
  readonly citation: StandardCitation;
  readonly path: string;
}

/** A row of the mapping: what a criterion evidences, with its path in the structure. */
export interface PlacedEvidence {
  readonly unit: Unit;
  readonly outcome: LearningOutcome;
  readonly criterion: AssessmentCriterion;
  readonly evidence: Evidence;
  readonly path: string;
}

/** Every citation of a standard, in the order of the structure. */
export function* eachCitation({ units }: QualificationStructure): Generator<PlacedCitation> {
  for (const [at, unit] of units.entries()) {
    for (const [place, citation] of unit.standards.entries()) {
      yield { unit, citation, path: `units[${at}].standards[${place}]` };
    }
  }
}

/** Every row of the mapping, in the order of the structure. */
export function* eachEvidence({ units }: QualificationStructure): Generator<PlacedEvidence> {
  for (const [at, unit] of units.entries()) {
    for (const [i, outcome] of unit.learningOutcomes.entries()) {
      for (const [j, criterion] of outcome.assessmentCriteria.entries()) {
        for (const [k, evidence] of criterion.evidences.entries()) {
          const path = `units[${at}].learningOutcomes[${i}].assessmentCriteria[${j}].evidences[${k}]`;
          yield { unit, outcome, criterion, evidence, path };
        }
      }
    }
  }
}

/** The structure with another criterion in the place of each; `replace` is told the outcome and the unit it stands in. */
export function mapCriteria<Criterion>(
  structure: QualificationStructure,
  replace: (criterion: AssessmentCriterion, outcome: LearningOutcome, unit: Unit) => Criterion,
) {
  return {
    ...structure,
    units: structure.units.map((unit) => ({
      ...unit,
      learningOutcomes: unit.learningOutcomes.map((outcome) => ({
        ...outcome,
        assessmentCriteria: outcome.assessmentCriteria.map((criterion) => replace(criterion, outcome, unit)),
      })),
    })),
  };
}
