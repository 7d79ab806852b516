export type { Article } from './article-of.ts'
export { articleName, articleOf, isInForce, isInForceOn, regulationOf } from './article-of.ts'
export { type ChangedValue, changedValues } from './changed-values.ts'
export type { Edition } from './edition-of.ts'
export { editionFor, editionOf } from './edition-of.ts'
export type { ArticleId, EditionId, ParameterId, RegulationId } from './ids.ts'
export { isRepealedBefore } from './is-repealed-before.ts'
export type {
  ArticleText,
  EditionData,
  InForce,
  LawValue,
  OwnWeights,
  Parameter,
  Regulation,
  RegulationKind,
} from './law-data.ts'
export type { DatedLawYear, LawYear } from './law-year.ts'
export { type MissingValue, NoValueError } from './no-value-error.ts'
export type { ParameterValue, ValueOf } from './parameter-for.ts'
export { hasValueFor, parameterFor } from './parameter-for.ts'
export type { Statute } from './statute.ts'
export { statuteNamed, statuteNames } from './statute-named.ts'
export { valueFor } from './value-for.ts'
export { executionWeightFor, hasWeights, ownWeightsOf } from './weights-of.ts'
export type { WordingList } from './wording-list.ts'
export { wordingsFor } from './wordings-for.ts'
