import { z } from 'zod';
import { parsePartialDate } from '../../common/partial-date';
import { LIMITS } from './limits';
import {
  COVERAGE_CLAIMS,
  FRAMEWORKS,
  MEASURES,
  OVER_MAXIMUM,
  type QualificationStructure,
  RULE_KINDS,
} from './structure';

/** Left out and null are the same. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null);
const list = <Schema extends z.ZodType>(schema: Schema, most: number = LIMITS.list) =>
  z
    .array(schema)
    .max(most)
    .nullish()
    .transform((value) => value ?? []);

const isPrintable = (text: string) => text.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(text);
const name = z
  .string()
  .max(LIMITS.name)
  .refine(isPrintable, 'must not be blank, nor hold control characters');
const text = z
  .string()
  .max(LIMITS.text)
  .transform((value) => (value.trim() === '' ? null : value));
const size = z.int().min(0).max(LIMITS.size);
const texts = z.strictObject({ en: optional(text), cy: optional(text) });
const bilingual = texts.refine(
  ({ en, cy }) => en !== null || cy !== null,
  'is written in neither language: give en, cy or both',
);
const heading = texts.nullish().transform((value) => value ?? { en: null, cy: null });
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

const evidence = z.strictObject({ statement: name, claim: z.enum(COVERAGE_CLAIMS) });
const criterion = z.strictObject({ number: name, text: bilingual, evidences: list(evidence) });
const learningOutcome = z.strictObject({
  number: name,
  text: bilingual,
  assessmentCriteria: list(criterion),
});
const citation = z.strictObject({
  urn: name,
  edition: optional(name),
  coverage: optional(z.enum(COVERAGE_CLAIMS)),
});

const unit = z.strictObject({
  key: name,
  reference: optional(name),
  title: bilingual,
  level: optional(size),
  credits: optional(size),
  guidedLearningHours: optional(size),
  totalQualificationTime: optional(size),
  barringCode: optional(name),
  versions: list(name),
  standards: list(citation),
  learningOutcomes: list(learningOutcome),
});

const group = z.strictObject({
  key: name,
  title: heading,
  units: list(name),
  groups: list(name),
  acceptsExternal: flag,
});

const rule = z.strictObject({
  key: name,
  kind: z.enum(RULE_KINDS),
  groups: list(name),
  units: list(name),
  measure: optional(z.enum(MEASURES)),
  minimum: optional(size),
  maximum: optional(size),
  overMaximum: optional(z.enum(OVER_MAXIMUM)),
  level: optional(size),
  circumstance: optional(name),
  unless: list(name),
  informative: flag,
  exceptCode: optional(name),
  exempts: list(name),
});

const partialDate = z.string().transform((value, context) => {
  const date = parsePartialDate(value);
  if (date === null) context.addIssue('must be a date: 2024, 2024-05 or 2024-05-31');
  return date;
});

/** The contract's QualificationInput; every issue keeps its path. References and rules are checked afterwards. */
export const QUALIFICATION_SHAPE = z.strictObject({
  title: bilingual,
  number: optional(name),
  otherNumbers: list(name),
  framework: z.enum(FRAMEWORKS),
  level: name,
  credits: optional(size),
  guidedLearningHours: optional(size),
  totalQualificationTime: optional(size),
  reviewDate: optional(partialDate),
  units: z.array(unit).max(LIMITS.units),
  groups: z.array(group).max(LIMITS.groups),
  rules: z.array(rule).max(LIMITS.rules),
  outcomes: list(
    z.strictObject({ title: bilingual, rules: z.array(name).min(1).max(LIMITS.rules) }),
    LIMITS.outcomes,
  ),
}) satisfies z.ZodType<QualificationStructure>;

/** Every field name of the shape, for "did you mean". */
export const FIELD_NAMES: ReadonlySet<string> = new Set(
  [QUALIFICATION_SHAPE, unit, group, rule, citation, learningOutcome, criterion, evidence].flatMap((schema) =>
    Object.keys(schema.shape),
  ),
);
